import { crc32 } from 'node:zlib';
import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import {
  deflateAll,
  endOfStream,
  type PackedText,
  type Packing,
  packFile,
  storeText,
} from './pack';

const block = 512;

// 1980-01-01 00:00 UTC, as in the zip and as nixpkgs dates what has no date. Nix takes the newest time in an archive
// for `lastModified` and writes it into locks; 0 would leave that out.
const modified = 315532800;

// RFC 1952: deflate, no name, no time, unknown system.
const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * Packs a tree as a gzipped tar (POSIX ustar), the same bytes for the same tree on every machine.
 * Files only, sorted by path, below one folder; mode 0755 for what begins with `#!`, else 0644; owned by root.
 * @param files path → text
 * @param folder the one folder at the top
 * @param packing which files are stored, and who deflates the others
 * @throws Error for a path that ustar cannot hold
 */
export function tarGz(
  files: FileTree,
  folder: string,
  packing: Packing = deflateAll,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [gzipHeader];
  let crc = 0;
  let size = 0;
  const put = (text: string, { blocks, size: bytes }: PackedText) => {
    parts.push(...blocks);
    crc = crc32(text, crc);
    size += bytes;
  };
  for (const [path, text] of fileTree(files)) {
    const content = packFile(path, text, packing);
    const { before, after } = header(
      `${folder}/${path}`,
      content.size,
      isExecutable(text) ? 0o755 : 0o644,
    );
    // Stored, because names and sums change with the folder; what follows them is the same in nearly every header.
    put(before, storeText(before));
    put(after, packing.deflate(after));
    put(text, content);
    const padding = '\0'.repeat(-content.size & (block - 1));
    if (padding) put(padding, packing.deflate(padding));
  }
  // Two empty blocks end a tar.
  const end = '\0'.repeat(2 * block);
  put(end, packing.deflate(end));
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  return Buffer.concat([...parts, endOfStream, trailer]);
}

/** The header block of a regular file, in two halves. All of it is ASCII, so it can be text like the files. */
function header(path: string, bytes: number, mode: number): { before: string; after: string } {
  const { name, prefix } = splitPath(path);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  const text = (value: string, width: number) => value.padEnd(width, '\0');
  const before = `${text(name, 100)}${octal(mode, 8)}${octal(0, 8)}${octal(0, 8)}${octal(bytes, 12)}${octal(modified, 12)}`;
  const after = `0${text('', 100)}ustar\x0000${text('root', 32)}${text('root', 32)}${octal(0, 8)}${octal(0, 8)}${text(prefix, 155)}${text('', 12)}`;
  // The checksum counts its own field as eight spaces.
  let sum = 8 * 32;
  for (const half of [before, after])
    for (let i = 0; i < half.length; i++) sum += half.charCodeAt(i);
  return { before: `${before}${sum.toString(8).padStart(6, '0')}\0 `, after };
}

/** ustar holds 100 bytes of name and, before a slash, 155 more. */
function splitPath(path: string): { name: string; prefix: string } {
  if (!/^[\x20-\x7e]+$/.test(path)) throw new Error(`${path}: not ASCII`);
  if (path.length <= 100) return { name: path, prefix: '' };
  const at = path.indexOf('/', path.length - 101);
  if (at < 0 || at > 155) throw new Error(`${path}: too long for a tar`);
  return { name: path.slice(at + 1), prefix: path.slice(0, at) };
}
