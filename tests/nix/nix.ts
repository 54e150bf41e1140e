/** The real Nix that the tests in this folder start, and what they do where there is none. */
import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/** The version of `nix-instantiate` on PATH (vitest.config.ts puts ./.nix-tools/bin first), or why there is none. */
export const nix: { version: string } | { missing: string } = findNix();

function findNix(): typeof nix {
  const { stdout, error } = spawnSync('nix-instantiate', ['--version'], { encoding: 'utf8' });
  if (error)
    return { missing: 'no nix-instantiate on PATH: node tools/nix/nix-tools.mjs fetches one' };
  const [, major, minor] = /(\d+)\.(\d+)/.exec(stdout) ?? [];
  const version = `${major}.${minor}`;
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 18)
    ? { version }
    : { missing: `nix-instantiate is ${version}, the tests need 2.18` };
}

/** A `describe` whose tests are skipped, with the reason in their name, where Nix is missing. */
export function describeWithNix(name: string, tests: () => void): void {
  if ('missing' in nix) describe.skip(`${name} (skipped: ${nix.missing})`, tests);
  else describe(name, tests);
}
