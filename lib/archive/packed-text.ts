import { crc32 } from 'node:zlib';
import { deflatePiece, type Piece } from './piece';

/** Lines of a file, counted from 1, both ends included. */
export interface Lines {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A text as blocks of a deflate stream, none of them the last. */
export interface PackedText {
  readonly blocks: readonly Uint8Array[];
  /** Bytes of all blocks. */
  readonly packed: number;
  /** Bytes of the text itself. */
  readonly size: number;
  readonly crc: number;
}

/** Shorter runs gain nothing from being deflated apart from their neighbours. */
const leastRun = 160;

/** What a stored block can hold (RFC 1951 §3.2.4). */
const mostStored = 65535;

/**
 * Packs a text: lines that change from one archive to the next are stored as they are, the runs between them deflated, which
 * happens once for all archives.
 * @param path where it lies: only a hint at what it may be like
 * @param changing the changing lines, in any order; none: all of the text is one run
 */
export function packText(path: string, text: string, changing: readonly Lines[] = []): PackedText {
  const last = lastOf(path);
  if (last.text === text && isSame(last.changing, changing)) return last.packed;
  last.packed = pack(last.pieces, text, changing);
  last.text = text;
  last.changing = changing;
  return last.packed;
}

function pack(last: Piece[], text: string, changing: readonly Lines[]): PackedText {
  if (changing.length === 0) {
    const { deflated, size, crc } = pieceAt(last, 0, text);
    return { blocks: [deflated], packed: deflated.length, size, crc };
  }
  const blocks: Uint8Array[] = [];
  let size = 0;
  let place = 0;
  for (const { from, to, isChanging } of runs(text, changing)) {
    const run = text.slice(from, to);
    if (isChanging) size += store(run, blocks);
    else {
      const piece = pieceAt(last, place++, run);
      blocks.push(piece.deflated);
      size += piece.size;
    }
  }
  const packed = blocks.reduce((sum, block) => sum + block.length, 0);
  return { blocks, packed, size, crc: crc32(text) };
}

/** What a path held last time. To compare two texts takes a tenth of the time that it takes to look one up among all. */
interface Last {
  text: string | undefined;
  changing: readonly Lines[];
  packed: PackedText;
  /** The pieces between changing lines. */
  pieces: Piece[];
}

const mostPaths = 1000;
const lasts = new Map<string, Last>();

function lastOf(path: string): Last {
  let last = lasts.get(path);
  if (!last) {
    if (lasts.size >= mostPaths) lasts.clear();
    const packed = { blocks: [], packed: 0, size: 0, crc: 0 };
    last = { text: undefined, changing: [], packed, pieces: [] };
    lasts.set(path, last);
  }
  return last;
}

function isSame(some: readonly Lines[], others: readonly Lines[]): boolean {
  return (
    some.length === others.length &&
    some.every((lines, i) => lines.from === others[i]?.from && lines.to === others[i]?.to)
  );
}

function pieceAt(last: Piece[], place: number, text: string): Piece {
  const before = last[place];
  if (before?.text === text) return before;
  const piece = deflatePiece(text);
  last[place] = piece;
  return piece;
}

/** Lines by the file they are of; 0 to 0, a file as a whole, is left out. */
export function byPath(lines: readonly Lines[]): ReadonlyMap<string, readonly Lines[]> {
  const found = new Map<string, Lines[]>();
  for (const some of lines) {
    if (some.from === 0) continue;
    const known = found.get(some.path);
    if (known) known.push(some);
    else found.set(some.path, [some]);
  }
  return found;
}

/**
 * Puts a text into stored blocks.
 * @returns its bytes in UTF-8
 */
export function store(text: string, blocks: Uint8Array[]): number {
  const size = Buffer.byteLength(text);
  // Nearly always one block: head and text in one small buffer, which Node takes from its pool.
  const bytes = size > mostStored ? Buffer.from(text) : undefined;
  for (let from = 0; from < size; from += mostStored) {
    const length = Math.min(mostStored, size - from);
    const block = Buffer.allocUnsafe(5 + length);
    block[0] = 0;
    block.writeUInt16LE(length, 1);
    block.writeUInt16LE(length ^ 0xffff, 3);
    if (bytes) bytes.copy(block, 5, from, from + length);
    else block.write(text, 5);
    blocks.push(block);
  }
  return size;
}

interface Run {
  from: number;
  to: number;
  isChanging: boolean;
}

/** The text from its first to its last character, in runs that take turns. */
function runs(text: string, changing: readonly Lines[]): Run[] {
  const found: Run[] = [];
  const sorted = [...changing].sort((a, b) => a.from - b.from);
  let line = 1;
  let at = 0;
  // Where a line begins; behind the last one, the end.
  const startOf = (wanted: number) => {
    for (; line < wanted && at < text.length; line++) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end + 1;
    }
    return at;
  };
  let done = 0;
  for (const lines of sorted) {
    if (lines.to < line) continue;
    const from = Math.max(done, startOf(lines.from));
    const to = startOf(lines.to + 1);
    const last = found.at(-1);
    if (last && from - last.to < leastRun) last.to = to;
    else {
      if (from > done) found.push({ from: done, to: from, isChanging: false });
      found.push({ from, to, isChanging: true });
    }
    done = to;
  }
  if (done < text.length) found.push({ from: done, to: text.length, isChanging: false });
  return found;
}
