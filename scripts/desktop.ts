/**
 * Boots a generated desktop, asks it what it should be able to answer, and photographs it.
 *
 *   npm run desktop -- [--preset ID | --query 'k=v&…' | --config f.json] [--out DIR] [--short] [--keep]
 *   npm run desktop -- --all [ID,ID …] [--out DIR]
 *
 * `--all` is the long run: the answer sets of answer-sets.ts, or those named after it, one after another.
 *
 * Exit 0: all checks passed; 1: some did not; 2: wrong words; 3: this machine cannot, with the reason.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseConfig } from '@/lib/config/repair';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { parseQuery } from '@/lib/config/url';
import { presetNamed } from '@/lib/preset-names';
import { answerSets } from '@/tools/desktop/answer-sets';
import { cacheFolder } from '@/tools/desktop/guest-image';
import type { Picture } from '@/tools/desktop/picture';
import {
  checkDesktop,
  checkDesktops,
  type Prepared,
  prepareDesktop,
  say,
} from '@/tools/desktop/run';
import { saveWebp } from '@/tools/desktop/webp';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function chosen(values: { preset?: string; query?: string; config?: string }): Config {
  const { preset, query, config } = values;
  if ([preset, query, config].filter((value) => value !== undefined).length > 1) {
    refuse('Give one of --preset, --query and --config.');
  }
  if (preset !== undefined) {
    return presetNamed(preset)?.config ?? refuse(`There is no preset “${preset}”.`);
  }
  if (query === undefined && config === undefined) return defaultConfig;
  if (config !== undefined && !existsSync(config)) refuse(`There is no file ${config}.`);
  const parsed =
    query === undefined
      ? parseConfig(JSON.parse(readFileSync(config ?? '', 'utf8')))
      : parseQuery(new URLSearchParams(query.replace(/^\?/, '')));
  if (parsed.ok) return parsed.config;
  return refuse(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** The results as JSON, which `npm test` counts. */
function report(counts: object): void {
  if (values.report) writeFileSync(values.report, JSON.stringify(counts));
}

const { values, positionals } = parseArgs({
  options: {
    preset: { type: 'string' },
    query: { type: 'string' },
    config: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean' },
    short: { type: 'boolean' },
    keep: { type: 'boolean' },
    report: { type: 'string' },
  },
  allowPositionals: true,
});
const ids = positionals.flatMap((word) => word.split(','));
const unknown = ids.find((id) => !values.all || !answerSets.some((set) => set.id === id));
if (unknown !== undefined) refuse(`“${unknown}” is no answer set of the long run.`);
const sets = answerSets.filter(({ id }) => ids.length === 0 || ids.includes(id));
const configs = values.all ? sets.map(({ config }) => config) : [chosen(values)];
const out = resolve(values.out ?? join(cacheFolder, 'pictures'));
const prepared = await prepareDesktop(configs);
if ('reason' in prepared) {
  console.error(`No desktop here: ${prepared.reason}`);
  report({ passed: 0, failed: [], skipped: [{ name: 'the whole', reason: prepared.reason }] });
  process.exit(3);
}
const { image } = prepared;
mkdirSync(out, { recursive: true });
const onPicture = (picture: Picture, name: string) =>
  saveWebp(image, picture, join(out, `${name}.webp`));
const good = values.all ? await runAll(prepared) : await runOne(prepared);
console.log(`Pictures are in ${out}`);
process.exit(good ? 0 : 1);

async function runOne(ready: Prepared): Promise<boolean> {
  const { passed, failed, skipped } = await checkDesktop(ready, {
    short: values.short ?? false,
    keep: values.keep ?? false,
    onPicture,
  });
  report({
    passed: passed.length,
    failed,
    skipped: skipped.map((name) => ({ name, reason: 'the answers do not ask for it' })),
  });
  return failed.length === 0;
}

async function runAll(ready: Prepared): Promise<boolean> {
  const names = sets.map(({ id }) => id);
  const outcomes = await checkDesktops(ready, names, onPicture);
  for (const [i, { passed, failed, skipped }] of outcomes.entries()) {
    const lost = failed.length > 0 ? `: ${failed.join(', ')}` : '';
    say(
      `${names[i]}: ${passed.length} passed, ${failed.length} failed${lost}, ${skipped.length} skipped`,
    );
  }
  return outcomes.every(({ failed }) => failed.length === 0);
}
