import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { untar, unzip } from '../read-archive';
import { bytesOf, origin, send } from './routes';

const text = async (response: Response, path: string) =>
  (await unzip(await bytesOf(response))).get(path)?.text ?? '';

/** The answers that a zip says it was made from. */
const answersIn = async (response: Response, folder: string) =>
  JSON.parse(await text(response, `${folder}/hyprguest.json`)).answers;

const post = (body: BodyInit, headers: HeadersInit = { 'Content-Type': 'application/json' }) =>
  send('/api/flake.zip', { method: 'POST', body, headers });

describe('the zip', () => {
  it('is a flake in one folder, with headers for whoever fetches it', async () => {
    const response = await send('/api/flake.zip?host.name=falcon');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="falcon.zip"',
      'cache-control': 'public, max-age=0, must-revalidate',
      'access-control-allow-origin': '*',
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    const tree = await unzip(await bytesOf(response));
    expect([...tree.keys()].filter((path) => !path.startsWith('falcon/'))).toEqual([]);
    expect([...tree.keys()]).toEqual([...tree.keys()].sort());
    for (const path of ['flake.nix', 'flake.lock', 'README.md', 'modules/core/default.nix']) {
      expect(tree.has(`falcon/${path}`), path).toBe(true);
    }
    expect(tree.has('falcon/secrets.nix')).toBe(false);
    expect(tree.get('falcon/install.sh')?.isExecutable).toBe(true);
    expect(tree.get('falcon/flake.nix')?.isExecutable).toBe(false);
    const manifest = JSON.parse(tree.get('falcon/hyprguest.json')?.text ?? '');
    expect(manifest.answers.host.name).toBe('falcon');
  });

  it('HEAD says what GET would', async () => {
    for (const path of ['/api/flake.zip', '/api/flake.tar.gz', '/api/schema', '/api/presets']) {
      const [get, head] = [await send(path), await send(path, { method: 'HEAD' })];
      expect(head.status).toBe(200);
      expect((await bytesOf(head)).length).toBe(0);
      for (const name of ['content-type', 'etag', 'cache-control', 'link', 'content-disposition']) {
        expect(head.headers.get(name), `${path} ${name}`).toBe(get.headers.get(name));
      }
    }
  });

  it('is not sent to who has it', async () => {
    for (const path of ['/api/flake.zip', '/api/flake.tar.gz?host.name=falcon', '/api/schema']) {
      const etag = (await send(path)).headers.get('etag') ?? '';
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const response = await send(path, { headers: { 'If-None-Match': known } });
        expect(response.status, `${path} ${known}`).toBe(304);
        expect((await bytesOf(response)).length).toBe(0);
        expect(response.headers.get('etag')).toBe(etag);
      }
      const other = await send(path, { headers: { 'If-None-Match': '"other"' } });
      expect(other.status).toBe(200);
    }
  });

  it.each(presets)('$id: the zip, the tar.gz and the POST hold one tree', async ({ query }) => {
    const zip = await send(`/api/flake.zip?${query}`);
    const bytes = await bytesOf(zip);
    const tree = await unzip(bytes);
    expect(untar(await bytesOf(await send(`/api/flake.tar.gz?${query}`)))).toEqual(tree);
    const folder = [...tree.keys()][0]?.split('/')[0];
    const { answers } = JSON.parse(tree.get(`${folder}/hyprguest.json`)?.text ?? '');
    const posted = await post(JSON.stringify(answers));
    expect((await bytesOf(posted)).equals(bytes)).toBe(true);
    expect(posted.headers.get('etag')).toBe(zip.headers.get('etag'));
  });

  it('takes the default for what a body leaves out, in any order of keys', async () => {
    const byQuery = await send('/api/flake.zip?user.name=ada&host.name=falcon&v=1');
    const byBody = await post('{ "user": { "name": "ada" }, "host": { "name": "falcon" } }', {
      'Content-Type': 'application/json; charset=UTF-8',
    });
    expect((await bytesOf(byBody)).equals(await bytesOf(byQuery))).toBe(true);
    const defaults = await bytesOf(await send('/api/flake.zip'));
    expect((await bytesOf(await post('{}'))).equals(defaults)).toBe(true);
  });

  it('has a folder that Windows can unpack, where the name is that of a device', async () => {
    const response = await send('/api/flake.zip?host.name=con');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="con-vm.zip"');
    expect([...(await unzip(await bytesOf(response))).keys()][0]).toMatch(/^con-vm\//);
  });

  it('is made from a form without JavaScript that sends every field, empty ones too', async () => {
    const { properties } = await (await send('/api/schema')).json();
    const form = new URLSearchParams({ v: '1' });
    for (const [step, { properties: fields }] of Object.entries<{ properties: object }>(
      properties,
    )) {
      for (const [key, field] of Object.entries<{ default: unknown }>(fields as never)) {
        const value = Array.isArray(field.default) ? field.default.join('\r\n') : field.default;
        form.append(`${step}.${key}`, String(value));
      }
    }
    expect([...form.values()].filter((value) => value === '').length).toBeGreaterThan(3);
    const sent = await send(`/api/flake.zip?${form}`);
    expect(sent.status).toBe(200);
    expect(sent.headers.get('etag')).toBe((await send('/api/flake.zip')).headers.get('etag'));

    form.set('user.fullName', 'Ada Lovelace, “née” Byron & Söhne +1 🦊');
    form.set('host.openPorts', '8080\r\n3000\r\n');
    form.delete('user.packages');
    form.append('user.packages', 'jq');
    form.append('user.packages', 'fd');
    const answers = await answersIn(await send(`/api/flake.zip?${form}`), 'vmware-guest');
    expect(answers.user.fullName).toBe('Ada Lovelace, “née” Byron & Söhne +1 🦊');
    expect(answers.user.packages).toEqual(['jq', 'fd']);
    expect(answers.host.openPorts).toEqual([8080, 3000]);
  });
});

describe('the immutable address', () => {
  const linkOf = (response: Response) =>
    /^<([^>]+)>; rel="immutable"$/.exec(response.headers.get('link') ?? '')?.[1];

  it('holds the same bytes, for good', async () => {
    const flake = await send('/api/flake.tar.gz?user.name=ada&host.name=falcon');
    const url = linkOf(flake) ?? '';
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(url).toMatch(
      new RegExp(
        `^${origin}/api/flake/${version}-[0-9a-f]{12}/flake\\.tar\\.gz\\?v=1&host\\.name=falcon&user\\.name=ada$`,
      ),
    );
    const immutable = await send(url.slice(origin.length));
    expect((await bytesOf(immutable)).equals(await bytesOf(flake))).toBe(true);
    expect(immutable.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(immutable.headers.get('etag')).toBe(flake.headers.get('etag'));
    expect(linkOf(await send('/api/flake.tar.gz'))).toMatch(/\/flake\.tar\.gz\?v=1$/);
  });

  it.each(['0.0.1-000000000000', 'x', '..%2f', '%F0%9F%A6%8A'])(
    'of another version, %s, is gone, and says where to go',
    async (id) => {
      const response = await send(`/api/flake/${id}/flake.tar.gz?host.name=falcon`, {
        headers: { Accept: 'text/plain' },
      });
      expect(response.status).toBe(410);
      expect(await response.text()).toContain(`${origin}/api/flake.tar.gz?host.name=falcon`);
    },
  );

  it('is no other door by another name, also for what that door keeps ready', async () => {
    for (const door of ['zip', 'tar.gz', 'iso']) {
      const query = `host.name=kept-by-${door.replace('.', '-')}`;
      const path = door === 'iso' ? '/api/seed.iso' : `/api/flake.${door}`;
      // What was asked for twice is kept.
      for (let time = 0; time < 2; time++) await send(`${path}?${query}`);
      const response = await send(`/api/flake/${door}/flake.tar.gz?${query}`);
      expect(response.status, door).toBe(410);
    }
  });

  it('is on the origin that the client asked, and never on a made-up one', async () => {
    const link = async (headers: Record<string, string>) =>
      linkOf(await send('/api/flake.tar.gz', { headers }));
    const proxied = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'hyprguest.example' };
    expect(await link(proxied)).toMatch(/^https:\/\/hyprguest\.example\/api\/flake\//);
    expect(await link({ ...proxied, 'X-Forwarded-Host': 'a.example, b' })).toMatch(
      /^https:\/\/a\.example\//,
    );
    for (const host of ['a>; rel="immutable", <http://b', 'a/b', 'a b', 'u@a']) {
      expect(await link({ 'X-Forwarded-Host': host }), host).toBeUndefined();
    }
    expect(await link({ 'X-Forwarded-Proto': 'javascript' })).toBeUndefined();
    expect((await send('/api/flake.tar.gz')).headers.get('vary')).toMatch(/x-forwarded-host/i);
  });
});
