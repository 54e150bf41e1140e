import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findCommand } from '@/tools/debian/debian-tools.mjs';
import { type DiscFile, iso9660 } from './iso';

const bytes = (text: string) => new TextEncoder().encode(text);
const files: readonly DiscFile[] = [
  { name: 'GO', bytes: bytes('#!/bin/sh\necho go\n') },
  { name: 'FLAKE.TGZ', bytes: Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) & 255) },
  { name: 'EXACT.BIN', bytes: new Uint8Array(4096).fill(65) },
  { name: 'EMPTY', bytes: new Uint8Array(0) },
];
const image = iso9660('go', files);
const sectorOf = (disc: Uint8Array, index: number) =>
  Buffer.from(disc.subarray(index * 2048, (index + 1) * 2048));

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-iso-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const disc = join(scratch, 'seed.iso');
writeFileSync(disc, image);
const env = { ...process.env, LC_ALL: 'C', PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
const said = (command: string, ...words: string[]) =>
  execFileSync(command, words, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });

describe('iso9660', () => {
  it('writes these exact bytes', () => {
    expect(createHash('sha256').update(image).digest('hex')).toMatchInlineSnapshot(
      `"7d2a0d6882e4d27c8de219a57755c0d9e990c049e7e21780362a38c5b81533bc"`,
    );
    // 21 sectors before the files; EMPTY takes none, EXACT.BIN two, FLAKE.TGZ three, GO one.
    expect(image.length).toBe(27 * 2048);
    expect(image.subarray(0, 16 * 2048).every((byte) => byte === 0)).toBe(true);
    const primary = sectorOf(image, 16);
    expect(primary.subarray(0, 7).toString('latin1')).toBe('\x01CD001\x01');
    expect(primary.subarray(40, 72).toString('latin1')).toBe('go'.padEnd(32));
    expect(primary.subarray(80, 88).toString('hex')).toBe('1b0000000000001b');
    expect(primary.subarray(813, 830).toString('latin1')).toBe('1980010100000000\0');
    expect([...primary.subarray(881, 883)]).toEqual([1, 0]);
    expect(sectorOf(image, 17).subarray(0, 7).toString('latin1')).toBe('\xffCD001\x01');
    expect(sectorOf(image, 18).subarray(0, 10).toString('hex')).toBe('01001400000001000000');
    expect(sectorOf(image, 19).subarray(0, 10).toString('hex')).toBe('01000000001400010000');
    // `.`, `..`, then the files by name: length, extent, size (both byte orders), time, flags, disc, name, padding.
    const root = sectorOf(image, 20);
    const dot = '22001400000000000014000800000000080050010100000000020000010000010100';
    const empty = '2a00150000000000001500000000000000005001010000000000000001000001084';
    expect(root.subarray(0, 34).toString('hex')).toBe(dot);
    expect(root.subarray(34, 68).toString('hex')).toBe(`${dot.slice(0, -2)}01`);
    expect(root.subarray(68, 110).toString('hex')).toBe(`${empty}54d5054592e3b3100`);
    expect(sectorOf(image, 26).subarray(0, 18).toString()).toBe('#!/bin/sh\necho go\n');
  });

  it('gives the same bytes in whatever order the files come', () => {
    expect(Buffer.compare(iso9660('go', [...files].reverse()), image)).toBe(0);
  });

  it.each([
    ['', 'no ISO 9660'],
    ['go', 'no ISO 9660'],
    ['TOOLONGNAME', 'no ISO 9660'],
    ['A.LONG', 'no ISO 9660'],
    ['A.B.C', 'no ISO 9660'],
    ['../A', 'no ISO 9660'],
    ['Ü', 'no ISO 9660'],
  ])('refuses the name %j', (name, why) => {
    expect(() => iso9660('go', [{ name, bytes: new Uint8Array(0) }])).toThrow(why);
  });

  it('refuses a name twice, too many files, too large ones, and a name that no volume can have', () => {
    const one = { name: 'A', bytes: new Uint8Array(0) };
    expect(() => iso9660('go', [one, one])).toThrow('A is there twice');
    expect(() => iso9660('no go', [])).toThrow('no name for a volume');
    expect(() => iso9660('g'.repeat(33), [])).toThrow('no name for a volume');
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...one, name: `FILE${i}.TXT` }));
    expect(iso9660('go', many(40)).length).toBe(21 * 2048);
    expect(() => iso9660('go', many(60))).toThrow('More files than');
    // Nobody needs a real gibibyte to see that it is refused.
    const large = { name: 'A', bytes: { length: 2 ** 30 + 1 } as Uint8Array };
    expect(() => iso9660('go', [large])).toThrow('too large');
  });
});

describe('programs that read discs', () => {
  const missing = (command: string) =>
    findCommand(command) ? false : `${command} is not installed here`;

  it('isoinfo lists the files, with their sectors', ({ skip }) => {
    const why = missing('isoinfo');
    if (why) return skip(why);
    const list = said('isoinfo', '-l', '-i', disc);
    const names = [...list.matchAll(/\[\s*(\d+) \d+\]\s+(\S+)/g)].map(([, at, name]) => [at, name]);
    expect(names).toEqual([
      ['20', '.'],
      ['20', '..'],
      ['21', 'EMPTY.;1'],
      ['21', 'EXACT.BIN;1'],
      ['23', 'FLAKE.TGZ;1'],
      ['26', 'GO.;1'],
    ]);
    expect(said('isoinfo', '-d', '-i', disc)).toMatch(
      /Volume id: go\n[\s\S]*NO Joliet[\s\S]*NO Rock/,
    );
    for (const { name, bytes: content } of files) {
      if (content.length === 0) continue;
      const path = `/${name.includes('.') ? name : `${name}.`};1`;
      const read = execFileSync('isoinfo', ['-x', path, '-i', disc], { env });
      expect(Buffer.compare(read, content), name).toBe(0);
    }
  });

  it('xorriso finds nothing to complain about', ({ skip }) => {
    const why = missing('xorriso');
    if (why) return skip(why);
    // The word before its path, because xorriso takes what lies below /dev for a drive, as temporary files may.
    const { stdout, stderr, status } = spawnSync(
      'xorriso',
      ['-abort_on', 'WARNING', '-indev', `stdio:${disc}`, '-lsl', '/', '--', '-check_media', '--'],
      { encoding: 'utf8', env },
    );
    expect(status, stderr).toBe(0);
    expect(stderr).toContain("Volume id    : 'go'");
    expect(stdout).toMatch(/\b5000 .*'FLAKE\.TGZ'/i);
    expect(stderr).not.toMatch(/WARNING|SORRY|FAILURE/);
  });

  it('bsdtar unpacks it', ({ skip }) => {
    const why = missing('bsdtar');
    if (why) return skip(why);
    const folder = mkdtempSync(join(scratch, 'x'));
    execFileSync('bsdtar', ['-xf', disc, '-C', folder], { env });
    for (const { name, bytes: content } of files) {
      // It shows a name as it stands, but for the version and a lone dot.
      const read = readFileSync(join(folder, name));
      expect(Buffer.compare(read, content), name).toBe(0);
    }
  });

  it('blkid finds it by its label, as `mount -L go` does', ({ skip }) => {
    const why = missing('blkid');
    if (why) return skip(why);
    const probe = said('blkid', '--probe', '--output', 'export', disc);
    expect(probe).toContain('LABEL=go\n');
    expect(probe).toContain('TYPE=iso9660\n');
  });

  it('genisoimage writes the same disc, but for what it says of itself', ({ skip }) => {
    const why = missing('genisoimage');
    if (why) return skip(why);
    const folder = join(scratch, 'reference');
    mkdirSync(folder);
    for (const { name, bytes: content } of files) writeFileSync(join(folder, name), content);
    const other = join(scratch, 'reference.iso');
    // Its own names of programs are put away; the label is forced, since small letters leave the standard.
    execFileSync(
      'genisoimage',
      [
        ...['-quiet', '-no-pad', '-iso-level', '1', '-V', 'go', '-appid', '', '-preparer', ''],
        ...['-sysid', '', '-o', other, folder],
      ],
      { env, stdio: 'ignore' },
    );
    const reference = readFileSync(other);
    const names = (path: string) =>
      said('isoinfo', '-l', '-i', path)
        .split('\n')
        .map((line) =>
          /(\d+)\s+\w+ +\d+ \d+ \[\s*\d+ (\d\d)\]\s+(\S+)/.exec(line)?.slice(1).join(' '),
        )
        .filter((line) => line !== undefined);
    expect(names(other)).toEqual(names(disc));
    // Field by field: what both descriptors say, apart from places and times.
    const [ours, theirs] = [sectorOf(image, 16), sectorOf(reference, 16)];
    const alike = (from: number, to: number) =>
      expect(ours.subarray(from, to).toString('hex'), `${from}–${to}`).toBe(
        theirs.subarray(from, to).toString('hex'),
      );
    alike(0, 80);
    alike(88, 140);
    for (const [from, to] of [
      [156, 158],
      [166, 174],
      [181, 190],
      [190, 318],
      [881, 883],
    ] as const)
      alike(from, to);
    expect(theirs.subarray(846, 863).toString('latin1')).toBe(
      ours.subarray(846, 863).toString('latin1'),
    );
  });

  it('every reader agrees for any files', ({ skip }) => {
    const why = missing('isoinfo');
    if (why) return skip(why);
    const name = fc.stringMatching(/^[A-Z0-9_]{1,8}(\.[A-Z0-9_]{1,3})?$/);
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      fc.constantFrom(2047, 2048, 2049).map((length) => new Uint8Array(length).fill(7)),
    );
    const path = join(scratch, 'any.iso');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ name, bytes: content }), {
          maxLength: 12,
          // Without an extension, `A` and `A.` would be one name.
          selector: (file) => file.name,
        }),
        (some) => {
          writeFileSync(path, iso9660('go', some));
          const list = said('isoinfo', '-l', '-i', path);
          for (const file of some) {
            const shown = `${file.name.includes('.') ? file.name : `${file.name}.`};1`;
            expect(list).toContain(shown);
            if (file.bytes.length === 0) continue;
            const read = execFileSync('isoinfo', ['-x', `/${shown}`, '-i', path], { env });
            expect(Buffer.compare(read, file.bytes)).toBe(0);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
