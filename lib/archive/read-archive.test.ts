import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileTree } from '../render/file-tree';
import { ArchiveError, archiveBounds, isLink, readArchive } from './read-archive';
import { tarGz } from './tar';
import { tarHeader } from './ustar';
import { zip } from './zip';

const tree = fileTree([
  ['flake.nix', '{ }\n'],
  ['install.sh', '#!/bin/sh\n'],
  ['modules/a.nix', '"ü"\n'],
]);
const all = (_: string) => true;
const read = async (bytes: Uint8Array<ArrayBuffer>, wanted = all, bounds = archiveBounds) =>
  (await readArchive(new Blob([bytes]), wanted, bounds)).map(({ path, mode, bytes: content }) => [
    path,
    ((mode ?? 0) & 0o777).toString(8),
    content && new TextDecoder().decode(content),
  ]);

describe.each([
  ['zip', zip],
  ['tar.gz', tarGz],
])('a %s', (_, pack) => {
  it('of ours is read back', async () => {
    expect(await read(pack(tree, 'falcon'))).toEqual([
      ['falcon/flake.nix', '644', '{ }\n'],
      ['falcon/install.sh', '755', '#!/bin/sh\n'],
      ['falcon/modules/a.nix', '644', '"ü"\n'],
    ]);
  });

  it('gives only what is asked for', async () => {
    const found = await read(pack(tree, 'falcon'), (path) => path.endsWith('flake.nix'));
    expect(found.map(([, , text]) => text)).toEqual(['{ }\n', undefined, undefined]);
  });

  it.each([
    ['of too many files', { entries: 2 }],
    ['that is too large', { packed: 100 }],
    ['that inflates to too much', { inflated: 12 }],
  ])('%s is refused', async (__, bound) => {
    const failed = read(pack(tree, 'falcon'), all, { ...archiveBounds, ...bound });
    await expect(failed).rejects.toMatchObject({ reason: 'too large' });
  });

  it('that is cut off or turned over is refused, and never hangs', async () => {
    const bytes = pack(tree, 'falcon');
    for (let at = 4; at < bytes.length; at += 7) {
      // Behind a tar's last empty block only sums follow: then nothing is lost.
      await read(bytes.slice(0, at)).then(
        async (found) => expect(found).toEqual(await read(bytes)),
        (error) => expect(error).toBeInstanceOf(ArchiveError),
      );
      const turned = Uint8Array.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ 0xff;
      await read(turned).catch((error) => expect(error).toBeInstanceOf(ArchiveError));
    }
  });
});

describe('bombs', () => {
  const most = 100_000;
  const bounds = { ...archiveBounds, inflated: most };
  const zeros = Buffer.alloc(2000 * most);

  it('of gzip stop at the bound', async () => {
    const bytes = Uint8Array.from(gzipSync(zeros));
    const before = process.memoryUsage().arrayBuffers;
    await expect(read(bytes, all, bounds)).rejects.toMatchObject({ reason: 'too large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(600 * most);
  });

  it('of a zip stop at the bound, whatever the header says', async () => {
    const archive = new JSZip().file('a', zeros.subarray(0, 400 * most), {
      compression: 'DEFLATE',
    });
    const bytes = Uint8Array.from(await archive.generateAsync({ type: 'uint8array' }));
    await expect(read(bytes, all, bounds)).rejects.toMatchObject({ reason: 'too large' });
  });
});

/** A tar.gz of entries that no program of ours writes: type, name, content. */
function oddTar(...entries: [type: string, name: string, content: string][]) {
  const blocks = entries.flatMap(([type, name, content]) => {
    const bytes = Buffer.from(content);
    const { before, after } = tarHeader(name, bytes.length, 0o644);
    const head = Buffer.from(before + after);
    const sum = Number.parseInt(before.slice(148), 8) - 48 + type.charCodeAt(0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    head.write(type, 156);
    return [head, bytes, Buffer.alloc(-bytes.length & 511)];
  });
  return Uint8Array.from(gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])));
}

describe('what a tar says about its next entry', () => {
  const file = ['0', 'a', 'text'] as const;
  const record = (words: string) => {
    const bytes = Buffer.byteLength(words) + 2;
    const length = bytes + String(bytes + String(bytes).length).length;
    return `${length} ${words}\n`;
  };

  it('is read by its length, so that no other record is taken for a name', async () => {
    const records = record('comment=x\n9 path=no\n') + record('path=nixos/ä') + record('mtime=1.5');
    expect(await read(oddTar(['x', 'pax', records], [...file]))).toEqual([
      ['nixos/ä', '644', 'text'],
    ]);
  });

  it.each([
    ['names of megabytes', oddTar(['L', 'long', 'a/'.repeat(1_000_000)], [...file])],
    ['a path that no system takes', oddTar(['L', 'long', 'a/'.repeat(2_500)], [...file])],
    ['the same in pax', oddTar(['x', 'pax', record(`path=${'a/'.repeat(2_500)}`)], [...file])],
    ['millions of records', oddTar(['x', 'pax', '5 a=\n'.repeat(1_000_000)], [...file])],
    ['a record without an end', oddTar(['x', 'pax', '99 path=a\n'], [...file])],
    ['a record of no length', oddTar(['x', 'pax', '0 path=a\n'], [...file])],
    ['a record that is shorter than its key', oddTar(['x', 'pax', '4 path=a\n'], [...file])],
    ['no record', oddTar(['x', 'pax', 'path=a\n'], [...file])],
  ])('is refused where it is %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'broken' });
  });
});

describe('archives of other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-archive-'));
  const long = `modules/${'deep/'.repeat(30)}${'n'.repeat(120)}.nix`;
  beforeAll(() => {
    mkdirSync(join(folder, 'nixos', long, '..'), { recursive: true });
    writeFileSync(join(folder, 'nixos/flake.nix'), '{ }\n');
    writeFileSync(join(folder, 'nixos', long), 'long\n');
    writeFileSync(join(folder, 'nixos/ä.nix'), 'ä\n');
    symlinkSync('/nix/store/x', join(folder, 'nixos/result'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['gnu', 'pax', 'ustar'])('tar --format=%s', async (format) => {
    const names = format === 'ustar' ? ['nixos/flake.nix', 'nixos/result'] : ['nixos'];
    const file = join(folder, `${format}.tar.gz`);
    execFileSync('tar', ['-czf', file, `--format=${format}`, ...names], { cwd: folder });
    const entries = await readArchive(new Blob([readFileSync(file)]), all);
    const texts = new Map(
      entries.map(({ path, bytes }) => [path.slice(6), new TextDecoder().decode(bytes)]),
    );
    expect(texts.get('flake.nix')).toBe('{ }\n');
    expect(texts.get('result')).toBe('/nix/store/x');
    expect(entries.filter(({ mode }) => isLink(mode)).map(({ path }) => path)).toEqual([
      'nixos/result',
    ]);
    if (format === 'ustar') return;
    expect(texts.get(long)).toBe('long\n');
    expect(texts.get('ä.nix')).toBe('ä\n');
  });
});

it.each([
  ...['../a', '/a', 'b/../../a'],
  // Windows takes these for paths, too.
  ...['..\\a', 'b\\..\\..\\a', 'b/..\\a', '\\\\host\\a', 'C:\\a', 'c:/a'],
])('a name that leads out of it, %j, is refused', async (name) => {
  const archive = new JSZip().file(name, 'x', { createFolders: false });
  const bytes = Uint8Array.from(await archive.generateAsync({ type: 'uint8array' }));
  await expect(read(bytes)).rejects.toMatchObject({ reason: 'broken' });
  await expect(read(oddTar(['0', name, 'x']))).rejects.toMatchObject({ reason: 'broken' });
});

it.each([['{}'], ['']])('%j is no archive', async (text) => {
  const failed = readArchive(new Blob([text]), all);
  await expect(failed).rejects.toMatchObject({ reason: 'no archive' });
});
