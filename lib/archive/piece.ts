import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';
import { ByteCache } from './byte-cache';

/** A text, deflated so that it can stand anywhere in a longer deflate stream. */
export interface Piece {
  readonly text: string;
  /** Blocks that end on a byte; none of them is the stream's last. */
  readonly deflated: Uint8Array;
  readonly crc: number;
  /** Bytes of the text itself, in UTF-8. */
  readonly size: number;
}

/** An empty last block (RFC 1951 §3.2.6): put behind pieces, it ends the stream. */
export const endOfStream = Uint8Array.of(0x03, 0x00);

// fflate writes the same bytes wherever JavaScript runs; zlib's depend on its version and on the processor
// (docs/decisions/0010). `mem` is given because the default follows Math.log, which may differ in its last digit.
const settings = { level: 6, mem: 2 } as const;

const known = new ByteCache<Piece>(8 * 1024 * 1024);

/**
 * Deflates a text, or remembers having done so: most files of an archive do not change with the answers.
 * @param text any text
 */
export function deflatePiece(text: string): Piece {
  const found = known.get(text);
  if (found) return found;
  const bytes = Buffer.from(text);
  const deflated = bytes.length === 0 ? bytes : endOnByte(deflateInBlocks(bytes));
  // A copy: a part of a longer string would keep all of that in memory.
  const copy = bytes.toString();
  const piece = { text: copy, deflated, crc: crc32(bytes), size: bytes.length };
  known.set(copy, piece, deflated.length);
  return piece;
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
