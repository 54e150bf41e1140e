import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seedDisc } from './archive/seed-disc';
import { topFolder } from './archive/top-folder';
import { parseAnswersFile } from './config/answers-file';
import { presetById } from './config/presets';
import { parseConfig } from './config/repair';
import { type Config, defaultConfig, type Problem } from './config/schema';
import { parseQuery } from './config/url';
import { generate } from './generate';
import { isExecutable } from './render/file-tree';

const usage = `Usage: npm run -s generate -- --out DIR [--config answers.json | --query 'k=v&…' | --preset ID]
       --seed FILE instead of --out, or beside it, writes the seed disc: a CD image that carries the flake into the virtual machine.`;

/** Ends with exit status 2; every line names the field it is about. */
function refuse(problems: readonly Problem[]): never {
  for (const { path, message } of problems) console.error(path ? `${path}: ${message}` : message);
  process.exit(2);
}

function parseArguments() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string' },
        seed: { type: 'string' },
        config: { type: 'string' },
        query: { type: 'string' },
        preset: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return refuse([{ path: '', message: `${(error as Error).message}\n${usage}` }]);
  }
}

function answers(values: ReturnType<typeof parseArguments>): Config {
  const { config, query, preset } = values;
  if ([config, query, preset].filter((v) => v !== undefined).length > 1) {
    refuse([{ path: '', message: `Give one of --config, --query and --preset.\n${usage}` }]);
  }
  if (preset !== undefined) {
    const found = presetById.get(preset);
    return (
      found?.config ??
      refuse([
        {
          path: '--preset',
          message: `There is no preset “${preset}”. There are: ${[...presetById.keys()].join(', ')}.`,
        },
      ])
    );
  }
  if (config === undefined && query === undefined) return defaultConfig;
  const parsed =
    query === undefined
      ? parseConfig(readJson(config as string))
      : parseQuery(new URLSearchParams(query.replace(/^\?/, '')));
  return parsed.ok ? parsed.config : refuse(parsed.problems);
}

/** A file of answers, or a flake's `hyprguest.json` with the answers inside. */
function readJson(path: string): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return refuse([{ path: '--config', message: `${path}: ${(error as Error).message}` }]);
  }
  const read = parseAnswersFile(bytes);
  return 'problem' in read
    ? refuse([{ path: '--config', message: `${path} ${read.problem}.` }])
    : read.input;
}

/** Writes the seed disc: beside the target first, so that a failure leaves the file that was there. */
function writeSeed(file: string, config: Config): void {
  const target = resolve(file);
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${basename(target)}-${process.pid}`);
  try {
    writeFileSync(draft, seedDisc(generate(config).files, topFolder(config.host.name)));
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Writes the flake into a new or an empty folder. An empty one stays what it is: a link, a mount point, somebody's own with
 * its owner and mode. A failure leaves nothing half-written.
 */
function write(out: string, config: Config): void {
  const target = resolve(out);
  const isThere = existsSync(target);
  if (isThere && readdirSync(target).length > 0) {
    refuse([{ path: '--out', message: `${out} is not empty. Name a new or empty folder.` }]);
  }
  if (!isThere) mkdirSync(dirname(target), { recursive: true });
  // On the file system where it will stay: only there can it be moved at once.
  const draft = mkdtempSync(
    isThere ? join(target, '.hyprguest-') : join(dirname(target), `.${basename(target)}-`),
  );
  const moved: string[] = [];
  try {
    for (const [path, text] of generate(config).files) {
      const file = join(draft, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      if (isExecutable(text)) chmodSync(file, 0o755);
    }
    if (isThere) {
      for (const name of readdirSync(draft)) {
        moved.push(join(target, name));
        renameSync(join(draft, name), join(target, name));
      }
      rmdirSync(draft);
    } else {
      chmodSync(draft, 0o755);
      renameSync(draft, target);
    }
  } catch (error) {
    for (const path of [draft, ...moved]) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

const values = parseArguments();
if (values.help) {
  console.log(usage);
} else if (values.out === undefined && values.seed !== undefined) {
  try {
    writeSeed(values.seed, answers(values));
  } catch (error) {
    refuse([{ path: '--seed', message: (error as Error).message }]);
  }
} else if (!values.out) {
  refuse([{ path: '--out', message: `Name the folder to write.\n${usage}` }]);
} else {
  try {
    const config = answers(values);
    if (values.seed !== undefined) writeSeed(values.seed, config);
    write(values.out, config);
  } catch (error) {
    refuse([{ path: '--out', message: (error as Error).message }]);
  }
}
