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
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seedDisc } from './archive/seed-disc';
import { tarGz } from './archive/tar';
import { topFolder } from './archive/top-folder';
import { zip } from './archive/zip';
import { parseAnswersFile } from './config/answers-file';
import { presets } from './config/presets';
import { parseConfig } from './config/repair';
import { type Config, defaultConfig, type Problem } from './config/schema';
import { parseQuery } from './config/url';
import { generate, wizardLink } from './generate';
import { manifestPath } from './manifest';
import { printPatch } from './patch';
import { presetNamed } from './preset-names';
import { problemSentence } from './problem-sentence';
import { isExecutable } from './render/file-tree';
import { seedPath } from './render/private-paths';
import type { LoadGenerator } from './update/base';
import { findReleased } from './update/find-released';
import { planUpdate, UpdateError, writeUpdate } from './update/update-folder';

const usage = `Usage: hyprguest --out DIR [ANSWERS]    (in a clone: npm run -s generate -- …)
ANSWERS is one of
  --query 'k=v&…'          as a link has them
  --config FILE            JSON, or a flake's hyprguest.json; - reads standard input
  --preset ID
and none means the defaults. Instead of --out, or beside it:
  --format dir|zip|tar.gz  what --out writes: a folder, or an archive; --out - writes it to standard output
  --seed FILE              the seed disc: a CD image that carries the flake into the virtual machine
  --print-link             the link that opens the wizard with these answers
  --diff DIR               what the answers would change in a folder made before, as a patch
  --update DIR             changes it, and keeps what you edited; without ANSWERS it keeps its own.
                           The folder as it was stays beside it, as DIR.before
  --mine, --new            where your edits and the new answers disagree: keep your lines, or take the new file
  --keep-lock, --new-lock  whatever you edited: keep the versions in your flake.lock, or take the new ones`;

/** What a command reads and writes beside the files that its options name. */
export interface CliStreams {
  /** Reads all of standard input. */
  read: () => Uint8Array;
  write: (output: string | Uint8Array) => void;
  /** A line for people. */
  report: (line: string) => void;
}

/** The streams of this process. */
export const processStreams: CliStreams = {
  read: () => readFileSync(0),
  write: (output) => writeWholly(output),
  report: (line) => writeFileSync(2, `${line}\n`),
};

/** Tries again while a pipe is full (EAGAIN). Not by process.stdout, because an exit would cut its output off. */
function writeWholly(output: string | Uint8Array): void {
  const bytes = typeof output === 'string' ? Buffer.from(output) : output;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** The problems for which a command did nothing, each with the field or the option that it is about. */
class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

function refuse(problems: readonly Problem[]): never {
  throw new Refusal(problems);
}

function parseArguments(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        out: { type: 'string' },
        seed: { type: 'string' },
        config: { type: 'string' },
        query: { type: 'string' },
        preset: { type: 'string' },
        format: { type: 'string' },
        update: { type: 'string' },
        diff: { type: 'string' },
        mine: { type: 'boolean' },
        new: { type: 'boolean' },
        'keep-lock': { type: 'boolean' },
        'new-lock': { type: 'boolean' },
        'print-link': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return refuse([{ path: '', message: `${(error as Error).message}\n${usage}` }]);
  }
}

type Values = ReturnType<typeof parseArguments>;

/** The answers of the command line; `own` where it names none. */
function answers(
  values: Values,
  streams: CliStreams,
  own: () => Config = () => defaultConfig,
): Config {
  const { config, query, preset } = values;
  if ([config, query, preset].filter((v) => v !== undefined).length > 1) {
    refuse([{ path: '', message: `Give one of --config, --query and --preset.\n${usage}` }]);
  }
  if (preset !== undefined) {
    const found = presetNamed(preset);
    return (
      found?.config ??
      refuse([
        {
          path: '--preset',
          message: `There is no preset “${preset}”. There are: ${presets.map(({ id }) => id).join(', ')}.`,
        },
      ])
    );
  }
  if (config === undefined && query === undefined) return own();
  const parsed =
    query === undefined
      ? parseConfig(readJson(config as string, streams))
      : parseQuery(new URLSearchParams(query.replace(/^\?/, '')));
  return parsed.ok ? parsed.config : refuse(parsed.problems);
}

/** A file of answers, or a flake's `hyprguest.json` with the answers inside. */
function readJson(path: string, streams: CliStreams): unknown {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? streams.read() : readFileSync(path);
  } catch (error) {
    return refuse([{ path: '--config', message: `${path}: ${(error as Error).message}` }]);
  }
  const read = parseAnswersFile(bytes);
  return 'problem' in read
    ? refuse([{ path: '--config', message: `${path} ${read.problem}.` }])
    : read.input;
}

/** Writes a file beside its target first: a failure leaves the file that was there. `-` is standard output. */
function writeWhole(file: string, bytes: Uint8Array, streams: CliStreams): void {
  if (file === '-') {
    streams.write(bytes);
    return;
  }
  const target = resolve(file);
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${basename(target)}-${process.pid}`);
  try {
    writeFileSync(draft, bytes);
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

const archives = { zip, 'tar.gz': tarGz };

function writeOut(out: string, format: string, config: Config, streams: CliStreams): void {
  if (format === 'dir') {
    write(out, config);
  } else if (format === 'zip' || format === 'tar.gz') {
    writeWhole(out, archives[format](generate(config).files, topFolder(config.host.name)), streams);
  } else {
    refuse([{ path: '--format', message: `There is no format “${format}”: dir, zip or tar.gz.` }]);
  }
}

/** Changes a folder that was made before, or shows what would change. */
async function update(
  values: Values,
  name: '--update' | '--diff',
  folder: string,
  { streams, load }: Environment,
): Promise<void> {
  if (values.mine && values.new) {
    refuse([{ path: '--mine', message: 'Give one of --mine and --new.' }]);
  }
  if (values['keep-lock'] && values['new-lock']) {
    refuse([{ path: '--keep-lock', message: 'Give one of --keep-lock and --new-lock.' }]);
  }
  const manifest = join(folder, manifestPath);
  if (!existsSync(manifest)) {
    const message = 'is not there, so the folder was not made by Hyprguest';
    refuse([{ path: manifest, message }]);
  }
  const own = () => {
    const parsed = parseConfig(readJson(manifest, streams));
    return parsed.ok ? parsed.config : refuse(parsed.problems);
  };
  const { files } = generate(answers(values, streams, own));
  const side = values.new ? 'next' : values.mine ? 'mine' : undefined;
  try {
    // To show a difference no conflict has to be decided, so every file of yours stays.
    const plan = await planUpdate(folder, files, {
      side: side ?? (name === '--diff' ? 'mine' : undefined),
      lock: values['keep-lock'] ? 'mine' : values['new-lock'] ? 'next' : undefined,
      load,
    });
    if (name === '--diff') {
      streams.write(printPatch(plan.before, plan.after, plan.opaque));
      return;
    }
    const written = writeUpdate(folder, plan);
    if (written.isLeft) {
      streams.report(
        `You are in the former folder now, ${written.kept}. Type: cd ${written.folder}`,
      );
    }
    if (plan.before.has(seedPath)) {
      streams.report(
        `${seedPath} holds the flake as it was. --seed makes a new one, without secrets.`,
      );
    }
  } catch (error) {
    if (!(error instanceof UpdateError)) throw error;
    refuse([
      ...error.problems,
      ...(error.isConflict ? [{ path: name, message: 'Choose one: --mine or --new.' }] : []),
    ]);
  }
}

/** Options that would do nothing beside the others: nobody may think that they did. */
function refuseUnused(values: Values): void {
  const problems: Problem[] = [];
  const note = (names: readonly (keyof Values)[], message: string) => {
    for (const name of names) {
      if (values[name] !== undefined) problems.push({ path: `--${name}`, message });
    }
  };
  const change = (['update', 'diff'] as const).find((name) => values[name] !== undefined);
  if (change) {
    const message = `does nothing beside --${change}. Give it in a command of its own.`;
    note(['out', 'seed', 'format', 'print-link'], message);
  } else {
    note(['mine', 'new', 'keep-lock', 'new-lock'], 'needs --update or --diff.');
    if (values.out === undefined) note(['format'], 'needs --out.');
  }
  if (problems.length > 0) refuse(problems);
}

const doors = ['out', 'seed', 'update', 'diff', 'print-link'] as const;

/** Does what the words ask for; whatever fails is reported under the option that it belongs to. */
async function act(values: Values, environment: Environment): Promise<void> {
  const { streams } = environment;
  if (!values.help) refuseUnused(values);
  let door: (typeof doors)[number] | undefined = doors.find((name) => values[name] !== undefined);
  try {
    if (values.help) {
      streams.write(`${usage}\n`);
    } else if (!door || values.out === '') {
      refuse([{ path: '--out', message: `Name the folder to write.\n${usage}` }]);
    } else if (values.update !== undefined || values.diff !== undefined) {
      door = values.update === undefined ? 'diff' : 'update';
      if (values.diff !== undefined) await update(values, '--diff', values.diff, environment);
      if (values.update !== undefined) await update(values, '--update', values.update, environment);
    } else {
      const config = answers(values, streams);
      if (values['print-link']) streams.write(`${wizardLink(config)}\n`);
      if (values.seed !== undefined) {
        door = 'seed';
        const disc = seedDisc(generate(config).files, topFolder(config.host.name));
        writeWhole(values.seed, disc, streams);
      }
      if (values.out !== undefined) {
        door = 'out';
        writeOut(values.out, values.format ?? 'dir', config, streams);
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse([{ path: `--${door}`, message: (error as Error).message }]);
  }
}

/** What a command works with. */
interface Environment {
  streams: CliStreams;
  /** Finds released generators. */
  load: LoadGenerator;
}

/**
 * The generator as a command.
 * @param words what stands behind its name
 * @returns its exit status: 0, or 2 where nothing was done; then each line on standard error begins with the field or option that it is about
 */
export async function runCli(
  words: readonly string[],
  streams: CliStreams = processStreams,
  load: LoadGenerator = findReleased,
): Promise<number> {
  try {
    await act(parseArguments(words), { streams, load });
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const problem of error.problems) streams.report(problemSentence(problem));
    return 2;
  }
}
