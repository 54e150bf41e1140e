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
import { type APIRequestContext, expect, test } from '@playwright/test';
import { untar, unzip } from '@/tests/read-archive';

const run = promisify(execFile);

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

test('HEAD is GET without a body', async ({ request }) => {
  for (const path of ['/api/flake.zip', '/api/flake.tar.gz', '/api/schema', '/api/presets']) {
    const [get, head] = [await request.get(path), await request.head(path)];
    expect(head.status()).toBe(200);
    expect((await head.body()).length).toBe(0);
    for (const name of ['content-type', 'etag', 'cache-control', 'link', 'content-disposition']) {
      expect(head.headers()[name], `${path} ${name}`).toBe(get.headers()[name]);
    }
  }
});

test('what Node itself reads has limits, too', async ({ request, baseURL }) => {
  expect((await request.get(`/api/flake.zip?x=${'x'.repeat(20_000)}`)).status()).toBe(431);
  const head = 'POST /api/flake.zip HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`;
  expect(await ask(baseURL, chunked)).toMatch(/^HTTP\/1\.1 413 /);
  // It never ends: the answer must not wait for that.
  const endless = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}`;
  expect(await ask(baseURL, endless)).toMatch(/^HTTP\/1\.1 413 /);
  const trace = 'TRACE /api/flake.zip HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
  expect(await ask(baseURL, trace)).toMatch(/^HTTP\/1\.1 405 /);
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
      expect(locked.type, id).toBe('tarball');
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
  test.describe.configure({ mode: 'default' });
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
