/** The tree of real programs that the tests in this folder let read files, and what they do where it cannot be had. */
import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';
import { nix } from '@/tests/nix/nix';

/** The folder to chroot into, or why there is none. The first call of a week takes minutes. */
export const readerTree: { root: string } | { missing: string } = findTree();

function findTree(): typeof readerTree {
  if ('missing' in nix) return nix;
  const script = new URL('../../tools/debian/debian-tree.mjs', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status === 0) return { root: stdout.trim() };
  return { missing: stderr.trim().split('\n').at(-1)?.replace('No readers: ', '') ?? 'unknown' };
}

/** A `describe` whose tests are skipped, with the reason in their name, where the programs are missing. */
export function describeWithReaders(name: string, tests: () => void): void {
  if ('missing' in readerTree) describe.skip(`${name} (skipped: ${readerTree.missing})`, tests);
  else describe(name, tests);
}
