import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { judgeRequest, type RequestHead, type Verdict } from './front-door';
import type { Place, Site } from './site';

const modified = Date.UTC(2026, 10, 1, 12, 0, 0, 500);
const places: Record<string, Place> = {
  '/': { kind: 'page', name: '/', policy: 'start', isDrawn: false },
  '/host': { kind: 'page', name: '/host', policy: 'host', isDrawn: false },
  '/plain': { kind: 'page', name: '/plain', policy: 'plain', isDrawn: true },
  '/robots.txt': { kind: 'file', name: '/robots.txt', bytes: 39, modified },
  '/icon.svg': { kind: 'file', name: '/icon.svg' },
  '/llms.txt': { kind: 'file', name: '/llms.txt', etag: '"x"' },
  '/api/flake.zip': { kind: 'route', name: '/api/flake.zip' },
};
const actionId = '40'.padEnd(42, 'a');
const site: Site = {
  basePath: '',
  notFoundPolicy: 'not found',
  hasAction: (id) => id === actionId,
  at: (path) => (Object.hasOwn(places, path) ? places[path] : undefined),
};

const judge = (
  url: string,
  { method = 'GET', ...headers }: Record<string, string> & { method?: string } = {},
): Verdict => judgeRequest({ method, url, headers }, site);

function answerOf(verdict: Verdict) {
  if ('answer' in verdict) return verdict.answer;
  throw new Error(`passed on to ${verdict.pass.url}`);
}

function passOf(verdict: Verdict) {
  if ('pass' in verdict) return verdict.pass;
  throw new Error(`answered ${verdict.answer.status}`);
}

const statusOf = (...asked: Parameters<typeof judge>) => answerOf(judge(...asked)).status;

describe('addresses', () => {
  test.each([
    ['/host?host.name=a', '/host'],
    ['/plain?host.name=a', '/plain?host.name=a'],
    ['/api/flake.zip?host.name=a', '/api/flake.zip?host.name=a'],
    ['/%68ost', '/host'],
    ['/%70lain?x=1', '/plain?x=1'],
    ['/api/flake%2Ezip', '/api/flake.zip'],
    ['http://other.example/api/flake.zip?x', '/api/flake.zip?x'],
    ['/robots.txt?v=2', '/robots.txt'],
  ])('%s → %s', (url, handed) => {
    expect(passOf(judge(url)).url).toBe(handed);
  });

  test.each(['/%', '/%ff', 'http://[', 'ftp://other.example/', 'host', '', '*'])(
    '%s is none',
    (url) => {
      expect(statusOf(url)).toBe(400);
    },
  );

  test.each([
    '/index',
    '/_not-found',
    '/_global-error',
    '/404',
    '/_next/image?url=x',
    '/host/x',
    '//host',
    '/HOST',
    '/api/x',
  ])('%s is not there', (url) => {
    expect(statusOf(url)).toBe(404);
    const browser = judge(url, { accept: 'text/html' });
    if (/^\/(api|_next)/.test(url)) expect(answerOf(browser).status).toBe(404);
    else expect(passOf(browser).url).toBe('/_not-found');
  });

  describe('below a base path', () => {
    const below = (url: string, headers: Record<string, string> = {}) =>
      judgeRequest({ method: 'GET', url, headers }, { ...site, basePath: '/guests' });

    test.each([
      ['/guests/host?x=1', '/guests/host'],
      ['/guests/plain?x=1', '/guests/plain?x=1'],
      ['/guests/api/flake.zip?x', '/guests/api/flake.zip?x'],
      ['/guests/', '/guests'],
      ['/guests', '/guests'],
      // A proxy took it off.
      ['/host', '/guests/host'],
      ['/api/flake.zip', '/guests/api/flake.zip'],
      ['/', '/guests'],
    ])('%s → %s', (url, handed) => {
      expect(passOf(below(url)).url).toBe(handed);
    });

    test.each(['/guestshost', '/other/host', '/guests/guests/host', '/guests/x'])(
      '%s is not there',
      (url) => {
        expect(answerOf(below(url)).status).toBe(404);
        expect(passOf(below(url, { accept: 'text/html' })).url).toBe('/guests/_not-found');
      },
    );

    test.each([
      ['/guests?x=1', '/guests/?x=1'],
      ['/guests/host/?x=1', '/guests/host?x=1'],
      ['/host/', '/guests/host'],
    ])('a browser is led from %s to %s', (url, target) => {
      const { status, headers } = answerOf(below(url, { accept: 'text/html' }));
      expect([status, headers.Location]).toEqual([308, target]);
    });

    it('the help of a terminal has commands that work there', () => {
      const asker = { 'user-agent': 'curl/8', host: 'x.example' };
      for (const url of ['/guests', '/guests/', '/']) {
        expect(answerOf(below(url, asker)).body).toContain(
          "'http://x.example/guests/api/flake.zip?",
        );
      }
    });
  });

  it('what a route made as a file is asked about each time', () => {
    const verdict = judge('/icon.svg');
    expect('headers' in verdict && verdict.headers['Cache-Control']).toBe(
      'public, max-age=0, must-revalidate',
    );
  });

  it('what a route made as a file is not sent to who has it', () => {
    for (const known of ['"x"', 'W/"x"', '"y", "x"', '*']) {
      const { status, headers, body } = answerOf(judge('/llms.txt', { 'if-none-match': known }));
      expect([status, headers.ETag, body], known).toEqual([304, '"x"', '']);
      expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    }
    const verdict = judge('/llms.txt', { 'if-none-match': '"y"' });
    expect('headers' in verdict && verdict.headers.ETag).toBe('"x"');
  });

  it('leads to the page without the slash at the end, with the query as it came', () => {
    const { status, headers } = answerOf(judge('/host/?host.name=a,b'));
    expect([status, headers.Location]).toEqual([308, '/host?host.name=a,b']);
    expect(statusOf('//')).toBe(404);
  });

  it('has the server as such answer OPTIONS', () => {
    expect(answerOf(judge('*', { method: 'OPTIONS' })).headers.Allow).toBe(
      'GET, HEAD, POST, OPTIONS',
    );
  });
});

describe('limits', () => {
  const ofLength = (length: number) => `/api/flake.zip?a=${'x'.repeat(length - 2)}`;

  it('counts characters as they were sent', () => {
    expect(passOf(judge(ofLength(8_000))).place.name).toBe('/api/flake.zip');
    expect(statusOf(ofLength(8_001))).toBe(414);
    // Next makes three characters of each of these.
    const commas = `/api/flake.zip?a=${",~/:'".repeat(1_599)}`;
    expect(passOf(judge(commas)).url).toBe(commas);
  });

  test.each(['/', '/host', '/plain', '/nope', '/icon.svg', '/robots.txt', '/api/flake.zip'])(
    '%s with more than 200 keys is 414',
    (path) => {
      expect('pass' in judge(`${path}?${'a&'.repeat(199)}`) || path === '/nope').toBe(true);
      expect(statusOf(`${path}?${'a&'.repeat(200)}`)).toBe(414);
      expect(statusOf(`${path}?${'a'.repeat(8_001)}`)).toBe(414);
    },
  );

  it('refuses a long body before it is read', () => {
    for (const path of ['/host', '/api/flake.zip', '/nope', '/robots.txt']) {
      const { status, headers } = answerOf(
        judge(path, { method: 'POST', 'content-length': '65537' }),
      );
      expect([status, headers.Connection]).toEqual([413, 'close']);
    }
    expect(passOf(judge('/host', { method: 'POST', 'content-length': '65536' })).url).toBe(
      '/api/plain',
    );
  });

  it('names the key that is no UTF-8, where somebody reads the query', () => {
    for (const path of ['/api/flake.zip', '/plain']) {
      const { status, body } = answerOf(judge(`${path}?host.name=a&user.gitName=%FF`));
      expect(status).toBe(400);
      expect(JSON.parse(body).errors).toMatchObject([{ path: 'user.gitName' }]);
    }
    expect(passOf(judge('/api/flake.zip?user.gitName=%C3%BC&x=100%&y=%zz')).url).toContain(
      'x=100%',
    );
    // The page reads its own address, and forgives.
    expect(passOf(judge('/host?user.gitName=%FF')).url).toBe('/host');
  });

  it.each(['__proto__', 'nxtPx', 'nxtIx', 'nextInternalLocale', '%5F_proto__', 'n%78tPx'])(
    'names a key that Next would take away: %s',
    (key) => {
      for (const path of ['/api/flake.zip', '/plain']) {
        const { status, body } = answerOf(judge(`${path}?host.name=a&${key}=x`));
        expect(status).toBe(400);
        expect(JSON.parse(body).errors).toMatchObject([{ path: decodeURIComponent(key) }]);
      }
      expect(passOf(judge(`/host?${key}=x`)).url).toBe('/host');
      expect(passOf(judge(`/api/flake.zip?host.name=${key}`)).url).toContain(key);
    },
  );
});

describe('methods', () => {
  test.each([
    ['PUT', '/host', 405, 'GET, HEAD, POST, OPTIONS'],
    ['LOCK', '/plain', 405, 'GET, HEAD, POST, OPTIONS'],
    ['M-SEARCH', '/', 405, 'GET, HEAD, POST, OPTIONS'],
    ['OPTIONS', '/host', 204, 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/robots.txt', 405, 'GET, HEAD, OPTIONS'],
    ['POST', '/robots.txt', 405, 'GET, HEAD, OPTIONS'],
    ['TRACE', '/icon.svg', 405, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/robots.txt', 204, 'GET, HEAD, OPTIONS'],
    ['PUT', '/nope', 404, undefined],
    ['POST', '/nope', 404, undefined],
  ])('%s %s → %d', (method, url, status, allow) => {
    const answer = answerOf(judge(url, { method, accept: 'text/html' }));
    expect([answer.status, answer.headers.Allow]).toEqual([status, allow]);
  });

  it('hands what nobody takes to routes as a method that they refuse by name', () => {
    for (const method of ['TRACE', 'PROPFIND', 'PUT']) {
      expect(passOf(judge('/api/flake.zip', { method })).method).toBe('PUT');
    }
    expect(passOf(judge('/api/flake.zip', { method: 'DELETE' })).method).toBe('DELETE');
  });

  it('takes the form of a page without scripts to where it is read, inside this process', () => {
    const { url, place } = passOf(judge('/host?host.name=a', { method: 'POST' }));
    expect([url, place.name]).toEqual(['/api/plain?host.name=a', '/api/plain']);
  });
});

describe('server actions', () => {
  const action = (headers: Record<string, string>) =>
    judge('/host', {
      method: 'POST',
      'next-action': actionId,
      'content-type': 'text/plain;charset=UTF-8',
      'content-length': '4',
      ...headers,
    });

  it('are handed on with their name, and without the origin that a proxy makes another', () => {
    const verdict = passOf(action({ origin: 'https://outside.example', host: 'inside:3000' }));
    expect(verdict.isAction).toBe(true);
    expect(verdict.headers['next-action']).toBe(actionId);
    expect(verdict.headers.origin).toBeUndefined();
  });

  test.each([
    [{ 'next-action': 'x' }, 404],
    [{ 'next-action': '__proto__' }, 404],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 415],
    [{ 'content-length': '65537' }, 413],
    [{ 'content-length': 'x' }, 411],
  ])('%j is refused with %d', (headers, status) => {
    expect(answerOf(action(headers)).status).toBe(status);
  });
});

describe('files', () => {
  const file = (headers: Record<string, string>) => judge('/robots.txt', headers);

  test.each([
    ['bytes=39-', 416],
    ['bytes=100-200', 416],
    ['bytes=-0', 416],
  ])('Range: %s → %d', (range, status) => {
    const answer = answerOf(file({ range }));
    expect([answer.status, answer.headers['Content-Range']]).toEqual([status, 'bytes */39']);
    // An If-Range that holds no more asks for the whole.
    expect(passOf(file({ range, 'if-range': '"x"' })).headers).toEqual({});
  });

  test.each(['bytes=0-', 'bytes=38-', 'bytes=0-1', 'bytes=-5', 'bytes=3-999'])(
    'Range: %s',
    (range) => {
      expect(passOf(file({ range })).headers).toEqual({ range });
    },
  );

  test.each([
    'bytes=5-2',
    'bytes=',
    'bytes=0-1,3-4',
    'lines=1-2',
    'bytes=a-b',
    'bytes=-',
    `bytes=${'9'.repeat(30)}-`,
  ])('Range: %s is passed over', (range) => {
    expect(passOf(file({ range })).headers).toEqual({});
  });

  it('answers conditions on its state', () => {
    expect(statusOf('/robots.txt', { 'if-match': 'W/"27-x"' })).toBe(412);
    expect(passOf(file({ 'if-match': '*' })).headers).toEqual({});
    const before = new Date(modified - 1_000).toUTCString();
    expect(statusOf('/robots.txt', { 'if-unmodified-since': before })).toBe(412);
    expect(
      passOf(file({ 'if-unmodified-since': new Date(modified).toUTCString() })).headers,
    ).toEqual({});
    expect(passOf(file({ 'if-unmodified-since': 'yesterday' })).headers).toEqual({});
    expect(passOf(file({ 'if-match': '*', 'if-unmodified-since': before })).headers).toEqual({});
  });
});

describe('what Next gets', () => {
  const steering = {
    'next-action': 'x',
    cookie: '__prerender_bypass=1',
    'x-nextjs-data': '1',
    'x-middleware-subrequest': 'proxy',
    'x-matched-path': '/x',
    'content-security-policy': "script-src 'nonce-x'",
    rsc: '0',
    'next-router-prefetch': '1',
  };

  it('is nothing by which it would send another page', () => {
    for (const url of ['/host', '/plain', '/icon.svg']) {
      expect(passOf(judge(url, { ...steering, accept: '*/*' })).headers).toEqual({ accept: '*/*' });
    }
    // Without the key, the answer would be kept under the page's own address.
    expect(passOf(judge('/host', { rsc: '1' })).headers).toEqual({});
  });

  it('is what its own router asks', () => {
    const { url, headers } = passOf(judge('/host?host.name=a&_rsc=1x', { ...steering, rsc: '1' }));
    expect(url).toBe('/host?host.name=a&_rsc=1x');
    expect(headers).toEqual({ rsc: '1', 'next-router-prefetch': '1' });
  });

  it('is no wish that a page cannot fulfil', () => {
    const wishes = { range: 'bytes=0-1', 'if-match': '"x"', 'if-none-match': '*' };
    expect(passOf(judge('/host', wishes)).headers).toEqual({});
    const unknown = judge('/nope', { accept: 'text/html', 'if-none-match': '*' });
    expect(passOf(unknown).headers).toEqual({ accept: 'text/html' });
    expect(passOf(judge('/host', { 'if-none-match': '"x"' })).headers).toEqual({
      'if-none-match': '"x"',
    });
  });
});

describe('caches', () => {
  const headersOf = (url: string, headers: Record<string, string> = {}) => {
    const verdict = judge(url, headers);
    return 'answer' in verdict ? verdict.answer.headers : verdict.headers;
  };

  it('may keep pages and must ask, whoever asked first', () => {
    for (const more of [{}, { 'next-action': 'x' }, { rsc: '0' }, { rsc: '1' }]) {
      expect(headersOf('/host', more)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    }
    expect(headersOf('/plain')['Cache-Control']).toBe('no-store');
  });

  it('vary by what the front door depends on', () => {
    expect(headersOf('/').Vary).toBe('Accept, User-Agent');
    const help = answerOf(judge('/', { 'user-agent': 'curl/8', accept: '*/*', host: 'a.example' }));
    expect(help.body).toContain('http://a.example/api/flake.zip');
    expect(help.headers.Vary).toBe('Accept, User-Agent, X-Forwarded-Host, X-Forwarded-Proto');
    expect(passOf(judge('/', { 'user-agent': 'curl/8', accept: 'text/html' })).url).toBe('/');
    expect(passOf(judge('/host', { 'user-agent': 'curl/8' })).url).toBe('/host');
  });
});

test('whatever comes, there is a verdict, and Next is asked only for what is there', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '/',
      '/host',
      '/plain',
      '/api/flake.zip',
      '/robots.txt',
      '%',
      '%FF',
      '%2e',
      '..',
      '\\',
      '//',
    ),
  );
  const asked: fc.Arbitrary<RequestHead> = fc.record({
    method: fc.oneof(fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS'), text),
    url: fc.array(text, { maxLength: 4 }).map((parts) => parts.join('')),
    headers: fc.dictionary(
      fc.constantFrom(
        'accept',
        'range',
        'if-match',
        'if-unmodified-since',
        'content-length',
        'rsc',
        'host',
        'user-agent',
      ),
      text,
    ),
  });
  const inside = [...Object.keys(places), '/api/plain', '/_not-found'];
  fc.assert(
    fc.property(asked, (request) => {
      const verdict = judgeRequest(request, site);
      if ('answer' in verdict) {
        expect(verdict.answer.status).toBeGreaterThanOrEqual(200);
        expect(verdict.answer.status).toBeLessThan(500);
        expect(Object.values(verdict.answer.headers).join('')).toMatch(/^[\x20-\x7e]*$/);
      } else expect(inside).toContain(verdict.pass.url.split('?')[0]);
    }),
    { numRuns: 3_000 },
  );
}, 120_000);
