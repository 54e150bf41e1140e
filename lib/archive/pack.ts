import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';

/** A text as blocks of a deflate stream (RFC 1951), none of them the last: it can stand anywhere in a longer stream. */
export interface PackedText {
  readonly blocks: readonly Uint8Array[];
  /** Bytes of all blocks. */
  readonly packed: number;
  /** Bytes of the text itself, in UTF-8. */
  readonly size: number;
  readonly crc: number;
}

/**
 * How the files of an archive are packed.
 *
 * A file that answers wrote into is stored as it is, because it is another one in nearly every archive; every other
 * file is the same for everybody, so it is deflated, once if `deflate` remembers.
 */
export interface Packing {
  /** Paths of the files that answers wrote into. */
  readonly written: ReadonlySet<string>;
  /** {@link deflateText}, or something that remembers what it said. */
  readonly deflate: (text: string) => PackedText;
}

/** Deflates every file. */
export const deflateAll: Packing = { written: new Set(), deflate: deflateText };

/** An empty last block (RFC 1951 §3.2.6): put behind packed texts, it ends the stream. */
export const endOfStream = Uint8Array.of(0x03, 0x00);

// fflate writes the same bytes wherever JavaScript runs; zlib's depend on its version and on the processor
// (docs/decisions/0010). `mem` is given because the default follows Math.log, which may differ in its last digit.
const settings = { level: 6, mem: 2 } as const;

/** What a stored block can hold (RFC 1951 §3.2.4). */
const mostStored = 65535;

/** Packs a file of an archive, stored or deflated as {@link Packing} says. */
export function packFile(path: string, text: string, packing: Packing): PackedText {
  return packing.written.has(path) ? storeText(text) : packing.deflate(text);
}

/** Packs a text smaller. Slow: a few milliseconds for 100 kB. */
export function deflateText(text: string): PackedText {
  const bytes = Buffer.from(text);
  const deflated = bytes.length === 0 ? bytes : endOnByte(deflateInBlocks(bytes));
  return {
    blocks: [deflated],
    packed: deflated.length,
    size: bytes.length,
    crc: crc32(bytes),
  };
}

/** Packs a text as it is: five bytes more for each 64 kB, and next to no time. */
export function storeText(text: string): PackedText {
  const bytes = Buffer.from(text);
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += mostStored) {
    const part = bytes.subarray(from, from + mostStored);
    const head = Buffer.alloc(5);
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(part.length ^ 0xffff, 3);
    blocks.push(head, part);
  }
  return {
    blocks,
    packed: bytes.length + (blocks.length / 2) * 5,
    size: bytes.length,
    crc: crc32(bytes),
  };
}

/** A whole deflate stream: the blocks of these bytes, then an empty last one. */
function deflateInBlocks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const stream = new Deflate(settings, (part) => parts.push(part));
  stream.push(bytes, false);
  stream.flush();
  stream.push(new Uint8Array(0), true);
  return Buffer.concat(parts);
}

/**
 * Opens the end of a stream whose last block is empty. That block is the bits 1 (last), 1 and 0 (fixed codes), and zeros;
 * without the two ones it begins an empty stored block, which is padded to a byte and then says its length, 0.
 * fflate has a flush that should do this, but what 0.8.3 writes then cannot be read.
 */
function endOnByte(stream: Uint8Array): Uint8Array {
  const isSet = (bit: number) => ((stream[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  let last = stream.length * 8 - 1;
  while (last > 0 && !isSet(last)) last--;
  if (!isSet(last - 1)) throw new Error('fflate ended a stream in an unknown way');
  for (const bit of [last - 1, last])
    stream[bit >> 3] = (stream[bit >> 3] ?? 0) & ~(1 << (bit & 7));
  return Buffer.concat([stream.subarray(0, (last + 9) >> 3), Uint8Array.of(0, 0, 0xff, 0xff)]);
}
