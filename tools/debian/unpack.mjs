/**
 * A program out of a Debian package, unpacked and not installed: a server that Debian installs would also be started, on a
 * port of somebody else's machine. Needs no root.
 *
 *   node tools/debian/unpack.mjs     prints where nginx is, or the reason why there is none (exit 1)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMain, root } from '../project.mjs';
import { findCommand } from './debian-tools.mjs';

/**
 * Finds nginx, or fetches it into ./.cache/nginx.
 * @returns {{ path: string } | { reason: string }} the program, or why there is none
 */
export function ensureNginx() {
  const installed = findCommand('nginx');
  if (installed) return { path: installed };
  const folder = join(root, '.cache/nginx');
  const path = join(folder, 'usr/sbin/nginx');
  if (!existsSync(path)) {
    const failed = unpack('nginx', folder);
    if (failed) return { reason: failed };
  }
  const { error, status } = spawnSync(path, ['-v'], { stdio: 'ignore' });
  return error || status !== 0 ? { reason: 'Debian’s nginx does not run here' } : { path };
}

/** @returns {string | undefined} what went wrong */
function unpack(name, folder) {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg-deb')) {
    return `${name} is not installed, and this is no Debian to fetch it from`;
  }
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    const call = (command, words) =>
      spawnSync(command, words, { cwd: draft, stdio: ['ignore', 2, 2], timeout: 120_000 })
        .status === 0;
    if (!call('apt-get', ['-qq', 'download', name])) return `${name} could not be fetched`;
    const file = readdirSync(draft).find((found) => found.endsWith('.deb')) ?? '';
    if (!call('dpkg-deb', ['-x', file, join(draft, 'tree')]))
      return `${name} could not be unpacked`;
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(draft, 'tree'), folder);
    return undefined;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) {
  const found = ensureNginx();
  if ('reason' in found) {
    console.error(`No nginx: ${found.reason}`);
    process.exitCode = 1;
  } else {
    console.log(found.path);
  }
}
