import { describe, expect, it } from 'vitest';
import { readSide } from '@/lib/compare';
import { presetById } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { printPatch } from '@/lib/patch';
import { send } from './routes';

const ask = (a: string, b: string, init: RequestInit = {}) =>
  send(`/api/compare.patch?${new URLSearchParams({ a, b })}`, init);

describe('GET /api/compare.patch', () => {
  it('makes the second flake of the first, whatever stands in it', async () => {
    const odd = 'v=1&user.gitName=~JTQxJTIzICUgPyAmIMOkIPCfkqkgPGI-';
    const { config } = readSide(odd);
    expect(config.user.gitName).toBe('%41%23 % ? & ä 💩 <b>');
    const response = await ask('default', odd);
    expect(response.headers.get('content-type')).toBe('text/x-patch; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="a-to-b.patch"');
    expect(await response.text()).toBe(
      printPatch(generate(defaultConfig).files, generate(config).files),
    );
  });

  it('takes presets, queries and links, and the default preset for nothing', async () => {
    const showcase = presetById.get('showcase');
    const query = showcase?.query ?? '';
    const texts = await Promise.all(
      ['showcase', query, `https://hyprguest.dev/review?${query}`].map(async (b) =>
        (await ask('', b)).text(),
      ),
    );
    texts.push(await (await ask('', 'Preset “Showcase”')).text());
    expect(texts[0]).toContain('diff --git a/');
    expect(new Set(texts).size).toBe(1);
    expect(await (await ask('showcase', query)).text()).toBe('');
  });

  it('has an ETag of both sides, and answers 304 to it', async () => {
    const first = await ask('default', 'minimal');
    const tag = first.headers.get('etag') ?? '';
    expect((await ask('minimal', 'default')).headers.get('etag')).not.toBe(tag);
    const again = await ask('default', 'minimal', { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    const head = await ask('default', 'minimal', { method: 'HEAD' });
    expect(head.headers.get('etag')).toBe(tag);
    expect(await head.text()).toBe('');
  });

  it('says which side is wrong, and what stands beside the two', async () => {
    const headers = { Accept: 'application/json' };
    const wrong = await ask('showcse', 'v=1&host.cpus=many', { headers });
    expect(wrong.status).toBe(400);
    const { errors } = await wrong.json();
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['a', 'b: host.cpus']);
    const stray = await send('/api/compare.patch?a=v=1&host.cpus=8&b=minimal', { headers });
    expect(stray.status).toBe(400);
    expect((await stray.json()).errors).toEqual([
      { path: '', message: expect.stringMatching(/“host.cpus” .* write each & of a query as %26/) },
    ]);
    expect((await send('/api/compare.patch?a=default&b=minimal&utm_source=mail')).status).toBe(200);
    const twice = await send('/api/compare.patch?a=minimal&a=showcase&b=default', { headers });
    expect(twice.status).toBe(400);
    expect((await twice.json()).errors[0].message).toContain('a more than once');
  });
});
