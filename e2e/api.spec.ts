import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createPageServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';
import fc from 'fast-check';
import JSZip from 'jszip';

const run = promisify(execFile);

type Tree = Map<string, { text: string; isExecutable: boolean }>;

async function unzip(bytes: Buffer): Promise<Tree> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const tree: Tree = new Map();
  for (const file of Object.values(zip.files)) {
    const isExecutable = ((file.unixPermissions as number) & 0o111) !== 0;
    tree.set(file.name, { text: await file.async('string'), isExecutable });
  }
  return tree;
}

function untar(bytes: Buffer): Tree {
  const tar = gunzipSync(bytes);
  const tree: Tree = new Map();
  const word = (from: number, width: number) =>
    tar.toString('utf8', from, from + width).split('\0')[0] ?? '';
  for (let at = 0; word(at, 100) !== ''; ) {
    const size = Number.parseInt(word(at + 124, 12), 8);
    const path = [word(at + 345, 155), word(at, 100)].filter((part) => part !== '').join('/');
    tree.set(path, {
      text: tar.toString('utf8', at + 512, at + 512 + size),
      isExecutable: (Number.parseInt(word(at + 100, 8), 8) & 0o111) !== 0,
    });
    at += 512 * (1 + Math.ceil(size / 512));
  }
  return tree;
}

interface Preset {
  id: string;
  title: string;
  description: string;
  query: string;
}

async function presetsOf(request: APIRequestContext): Promise<Preset[]> {
  return (await request.get('/api/presets')).json();
}

/** A program of this machine; the folders that `npm test` puts on PATH count. */
function find(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
}

let scratch: string;
test.beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'hyprguest-api-'));
});
test.afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.describe('the zip', () => {
  test('is a flake in one folder, with headers for whoever fetches it', async ({ request }) => {
    const response = await request.get('/api/flake.zip?host.name=falcon');
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="falcon.zip"',
      'cache-control': 'public, max-age=0, must-revalidate',
      'access-control-allow-origin': '*',
    });
    expect(response.headers().etag).toMatch(/^"[\w-]+"$/);
    const tree = await unzip(await response.body());
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

  test('HEAD says what GET would', async ({ request }) => {
    for (const path of ['/api/flake.zip', '/api/flake.tar.gz', '/api/schema', '/api/presets']) {
      const [get, head] = [await request.get(path), await request.head(path)];
      expect(head.status()).toBe(200);
      expect((await head.body()).length).toBe(0);
      for (const name of ['content-type', 'etag', 'cache-control', 'link', 'content-disposition']) {
        expect(head.headers()[name], `${path} ${name}`).toBe(get.headers()[name]);
      }
    }
  });

  test('is not sent to who has it', async ({ request }) => {
    for (const path of ['/api/flake.zip', '/api/flake.tar.gz?host.name=falcon', '/api/schema']) {
      const etag = (await request.get(path)).headers().etag ?? '';
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const response = await request.get(path, { headers: { 'If-None-Match': known } });
        expect(response.status(), `${path} ${known}`).toBe(304);
        expect((await response.body()).length).toBe(0);
        expect(response.headers().etag).toBe(etag);
      }
      const other = await request.get(path, { headers: { 'If-None-Match': '"other"' } });
      expect(other.status()).toBe(200);
    }
  });

  test('every preset: the zip, the tar.gz and the POST hold one tree', async ({ request }) => {
    for (const { id, query } of await presetsOf(request)) {
      const zip = await request.get(`/api/flake.zip?${query}`);
      const tree = await unzip(await zip.body());
      const tar = await request.get(`/api/flake.tar.gz?${query}`);
      expect(untar(await tar.body()), id).toEqual(tree);
      const folder = [...tree.keys()][0]?.split('/')[0];
      const { answers } = JSON.parse(tree.get(`${folder}/hyprguest.json`)?.text ?? '');
      const post = await request.post('/api/flake.zip', { data: answers });
      expect((await post.body()).equals(await zip.body()), id).toBe(true);
      expect(post.headers().etag).toBe(zip.headers().etag);
    }
  });

  test('what a body leaves out takes its default, in any order of keys', async ({ request }) => {
    const byQuery = await request.get('/api/flake.zip?user.name=ada&host.name=falcon&v=1');
    const byBody = await request.post('/api/flake.zip', {
      headers: { 'Content-Type': 'application/json; charset=UTF-8' },
      data: '{ "user": { "name": "ada" }, "host": { "name": "falcon" } }',
    });
    expect((await byBody.body()).equals(await byQuery.body())).toBe(true);
    const nothing = await request.post('/api/flake.zip', { data: {} });
    const defaults = await request.get('/api/flake.zip');
    expect((await nothing.body()).equals(await defaults.body())).toBe(true);
  });

  test('different answers, different bytes: nothing is cached across them', async ({ request }) => {
    const tags = new Set<string | undefined>();
    for (const name of ['a1', 'a2', 'a1', 'a3']) {
      const response = await request.get(`/api/flake.zip?host.name=${name}`);
      expect(response.headers()['x-nextjs-cache']).toBeUndefined();
      expect([...(await unzip(await response.body())).keys()][0]).toMatch(new RegExp(`^${name}/`));
      tags.add(response.headers().etag);
    }
    expect(tags.size).toBe(3);
  });

  test('a name that Windows keeps for a device gets a folder that it can unpack', async ({
    request,
  }) => {
    const response = await request.get('/api/flake.zip?host.name=con');
    expect(response.headers()['content-disposition']).toBe('attachment; filename="con-vm.zip"');
    expect([...(await unzip(await response.body())).keys()][0]).toMatch(/^con-vm\//);
  });
});

test('a form without JavaScript, sending every field, empty ones too', async ({ request }) => {
  const { properties } = await (await request.get('/api/schema')).json();
  const form = new URLSearchParams({ v: '1' });
  for (const [step, { properties: fields }] of Object.entries<{ properties: object }>(properties)) {
    for (const [key, field] of Object.entries<{ default: unknown }>(fields as never)) {
      const value = Array.isArray(field.default) ? field.default.join('\r\n') : field.default;
      form.append(`${step}.${key}`, String(value));
    }
  }
  expect([...form.values()].filter((value) => value === '').length).toBeGreaterThan(3);
  const sent = await request.get(`/api/flake.zip?${form}`);
  expect(sent.status(), await sent.text()).toBe(200);
  expect(sent.headers().etag).toBe((await request.get('/api/flake.zip')).headers().etag);

  form.set('user.fullName', 'Ada Lovelace, “née” Byron & Söhne +1 🦊');
  form.set('host.openPorts', '8080\r\n3000\r\n');
  form.delete('user.packages');
  form.append('user.packages', 'jq');
  form.append('user.packages', 'fd');
  const changed = await unzip(await (await request.get(`/api/flake.zip?${form}`)).body());
  const { answers } = JSON.parse(changed.get('vmware-guest/hyprguest.json')?.text ?? '');
  expect(answers.user.fullName).toBe('Ada Lovelace, “née” Byron & Söhne +1 🦊');
  expect(answers.user.packages).toEqual(['jq', 'fd']);
  expect(answers.host.openPorts).toEqual([8080, 3000]);
});

test.describe('bad answers', () => {
  const json = { Accept: 'application/json' };

  for (const [query, ...paths] of [
    ['host.name=Not_A_Name', 'host.name'],
    ['hostname=x', 'hostname'],
    ['preset=developer', 'preset'],
    ['constructor=1&host.toString=2', 'constructor', 'host.toString'],
    ['host.cpus=0&host.memoryGiB=lots', 'host.cpus', 'host.memoryGiB'],
    ['host.arch=aarch64-linux&host.disk=pvscsi', 'host.arch', 'host.disk'],
    ['host.arch=aarch64-linux&host.disk=lsilogic', 'host.arch', 'host.disk'],
    ['host.name=a&host.name=b', 'host.name'],
    ['user.fullName=%00', 'user.fullName'],
    ['v=2', 'v'],
  ] as [string, ...string[]][]) {
    test(`${query} names ${paths.join(' and ')}`, async ({ request }) => {
      for (const door of ['/api/flake.zip', '/api/flake.tar.gz']) {
        const response = await request.get(`${door}?${query}`, { headers: json });
        expect(response.status()).toBe(400);
        expect(response.headers()['content-type']).toBe('application/problem+json');
        expect(response.headers()['cache-control']).toBe('no-store');
        const problem = await response.json();
        expect(problem).toMatchObject({ type: 'about:blank', status: 400 });
        expect(problem.errors.map((e: { path: string }) => e.path).sort()).toEqual(paths);
        for (const { message } of problem.errors) expect(message).toMatch(/^\S.{8,}[.)]$/s);
      }
    });
  }

  test('in a body, by the same paths', async ({ request }) => {
    const data = {
      host: { name: '-', sparkle: true, arch: 'aarch64-linux', disk: 'pvscsi' },
      x: 1,
    };
    const response = await request.post('/api/flake.zip', { data, headers: json });
    expect(response.status()).toBe(400);
    const paths = (await response.json()).errors.map((e: { path: string }) => e.path);
    expect(paths).toEqual(expect.arrayContaining(['host.name', 'host.sparkle', 'x']));
  });

  test('as text for who does not want JSON', async ({ request }) => {
    const text: Record<string, string>[] = [
      { Accept: 'text/plain' },
      { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
      { Accept: '*/*', 'User-Agent': 'curl/8.14.1 Nix/2.26.3' },
    ];
    for (const headers of text) {
      const response = await request.get('/api/flake.tar.gz?host.name=_&nonsense=1', { headers });
      expect(response.status()).toBe(400);
      expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
      const body = await response.text();
      expect(body).toContain('\nhost.name: ');
      expect(body).toContain('\nnonsense: ');
      expect(body.length).toBeLessThan(600);
    }
    const anything = await request.get('/api/flake.zip?x=1', { headers: { Accept: '*/*' } });
    expect(anything.headers()['content-type']).toBe('application/problem+json');
  });
});

test.describe('limits', () => {
  test('a query of 8,000 characters is read, a longer one is 414', async ({ request }) => {
    const query = (length: number) =>
      `user.fullName=${'x'.repeat(length - 'user.fullName='.length)}`;
    for (const door of ['/api/flake.zip', '/api/flake.tar.gz']) {
      expect((await request.get(`${door}?${query(8000)}`)).status()).toBe(400);
      const long = await request.get(`${door}?${query(8001)}`);
      expect(long.status()).toBe(414);
      expect((await long.json()).errors[0].message).toContain('8000');
    }
    expect((await request.get(`/api/flake.zip?${query(20_000)}`)).status()).toBe(431);
  });

  test('a body of more than 64 KiB is 413, its length told or not', async ({
    request,
    baseURL,
  }) => {
    const body = (length: number) => `{${' '.repeat(length - 2)}}`;
    const post = (data: string) =>
      request.post('/api/flake.zip', { data, headers: { 'Content-Type': 'application/json' } });
    expect((await post(body(65_536))).status()).toBe(200);
    const told = await post(body(65_537));
    expect(told.status()).toBe(413);
    expect((await told.json()).status).toBe(413);
    const head = 'POST /api/flake.zip HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
    const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`;
    expect(await ask(baseURL, chunked)).toMatch(/^HTTP\/1\.1 413 /);
    // It never ends: the answer must not wait for that.
    const endless = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}`;
    expect(await ask(baseURL, endless)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('a body that is not JSON is 415, or 400 when it says it were', async ({ request }) => {
    const post = async (data: string | Buffer, headers: Record<string, string>) =>
      (await request.post('/api/flake.zip', { data, headers })).status();
    expect(await post('{}', { 'Content-Type': 'text/plain' })).toBe(415);
    expect(await post('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })).toBe(415);
    expect(await post('{}', { 'Content-Type': 'application/json; charset=utf-16' })).toBe(415);
    const packed = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    expect(await post('{}', packed)).toBe(415);
    const plain = { 'Content-Type': 'application/json' };
    expect(await post('{}', plain)).toBe(200);
    expect(await post('{}', { 'Content-Type': 'application/problem+json' })).toBe(200);
    for (const bad of ['', '{', 'null', '[]', '"x"', '7', '['.repeat(60_000)]) {
      expect(await post(bad, plain), bad.slice(0, 9)).toBe(400);
    }
    expect(await post(Buffer.from([0x22, 0xff, 0x22]), plain)).toBe(400);
    const both = await request.post('/api/flake.zip?host.name=a', { data: {} });
    expect(both.status()).toBe(400);
  });

  test('other methods are 405 and say which are not', async ({ request, baseURL }) => {
    const doors: Record<string, string> = {
      '/api/flake.zip': 'GET, HEAD, POST, OPTIONS',
      '/api/flake.tar.gz': 'GET, HEAD, OPTIONS',
      '/api/flake/x/flake.tar.gz': 'GET, HEAD, OPTIONS',
      '/api/schema': 'GET, HEAD, OPTIONS',
      '/api/presets': 'GET, HEAD, OPTIONS',
      '/api/health': 'GET, HEAD, OPTIONS',
    };
    for (const [path, allow] of Object.entries(doors)) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
        if (allow.includes(method)) continue;
        const response = await request.fetch(path, { method });
        expect(response.status(), `${method} ${path}`).toBe(405);
        expect(response.headers().allow).toBe(allow);
      }
      const options = await request.fetch(path, { method: 'OPTIONS' });
      expect(options.status()).toBe(204);
      expect(options.headers().allow).toBe(allow);
      const trace = `TRACE ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
      expect(await ask(baseURL, trace)).toMatch(/^HTTP\/1\.1 405 /);
    }
  });
});

/** Sends bytes as they are and returns the answer, as far as it has come when the server is done or five seconds are over. */
function ask(baseURL: string | undefined, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? '');
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(done, 5000);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', done);
    // A server that has heard enough hangs up while we are still talking.
    socket.on('error', () => (answer === '' ? reject(new Error('no answer')) : done()));
  });
}

test('whatever is sent, it is never our fault', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const odd = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 40 }),
    fc.constantFrom(
      '%',
      '%ff',
      '%00',
      '..',
      '*',
      '//',
      '\\',
      '{}',
      '~',
      '~_w',
      '__proto__',
      'x'.repeat(300),
    ),
  );
  const line = odd.map((text) => text.replace(/[^!-~]/g, ''));
  const path = fc.oneof(
    fc.constantFrom(
      '/api/flake.zip',
      '/api/flake.tar.gz',
      '/api/schema',
      '/api/presets',
      '/api/health',
    ),
    line.map((part) => `/api/flake/${part}/flake.tar.gz`),
    line.map((part) => `/${part}`),
    line,
  );
  const key = fc.oneof(
    fc.constantFrom(
      'host.name',
      'host.cpus',
      'user.sshKeys',
      'user.packages',
      'host.ssh',
      'v',
      'host',
      'host.',
    ),
    line,
  );
  const query = fc.array(
    fc.tuple(key, line).map((pair) => pair.join('=')),
    { maxLength: 4 },
  );
  const header = fc.oneof(
    fc.tuple(
      fc.constantFrom('Accept', 'If-None-Match', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Host'),
      line,
    ),
    fc.constantFrom<[string, string]>(
      ['RSC', '1'],
      ['Next-Action', 'x'],
      ['Next-Router-State-Tree', '%5B'],
      ['X-Nextjs-Data', '1'],
      ['X-Matched-Path', '/x'],
      ['X-Middleware-Subrequest', 'proxy'],
      ['Range', 'bytes=0-1'],
      ['Content-Type', 'application/json'],
      ['Content-Type', 'multipart/form-data; boundary=x'],
      ['Cookie', '__prerender_bypass=1'],
      ['User-Agent', 'curl/8'],
      ['Transfer-Encoding', 'chunked'],
    ),
  );
  const body = fc.oneof(
    fc.json(),
    odd,
    fc
      .dictionary(fc.constantFrom('host', 'user', 'x'), fc.jsonValue())
      .map((v) => JSON.stringify(v)),
  );
  const requests = fc.record({
    method: fc.constantFrom(
      'GET',
      'GET',
      'HEAD',
      'POST',
      'POST',
      'PUT',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
    ),
    path,
    query,
    headers: fc.array(header, { maxLength: 4 }),
    body,
  });
  await fc.assert(
    fc.asyncProperty(
      requests,
      async ({ method, path: where, query: pairs, headers, body: text }) => {
        const target = `${where || '/'}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
        // Complete as to its form: a server may wait for the rest of a body.
        const isChunked = headers.some(([name]) => name === 'Transfer-Encoding');
        const content = isChunked ? '0\r\n\r\n' : method === 'POST' ? text : '';
        const lines = [
          `${method} ${target} HTTP/1.1`,
          'Host: 127.0.0.1',
          'Connection: close',
          ...headers.map(([name, value]) => `${name}: ${value}`),
          ...(isChunked ? [] : [`Content-Length: ${Buffer.byteLength(content)}`]),
        ];
        const bytes = `${lines.join('\r\n')}\r\n\r\n${content}`;
        expect(await ask(baseURL, bytes)).toMatch(/^HTTP\/1\.1 [1234]\d\d /);
      },
    ),
    { numRuns: 300, seed: 20261123 },
  );
});

test('what no page of ours sends to a server action is the sender’s fault', async ({ page }) => {
  // The action's name, as the page uses it.
  await page.goto('/review');
  const called = page.waitForRequest((r) => r.headers()['next-action'] !== undefined);
  await page
    .getByRole('button', { name: /download/i })
    .first()
    .click();
  const action = (await called).headers()['next-action'] ?? '';
  const post = async (data: string, headers: Record<string, string>) =>
    (
      await page.request.post('/review', { data, headers: { 'Next-Action': action, ...headers } })
    ).status();
  const text = { 'Content-Type': 'text/plain;charset=UTF-8' };
  expect(await post('[{"host":{"name":"falcon"}}]', text)).toBe(200);
  for (const bad of ['', '{', 'null', '5', '["$F1"]', '["$nabc"]']) {
    expect(await post(bad, text), bad.slice(0, 9)).toBe(400);
  }
  expect(await post('zzz', { 'Content-Type': 'multipart/form-data; boundary=x' })).toBe(400);
  for (const origin of ['http://evil.example', 'null', 'zzz']) {
    expect(await post('[{}]', { ...text, Origin: origin }), origin).toBe(400);
  }
  // Last, because it ends the connection.
  expect(await post('x'.repeat(2_000_000), text)).toBe(400);
});

test('the schema describes every answer', async ({ request }) => {
  const schema = await (await request.get('/api/schema')).json();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.type).toBe('object');
  expect(Object.keys(schema.properties)).toEqual(['host', 'user', 'secrets', 'hyprland']);
  const zip = await unzip(await (await request.get('/api/flake.zip')).body());
  const { answers } = JSON.parse(zip.get('vmware-guest/hyprguest.json')?.text ?? '');
  for (const [step, { properties }] of Object.entries<{ properties: object }>(schema.properties)) {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(answers[step]).sort());
    for (const [key, field] of Object.entries<Record<string, unknown>>(properties as never)) {
      expect(field, `${step}.${key}`).toMatchObject({
        title: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S/),
        default: answers[step][key],
      });
      expect(['string', 'integer', 'boolean', 'array'], `${step}.${key}`).toContain(field.type);
    }
  }
  expect(schema.properties.host.properties.arch.enum).toEqual(['x86_64-linux', 'aarch64-linux']);
  expect(schema.properties.host.properties.cpus).toMatchObject({ minimum: 1, maximum: 64 });
});

test('the presets are links that work', async ({ request }) => {
  const presets = await presetsOf(request);
  const ids = ['default', 'minimal', 'developer', 'showcase', 'apple-silicon'];
  expect(presets.map(({ id }) => id)).toEqual(ids);
  for (const preset of presets) {
    expect(Object.keys(preset)).toEqual(['id', 'title', 'description', 'query']);
    expect((await request.head(`/api/flake.zip?${preset.query}`)).status()).toBe(200);
  }
});

test('health is a no-op', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
});

test('a page of somebody else may read what GET answers', async ({ page, baseURL }) => {
  const other = createPageServer((_, response) => response.end('<!doctype html><title>x</title>'));
  await once(other.listen(0, '127.0.0.1'), 'listening');
  await page.goto(`http://127.0.0.1:${(other.address() as { port: number }).port}/`);
  const read = await page.evaluate(async (origin) => {
    const zip = await fetch(`${origin}/api/flake.zip`);
    const etag = zip.headers.get('etag') ?? '';
    const again = { headers: { 'If-None-Match': etag }, cache: 'no-store' } as const;
    return [zip.status, etag, (await fetch(`${origin}/api/flake.zip`, again)).status];
  }, baseURL);
  other.close();
  expect(read).toEqual([200, expect.stringMatching(/^"[\w-]+"$/), 304]);
});

test.describe('the immutable address', () => {
  const linkOf = (headers: Record<string, string>) =>
    /^<([^>]+)>; rel="immutable"$/.exec(headers.link ?? '')?.[1];

  test('holds the same bytes, for good', async ({ request, baseURL }) => {
    const flake = await request.get('/api/flake.tar.gz?user.name=ada&host.name=falcon');
    const url = linkOf(flake.headers()) ?? '';
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(url).toMatch(
      new RegExp(
        `^${baseURL}/api/flake/${version}-[0-9a-f]{12}/flake\\.tar\\.gz\\?v=1&host\\.name=falcon&user\\.name=ada$`,
      ),
    );
    const immutable = await request.get(url);
    expect((await immutable.body()).equals(await flake.body())).toBe(true);
    expect(immutable.headers()).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      etag: flake.headers().etag ?? '',
    });
    expect(linkOf((await request.get('/api/flake.tar.gz')).headers())).toMatch(
      /\/flake\.tar\.gz\?v=1$/,
    );
  });

  test('of another version is gone, and says where to go', async ({ request, baseURL }) => {
    for (const id of ['0.0.1-000000000000', 'x', '..%2f', '%F0%9F%A6%8A']) {
      const response = await request.get(`/api/flake/${id}/flake.tar.gz?host.name=falcon`, {
        headers: { Accept: 'text/plain' },
      });
      expect(response.status(), id).toBe(410);
      expect(await response.text()).toContain(`${baseURL}/api/flake.tar.gz?host.name=falcon`);
    }
  });

  test('is on the origin that the client asked, and never on a made-up one', async ({
    request,
  }) => {
    const link = async (headers: Record<string, string>) =>
      linkOf((await request.get('/api/flake.tar.gz', { headers })).headers());
    const proxied = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'hyprguest.example' };
    expect(await link(proxied)).toMatch(/^https:\/\/hyprguest\.example\/api\/flake\//);
    expect(await link({ ...proxied, 'X-Forwarded-Host': 'a.example, b' })).toMatch(
      /^https:\/\/a\.example\//,
    );
    for (const host of ['a>; rel="immutable", <http://b', 'a/b', 'a b', 'u@a']) {
      expect(await link({ 'X-Forwarded-Host': host }), host).toBeUndefined();
    }
    expect(await link({ 'X-Forwarded-Proto': 'javascript' })).toBeUndefined();
    const { vary } = (await request.get('/api/flake.tar.gz')).headers();
    expect(vary).toMatch(/x-forwarded-host/i);
  });
});

test.describe('from a terminal', () => {
  const curl = { 'User-Agent': 'curl/8.5.0', Accept: '*/*' };

  test('the front door is a page of text', async ({ request, baseURL }) => {
    const response = await request.get('/', { headers: curl });
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(`${baseURL}/api/flake.zip?host.name=falcon`);
    const behind = await request.get('/', {
      headers: { ...curl, 'X-Forwarded-Host': 'hyprguest.example', 'X-Forwarded-Proto': 'https' },
    });
    expect(await behind.text()).toContain('https://hyprguest.example/api/flake.tar.gz');
    const browser = await request.get('/', { headers: { Accept: 'text/html' } });
    expect(browser.headers()['content-type']).toContain('text/html');
    const asked = await request.get('/', { headers: { ...curl, Accept: 'text/html' } });
    expect(asked.headers()['content-type']).toContain('text/html');
  });

  test('every command of it works as it stands', async ({ request }) => {
    test.skip(!find('curl'), 'no curl on this machine');
    test.skip(!find('nix'), 'no Nix on this machine');
    const help = await (await request.get('/', { headers: curl })).text();
    const commands = help.split('\n').flatMap((row) => /^ +\$ (.*)$/.exec(row)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(4);
    const cwd = mkdtempSync(join(scratch, 'help-'));
    const env = { ...process.env, XDG_CACHE_HOME: join(cwd, '.cache') };
    for (const command of commands) {
      // What stands behind a wide gap explains the command.
      const words = command.split(/ {4,}/)[0] ?? '';
      await run('sh', ['-ec', words], { cwd, env, maxBuffer: 1e8 });
    }
    expect(readdirSync(cwd).sort()).toEqual([
      '.cache',
      'dev.zip',
      'falcon',
      'falcon-flake',
      'falcon.zip',
    ]);
    expect(statSync(join(cwd, 'falcon/install.sh')).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(cwd, 'falcon-flake/flake.nix'), 'utf8')).toBe(
      readFileSync(join(cwd, 'falcon/flake.nix'), 'utf8'),
    );
    const dev = await unzip(readFileSync(join(cwd, 'dev.zip')));
    expect(dev.has('dev/flake.nix')).toBe(true);
  });
});

test.describe('as a flake of real Nix', () => {
  test.skip(!find('nix'), 'no Nix on this machine');

  /** Nix with a cache of its own, so that no earlier answer is used. */
  async function nix(...words: string[]): Promise<string> {
    const cache = mkdtempSync(join(scratch, 'cache-'));
    const env = { ...process.env, XDG_CACHE_HOME: cache, HOME: cache };
    const flakes = ['--extra-experimental-features', 'nix-command flakes'];
    return (await run('nix', [...flakes, ...words], { env, cwd: scratch })).stdout;
  }

  /** What Nix says when it fails. */
  async function nixError(...words: string[]): Promise<string> {
    return nix(...words).then(
      () => 'no error',
      (error: { stderr: string }) => error.stderr,
    );
  }

  test('the lock is complete, and records the immutable address', async ({ request, baseURL }) => {
    for (const { id, query } of await presetsOf(request)) {
      const url = `${baseURL}/api/flake.tar.gz?${query}`;
      const text = await nix('flake', 'metadata', '--json', '--no-update-lock-file', url);
      const { locked, locks } = JSON.parse(text);
      expect(locked.type ?? 'tarball', id).toBe('tarball');
      expect(locked.narHash).toMatch(/^sha256-/);
      expect(locked.lastModified).toBe(315532800);
      const address = new URL(locked.url);
      expect(address.pathname).toMatch(
        /^\/api\/flake\/\d+\.\d+\.\d+-[0-9a-f]{12}\/flake\.tar\.gz$/,
      );
      expect(Object.keys(locks.nodes).length).toBeGreaterThan(1);
      // What Nix made of that address still gives the same flake.
      const again = JSON.parse(
        await nix('flake', 'metadata', '--json', '--no-update-lock-file', locked.url),
      );
      expect(again.locked.narHash).toBe(locked.narHash);
    }
  });

  test('a downloaded zip is the same flake as the address', async ({ request, baseURL }) => {
    const cwd = mkdtempSync(join(scratch, 'zip-'));
    writeFileSync(join(cwd, 'f.zip'), await (await request.get('/api/flake.zip')).body());
    const hash = async (url: string) =>
      JSON.parse(await nix('flake', 'metadata', '--json', '--no-update-lock-file', url)).locked
        .narHash;
    expect(await hash(`file://${cwd}/f.zip`)).toBe(await hash(`${baseURL}/api/flake.tar.gz`));
    expect(await hash(`${baseURL}/api/flake.zip`)).toBe(await hash(`${baseURL}/api/flake.tar.gz`));
  });

  test('nix flake new -t makes a folder of it', async ({ request, baseURL }) => {
    const folder = join(mkdtempSync(join(scratch, 'new-')), 'falcon');
    const query = 'host.name=falcon&user.fullName=~QcO-YSDDhA';
    await nix('flake', 'new', '-t', `${baseURL}/api/flake.tar.gz?${query}`, folder);
    const tree = untar(await (await request.get(`/api/flake.tar.gz?${query}`)).body());
    for (const [path, { text }] of tree) {
      expect(readFileSync(join(folder, path.slice('falcon/'.length)), 'utf8'), path).toBe(text);
    }
  });

  test('shows our words when the answers are bad, once', async ({ baseURL }) => {
    const error = await nixError(
      'flake',
      'metadata',
      `${baseURL}/api/flake.tar.gz?host.name=_&colour=red`,
    );
    expect(error).toContain('host.name: Host name');
    expect(error).toContain('There is no answer “colour”.');
    expect(error).not.toContain('application/problem+json');
    expect(error).not.toContain('"errors"');
    expect(error).not.toContain('retrying');
  });

  test('shows where to go when the version is not served any more', async ({ baseURL }) => {
    const old = `${baseURL}/api/flake/0.0.1-000000000000/flake.tar.gz?host.name=falcon`;
    const error = await nixError('flake', 'metadata', old);
    expect(error).toContain('HTTP error 410');
    expect(error).toContain(`${baseURL}/api/flake.tar.gz?host.name=falcon`);
  });
});

test.describe('a second server', () => {
  let server: ChildProcess;
  let origin: string;
  let output = '';

  test.beforeAll(async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    probe.close();
    origin = `http://127.0.0.1:${port}`;
    server = spawn(
      process.execPath,
      ['scripts/next.mjs', 'start', '-H', '127.0.0.1', '-p', String(port)],
      { stdio: 'pipe' },
    );
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (data) => {
        output += data;
      });
    }
    await expect
      .poll(
        () =>
          fetch(`${origin}/api/health`).then(
            (r) => r.status,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(200);
  });
  test.afterAll(() => {
    server.kill();
  });

  test('gives the same bytes', async ({ request }) => {
    const presets = await presetsOf(request);
    // In another order, so that nothing remembered from one answer set can show in the next.
    for (const { query } of presets.reverse()) {
      for (const door of ['flake.zip', 'flake.tar.gz']) {
        const [here, there] = await Promise.all([
          request.get(`/api/${door}?${query}`),
          request.get(`${origin}/api/${door}?${query}`),
        ]);
        expect((await there.body()).equals(await here.body()), `${door}?${query}`).toBe(true);
      }
    }
  });

  test('logs nothing of what it is sent', async ({ request }) => {
    const canary = 'canary7q3';
    for (const path of [
      `/?host.name=${canary}`,
      `/api/flake.zip?host.name=${canary}`,
      `/api/flake.zip?${canary}=1`,
      `/api/flake/${canary}/flake.tar.gz`,
      `/${canary}/%ff`,
    ]) {
      await request.get(`${origin}${path}`);
    }
    const headers = { 'Content-Type': 'application/json' };
    for (const data of [`{"host":{"name":"${canary}"}}`, `{"${canary}":1}`, `{${canary}`]) {
      await request.post(`${origin}/api/flake.zip`, { data, headers });
    }
    expect(output).toContain('Ready');
    expect(output).not.toContain(canary);
  });
});
