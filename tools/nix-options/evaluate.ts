/** Runs evaluate.nix over folders with generated flakes, and hands its answer on with types. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFacts } from './package-data';

/**
 * A Nix value as JSON can hold it. A set with `$` stands for what it could not hold:
 * `function`, `path` (value, exists), `float` (value), `package` (name), `built` (builder, name, text …),
 * `package-set` (name), `flake`, `pkgs`, `set` (a set that has a member `$`), and for the wrappings of a
 * module: `merge` (contents), `override` (priority, content), `order` (priority, content), `if` (a
 * condition that does not hold: only the shape of its content).
 */
export type View =
  | null
  | boolean
  | number
  | string
  | readonly View[]
  | { readonly [key: string]: View };

/** True for a set, whatever it stands for. */
export function isSetView(view: View | undefined): view is { readonly [key: string]: View } {
  return typeof view === 'object' && view !== null && !Array.isArray(view);
}

/** What one module sets. */
export interface ModuleReport {
  /** Absolute path, or the name of what stands in for a module of another flake. */
  file: string;
  /** Which module of another flake this stands for, for example `agenix:nixosModules.default`. */
  external: string | null;
  /** Options the module declares itself. */
  declares: View;
  settings: View;
}

export interface SystemReport {
  /** `x86_64-linux` or `aarch64-linux`. */
  system: string;
  /** Names of what the flake hands to its modules. */
  specialArgs: readonly string[];
  modules: readonly ModuleReport[];
  /** Home Manager, by user. */
  homes: Readonly<Record<string, { modules: readonly ModuleReport[] }>>;
  /** Image variants, by name: the system's modules and those of the variant. */
  variants: Readonly<Record<string, { modules: readonly ModuleReport[] }>>;
  /** Boot entries beside the system, by name: the system's modules and those of the entry. */
  specialisations: Readonly<Record<string, SystemReport>>;
}

export interface FlakeReport {
  dir: string;
  attributes: readonly string[];
  description: string | null;
  inputs: View;
  nixConfig: View;
  /** Everything but the configurations. */
  outputs: Readonly<Record<string, View>>;
  configurations: Readonly<Record<string, SystemReport>>;
  /** Packages that anything reached, by attribute path and system. */
  packages: readonly { name: string; system: string }[];
  /** What was to be built: scripts with their text, shells, links. */
  built: readonly { builder: string; name: string; text?: string; [key: string]: unknown }[];
  /** What `lib.warn` and its kin would print. */
  warnings: readonly string[];
}

export type Evaluated =
  | { ok: true; report: FlakeReport }
  | { ok: false; dir: string; error: string };

const expression = fileURLToPath(new URL('./evaluate.nix', import.meta.url));

/** Standard output and error of a program, and its exit status. */
export function run(
  program: string,
  args: readonly string[],
  input?: string,
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({
        status: status ?? 1,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
    child.stdin.end(input);
  });
}

/**
 * Evaluates flakes in one Nix process; where one of them fails, halves the list until the culprits are
 * alone, so that the others still have their reports.
 * @param dirs absolute folders, each with a flake.nix
 * @returns one entry per folder, in order
 * @throws when Nix cannot be started at all
 */
export async function evaluateFlakes(dirs: readonly string[]): Promise<Evaluated[]> {
  if (dirs.length === 0) return [];
  const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-evaluate-'));
  try {
    const packages = join(scratch, 'packages.json');
    writeFileSync(packages, JSON.stringify(Object.fromEntries(packageFacts)));
    return await evaluateSome(dirs, packages, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function evaluateSome(
  dirs: readonly string[],
  packages: string,
  scratch: string,
): Promise<Evaluated[]> {
  const request = join(mkdtempSync(join(scratch, 'r-')), 'request.json');
  writeFileSync(request, JSON.stringify({ flakes: dirs, packages }));
  const { status, stdout, stderr } = await run('nix-instantiate', [
    '--eval',
    '--strict',
    '--json',
    '--readonly-mode',
    expression,
    '--argstr',
    'request',
    request,
  ]);
  if (status === 0) {
    const reports = JSON.parse(stdout) as Omit<FlakeReport, 'dir' | keyof Reached>[];
    const traces = readTraces(stderr, dirs.length);
    return dirs.map((dir, i) => ({
      ok: true,
      report: { dir, ...(reports[i] as (typeof reports)[0]), ...(traces[i] as Reached) },
    }));
  }
  const [only] = dirs;
  if (dirs.length === 1 && only) return [{ ok: false, dir: only, error: lastError(stderr) }];
  const half = dirs.length >> 1;
  return [
    ...(await evaluateSome(dirs.slice(0, half), packages, scratch)),
    ...(await evaluateSome(dirs.slice(half), packages, scratch)),
  ];
}

type Reached = Pick<FlakeReport, 'packages' | 'built' | 'warnings'>;

/** Reads what the stubs report on stderr while a flake is evaluated. */
function readTraces(stderr: string, count: number): Reached[] {
  const lines = Array.from({ length: count }, () => ({
    package: new Set<string>(),
    built: new Set<string>(),
    warning: new Set<string>(),
  }));
  let flake = 0;
  for (const line of stderr.split('\n')) {
    const [, kind, value = ''] =
      /^trace: hyprguest (flake|package|built|warning) (.*)$/.exec(line) ?? [];
    if (kind === 'flake') flake = Number(value);
    else if (kind) lines[flake]?.[kind as 'package' | 'built' | 'warning'].add(value);
  }
  const read = <T>(texts: ReadonlySet<string>) => [...texts].map((text) => JSON.parse(text) as T);
  return lines.map((kinds) => ({
    packages: read<Reached['packages'][number]>(kinds.package).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
    built: read<Reached['built'][number]>(kinds.built),
    warnings: read<string>(kinds.warning),
  }));
}

/** The last error of Nix' output: the one that started it, without the trace that leads there. */
function lastError(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => !line.startsWith('trace: hyprguest '));
  const start = lines.findLastIndex((line) => /^\s*error: \S/.test(line));
  return lines.slice(Math.max(start, 0)).join('\n').trim();
}
