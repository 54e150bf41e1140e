/** What curl and Nix get at the doors for programs, from the site as it was built. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask } from '../../tools/soak/ask';
import { root, type Site, startSite } from '../../tools/soak/site';
import { untar, unzip } from '../read-archive';

const run = promisify(execFile);
const { port } = inject('site');
const origin = `http://127.0.0.1:${port}`;

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-doors-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}, at = origin) =>
  fetch(at + path, { headers });

async function bytesOf(path: string, at = origin): Promise<Buffer> {
  return Buffer.from(await (await get(path, {}, at)).arrayBuffer());
}

interface Preset {
  id: string;
  query: string;
}

async function presets(): Promise<Preset[]> {
  return (await get('/api/presets')).json() as Promise<Preset[]>;
}

// Where the set-up of the tests puts Nix, unless this machine has its own.
const path = [process.env.PATH, join(root, '.nix-tools/bin')].join(delimiter);

/** A program of this machine. */
function find(command: string): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

test('different answers, different bytes: nothing is cached across them', async () => {
  const tags = new Set<string | null>();
  for (const name of ['a1', 'a2', 'a1', 'a3']) {
    const response = await get(`/api/flake.zip?host.name=${name}`);
    expect(response.headers.has('x-nextjs-cache')).toBe(false);
    const zip = await unzip(Buffer.from(await response.arrayBuffer()));
    expect([...zip.keys()][0]).toMatch(new RegExp(`^${name}/`));
    tags.add(response.headers.get('etag'));
  }
  expect(tags.size).toBe(3);
});

test('no key is passed over, whatever it means to others', async () => {
  const keys = ['__proto__', 'constructor', 'nxtPgenerator', 'nxtIx', 'nextInternalLocale', '_rsc'];
  for (const key of [...keys, '__nextLocale', '__flight__', 'amp', '1', '__proto__.x', 'x[y]']) {
    const response = await get(`/api/flake.zip?${encodeURIComponent(key)}=x`);
    const { errors } = (await response.json()) as { errors: unknown };
    expect([response.status, errors], key).toMatchObject([400, [{ path: key }]]);
  }
});

test('HEAD is GET without a body', async () => {
  for (const door of ['/api/flake.zip', '/api/flake.tar.gz', '/api/schema', '/api/presets']) {
    const whole = await get(door);
    await whole.arrayBuffer();
    const head = await fetch(origin + door, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    for (const name of ['content-type', 'etag', 'cache-control', 'link', 'content-disposition']) {
      expect(head.headers.get(name), `${door} ${name}`).toBe(whole.headers.get(name));
    }
  }
});

test('what may be kept and has to be asked about is a 304 to who has it', async () => {
  for (const path of [
    ...['/host', '/llms.txt', '/icon.svg', '/service-worker.js', '/manifest.webmanifest'],
    ...['/robots.txt', '/social-card.png', '/api/flake.zip', '/api/seed.iso', '/api/schema'],
  ]) {
    // Not by fetch, which would ask for all of it anew (Cache-Control: no-cache).
    const whole = await ask(port, { target: path });
    expect(whole?.headers.get('cache-control')?.[0], path).toMatch(/^public, max-age=0/);
    const known = { 'If-None-Match': whole?.headers.get('etag')?.[0] ?? '' };
    expect((await ask(port, { target: path, headers: known }))?.status, path).toBe(304);
  }
});

test('what Node itself reads has limits, too', async () => {
  expect((await get(`/api/flake.zip?x=${'x'.repeat(20_000)}`)).status).toBe(431);
  const head = 'POST /api/flake.zip HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`;
  expect(await say(chunked)).toMatch(/^HTTP\/1\.1 413 /);
  // It never ends: the answer must not wait for that.
  const endless = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}`;
  expect(await say(endless)).toMatch(/^HTTP\/1\.1 413 /);
  const trace = 'TRACE /api/flake.zip HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
  expect(await say(trace)).toMatch(/^HTTP\/1\.1 405 /);
});

/** Sends bytes as they are and returns the answer, as far as it has come when the server is done or half a minute is over. */
function say(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(done, 30_000);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', done);
    // A server that has heard enough hangs up while we are still talking.
    socket.on('error', () => (answer === '' ? reject(new Error('no answer')) : done()));
  });
}

describe('from a terminal', () => {
  const curl = { 'User-Agent': 'curl/8.5.0', Accept: '*/*' };

  test('the front door is a page of text', async () => {
    const response = await get('/', curl);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(`${origin}/api/flake.zip?host.name=falcon`);
    const behind = await get('/', {
      ...curl,
      'X-Forwarded-Host': 'hyprguest.example',
      'X-Forwarded-Proto': 'https',
    });
    expect(await behind.text()).toContain('https://hyprguest.example/api/flake.tar.gz');
    const browser = await get('/', { Accept: 'text/html' });
    expect(browser.headers.get('content-type')).toContain('text/html');
    const asked = await get('/', { ...curl, Accept: 'text/html' });
    expect(asked.headers.get('content-type')).toContain('text/html');
  });

  test('every command of it works as it stands', async (context) => {
    if (!find('curl')) context.skip('no curl on this machine');
    if (!find('nix')) context.skip('no Nix on this machine');
    const help = await (await get('/', curl)).text();
    const commands = help.split('\n').flatMap((row) => /^ +\$ (.*)$/.exec(row)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(4);
    const cwd = mkdtempSync(join(scratch, 'help-'));
    const env = { ...process.env, PATH: path, XDG_CACHE_HOME: join(cwd, '.cache') };
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

describe.skipIf(!find('nix'))('as a flake of real Nix (skipped: no Nix)', () => {
  /** Nix with a cache of its own, so that no earlier answer is used. */
  async function nix(...words: string[]): Promise<string> {
    const cache = mkdtempSync(join(scratch, 'cache-'));
    const env = { ...process.env, PATH: path, XDG_CACHE_HOME: cache, HOME: cache };
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

  test('the lock is complete, and records the immutable address', async () => {
    for (const { id, query } of await presets()) {
      const url = `${origin}/api/flake.tar.gz?${query}`;
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

  test('a downloaded zip is the same flake as the address', async () => {
    const cwd = mkdtempSync(join(scratch, 'zip-'));
    writeFileSync(join(cwd, 'f.zip'), await bytesOf('/api/flake.zip'));
    const hash = async (url: string) =>
      JSON.parse(await nix('flake', 'metadata', '--json', '--no-update-lock-file', url)).locked
        .narHash;
    expect(await hash(`file://${cwd}/f.zip`)).toBe(await hash(`${origin}/api/flake.tar.gz`));
    expect(await hash(`${origin}/api/flake.zip`)).toBe(await hash(`${origin}/api/flake.tar.gz`));
  });

  test('nix flake new -t makes a folder of it', async () => {
    const folder = join(mkdtempSync(join(scratch, 'new-')), 'falcon');
    const query = 'host.name=falcon&user.fullName=~QcO-YSDDhA';
    await nix('flake', 'new', '-t', `${origin}/api/flake.tar.gz?${query}`, folder);
    const tree = untar(await bytesOf(`/api/flake.tar.gz?${query}`));
    for (const [name, { text }] of tree) {
      expect(readFileSync(join(folder, name.slice('falcon/'.length)), 'utf8'), name).toBe(text);
    }
  });

  test('shows our words when the answers are bad, once', async () => {
    const error = await nixError(
      'flake',
      'metadata',
      `${origin}/api/flake.tar.gz?host.name=_&colour=red`,
    );
    expect(error).toContain('host.name: Host name');
    expect(error).toContain('There is no answer “colour”.');
    expect(error).not.toContain('application/problem+json');
    expect(error).not.toContain('"errors"');
    expect(error).not.toContain('retrying');
  });

  test('shows where to go when the version is not served any more', async () => {
    const old = `${origin}/api/flake/0.0.1-000000000000/flake.tar.gz?host.name=falcon`;
    const error = await nixError('flake', 'metadata', old);
    expect(error).toContain('HTTP error 410');
    expect(error).toContain(`${origin}/api/flake.tar.gz?host.name=falcon`);
  });
});

describe('a second server', () => {
  let second: Site;
  beforeAll(async () => {
    second = await startSite();
  });
  afterAll(() => second.stop());

  test('gives the same bytes', async () => {
    // In another order, so that nothing remembered from one answer set can show in the next.
    for (const { query } of (await presets()).reverse()) {
      for (const door of ['flake.zip', 'flake.tar.gz']) {
        const where = `/api/${door}?${query}`;
        const [here, there] = await Promise.all([
          bytesOf(where),
          bytesOf(where, `http://127.0.0.1:${second.port}`),
        ]);
        expect(there.equals(here), where).toBe(true);
      }
    }
  });

  test('logs nothing of what it is sent', async () => {
    const canary = 'canary7q3';
    const at = `http://127.0.0.1:${second.port}`;
    for (const where of [
      `/?host.name=${canary}`,
      `/api/flake.zip?host.name=${canary}`,
      `/api/flake.zip?${canary}=1`,
      `/api/flake/${canary}/flake.tar.gz`,
      `/${canary}/%ff`,
    ]) {
      await bytesOf(where, at);
    }
    const headers = { 'Content-Type': 'application/json' };
    for (const body of [`{"host":{"name":"${canary}"}}`, `{"${canary}":1}`, `{${canary}`]) {
      await (await fetch(`${at}/api/flake.zip`, { method: 'POST', headers, body })).arrayBuffer();
    }
    expect(second.said()).toContain('Ready');
    expect(second.said()).not.toContain(canary);
  });
});
