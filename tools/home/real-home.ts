/**
 * The real Home Manager, where a checkout of it and of nixpkgs' `lib` is at hand: it evaluates a generated
 * flake's home with pretended packages (recorder/record.nix) and prints what it would write.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@/tools/nix-options/evaluate';
import { packageFacts } from '@/tools/nix-options/package-data';

import type { HomeFile } from './home-file';

export interface RealHome {
  user: string;
  /** Assertions of Home Manager that do not hold. */
  failed: readonly string[];
  warnings: readonly string[];
  /** By path below the home directory. */
  files: ReadonlyMap<string, HomeFile>;
  /** What every shell sources. */
  sessionVariables: string;
}

interface Checkouts {
  /** A Home Manager checkout. */
  homeManager: string;
  /** A folder with nixpkgs' `lib` in it. */
  nixpkgs: string;
}

const recorder = fileURLToPath(new URL('./recorder', import.meta.url));

/**
 * Lets Home Manager make the home of a generated flake.
 * @throws with Nix' message when the evaluation fails
 */
export async function makeRealHome(
  flake: string,
  { homeManager, nixpkgs }: Checkouts,
): Promise<RealHome> {
  const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-home-'));
  try {
    const tree = join(scratch, 'nixpkgs');
    mkdirSync(tree);
    symlinkSync(join(nixpkgs, 'lib'), join(tree, 'lib'));
    symlinkSync(join(recorder, 'nixpkgs/nixos'), join(tree, 'nixos'));
    const request = join(scratch, 'request.json');
    const names = [...new Set([...packageNames(homeManager), ...packageFacts.keys()])].sort();
    writeFileSync(request, JSON.stringify({ flake, homeManager, nixpkgs: tree, names }));
    const words = ['--eval', '--strict', '--json', '--readonly-mode', join(recorder, 'record.nix')];
    const done = await run('nix-instantiate', [...words, '--argstr', 'request', request]);
    if (done.status !== 0) throw new Error(withoutTraces(done.stderr).slice(-4000));
    return readHome(JSON.parse(done.stdout) as Recorded, readTraces(done.stderr));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What record.nix answers. */
interface Recorded {
  user: string;
  failed: string[];
  warnings: string[];
  files: { target: string; text: string | null; source: string | null }[];
  sessionVariables: string;
}

interface Trace {
  path: string;
  form: 'text' | 'json' | 'toml' | 'yaml' | 'fish' | 'cat' | 'unseen';
  text: string;
}

const marker = 'trace: recorded ';

function readTraces(stderr: string): Map<string, Trace> {
  const traces = stderr
    .split('\n')
    .filter((line) => line.startsWith(marker))
    .map((line) => JSON.parse(line.slice(marker.length)) as Trace);
  return new Map(traces.map((trace) => [trace.path, trace]));
}

function withoutTraces(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => !line.startsWith(marker))
    .join('\n');
}

function readHome(recorded: Recorded, traces: Map<string, Trace>): RealHome {
  const read = (source: string): HomeFile => {
    const trace = traces.get(source.split('/').slice(0, 4).join('/'));
    if (!trace || trace.form === 'unseen') return { form: 'unseen' };
    if (trace.form !== 'cat') return { form: trace.form, text: plainPaths(trace.text) };
    const parts = trace.text.split(/\s+/).flatMap((word) => traces.get(word) ?? []);
    const [only, ...more] = parts.filter(({ text }) => text.trim() !== '');
    return only && more.length === 0 ? read(only.path) : { form: 'unseen' };
  };
  const files = recorded.files.map(({ target, text, source }): [string, HomeFile] => [
    target,
    text === null ? read(source ?? '') : { form: 'text', text: plainPaths(text) },
  ]);
  const variables = read(recorded.sessionVariables);
  return {
    user: recorded.user,
    failed: recorded.failed,
    warnings: recorded.warnings,
    files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))),
    sessionVariables: 'text' in variables ? variables.text : '',
  };
}

/** Store paths as the tests' own evaluator writes them: without a hash. */
function plainPaths(text: string): string {
  return text.replace(
    /\/pretend\/store\/[0-9a-z]{32}-/g,
    '/nix/store/00000000000000000000000000000000-',
  );
}

/** The names of packages that Home Manager's modules ask for. */
function packageNames(homeManager: string): Set<string> {
  const names = new Set<string>();
  const notPackages = /^(config|formats|lib|path|stdenv|system)(\.|$)/;
  const modules = join(homeManager, 'modules');
  for (const file of readdirSync(modules, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.nix')) continue;
    const text = readFileSync(join(modules, file), 'utf8');
    for (const [, name = ''] of text.matchAll(
      /\bpkgs\.([A-Za-z_][\w'-]*(?:\.[A-Za-z_][\w'-]*)*)/g,
    )) {
      names.add(name);
    }
    const options = /mk(?:Nullable)?PackageOption\s*pkgs\s*(?:"([^"]+)"|\[([^\]]*)\])/g;
    for (const [, name, path = ''] of text.matchAll(options)) {
      names.add(name ?? [...path.matchAll(/"([^"]+)"/g)].map((part) => part[1]).join('.'));
    }
  }
  for (const name of names) if (notPackages.test(name)) names.delete(name);
  return names;
}
