/** Everything that is asked of a generated flake, for many flakes at once. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockChoice, pins, rootOf } from '@/lib/config/flake-lock';
import type { Config } from '@/lib/config/schema';
import type { FileTree } from '@/lib/render/file-tree';
import { checkFlake, type Finding, messagesOf, type Scope } from './check-options';
import { checkPackages } from './check-packages';
import { checkSystemRules } from './check-system';
import { deniedWords } from './denied';
import { evaluateFlakes, type FlakeReport, isSetView, run, type SystemReport } from './evaluate';
import { luaCalls } from './old-names';

/** A flake and the answers it was made from. */
export interface Subject {
  config: Config;
  files: FileTree;
}

export interface Verdict {
  /** What is wrong; empty when nothing is. */
  problems: readonly string[];
  /** Set when the flake evaluates. */
  seen?: { report: FlakeReport; scopes: readonly Scope[]; warnings: readonly string[] };
}

/** Flakes per Nix process: starting one costs 30 ms, and a failure is searched for among this many. */
const batch = 16;
/** As many processes as the machine of the tests has cores. */
const workers = 2;

/** Which pinned Home Manager these answers take, by its key in pins.json. */
export function homeManagerPin(config: Config): string {
  return rootOf(pins, lockChoice(config))['home-manager'] as string;
}

/** Writes a tree below a folder. */
export function writeTree(folder: string, files: FileTree): void {
  for (const place of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) {
    mkdirSync(place, { recursive: true });
  }
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
}

// Tens of thousands of small files are written and soon gone: memory is where they belong.
const scratchRoot = isWritable('/dev/shm') ? '/dev/shm' : tmpdir();

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs `use` with a new empty folder, which is gone afterwards. */
export async function withScratchFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(scratchRoot, 'hyprguest-nix-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Parses, evaluates and judges flakes.
 * @param look called with each verdict, so that reports need not be kept
 * @returns the problems of each, in order
 */
export async function inspectFlakes(
  subjects: readonly Subject[],
  look: (verdict: Verdict, subject: Subject) => readonly string[] = () => [],
): Promise<(readonly string[])[]> {
  const unparsed = await parseProblems(subjects.map(({ files }) => files));
  const problems: string[][] = subjects.map(({ files }) =>
    [...files].flatMap(([path, text]) => {
      const problem = unparsed.get(contentKey(path, text));
      return problem ? [`${path}: ${problem}`] : [];
    }),
  );
  const starts = Array.from({ length: Math.ceil(subjects.length / batch) }, (_, i) => i * batch);
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
        const some = subjects.slice(start, start + batch);
        const verdicts = await evaluateAndJudge(some);
        for (const [i, subject] of some.entries()) {
          const verdict = verdicts[i] as Verdict;
          problems[start + i]?.push(...verdict.problems, ...look(verdict, subject));
        }
      }
    }),
  );
  return problems;
}

async function evaluateAndJudge(subjects: readonly Subject[]): Promise<Verdict[]> {
  return withScratchFolder(async (folder) => {
    const dirs = subjects.map(({ files }, i) => {
      const dir = join(folder, String(i));
      writeTree(dir, files);
      return dir;
    });
    const evaluated = await evaluateFlakes(dirs);
    return evaluated.map((result, i): Verdict => {
      const { config, files } = subjects[i] as Subject;
      const words = deniedWords(files).map(describe);
      if (!result.ok) {
        const error = result.error.replaceAll(`${result.dir}/`, '');
        return { problems: [...words, `does not evaluate: ${error}`] };
      }
      const { report } = result;
      const scopes = checkFlake(report, homeManagerPin(config));
      const messages = scopes.map((scope) => ({ scope, ...messagesOf(scope) }));
      return {
        problems: [
          ...words,
          ...scopes.flatMap(({ findings }) => findings.map(describe)),
          ...scopes.flatMap(unknownLuaCalls),
          ...checkPackages(report, scopes).map(describe),
          ...systemsOf(report).flatMap(([name, system]) =>
            checkSystemRules(name, system, scopes).map(describe),
          ),
          ...messages.flatMap(({ scope, assertions }) =>
            assertions.map((message) => `${scope.name}: assertion fails: ${message}`),
          ),
        ],
        seen: {
          report,
          scopes,
          warnings: [
            ...report.warnings,
            ...messages.flatMap(({ scope, warnings }) =>
              warnings.map((text) => `${scope.name}: ${text}`),
            ),
          ],
        },
      };
    });
  });
}

/** The flake's systems and their specialisations, by the names of their scopes. */
function systemsOf({ configurations }: FlakeReport): [name: string, system: SystemReport][] {
  return Object.entries(configurations).flatMap(([name, system]) => [
    [name, system] as [string, SystemReport],
    ...Object.entries(system.specialisations).map(([entry, report]): [string, SystemReport] => [
      `${name}/specialisation/${entry}`,
      report,
    ]),
  ]);
}

function describe({ scope, path, file, message }: Finding): string {
  return `${scope}: ${path} ${message}${file ? ` (${file})` : ''}`;
}

/** Names below Hyprland's `settings` that are neither a call of its Lua nor a local variable. */
function unknownLuaCalls(scope: Scope): string[] {
  if (scope.kind !== 'homeManager') return [];
  const settings = scope.value('wayland.windowManager.hyprland.settings');
  if (!isSetView(settings)) return [];
  return Object.entries(settings)
    .filter(([name, value]) => !luaCalls.has(name) && !(isSetView(value) && '_var' in value))
    .map(
      ([name]) => `${scope.name}: hyprland.settings.${name} is no call of its Lua configuration`,
    );
}

const contentKey = (path: string, text: string) =>
  isNix(path) ? createHash('sha256').update(text).digest('hex') : '';
const isNix = (path: string) => path.endsWith('.nix') || path.endsWith('.nix.example');

/**
 * What `nix-instantiate --parse` says of every different Nix text, each read once.
 * @returns by hash of the text, those that do not parse
 */
async function parseProblems(trees: readonly FileTree[]): Promise<Map<string, string>> {
  return withScratchFolder(async (folder) => {
    const files = new Map<string, string>();
    for (const tree of trees) {
      for (const [path, text] of tree) {
        if (isNix(path)) files.set(contentKey(path, text), text);
      }
    }
    for (const [key, text] of files) writeFileSync(join(folder, key), text);
    const problems = new Map<string, string>();
    const parse = async (keys: readonly string[]): Promise<void> => {
      if (keys.length === 0) return;
      const { status, stderr } = await run('nix-instantiate', [
        '--parse',
        ...keys.map((key) => join(folder, key)),
      ]);
      if (status === 0) return;
      const [only] = keys;
      if (keys.length === 1 && only) problems.set(only, stderr.trim());
      else {
        await parse(keys.slice(0, keys.length >> 1));
        await parse(keys.slice(keys.length >> 1));
      }
    };
    const keys = [...files.keys()];
    for (let i = 0; i < keys.length; i += 500) await parse(keys.slice(i, i + 500));
    return problems;
  });
}
