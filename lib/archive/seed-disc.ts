import { gzipSync } from 'fflate';
import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import { iso9660 } from './iso';
import { blockSize, tarHeader } from './ustar';

/** What starts the installation, in the flake and, as `GO`, on the disc. */
const starter = 'vmware/go';

/**
 * The seed disc: a tiny CD for the virtual machine, with the whole flake and a script that unpacks and installs it. In the
 * NixOS ISO: `sudo mount -L go /mnt`, `sudo sh /mnt/go`. Runs in the page, on the server and in the CLI, with the same bytes
 * for the same files everywhere.
 *
 * A flake with encrypted secrets needs the key that the page offers beside the zip, and never in it. The disc has a last
 * file for it, `KEY.TXT`, of one empty sector: `create-vm` puts the key there, in the machine's own copy.
 * @param files path → text, as in the archive
 * @param folder the one folder at the top, as in the archive
 */
export function seedDisc(files: FileTree, folder: string): Uint8Array<ArrayBuffer> {
  return seedDiscWith(files, [], folder);
}

/**
 * The same with files that are no texts, or that nobody reads.
 * @throws Error without the script that starts the installation, and for a name that a tar cannot hold
 */
export function seedDiscWith(
  files: FileTree,
  binaries: readonly (readonly [path: string, bytes: Uint8Array])[],
  folder: string,
): Uint8Array<ArrayBuffer> {
  const go = files.get(starter);
  if (go === undefined) throw new Error(`${starter} is missing`);
  const paths = [...files.keys(), ...binaries.map(([path]) => path)];
  const sealed = paths.some((path) => path.endsWith('.age'));
  return iso9660('go', [
    { name: 'GO', bytes: new TextEncoder().encode(go) },
    { name: 'FLAKE.TGZ', bytes: gzip(tar(files, binaries, folder)) },
    ...(sealed ? [{ name: 'KEY.TXT', bytes: new Uint8Array(2048) }] : []),
  ]);
}

/** Without name and time. `mem` is given, because its default follows Math.log, whose last digit may differ. */
function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 6, mem: 8, mtime: 0 });
}

function tar(
  files: FileTree,
  binaries: readonly (readonly [path: string, bytes: Uint8Array])[],
  folder: string,
): Uint8Array {
  const encoder = new TextEncoder();
  const entry = (path: string, bytes: Uint8Array, mode: number) => {
    const { before, after } = tarHeader(`${folder}/${path}`, bytes.length, mode);
    return [encoder.encode(before + after), bytes];
  };
  const parts = [
    ...[...fileTree(files)].flatMap(([path, text]) =>
      entry(path, encoder.encode(text), isExecutable(text) ? 0o755 : 0o644),
    ),
    ...binaries.flatMap(([path, bytes]) => entry(path, bytes, 0o644)),
  ];
  const padded = (length: number) => Math.ceil(length / blockSize) * blockSize;
  // Two empty blocks end a tar.
  const end = 2 * blockSize;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.length), end));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += padded(part.length);
  }
  return whole;
}
