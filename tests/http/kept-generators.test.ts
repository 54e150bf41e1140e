/** A locked address of a released generator goes on to serve the same bytes, after the site has become another one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { generatorId, siteAddress } from '@/lib/generated/build-info';
import { generatorIdAt } from '@/lib/generator-id';
import { getImmutableTarGz } from '@/lib/http/flake-archive';
import { keptIn } from '@/lib/http/kept-generators';
import type { ReleasedGenerator } from '@/lib/update/base';
import { untar } from '../read-archive';
import { bytesOf, send } from './routes';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const today = '0.0.2-0123456789ab';
const yesterday = '0.0.1-0123456789ab';
const kept = keptIn(folder, siteAddress);

/** Bundles this generator as `npm run freeze` does, under another name, and with what a plugin changes. */
function freeze(release: string, change: (text: string) => string) {
  return build({
    entryPoints: [join(root, 'lib/update/released-entry.ts')],
    outfile: join(folder, `${release}.js`),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { '@': root },
    plugins: [
      {
        name: 'change',
        setup({ onLoad }) {
          onLoad({ filter: /lib\/generated\/templates\.ts$/ }, ({ path }) => ({
            contents: change(readFileSync(path, 'utf8')),
            loader: 'ts',
          }));
        },
      },
    ],
  });
}

beforeAll(async () => {
  await freeze(today, (text) => text);
  await freeze(yesterday, (text) =>
    text.replace('# Colours, font and corners that all programs share.', '# The look of all.'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (id: string, query: string, init: RequestInit = {}) =>
  getImmutableTarGz(
    new Request(`http://x.example/api/flake/${id}/flake.tar.gz?${query}`, init),
    id,
    kept,
  );

describe('a kept generator', () => {
  it('makes the very bytes that the site made while it was the one at hand', async () => {
    for (const { query } of [...presets, { query: 'v=1&host.name=con&user.fullName=~w7w' }]) {
      const now = await send(`/api/flake/${generatorId}/flake.tar.gz?${query}`);
      const later = await ask(generatorIdAt(today, siteAddress), query);
      expect(later.status, query).toBe(200);
      expect(Buffer.from(await bytesOf(later)).equals(Buffer.from(await bytesOf(now))), query).toBe(
        true,
      );
      for (const name of [
        'content-type',
        'content-disposition',
        'cache-control',
        'content-length',
      ]) {
        expect(later.headers.get(name), name).toBe(now.headers.get(name));
      }
    }
  });

  it('is itself, and no other', async () => {
    const response = await ask(generatorIdAt(yesterday, siteAddress), 'v=1&host.name=falcon');
    const files = untar(await bytesOf(response));
    expect(files.get('falcon/modules/home/theme.nix')?.text).toContain('# The look of all.');
    const etag = response.headers.get('etag') ?? '';
    const again = await ask(generatorIdAt(yesterday, siteAddress), 'v=1&host.name=falcon', {
      headers: { 'If-None-Match': etag },
    });
    expect(again.status).toBe(304);
    const other = await ask(generatorIdAt(today, siteAddress), 'v=1&host.name=falcon');
    expect(other.headers.get('etag')).not.toBe(etag);
    const head = await ask(generatorIdAt(yesterday, siteAddress), 'v=1', { method: 'HEAD' });
    expect([head.status, (await bytesOf(head)).length]).toEqual([200, 0]);
  });

  it('refuses what it never took, and names whoever asks for another', async () => {
    const refused = await ask(generatorIdAt(yesterday, siteAddress), 'v=1&host.naem=x');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('does not take these answers');
    for (const id of [
      generatorIdAt(yesterday, 'https://other.example'),
      '0.0.1-0123456789ab',
      '..',
      '0.2.0-8841bd427a2a',
    ]) {
      const gone = await ask(id, 'v=1');
      expect(gone.status, id).toBe(410);
      expect(await gone.text()).toContain('nix flake update');
    }
  });

  it.each(readdirSync(join(root, 'public/generators')))('of this site: %s', async (file) => {
    const release = file.replace('.js', '');
    const id = generatorIdAt(release, siteAddress);
    const response = await send(`/api/flake/${id}/flake.tar.gz?v=1&host.name=falcon`);
    // 0.2.0 was kept without the archives that it made.
    if (release.startsWith('0.2.0-')) return expect(response.status).toBe(410);
    expect(response.status).toBe(200);
    const files = untar(await bytesOf(response));
    const { base }: ReleasedGenerator = await import(join(root, 'public/generators', file));
    const made = base({ host: { name: 'falcon' } }, siteAddress) ?? [];
    expect(files.size).toBe(made.length);
    for (const [path, text] of made) expect(files.get(`falcon/${path}`)?.text, path).toBe(text);
  });
});
