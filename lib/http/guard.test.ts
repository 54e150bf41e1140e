/** What Node itself answers, and what passes by it: only real connections show it. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { guardRequests } from './guard';
import { lengthHeader } from './limits';
import { securityHeaders } from './security-headers';
import type { Place } from './site';

const lines: string[] = [];
let server: Server;
let port = 0;
let upgrades = 0;
/** How many answers that take long were begun. */
let begun = 0;

beforeAll(async () => {
  const places: Record<string, Place> = {
    '/plain': { kind: 'page', name: '/plain', policy: "script-src 'self'", isDrawn: true },
    '/api/x': { kind: 'route', name: '/api/x' },
    '/api/slow': { kind: 'route', name: '/api/slow' },
    '/built': { kind: 'page', name: '/built', policy: "script-src 'self'", isDrawn: false },
    '/dear': { kind: 'page', name: '/dear', policy: "script-src 'self'", isDrawn: true },
    '/api/health': { kind: 'route', name: '/api/health' },
  };
  guardRequests({
    site: {
      at: (path) => places[path],
      hasAction: (id) => id === 'a1',
      basePath: '',
      notFoundPolicy: "default-src 'none'",
    },
    developing: false,
    log: (line) => lines.push(line),
  });
  // Stands for Next, and like it listens for upgrades that it never answers.
  server = createServer((request, response) => {
    if (['/api/slow', '/built', '/dear'].includes(request.url ?? '')) {
      begun++;
      const end = performance.now() + 10;
      while (performance.now() < end);
    }
    response.setHeader('ETag', '"x"');
    response.setHeader('Allow', ['GET', 'GET']);
    response.setHeader('Vary', ['rsc, next-url', 'Accept']);
    response.setHeader(lengthHeader, '2');
    if (request.headers.accept === 'packed') response.setHeader('Content-Encoding', 'gzip');
    response.statusCode = request.headers.accept === 'fault' ? 500 : 200;
    response.write(request.headers['content-security-policy'] ? 'no' : 'ok');
    response.end();
  }).on('upgrade', () => {
    upgrades++;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  port = (server.address() as { port: number }).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends bytes, and gives what came when the server has closed the connection. */
async function ask(...requestLines: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(`${requestLines.join('\r\n')}\r\n\r\n`);
  await once(socket, 'close');
  return answer;
}

const close = 'Connection: close';

/** Statuses of all answers in what came on a connection. */
const statuses = (answers: string) =>
  [...answers.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));

/** A connection on which some bytes were sent. */
async function sent(bytes: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  return socket;
}

async function allClosed(): Promise<void> {
  const count = () =>
    new Promise<number>((resolve, reject) => {
      server.getConnections((error, connections) => (error ? reject(error) : resolve(connections)));
    });
  while ((await count()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

test.each<[string, number, string[]]>([
  ['a request', 200, ['GET /api/x HTTP/1.1', 'Host: x', close]],
  ['what is not there', 404, ['GET /y HTTP/1.1', 'Host: x', close]],
  ['no Host', 400, ['GET /api/x HTTP/1.1', close]],
  ['two hosts', 400, ['GET /api/x HTTP/1.1', 'Host: x', 'hOsT: y', close]],
  ['a wish for a tunnel', 405, ['CONNECT x:443 HTTP/1.1', 'Host: x']],
  ['an Expect that nobody knows', 417, ['GET /api/x HTTP/1.1', 'Host: x', 'Expect: tea', close]],
  ['too many headers', 431, ['GET /api/x HTTP/1.1', 'Host: x', `X: ${'x'.repeat(20_000)}`]],
  ['no HTTP', 400, ['tea, please']],
  [
    'a chunk that is none',
    400,
    ['POST /api/x HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked', '', 'tea'],
  ],
])('%s: %d, with every security header', async (_, status, requestLines) => {
  const answer = await ask(...requestLines);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (name === 'Cross-Origin-Resource-Policy') expect(answer).toContain(`\r\n${name}: `);
    else expect(answer.toLowerCase()).toContain(`\r\n${name}: ${value}\r\n`.toLowerCase());
  }
  expect(answer).not.toContain('Strict-Transport-Security');
});

describe('thousands of short headers', () => {
  // Node would drop what stands behind the first 2,000.
  const many = Array<string>(2_500).fill('a:');

  it('hide no second Host', async () => {
    const answer = await ask('GET /api/x HTTP/1.1', 'Host: x', close, ...many, 'Host: y');
    expect(statuses(answer)).toEqual([400]);
  });

  it('hide no length of a body', async () => {
    const length = 'Content-Length: 9000000';
    const answer = await ask('POST /api/x HTTP/1.1', 'Host: x', close, ...many, length);
    expect(statuses(answer)).toEqual([413]);
  });
});

test('a proxy that keeps its connections for a minute finds them open', () => {
  // nginx keeps them for 60 seconds, as do most balancers. Who closes first must not be us: a POST that comes at that moment
  // is lost, and may not be sent again.
  expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
});

test('an Upgrade is answered as if it were none, and leaves no connection behind', async () => {
  for (const path of ['/api/x', '/nothing', '/_next/hmr']) {
    const answer = await ask(
      `GET ${path} HTTP/1.1`,
      'Host: x',
      'Connection: Upgrade, close',
      'Upgrade: h2c',
    );
    expect(answer).toMatch(path === '/api/x' ? /^HTTP\/1\.1 200 / : /^HTTP\/1\.1 404 /);
  }
  expect(upgrades).toBe(0);
  await allClosed();
});

test('a tunnel is refused with what may be asked for, whoever waits for it', async () => {
  const answer = await ask('CONNECT x:443 HTTP/1.1', 'Host: x', '', 'tea');
  expect(answer).toContain('\r\nAllow: GET, HEAD, POST, OPTIONS\r\n');
  expect(answer.split('HTTP/1.1 ')).toHaveLength(2);
  const behind = await ask(
    'GET /api/x HTTP/1.1',
    'Host: x',
    '',
    'CONNECT x:443 HTTP/1.1',
    'Host: x',
  );
  expect(statuses(behind)).not.toContain(405);
});

describe('bytes that are no HTTP', () => {
  const good = 'GET /api/x HTTP/1.1\r\nHost: x\r\n\r\n';
  const bad = '\0tea\r\n\r\n';
  const chunked = 'GET /api/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';

  it.each<[string, number[], string]>([
    ['behind a request', [200, 400], good + bad],
    ['behind what takes time', [200, 400], good.replace('/x', '/slow') + bad],
    ['behind many', [200, 404, 200, 400], good + good.replace('/x', '/y') + good + bad],
    ['in a body, behind a request', [200, 400], `${good}${chunked}tea\r\n`],
    ['in a body', [400], `${chunked}tea\r\n`],
    ['behind a wish for a tunnel', [405], `CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n${bad}`],
  ])('%s are answered after all others: %j', async (_, expected, bytes) => {
    const socket = connect(port, '127.0.0.1');
    let answers = '';
    socket.on('data', (data) => {
      answers += data.toString('latin1');
    });
    socket.write(bytes);
    await once(socket, 'close');
    expect(statuses(answers)).toEqual(expected);
  });

  it('are answered once, however many follow', async () => {
    // Goes on sending after the server has ended its side.
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => {});
    socket.write(bad);
    let answers = '';
    socket.on('data', (data) => {
      answers += data.toString('latin1');
    });
    let bytes = 0;
    const sending = setInterval(() => socket.write('x', (error) => error ?? bytes++), 2);
    await new Promise((resolve) => socket.on('close', resolve));
    clearInterval(sending);
    expect(statuses(answers)).toEqual([400]);
    expect(bytes).toBeGreaterThan(20);
  });

  it('are not answered when their request has been', async () => {
    const socket = await sent(`${chunked.replace('/api/x', '/y')}1\r\nx\r\n`);
    let answers = '';
    socket.on('data', (data) => {
      answers += data.toString('latin1');
    });
    await once(socket, 'data');
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.write('tea\r\n');
    await once(socket, 'close');
    expect(statuses(answers)).toEqual([404]);
  });
});

describe.each(['/api/slow', '/built', '/dear'])('what takes time, %s,', (path) => {
  const slow = `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
  const health = 'GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
  const clients = 40;
  const pipelined = slow.repeat(30);

  it('keeps no newcomer out, who each ask one thing', async () => {
    begun = 0;
    const others = Array.from({ length: clients }, () => connect(port, '127.0.0.1'));
    for (const socket of others) socket.on('error', () => {}).write(slow);
    const newcomer = connect(port, '127.0.0.1');
    newcomer.write(health);
    await once(newcomer, 'data');
    for (const socket of others) socket.destroy();
    expect(begun).toBeLessThan(10);
    await allClosed();
  });

  it.each([1, clients])('is not made for who has left %d connections', async (count) => {
    begun = 0;
    const bytes = count === 1 ? pipelined : slow;
    const sockets = await Promise.all(Array.from({ length: count }, () => sent(bytes)));
    for (const socket of sockets) socket.destroy();
    await allClosed();
    // Queued answers of a connection would be made in turns that are still to come.
    for (let turn = 0; turn < clients; turn++) await new Promise(setImmediate);
    expect(begun).toBeLessThan(10);
  });

  it('is made for a connection one at a time, so that others have their turn', async () => {
    const greedy = await sent(pipelined);
    await once(greedy, 'data');
    begun = 0;
    const other = await sent(slow);
    await once(other, 'data');
    expect(begun).toBeLessThan(10);
    greedy.destroy();
    other.destroy();
    await allClosed();
  });

  it('does not wait in any number on one connection', async () => {
    const socket = await sent(slow.repeat(1000));
    await once(socket, 'close');
    await allClosed();
  });
});

test('what costs little does not wait behind what costs much', async () => {
  begun = 0;
  const dear = 'GET /dear HTTP/1.1\r\nHost: x\r\n\r\n';
  const others = await Promise.all(Array.from({ length: 40 }, () => sent(dear)));
  const archive = await sent('GET /api/x HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(archive, 'data');
  expect(begun).toBeLessThan(10);
  for (const socket of [...others, archive]) socket.destroy();
  await allClosed();
});

test('newcomers do not keep out for ever who waits', async () => {
  const waiting = await sent('GET /api/x HTTP/1.1\r\nHost: x\r\n\r\n');
  let isOver = false;
  let count = 0;
  const flood = async () => {
    while (!isOver) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write('GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'connect');
      count++;
      setTimeout(() => socket.destroy(), 20);
    }
  };
  const floods = [flood(), flood(), flood()];
  await once(waiting, 'data');
  waiting.destroy();
  isOver = true;
  await Promise.all(floods);
  // A turn for each newcomer would be one for each of these.
  expect(count).toBeLessThan(2000);
  await allClosed();
});

test.each([
  ['with its length', (body: string) => [`Content-Length: ${body.length}`, body]],
  [
    'in chunks',
    (body: string) => [
      'Transfer-Encoding: chunked',
      `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    ],
  ],
])('a body %s gets its turn when it is whole', async (_, framed) => {
  begun = 0;
  const [header, body = ''] = framed('x'.repeat(40_000));
  const head = `POST /api/slow HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`;
  const others = await Promise.all(
    Array.from({ length: 40 }, () => sent(head + body.slice(0, -3))),
  );
  // Their turns would be over by now.
  for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
  expect(begun).toBe(0);
  for (const socket of others) socket.write(body.slice(-3));
  const newcomer = await sent('GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(newcomer, 'data');
  expect(begun).toBeLessThan(20);
  await Promise.all(others.map((socket) => once(socket, 'data')));
  expect(begun).toBe(40);
  for (const socket of [...others, newcomer]) socket.destroy();
  await allClosed();
});

test('a long body that nobody reads does not stop what comes behind it', async () => {
  const body = 'x'.repeat(300_000);
  const long = `POST /api/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  const answers = await ask(`${long}GET /api/x HTTP/1.1`, 'Host: x', close);
  expect(statuses(answers)).toEqual([200, 200]);
});

test('what stands behind an Upgrade in one packet is not taken for something else', async () => {
  const answers = await ask(
    'GET /api/x HTTP/1.1',
    'Host: x',
    'Connection: Upgrade',
    'Upgrade: h2c',
    '',
    'GET /y HTTP/1.1',
    'Host: x',
  );
  expect(statuses(answers)).toEqual([200]);
  expect(answers).toMatch(/\r\nConnection: close\r\n/i);
});

test('answers to bytes are logged, too, with their own status', async () => {
  const logged = async (...requestLines: string[]) => {
    lines.length = 0;
    await ask(...requestLines);
    return lines.map((line) => JSON.parse(line));
  };
  expect(await logged('tea, please')).toMatchObject([{ method: 'odd', status: 400 }]);
  expect(await logged('CONNECT x:443 HTTP/1.1', 'Host: x')).toMatchObject([{ status: 405 }]);
  const chunked = ['POST /api/x HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked', '', 'tea'];
  const [line] = await logged(...chunked);
  expect(line).toEqual({
    time: expect.any(String),
    method: 'POST',
    place: '/api/x',
    status: 400,
    milliseconds: expect.any(Number),
  });
});

test('a long body is refused before it is asked for', async () => {
  const answer = await ask(
    'POST /api/x HTTP/1.1',
    'Host: x',
    'Content-Length: 9000000',
    'Expect: 100-continue',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});

test('who waits to be asked is asked', async () => {
  const answer = await ask(
    'POST /api/x HTTP/1.1',
    'Host: x',
    'Content-Length: 0',
    'Expect: 100-continue',
    close,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
});

test('headers of Next are mended', async () => {
  const plain = await ask('GET /api/x HTTP/1.1', 'Host: x', close);
  expect(plain).toContain('\r\nETag: "x"\r\n');
  expect(plain).toContain('\r\nContent-Length: 2\r\n');
  expect(plain.match(/allow:.*/gi)).toEqual(['allow: GET']);
  expect(plain.match(/vary:.*/gi)).toEqual(['Vary: Accept']);
  const packed = await ask('GET /api/x HTTP/1.1', 'Host: x', 'Accept: packed', close);
  expect(packed).toContain('\r\nETag: W/"x"\r\n');
  expect(packed).not.toContain('Content-Length: 2');
});

test('who came by https is told to come so again', async () => {
  const answer = await ask('GET /y HTTP/1.1', 'Host: x', 'X-Forwarded-Proto: https', close);
  expect(answer).toContain('\r\nStrict-Transport-Security: max-age=31536000\r\n');
});

test('a page that is drawn gets a nonce of its own, and none from outside', async () => {
  const own = "Content-Security-Policy: script-src 'nonce-mine'";
  const [one, two] = [
    await ask('GET /plain HTTP/1.1', 'Host: x', own, close),
    await ask('GET /plain HTTP/1.1', 'Host: x', own, close),
  ].map((answer) => /script-src 'self' 'nonce-([^']+)'/.exec(answer)?.[1]);
  expect(one).toMatch(/^[\w+/=]{40,}$/);
  expect(two).toMatch(/^[\w+/=]{40,}$/);
  expect(one).not.toBe(two);
  const other = await ask('GET /api/x HTTP/1.1', 'Host: x', own, close);
  expect(other).toMatch(/ok$/);
});

test('a fault keeps its status, and is named without address or query', async () => {
  lines.length = 0;
  const answer = await ask('GET /api/x?user.name=ada HTTP/1.1', 'Host: x', 'Accept: fault', close);
  expect(answer).toMatch(/^HTTP\/1\.1 500 /);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: expect.stringMatching(/^\d{4}-/),
    method: 'GET',
    place: '/api/x',
    status: 500,
    milliseconds: expect.any(Number),
    fault: true,
  });
});
