/** How the site starts and ends, as somebody who hosts it sees that. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../../tools/free-port.mjs';
import { ask, bytesOf, parse } from '../../tools/soak/ask';
import { root, startSite } from '../../tools/soak/site';

test.each([
  ['PORT', '65536'],
  ['PORT', '80 81'],
  ['PORT', '0x50'],
  ['HYPRGUEST_ORIGIN', 'https://x.dev/a/b'],
  ['HYPRGUEST_ORIGIN', 'https://[::1]:3000'],
  ['HYPRGUEST_LOG', 'all'],
])('%s=%s: one sentence, and no server', (name, value) => {
  for (const words of [['scripts/next.mjs', 'start'], ['scripts/bootstrap.mjs']]) {
    const { status, stderr, stdout } = spawnSync(process.execPath, words, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, [name]: value },
      timeout: 60_000,
    });
    expect(status).toBeGreaterThan(0);
    const said = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('Node '));
    expect(said).toEqual([expect.stringMatching(new RegExp(`^${name} is “.*[.]$`))]);
  }
});

const inUse = (again: string) => new RegExp(`^Port \\d+ is in use\\. .* ${again} -- -p \\d+\\.$`);

test.each([
  ['start', 'a port that somebody else has', '127.0.0.1', inUse('npm start')],
  ['dev', 'a port that somebody else has', '127.0.0.1', inUse('npm run dev')],
  [
    'start',
    'an address of another machine',
    '203.0.113.9',
    /^This machine has no address “203\.0\.113\.9”\..*\.$/,
  ],
  [
    'start',
    'a name of nobody',
    'nobody.invalid',
    /^This machine has no address “nobody\.invalid”\..*\.$/,
  ],
])('%s, %s: one sentence that names the way out', async (command, _, hostname, sentence) => {
  const other = createServer();
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as { port: number };
  const words = ['scripts/next.mjs', command, '-H', hostname, '-p', String(port)];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
    });
  }
  const [status] = await once(child, 'close');
  other.close();
  expect({ status, said: said.trim() }).toEqual({
    status: 1,
    said: expect.stringMatching(sentence),
  });
});

test('the end of npm is the end of the server', async () => {
  const port = await freePort();
  const npm = spawn('npm', ['start', '--', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, npm_config_update_notifier: 'false' },
  });
  const isUp = async () => (await ask(port, { target: '/api/health' }))?.status === 200;
  while (!(await isUp())) {
    expect(npm.exitCode).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const gone = once(npm, 'exit');
  npm.kill('SIGTERM');
  await gone;
  for (let looks = 0; looks < 600 && (await isUp()); looks++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await isUp()).toBe(false);
});

test('answers, and ends when it is asked to, though nobody reads any more what it says', async () => {
  const site = await startSite({ HYPRGUEST_LOG: 'requests' });
  const statuses: (number | undefined)[] = [];
  let end: number | undefined;
  try {
    site.stopReading();
    // Each answer writes a line.
    for (let time = 0; time < 3; time++) {
      statuses.push((await ask(site.port, { target: '/api/health' }))?.status);
    }
  } finally {
    end = await site.stop();
  }
  expect({ statuses, end }).toEqual({ statuses: [200, 200, 200], end: 143 });
});

test('each request is a line of JSON, if that is wanted, and the line names nobody', async () => {
  const site = await startSite({ HYPRGUEST_LOG: 'requests' });
  try {
    const secretive = {
      'User-Agent': 'tell-tale',
      'X-Forwarded-For': '203.0.113.9',
      Referer: 'http://a.example',
    };
    await ask(site.port, { target: '/api/flake.zip?user.name=ada', headers: secretive });
    await ask(site.port, { target: '/api/flake/tell-tale/flake.tar.gz', headers: secretive });
    await ask(site.port, { target: '/tell-tale?user.name=ada', headers: secretive });
    await ask(site.port, { method: 'PROPFIND', target: '/host?tell-tale', headers: secretive });
    const lines = () =>
      site
        .said()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line))
        .filter(({ place }) => place !== '/api/health')
        .map(({ method, place, status }) => [method, place, status]);
    // A line comes when its connection ends, which may be after the answer was read.
    await expect.poll(lines, { timeout: 30_000 }).toEqual([
      ['GET', '/api/flake.zip', 200],
      ['GET', '/api/flake/[generator]/flake.tar.gz', 410],
      ['GET', 'nothing', 404],
      ['odd', '/host', 405],
    ]);
    expect(site.said()).not.toMatch(/ada|tell-?tale|203\.0|a\.example/i);
  } finally {
    await site.stop();
  }
});

test('a server that gets SIGTERM finishes what was begun', async () => {
  const site = await startSite();
  const socket = connect(site.port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.write(bytesOf({ target: '/api/flake.zip', headers: { Connection: 'keep-alive' } }));
  // The beginning is there; the rest is not taken before the signal.
  await once(socket, 'readable');
  const stopped = site.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  socket.on('data', (data) => chunks.push(data));
  await once(socket, 'close');
  const reply = parse(Buffer.concat(chunks));
  expect(reply?.status).toBe(200);
  expect(reply?.headers.get('content-length')).toEqual([String(reply?.body.length)]);
  // 128 and SIGTERM's number: by itself, not killed, although the client would have kept the connection.
  expect(await stopped).toBe(143);
  expect(await ask(site.port, { target: '/api/health' })).toBeUndefined();
});

test('no answer comes from Next alone, however early somebody asks', async () => {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['scripts/next.mjs', 'start', '-H', '127.0.0.1', '-p', String(port)],
    { cwd: root, stdio: 'ignore' },
  );
  const replies: string[] = [];
  try {
    // Many at a time, so that some come while Next listens and is not ready.
    const asking = Array.from({ length: 8 }, async (_, who) => {
      const request =
        who % 2 === 0
          ? { target: '/host', headers: { RSC: '0', Accept: 'text/html', 'User-Agent': 'Mozilla' } }
          : { target: '/robots.txt', headers: { 'If-Match': '"x"' } };
      for (let answered = 0; answered < 3; ) {
        expect(server.exitCode).toBeNull();
        const reply = await ask(port, request);
        if (!reply) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          continue;
        }
        answered++;
        const policy = reply.headers.get('content-security-policy')?.[0] ?? 'no policy';
        replies.push(`${reply.status} ${reply.headers.get('x-content-type-options')} ${policy}`);
      }
    });
    await Promise.all(asking);
  } finally {
    server.kill('SIGKILL');
  }
  expect(new Set(replies.map((reply) => reply.split(' ').slice(0, 2).join(' ')))).toEqual(
    new Set(['200 nosniff', '412 nosniff']),
  );
  for (const reply of replies) expect(reply).not.toContain('no policy');
});

test('a server that gets SIGTERM does not wait for who asks nothing', async () => {
  const site = await startSite();
  const open = async (bytes: string) => {
    const socket = connect(site.port, '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    socket.write(bytes);
    return socket;
  };
  const trickle = await open('GET / HTTP/1.1\r\nX: ');
  const sending = setInterval(() => trickle.write('x'), 100);
  await Promise.all([
    open(''),
    open('GET / HTTP/1.1\r\n'),
    open('POST /api/flake.zip HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{'),
  ]);
  // Killed after thirty seconds, it would have no status.
  expect(await site.stop()).toBe(143);
  clearInterval(sending);
});
