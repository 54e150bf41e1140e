/** One file of a disc. */
export interface DiscFile {
  /** ISO 9660 level 1: up to eight of `A-Z 0-9 _`, then perhaps a dot and up to three more. */
  name: string;
  bytes: Uint8Array;
}

const sector = 2048;

// ECMA-119 §6.2.1: sectors 0 to 15 are the system's own; what follows is ours to lay out.
const at = { primary: 16, terminator: 17, pathTable: 18, pathTableBigEndian: 19, root: 20 };
const firstFile = 21;

// ECMA-119 §7.5.1 and §8.5.2 (interchange level 1).
const levelOneName = /^[A-Z0-9_]{1,8}(?:\.[A-Z0-9_]{1,3})?$/;
const volumeName = /^[A-Za-z0-9_]{1,32}$/;

// Sizes are 32 bits wide, and a disc of texts stays far below that.
const mostBytes = 1 << 30;

// 1980-01-01 00:00 UTC, as in our zip and tar. §9.1.5: years since 1900, month, day, hour, minute, second, zone.
const recordTime = [80, 1, 1, 0, 0, 0, 0];
// §8.4.26.1: the same date as digits, and the date that means “not specified”.
const volumeTime = '1980010100000000\0';
const noTime = `${'0'.repeat(16)}\0`;

/**
 * Writes a disc image: plain ISO 9660 (ECMA-119), level 1, files in the root only, no Rock Ridge, no Joliet. Linux shows
 * such names in small letters, without the version and without a lone dot (isofs, `map=normal`): `GO` is `/mnt/go`.
 * Pure; the same files give the same bytes.
 *
 * Sectors of 2,048 bytes: 0–15 empty, 16 primary volume descriptor, 17 terminator, 18 and 19 the path table in both byte
 * orders, 20 the root directory, from 21 on the files by name, each on a sector of its own.
 * @param volume the volume's name (`mount -L`). Small letters are outside the letter of §7.4.1; Linux, macOS, Windows and
 *   blkid take them
 * @param files up to 40, in any order
 * @returns the image, a whole number of sectors
 * @throws Error for a name that level 1 does not know, a name that is there twice, and more than fits
 */
export function iso9660(volume: string, files: readonly DiscFile[]): Uint8Array<ArrayBuffer> {
  if (!volumeName.test(volume)) throw new Error(`${volume}: no name for a volume`);
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [i, { name }] of sorted.entries()) {
    if (!levelOneName.test(name)) throw new Error(`${name}: no ISO 9660 level 1 name`);
    if (name === sorted[i - 1]?.name) throw new Error(`${name} is there twice`);
  }
  if (sorted.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) {
    throw new Error('The files are too large for a disc image.');
  }
  let next = firstFile;
  const placed = sorted.map(({ name, bytes }) => {
    const extent = next;
    next += Math.ceil(bytes.length / sector);
    // §7.5.1: a name without an extension keeps its dot; the version is always there.
    return { identifier: `${name.includes('.') ? name : `${name}.`};1`, bytes, extent };
  });
  const image = new Uint8Array(next * sector);

  const directory = [
    record('\0', at.root, sector, true),
    record('\x01', at.root, sector, true),
    ...placed.map(({ identifier, extent, bytes }) =>
      record(identifier, extent, bytes.length, false),
    ),
  ].flat();
  if (directory.length > sector) throw new Error('More files than the root directory holds.');

  image.set(primaryDescriptor(volume, next), at.primary * sector);
  image.set([255, ...ascii('CD001'), 1], at.terminator * sector);
  // §9.4: length of the name (one byte, 0 for the root), extent, number of the parent, padding.
  image.set([1, 0, ...little(at.root, 4), ...little(1, 2), 0, 0], at.pathTable * sector);
  image.set([1, 0, ...big(at.root, 4), ...big(1, 2), 0, 0], at.pathTableBigEndian * sector);
  image.set(directory, at.root * sector);
  for (const { bytes, extent } of placed) image.set(bytes, extent * sector);
  return image;
}

/** §8.4, field by field. */
function primaryDescriptor(volume: string, sectors: number): number[] {
  const text = (words: string, width: number) => ascii(words.padEnd(width, ' '));
  const zeros = (count: number) => new Array<number>(count).fill(0);
  return [
    ...[1, ...ascii('CD001'), 1, 0],
    ...text('', 32),
    ...text(volume, 32),
    ...zeros(8),
    ...both(sectors, 4),
    ...zeros(32),
    // One disc, the first, of sectors this large; the path table has one entry of ten bytes.
    ...[...both(1, 2), ...both(1, 2), ...both(sector, 2), ...both(10, 4)],
    ...[...little(at.pathTable, 4), ...zeros(4), ...big(at.pathTableBigEndian, 4), ...zeros(4)],
    ...record('\0', at.root, sector, true),
    // Set, publisher, preparer, application; copyright, abstract and bibliographic file: none.
    ...text('', 128 * 4 + 37 * 3),
    // Created and modified on that date; no expiry, effective at once.
    ...[...ascii(volumeTime), ...ascii(volumeTime), ...ascii(noTime), ...ascii(noTime)],
    ...[1, 0],
  ];
}

/** §9.1: a directory's entry for a file, or for itself (`\0`) and its parent (`\x01`). */
function record(identifier: string, extent: number, size: number, isFolder: boolean): number[] {
  const fields = [
    // Length of the entry, filled in below; no extended attributes.
    ...[0, 0],
    ...[...both(extent, 4), ...both(size, 4)],
    ...recordTime,
    // Flags; not interleaved; on the first disc.
    ...[isFolder ? 2 : 0, 0, 0, ...both(1, 2)],
    ...[identifier.length, ...ascii(identifier)],
  ];
  if (fields.length % 2 === 1) fields.push(0);
  fields[0] = fields.length;
  return fields;
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function little(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => (value >>> (8 * i)) & 255);
}

function big(value: number, width: number): number[] {
  return little(value, width).reverse();
}

/** §7.2.3, §7.3.3: both byte orders, one behind the other. */
function both(value: number, width: number): number[] {
  return [...little(value, width), ...big(value, width)];
}
