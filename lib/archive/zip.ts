import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import { deflateAll, endOfStream, type Packing, packFile } from './pack';

// 1980-01-01 00:00, the first moment that a zip can hold: no clock, so the bytes never change by themselves.
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
 * @param packing which files are stored, and who deflates the others
 */
export function zip(
  files: FileTree,
  folder: string,
  packing: Packing = deflateAll,
): Uint8Array<ArrayBuffer> {
  let size = endSize;
  let centralBytes = 0;
  const entries = [...fileTree(files)].map(([path, text]) => {
    const name = `${folder}/${path}`;
    const nameBytes = Buffer.byteLength(name);
    const content = packFile(path, text, packing);
    const mode = isExecutable(text) ? 0o100755 : 0o100644;
    const packed = content.packed + endOfStream.length;
    size += localSize + centralSize + 2 * nameBytes + packed;
    centralBytes += centralSize + nameBytes;
    return { name, nameBytes, content, mode, packed, offset: 0 };
  });

  const out = Buffer.alloc(size);
  const view = new DataView(out.buffer, out.byteOffset, size);
  let at = 0;
  const put16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const put32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const put = (bytes: Uint8Array) => {
    out.set(bytes, at);
    at += bytes.length;
  };
  // Byte by byte, because for short ASCII texts such as paths this is faster than a call into Node.
  const putName = (name: string, bytes: number) => {
    if (bytes === name.length) for (let i = 0; i < bytes; i++) out[at++] = name.charCodeAt(i);
    else at += out.write(name, at);
  };
  // The 26 bytes from "version needed" to "extra length" stand alike in both headers.
  const putCommon = ({ content, packed, nameBytes }: (typeof entries)[number]) => {
    put16(versionNeeded);
    put16(utf8Names);
    put16(deflateMethod);
    put16(dosTime);
    put16(dosDate);
    put32(content.crc);
    put32(packed);
    put32(content.size);
    put16(nameBytes);
    put16(0);
  };

  for (const entry of entries) {
    entry.offset = at;
    put32(0x04034b50);
    putCommon(entry);
    putName(entry.name, entry.nameBytes);
    for (const block of entry.content.blocks) put(block);
    put(endOfStream);
  }
  const centralAt = at;
  for (const entry of entries) {
    put32(0x02014b50);
    put16(versionMadeBy);
    putCommon(entry);
    // No comment, no disk number, no internal attributes.
    at += 6;
    put32(entry.mode * 0x10000);
    put32(entry.offset);
    putName(entry.name, entry.nameBytes);
  }
  put32(0x06054b50);
  // The archive has one disk, number 0.
  put32(0);
  put16(entries.length);
  put16(entries.length);
  put32(centralBytes);
  put32(centralAt);
  return out;
}
