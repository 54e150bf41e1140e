import fc from 'fast-check';
import { builtPages } from '../pages';
import type { Request } from './ask';

/** What has a meaning to somebody on the way: parsers, Next, URLs, JSON, shells. */
const odd = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '%',
      '%ff',
      '%00',
      '%2e%2e%2f',
      '..',
      '.',
      '%2e',
      '#',
      'a\\b',
      '*',
      '//',
      '\\',
      '{}',
      '[]',
      '~',
      '~_w',
      ';',
      ':',
    ],
    ...['__proto__', 'constructor', 'toString', '$F1', '"', "'", '<script>', '\u202e', '${x}'],
    'x'.repeat(300),
    'x'.repeat(9_000),
  ),
);

/** What may stand in a line of a request without ending it. */
const visible = odd.map((text) => text.replace(/[^!-~]/g, ''));

const routes = [
  ...builtPages,
  ...['/plain', '/icon.svg', '/robots.txt', '/social-card.png', '/index', '/_not-found'],
  ...['/_global-error', '/_next/image', '/_next/data/x', '/_next/static/x.js', '/404', '/500'],
  ...['/api/flake.zip', '/api/flake.tar.gz', '/api/seed.iso', '/api/schema', '/api/presets'],
  '/api/compare.patch',
  ...['/api/health', '/api/plain', '/api/openapi.json', '/llms.txt', '/compare'],
];

/** A letter of a path, spelled in another way that means the same, or nearly. */
const respelled = fc
  .tuple(fc.constantFrom(...routes), fc.nat(30), fc.constantFrom('percent', 'case', 'slash'))
  .map(([route, at, how]) => {
    const here = at % route.length;
    const letter = route[here] ?? '/';
    const code = `%${letter.charCodeAt(0).toString(16)}`;
    const other = { percent: code, case: letter.toUpperCase(), slash: `${letter}/` }[how];
    return route.slice(0, here) + other + route.slice(here + 1);
  });

const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...routes) },
  respelled,
  visible.map((part) => `/api/flake/${part}/flake.tar.gz`),
  visible.map((part) => `/${part}`),
  fc.tuple(fc.constantFrom(...routes), visible).map(([route, part]) => `${route}/${part}`),
  fc.constantFrom(...routes).map((route) => `http://other.example${route}`),
  visible,
);

const key = fc.oneof(
  fc.constantFrom(
    ...['host.name', 'host.cpus', 'host.openPorts', 'host.ssh', 'user.sshKeys', 'user.packages'],
    ...['user.fullName', 'v', 'host', 'host.', '_rsc', 'a', 'b', 'utm_source', '__proto__'],
  ),
  visible,
);

const query = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(
        fc.tuple(key, visible).map((pair) => pair.join('=')),
        { maxLength: 4 },
      )
      .map((pairs) => pairs.join('&')),
  },
  visible,
  fc
    .tuple(fc.constantFrom('default', 'minimal', 'showcase', 'x'), visible)
    .map(([preset, part]) => `a=${preset}&b=${part}`),
  fc.integer({ min: 150, max: 4_000 }).map((count) => 'a&'.repeat(count)),
);

const header = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      ...['Accept', 'Accept-Encoding', 'If-None-Match', 'If-Match', 'If-Modified-Since', 'Range'],
      ...['If-Unmodified-Since', 'If-Range', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Host'],
      ...['Origin', 'Referer', 'Cookie', 'Content-Type', 'Content-Encoding', 'User-Agent'],
      ...['X-Forwarded-For', 'Forwarded', 'Authorization', 'Sec-Fetch-Dest', 'Expect', 'TE'],
      ...['Next-Action', 'RSC', 'Next-Router-State-Tree', 'Next-Router-Prefetch', 'Next-Url'],
      ...['X-Nextjs-Data', 'X-Matched-Path', 'X-Middleware-Subrequest', 'X-Invoke-Path'],
      ...['Next-Router-Segment-Prefetch', 'X-Prerender-Revalidate', 'Content-Security-Policy'],
    ),
    visible,
  ),
  fc.constantFrom<[string, string]>(
    ['RSC', '1'],
    ['Next-Action', '00'.repeat(20)],
    ['Next-Router-State-Tree', '%5B%22%22%5D'],
    ['Range', 'bytes=0-1'],
    ['Range', 'bytes=999999999-'],
    ['If-Match', '"x"'],
    ['If-None-Match', '*'],
    ['If-Unmodified-Since', 'Thu, 01 Jan 1998 00:00:00 GMT'],
    ['Content-Type', 'application/json'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Type', 'multipart/form-data; boundary=x'],
    ['Cookie', '__prerender_bypass=1; __next_preview_data=x'],
    ['User-Agent', 'curl/8'],
    ['User-Agent', 'curl/8 Nix/2.30'],
    ['Accept', 'text/html'],
    ['Accept-Encoding', 'gzip'],
    ['Connection', 'Upgrade, close'],
    ['Upgrade', 'websocket'],
    ['Expect', '100-continue'],
    ['Transfer-Encoding', 'chunked'],
    ['Content-Length', '9000000'],
    ['Content-Length', '-1'],
    ['X-Forwarded-Proto', 'https'],
  ),
);

const body = fc.oneof(
  fc.json(),
  odd,
  fc
    .dictionary(fc.constantFrom('host', 'user', 'secrets', 'x', '__proto__'), fc.jsonValue())
    .map((value) => JSON.stringify(value)),
  fc
    .array(fc.tuple(key, visible), { maxLength: 6 })
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  fc.constantFrom('-eyJ'.repeat(10_000), '['.repeat(60_000), '0;["$F1"]', 'a'.repeat(70_000)),
);

/**
 * Requests as nobody sends them by mistake: every route, every method, what Next listens to, whole or not.
 * A body that was announced is sent, so that no answer has to wait for the rest of it.
 */
export const requests: fc.Arbitrary<Request> = fc
  .record({
    method: fc.constantFrom(
      ...['GET', 'GET', 'GET', 'HEAD', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      ...['TRACE', 'PROPFIND', 'LOCK', 'M-SEARCH', 'PURGE'],
    ),
    path,
    query: fc.option(query),
    headers: fc.array(header, { maxLength: 4 }),
    body,
  })
  .map(({ method, path: where, query: asked, headers, body: text }) => {
    const all = Object.fromEntries(headers);
    const isChunked = all['Transfer-Encoding'] === 'chunked';
    if (isChunked) delete all['Content-Length'];
    const target = `${where || '/'}${asked === null ? '' : `?${asked}`}`;
    const content = isChunked ? '0\r\n\r\n' : method === 'GET' || method === 'HEAD' ? '' : text;
    return {
      method,
      target,
      headers: { ...all, Connection: all.Connection ?? 'close' },
      body: content,
    };
  });

/**
 * What comes in the place of answers to the one server action: lists, references, quotes and brackets that do not end.
 * @param headers those with which the page calls it (`actionHeaders` in site.ts)
 */
export function actions(headers: Readonly<Record<string, string>>): fc.Arbitrary<Request> {
  const answers = fc.dictionary(
    fc.constantFrom('host', 'user', 'hyprland', 'secrets', 'x', '__proto__'),
    fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('name', 'ssh', 'sshKeys', 'a'), fc.jsonValue()),
    ),
  );
  const text = fc.oneof(
    answers.map((value) => JSON.stringify([value])),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc
      .array(fc.constantFrom('"', '\\', '[', ']', '{', '}', '$', ':', ',', '1', 'a'), {
        maxLength: 60,
      })
      .chain((signs) => fc.constantFrom(1, 100).map((times) => signs.join('').repeat(times))),
    fc.constantFrom('"\\'.repeat(30_000), '["$', '[{"a":"$F1"}]', '[{"a":"$@0"}]', '0=1', ''),
  );
  return fc.record({
    method: fc.constant('POST'),
    target: fc.constantFrom('/', '/host', '/review', '/options', '/nowhere'),
    headers: fc.constant({ ...headers, Connection: 'close' }),
    body: text,
  });
}
