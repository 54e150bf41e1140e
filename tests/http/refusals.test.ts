import { describe, expect, it } from 'vitest';
import { addresses, send } from './routes';

const json = { Accept: 'application/json' };

describe('bad answers', () => {
  it.each([
    ['host.name=Not_A_Name', ['host.name']],
    ['hostname=x', ['hostname']],
    ['preset=developer', ['preset']],
    ['constructor=1&host.toString=2', ['constructor', 'host.toString']],
    ['host.cpus=0&host.memoryGiB=lots', ['host.cpus', 'host.memoryGiB']],
    ['host.arch=aarch64-linux&host.disk=pvscsi', ['host.arch', 'host.disk']],
    ['host.arch=aarch64-linux&host.disk=lsilogic', ['host.arch', 'host.disk']],
    ['host.name=a&host.name=b', ['host.name']],
    ['user.fullName=%00', ['user.fullName']],
    ['v=2', ['v']],
  ])('%s names %j', async (query, paths) => {
    for (const door of ['/api/flake.zip', '/api/flake.tar.gz']) {
      const response = await send(`${door}?${query}`, { headers: json });
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const problem = await response.json();
      expect(problem).toMatchObject({ type: 'about:blank', status: 400 });
      expect(problem.errors.map((e: { path: string }) => e.path).sort()).toEqual(paths);
      for (const { message } of problem.errors) expect(message).toMatch(/^\S.{8,}[.)]$/s);
    }
  });

  it('are named in a body by the same paths', async () => {
    const answers = {
      host: { name: '-', sparkle: true, arch: 'aarch64-linux', disk: 'pvscsi' },
      x: 1,
    };
    const response = await post(JSON.stringify(answers), { 'Content-Type': 'application/json' });
    expect(response.status).toBe(400);
    const paths = (await response.json()).errors.map((e: { path: string }) => e.path);
    expect(paths).toEqual(expect.arrayContaining(['host.name', 'host.sparkle', 'x']));
  });

  it.each<Record<string, string>>([
    { Accept: 'text/plain' },
    { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
    { Accept: '*/*', 'User-Agent': 'curl/8.14.1 Nix/2.26.3' },
  ])('are text for who does not want JSON: %j', async (headers) => {
    const response = await send('/api/flake.tar.gz?host.name=_&nonsense=1', { headers });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const body = await response.text();
    expect(body).toContain('\nhost.name: ');
    expect(body).toContain('\nnonsense: ');
    expect(body.length).toBeLessThan(600);
  });

  it('are JSON for who takes anything', async () => {
    const response = await send('/api/flake.zip?x=1', { headers: { Accept: '*/*' } });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

function post(body: BodyInit, headers: Record<string, string>, address = '/api/flake.zip') {
  return send(address, { method: 'POST', body, headers });
}

const plain = { 'Content-Type': 'application/json' };

describe('limits', () => {
  it('a query of 8,000 characters is read, a longer one is 414', async () => {
    const query = (length: number) =>
      `user.fullName=${'x'.repeat(length - 'user.fullName='.length)}`;
    for (const door of ['/api/flake.zip', '/api/flake.tar.gz']) {
      expect((await send(`${door}?${query(8000)}`)).status).toBe(400);
      const long = await send(`${door}?${query(8001)}`);
      expect(long.status).toBe(414);
      expect((await long.json()).errors[0].message).toContain('8000');
    }
  });

  it('a body of more than 64 KiB is 413, its length declared or not', async () => {
    const body = (length: number) => `{${' '.repeat(length - 2)}}`;
    expect((await post(body(65_536), plain)).status).toBe(200);
    const declared = await post(body(65_537), { ...plain, 'Content-Length': '65537' });
    expect(declared.status).toBe(413);
    expect((await declared.json()).status).toBe(413);
    let pulled = 0;
    // It never ends: the answer must not wait for that.
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(0x4000));
      },
    });
    expect((await post(endless, plain)).status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it.each([
    ['{}', { 'Content-Type': 'text/plain' }, 415],
    ['a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['{}', { 'Content-Type': 'application/json; charset=utf-16' }, 415],
    ['{}', { ...plain, 'Content-Encoding': 'gzip' }, 415],
    ['{}', plain, 200],
    ['{}', { 'Content-Type': 'application/problem+json' }, 200],
    ...['', '{', 'null', '[]', '"x"', '7'].map((bad) => [bad, plain, 400] as const),
    ['['.repeat(60_000), plain, 400],
    [new Uint8Array([0x22, 0xff, 0x22]), plain, 400],
  ] as [BodyInit, Record<string, string>, number][])(
    'a body %.9s with %j is %i',
    async (body, headers, status) => {
      expect((await post(body, headers)).status).toBe(status);
    },
  );

  it('answers come by query or by body, not by both', async () => {
    expect((await post('{}', plain, '/api/flake.zip?host.name=a')).status).toBe(400);
  });

  it('other methods are 405 and say which are not', async () => {
    const taken: Record<string, string> = {
      '/api/flake.zip': 'GET, HEAD, POST, OPTIONS',
      '/api/flake.tar.gz': 'GET, HEAD, OPTIONS',
      '/api/flake/x/flake.tar.gz': 'GET, HEAD, OPTIONS',
      '/api/schema': 'GET, HEAD, OPTIONS',
      '/api/presets': 'GET, HEAD, OPTIONS',
      '/api/health': 'GET, HEAD, OPTIONS',
    };
    expect(addresses).toEqual(
      expect.arrayContaining(
        Object.keys(taken).map((path) => path.replace('/x/', '/[generator]/')),
      ),
    );
    for (const [path, allow] of Object.entries(taken)) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
        if (allow.includes(method)) continue;
        const response = await send(path, { method });
        expect(response.status, `${method} ${path}`).toBe(405);
        expect(response.headers.get('allow')).toBe(allow);
      }
      const options = await send(path, { method: 'OPTIONS' });
      expect(options.status).toBe(204);
      expect(options.headers.get('allow')).toBe(allow);
    }
  });
});

it('passes over the keys that others put behind every link, at every door', async () => {
  const keys = 'utm_source=mail&utm_id=1&fbclid=a&gclid=b&msclkid=c&mc_eid=d';
  for (const door of ['/api/flake.zip', '/api/flake.tar.gz', '/api/seed.iso']) {
    const tracked = await send(`${door}?host.name=falcon&${keys}`);
    const plain = await send(`${door}?host.name=falcon`);
    expect(tracked.status, door).toBe(200);
    expect(tracked.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect(tracked.headers.get('link')).toBe(plain.headers.get('link'));
    expect((await send(`${door}?${keys}&utm=1`)).status).toBe(400);
  }
});
