/** The machine's own Nix, with network: what the offline checks go without. */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

export const nixFlags: readonly string[] = [
  '--extra-experimental-features',
  'nix-command flakes',
  '--accept-flake-config',
];

export interface Ran {
  ok: boolean;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program and waits for it.
 * @param minutes how long it may take; it is killed afterwards
 */
export function runProgram(
  command: string,
  words: readonly string[],
  { cwd, minutes = 10 }: { cwd?: string; minutes?: number } = {},
): Ran {
  const done = spawnSync(command, words, {
    ...(cwd && { cwd }),
    encoding: 'utf8',
    timeout: minutes * 60_000,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: realPath(), NO_COLOR: '1' },
  });
  const problem = done.error ? `${command}: ${done.error.message}\n` : '';
  return {
    ok: done.status === 0,
    stdout: done.stdout ?? '',
    stderr: `${problem}${done.stderr ?? ''}`,
  };
}

/** `nix` with flakes. */
export function runNix(words: readonly string[], options: { cwd?: string; minutes?: number } = {}) {
  return runProgram('nix', [...nixFlags, ...words], options);
}

/** Without our unpacked Nix: its own store makes every download of the caches useless. */
function realPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !/[\\/]\.nix-tools[\\/]/.test(folder)).join(delimiter);
}

/**
 * Looks for a Nix that can build from the public caches.
 * @returns its version, or why there is none that would do
 */
export function findRealNix(): { version: string } | { reason: string } {
  const version = runProgram('nix', ['--version']);
  if (!version.ok) return { reason: 'no nix on PATH (https://nixos.org/download)' };
  const store = runNix(['eval', '--raw', '--expr', 'builtins.storeDir']);
  if (!store.ok) return { reason: `nix does not evaluate: ${lastLine(store.stderr)}` };
  if (store.stdout.trim() !== '/nix/store') {
    return { reason: `its store is ${store.stdout.trim()}; caches serve /nix/store alone` };
  }
  const reach = ['--option', 'connect-timeout', '10', '--option', 'download-attempts', '1'];
  const cache = runNix(['store', 'info', '--store', 'https://cache.nixos.org', ...reach], {
    minutes: 1,
  });
  if (!cache.ok) return { reason: `no network: cache.nixos.org: ${lastLine(cache.stderr)}` };
  const source = runProgram('git', ['ls-remote', 'https://github.com/NixOS/nixpkgs', 'HEAD'], {
    minutes: 1,
  });
  if (!source.ok) return { reason: `no network: github.com: ${lastLine(source.stderr)}` };
  return { version: version.stdout.trim().split(' ').at(-1) ?? '' };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
