/** Generated flakes on disk, and what the `nix` command says of them without a network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '@/lib/config/schema';
import { fileTree } from '@/lib/render/file-tree';
import { checkFlake } from '@/tools/nix-options/check-options';
import { evaluateFlakes, type View } from '@/tools/nix-options/evaluate';
import { homeManagerPin } from '@/tools/nix-options/inspect';

const stubLib = fileURLToPath(new URL('../../tools/nix-options/stub/lib.nix', import.meta.url));

/** Writes files below a folder. */
export function put(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of fileTree(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes a folder a Git checkout as its owner would: what .gitignore names stays out. */
export function commitAll(folder: string): void {
  const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words]);
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'all');
}

// What nixpkgs' nixosSystem is handed, and the module that speaks up; the machine itself is evaluated in tests/nix.
const nixpkgs = `{
  outputs = _: let lib = import ./lib.nix; in {
    lib = lib // {
      nixosSystem = { modules, specialArgs }: {
        inherit (specialArgs) customsecrets username host;
        speaksUp =
          let file = builtins.head modules + "/../../modules/core/secrets-file.nix"; in
          if builtins.pathExists file then import file { inherit lib; } else null;
      };
    };
  };
}
`;

/** What the flake hands to every module, and what Nix warned of. */
export interface Seen {
  customsecrets: unknown;
  username: string;
  host: string;
  warnings: string[];
}

/**
 * Evaluates \`nixosConfigurations.vmware-guest\` of a flake by the \`nix\` command, pure and offline.
 * @param reference for example \`path:/folder\` or \`git+file:///folder\`
 * @param stubs an empty folder for what stands in for the inputs
 * @throws Error with Nix' words when the evaluation fails
 */
export function evaluate(reference: string, stubs: string, cwd: string): Seen {
  for (const name of ['nixpkgs', 'other']) mkdirSync(join(stubs, name), { recursive: true });
  copyFileSync(stubLib, join(stubs, 'nixpkgs/lib.nix'));
  writeFileSync(join(stubs, 'nixpkgs/flake.nix'), nixpkgs);
  writeFileSync(
    join(stubs, 'other/flake.nix'),
    '{ outputs = _: { nixosModules = { default = { }; home-manager = { }; }; }; }\n',
  );
  const standIn = (input: string, name: string) => [
    '--override-input',
    input,
    `path:${join(stubs, name)}`,
  ];
  const { status, stdout, stderr } = spawnSync(
    'nix',
    [
      'eval',
      '--json',
      '--no-write-lock-file',
      ...standIn('nixpkgs', 'nixpkgs'),
      ...['home-manager', 'hyprland', 'agenix'].flatMap((input) => standIn(input, 'other')),
      `${reference}#nixosConfigurations.vmware-guest`,
    ],
    { cwd, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const warnings = [...stderr.matchAll(/^trace: hyprguest warning (.*)$/gm)].map(
    ([, text = '']) => JSON.parse(text) as string,
  );
  const { customsecrets, username, host } = JSON.parse(stdout) as Seen;
  return { customsecrets, username, host, warnings };
}

/** What files of Nix data evaluate to, in one run of Nix. */
export function evaluateFiles(paths: readonly string[]): unknown[] {
  const list = paths.map((path) => `(import ${path})`).join(' ');
  const out = execFileSync(
    'nix-instantiate',
    ['--eval', '--strict', '--json', '--readonly-mode', '--expr', `[ ${list} ]`],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return JSON.parse(out) as unknown[];
}

/**
 * The options of a flake's machine and of its one home, when all modules are merged.
 * @throws Error when the flake does not evaluate
 */
export async function optionsOf(folder: string, config: Config): Promise<(option: string) => View> {
  const [result] = await evaluateFlakes([folder]);
  if (!result?.ok) throw new Error(result?.error);
  const scopes = checkFlake(result.report, homeManagerPin(config));
  return (option) =>
    scopes.map((scope) => scope.value(option)).find((value) => value !== null) ?? null;
}

/** The paths that Git has in its index. */
export function trackedFiles(folder: string): string[] {
  return execFileSync('git', ['-C', folder, 'ls-files'], { encoding: 'utf8' }).trim().split('\n');
}
