import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import { byPath, type Lines, packText } from './packed-text';
import { endOfStream } from './piece';

// 1980-01-01 00:00, the first moment that a zip can tell: no clock, so the bytes never change by themselves.
const dosTime = 0;
const dosDate = (0 << 9) | (1 << 5) | 1;

const deflateMethod = 8;
/** General purpose bit 11: names are UTF-8. */
const utf8Names = 0x0800;
/** 2.0, the version that knows folders and deflate. */
const versionNeeded = 20;
/** Made by 3.0 on Unix (3): the high half of the external attributes is a Unix mode. */
const versionMadeBy = (3 << 8) | 30;

const localSize = 30;
const centralSize = 46;
const endSize = 22;

/**
 * Packs a tree as a zip (APPNOTE 6.3.10), the same bytes for the same tree on every machine.
 * Files only, sorted by path, below one folder; mode 0755 for what begins with `#!`, else 0644.
 * @param files path → text
 * @param folder the one folder at the top
 * @param changing lines that are others in the next archive: kept as they are, so that the rest is deflated only once
 */
export function zip(
  files: FileTree,
  folder: string,
  changing: readonly Lines[] = [],
): Uint8Array<ArrayBuffer> {
  let size = endSize;
  let centralBytes = 0;
  const changingIn = byPath(changing);
  const entries = [...fileTree(files)].map(([path, text]) => {
    const name = Buffer.from(`${folder}/${path}`);
    const content = packText(text, changingIn.get(path));
    const mode = isExecutable(text) ? 0o100755 : 0o100644;
    const packed = content.packed + endOfStream.length;
    size += localSize + centralSize + 2 * name.length + packed;
    centralBytes += centralSize + name.length;
    return { name, content, mode, packed, offset: 0 };
  });

  const out = Buffer.alloc(size);
  let at = 0;
  // The 26 bytes from "version needed" to "extra length" stand alike in both headers.
  const common = (entry: (typeof entries)[number]) => {
    at = out.writeUInt16LE(versionNeeded, at);
    at = out.writeUInt16LE(utf8Names, at);
    at = out.writeUInt16LE(deflateMethod, at);
    at = out.writeUInt16LE(dosTime, at);
    at = out.writeUInt16LE(dosDate, at);
    at = out.writeUInt32LE(entry.content.crc, at);
    at = out.writeUInt32LE(entry.packed, at);
    at = out.writeUInt32LE(entry.content.size, at);
    at = out.writeUInt16LE(entry.name.length, at);
    at = out.writeUInt16LE(0, at);
  };
  const put = (bytes: Uint8Array) => {
    out.set(bytes, at);
    at += bytes.length;
  };

  for (const entry of entries) {
    entry.offset = at;
    at = out.writeUInt32LE(0x04034b50, at);
    common(entry);
    put(entry.name);
    for (const block of entry.content.blocks) put(block);
    put(endOfStream);
  }
  const centralAt = at;
  for (const entry of entries) {
    at = out.writeUInt32LE(0x02014b50, at);
    at = out.writeUInt16LE(versionMadeBy, at);
    common(entry);
    // Comment, disk and internal attributes: none.
    at += 6;
    at = out.writeUInt32LE(entry.mode * 0x10000, at);
    at = out.writeUInt32LE(entry.offset, at);
    put(entry.name);
  }
  at = out.writeUInt32LE(0x06054b50, at) + 4;
  at = out.writeUInt16LE(entries.length, at);
  at = out.writeUInt16LE(entries.length, at);
  at = out.writeUInt32LE(centralBytes, at);
  out.writeUInt32LE(centralAt, at);
  return out;
}
