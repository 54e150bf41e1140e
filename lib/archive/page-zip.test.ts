import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { fileTree } from '../render/file-tree';
import { pageZip } from './page-zip';
import { zip } from './zip';

const tree = fileTree([
  ['flake.nix', '{ }\n'],
  ['install.sh', '#!/bin/sh\n'],
  ['modules/ü.nix', '"ü ${x}"\n'],
]);

async function contents(bytes: Uint8Array) {
  const archive = await JSZip.loadAsync(bytes);
  return Promise.all(
    Object.values(archive.files).map(async (file) => ({
      name: file.name,
      text: await file.async('text'),
      mode: Number(file.unixPermissions) & 0o777,
      date: file.date.toISOString(),
    })),
  );
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('pageZip', () => {
  it('holds the very entries of the server’s zip: names, order, texts, modes, dates', async () => {
    const own = await contents(await bytesOf(await pageZip(tree, 'falcon')));
    expect(own).toEqual(await contents(zip(tree, 'falcon')));
    expect(own.map(({ name, mode }) => [name, mode.toString(8)])).toEqual([
      ['falcon/flake.nix', '644'],
      ['falcon/install.sh', '755'],
      ['falcon/modules/ü.nix', '644'],
    ]);
  });

  it('gives secrets to nobody else on the computer, also those of an older zip, and leaves links alone', async () => {
    const secret = fileTree([...tree, ['secrets.nix', '{ }\n']]);
    const content = Uint8Array.of(1);
    const blob = await pageZip(secret, 'falcon', [
      ['a.png', content, undefined],
      ['vmware/seed.iso', content, undefined],
      ['secrets/a.age', content, 0o100644],
      ['secrets/b.age', content, 0o120777],
    ]);
    const archive = await JSZip.loadAsync(await bytesOf(blob));
    expect(
      Object.values(archive.files).map(({ name, unixPermissions }) => [
        name.replace('falcon/', ''),
        (Number(unixPermissions) & 0o170777).toString(8),
      ]),
    ).toEqual([
      ['flake.nix', '644'],
      ['install.sh', '755'],
      ['modules/ü.nix', '644'],
      ['secrets.nix', '600'],
      ['a.png', '644'],
      ['vmware/seed.iso', '600'],
      ['secrets/a.age', '600'],
      ['secrets/b.age', '120777'],
    ]);
  });

  it('is the same bytes each time, in whatever order the files come', async () => {
    const first = await bytesOf(await pageZip(tree, 'falcon'));
    const second = await bytesOf(await pageZip(new Map([...tree].reverse()), 'falcon'));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
