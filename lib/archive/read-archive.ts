/** Reads zips and gzipped tars that somebody drops onto the page. It trusts nothing in them, and limits what it inflates. */
import { Gunzip } from 'fflate';
import JSZip from 'jszip';

/** An entry of an archive that is a file or a link. */
export interface ArchiveEntry {
  /** Relative, with `/`; it never leads out of the archive. */
  path: string;
  /** Its Unix mode, with the bits that mark a link (0o120000); undefined where the archive knows none. */
  mode: number | undefined;
  /** Undefined where `isWanted` said no. A link's bytes are the name of its target. */
  bytes: Uint8Array | undefined;
}

/** Why an archive was not read. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  constructor(readonly reason: 'no archive' | 'broken' | 'too large') {
    super(reason);
  }
}

/** What may be read of one archive. */
export interface ArchiveBounds {
  /** Bytes of the archive itself. */
  packed: number;
  /** Bytes of all that is inflated. */
  inflated: number;
  entries: number;
}

/** A flake has a hundred text files; room is left for pictures beside them, and for the disc in a zip. */
export const archiveBounds: ArchiveBounds = {
  packed: 32_000_000,
  inflated: 64_000_000,
  entries: 5000,
};

const linkMode = 0o120000;

/** Whether a mode is a link's. */
export function isLink(mode: number | undefined): boolean {
  return ((mode ?? 0) & 0o170000) === linkMode;
}

/**
 * Reads an archive.
 * @param isWanted which entries to inflate, by their path; of a tar all are inflated, and only these are kept
 * @returns all files and links, folders left out
 * @throws ArchiveError
 */
export async function readArchive(
  archive: Blob,
  isWanted: (path: string) => boolean,
  bounds: ArchiveBounds = archiveBounds,
): Promise<ArchiveEntry[]> {
  if (archive.size > bounds.packed) throw new ArchiveError('too large');
  const bytes = new Uint8Array(await archive.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes, isWanted, bounds);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return readTar(gunzip(bytes, bounds), isWanted, bounds);
  throw new ArchiveError('no archive');
}

async function readZip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  bounds: ArchiveBounds,
): Promise<ArchiveEntry[]> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new ArchiveError('broken');
  });
  const found = Object.values(zip.files).filter((entry) => !entry.dir);
  if (found.length > bounds.entries) throw new ArchiveError('too large');
  const entries: ArchiveEntry[] = [];
  let left = bounds.inflated;
  for (const entry of found) {
    const inflated = isWanted(inside(entry.unsafeOriginalName ?? entry.name))
      ? await inflate(entry, left)
      : undefined;
    left -= inflated?.length ?? 0;
    const mode = entry.unixPermissions;
    entries.push({
      path: inside(entry.unsafeOriginalName ?? entry.name),
      mode: typeof mode === 'number' ? mode : undefined,
      bytes: inflated,
    });
  }
  return entries;
}

/** JSZip's stream of inflated chunks, which can be stopped. It is documented, but missing in JSZip's types. */
interface Inflating {
  on(event: 'data', listener: (chunk: Uint8Array) => void): Inflating;
  on(event: 'error' | 'end', listener: () => void): Inflating;
  pause(): Inflating;
  resume(): Inflating;
}

function inflate(entry: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const stream = (
      entry as unknown as { internalStream: (type: 'uint8array') => Inflating }
    ).internalStream('uint8array');
    const chunks: Uint8Array[] = [];
    let size = 0;
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= most) return;
        // The bytes themselves are counted, because the size in the header may be false.
        stream.pause();
        reject(new ArchiveError('too large'));
      })
      .on('error', () => reject(new ArchiveError('broken')))
      .on('end', () => resolve(join(chunks, size)))
      .resume();
  });
}

/** Bytes of one push into the inflater: few, because a push that inflates too much cannot be stopped. */
const step = 8192;

function gunzip(bytes: Uint8Array, bounds: ArchiveBounds): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length && size <= bounds.inflated; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch {
    throw new ArchiveError('broken');
  }
  if (size > bounds.inflated) throw new ArchiveError('too large');
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Characters of a path: as many as Linux takes (PATH_MAX). A header may claim megabytes. */
const longestPath = 4096;

/** A name without the `./` that tar writes. A name that leads out of the archive is refused, also one that does so on Windows. */
function inside(name: string): string {
  if (name.length > longestPath) throw new ArchiveError('broken');
  const path = name.replace(/^(?:\.\/)+/, '');
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path) || path.split(/[/\\]/).includes('..')) {
    throw new ArchiveError('broken');
  }
  return path;
}

const block = 512;

/** Bytes of what a tar says about its next entry. Names are shorter by far; other programs keep attributes beside them. */
const largestNote = 1 << 20;

/** POSIX ustar and pax (pax(1), “ustar Interchange Format”), and GNU’s long names. */
function readTar(
  tar: Uint8Array,
  isWanted: (path: string) => boolean,
  bounds: ArchiveBounds,
): ArchiveEntry[] {
  const decoder = new TextDecoder();
  const entries: ArchiveEntry[] = [];
  let long: { path?: string; target?: string } = {};
  for (let at = 0; at + block <= tar.length; ) {
    const header = tar.subarray(at, at + block);
    // An empty block ends a tar; one that never comes was cut off.
    if (header.every((byte) => byte === 0)) return entries;
    const text = (from: number, width: number) =>
      decoder.decode(header.subarray(from, from + width)).split('\0')[0] ?? '';
    const octal = (from: number, width: number) =>
      Number.parseInt(text(from, width).trim() || '0', 8);
    const size = octal(124, 12);
    const end = at + block + size;
    if (octal(148, 8) !== sumOf(header) || !(size >= 0) || end > tar.length) {
      throw new ArchiveError('broken');
    }
    const content = tar.subarray(at + block, end);
    at += block + Math.ceil(size / block) * block;
    const type = text(156, 1) || '0';
    if ('xLK'.includes(type) && size > largestNote) throw new ArchiveError('broken');
    if (type === 'x') {
      long = { ...long, ...paxNames(content) };
      continue;
    }
    if (type === 'L' || type === 'K') {
      const name = decoder.decode(content).split('\0')[0] ?? '';
      long = { ...long, ...(type === 'L' ? { path: name } : { target: name }) };
      continue;
    }
    if (type === 'g') continue;
    // Only ustar has a prefix; GNU’s own form keeps other things there.
    const prefix = text(257, 6) === 'ustar' ? text(345, 155) : '';
    const path = inside(long.path ?? (prefix ? `${prefix}/${text(0, 100)}` : text(0, 100)));
    const target = long.target ?? text(157, 100);
    long = {};
    if (type === '5') continue;
    if (entries.length === bounds.entries) throw new ArchiveError('too large');
    const isFile = type === '0' || type === '7';
    let bytes: Uint8Array | undefined;
    if (isWanted(path)) bytes = isFile ? content.slice() : new TextEncoder().encode(target);
    entries.push({ path, mode: isFile ? octal(100, 8) : linkMode | 0o777, bytes });
  }
  throw new ArchiveError('broken');
}

/** The checksum counts its own field as eight spaces. */
function sumOf(header: Uint8Array): number {
  return header.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 32 : byte), 0);
}

/** The names among pax records, `LENGTH KEY=VALUE\n` one after the other; the length is of the whole record, in bytes. */
function paxNames(content: Uint8Array): { path?: string; target?: string } {
  const decoder = new TextDecoder();
  const names: { path?: string; target?: string } = {};
  for (let at = 0; at < content.length; ) {
    const head = decoder.decode(content.subarray(at, at + 24));
    const [, digits = '', key] = /^(\d{1,8}) (?:(path|linkpath)=)?/.exec(head) ?? [];
    const end = at + Number(digits);
    const from = at + digits.length + 1 + (key?.length ?? -1) + 1;
    if (end <= at || end > content.length || from >= end) throw new ArchiveError('broken');
    const value = decoder.decode(content.subarray(from, end - 1));
    if (key === 'path') names.path = value;
    else if (key === 'linkpath') names.target = value;
    at = end;
  }
  return names;
}
