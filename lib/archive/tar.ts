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
import { blockSize, tarHeader } from './ustar';

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
    const { before, after } = tarHeader(
      `${folder}/${path}`,
      content.size,
      isExecutable(text) ? 0o755 : 0o644,
    );
    // Stored, because name and checksum change with the folder; the other half is the same in nearly every header.
    put(before, storeText(before));
    put(after, packing.deflate(after));
    put(text, content);
    const padding = '\0'.repeat(-content.size & (blockSize - 1));
    if (padding) put(padding, packing.deflate(padding));
  }
  // Two empty blocks end a tar.
  const end = '\0'.repeat(2 * blockSize);
  put(end, packing.deflate(end));
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  return Buffer.concat([...parts, endOfStream, trailer]);
}
