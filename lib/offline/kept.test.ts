import { describe, expect, it, test } from 'vitest';
import { type Build, entriesOf, keyOf, standInOf } from './kept';

const build: Build = {
  version: 'a',
  basePath: '',
  hasServer: true,
  files: ['/_next/static/chunks/a.js', '/icon.svg', '/desktops/nord.webp'],
  pages: ['/', '/host', '/review'],
};
const origin = 'https://x.example';
const ask = (
  path: string,
  { method = 'GET', isNavigation = false, ...headers }: Record<string, unknown> = {},
  of: Build = build,
) =>
  keyOf(
    {
      method: String(method),
      url: new URL(path, origin).href,
      isNavigation: Boolean(isNavigation),
      header: (name) => (headers[name] as string | undefined) ?? null,
    },
    of,
    origin,
  );
const opened = { isNavigation: true };

test.each([
  ['/', '/'],
  ['/host', '/host'],
  ['/host?v=1&host.name=falcon', '/host'],
  ['/host/', '/host'],
  ['/host.html', '/host'],
  ['/review/index.html', '/review'],
  ['/index.html', '/'],
])('the page %s is kept as %s', (path, key) => {
  expect(ask(path, opened)).toBe(key);
});

test('files are kept, those of another build too', () => {
  expect(ask('/icon.svg')).toBe('/icon.svg');
  expect(ask('/desktops/nord.webp')).toBe('/desktops/nord.webp');
  expect(ask('/_next/static/chunks/b.js')).toBe('/_next/static/chunks/b.js');
});

test('the data of a page is kept apart from the page', () => {
  expect(ask('/host?_rsc=abc', { RSC: '1' })).toBe('/host?data');
  expect(ask('/host?_rsc=abc', { RSC: '1', 'Next-Router-Prefetch': '1' })).toBeUndefined();
  const files = { ...build, hasServer: false };
  expect(ask('/host.txt?_rsc=abc', { RSC: '1' }, files)).toBe('/host?data');
  expect(ask('/host', { RSC: '1' }, files)).toBeUndefined();
});

test.each<[string, Record<string, unknown>]>([
  ['/api/flake.zip?v=1', {}],
  ['/api/flake.zip?v=1', opened],
  ['/api/seed.iso', opened],
  ['/plain?host.name=a', opened],
  ['/review', { method: 'POST' }],
  ['/host', { method: 'HEAD' }],
  ['/host', {}],
  ['/nope', opened],
  ['/service-worker.js', {}],
  ['https://other.example/host', opened],
  ['https://other.example/_next/static/chunks/a.js', {}],
])('%s %j is for the network', (path, more) => {
  expect(ask(path, more)).toBeUndefined();
});

test('below a base path', () => {
  const below = { ...build, basePath: '/guests' };
  expect(ask('/guests/', opened, below)).toBe('/');
  expect(ask('/guests/host', opened, below)).toBe('/host');
  expect(ask('/host', opened, below)).toBeUndefined();
  expect(ask('/guestshost', opened, below)).toBeUndefined();
  expect(ask('/guests/_next/static/chunks/a.js', {}, below)).toBe('/_next/static/chunks/a.js');
});

describe('standInOf', () => {
  const whole = { ...build, pages: ['/compare/offline', '/review'] };
  const navigation = { method: 'GET', isNavigation: true, header: () => null };
  const standIn = (path: string, of: Build = whole, more: object = {}) =>
    standInOf({ ...navigation, url: new URL(path, origin).href, ...more }, of, origin);

  it('compares in the page, and leads from the page without scripts to the wizard', () => {
    expect(standIn('/compare?a=default&b=minimal')).toEqual({ key: '/compare/offline' });
    expect(standIn('/plain?v=1&host.name=a')).toEqual({ address: '/review?v=1&host.name=a' });
    const below = { ...whole, basePath: '/guests' };
    expect(standIn('/guests/compare', below)).toEqual({ key: '/compare/offline' });
    expect(standIn('/guests/plain', below)).toEqual({ address: '/guests/review' });
    expect(standIn('/compare', below)).toBeUndefined();
  });

  it('stands in for nothing else', () => {
    for (const path of ['/host', '/api/flake.zip', '/compare/offline', 'https://o.example/compare'])
      expect(standIn(path), path).toBeUndefined();
    expect(standIn('/compare', whole, { isNavigation: false })).toBeUndefined();
    expect(standIn('/plain', whole, { method: 'POST' })).toBeUndefined();
    expect(standIn('/compare', build)).toBeUndefined();
    expect(standIn('/plain', { ...build, pages: [] })).toBeUndefined();
  });
});

describe('entriesOf', () => {
  it('asks for every file and every page, and for its data as the edition has it', () => {
    const urls = (of: Build) => entriesOf(of).map(({ url }) => url);
    expect(urls({ ...build, basePath: '/guests' })).toEqual([
      '/guests/_next/static/chunks/a.js',
      '/guests/icon.svg',
      '/guests/desktops/nord.webp',
      '/guests/',
      '/guests/?_rsc',
      '/guests/host',
      '/guests/host?_rsc',
      '/guests/review',
      '/guests/review?_rsc',
    ]);
    expect(urls({ ...build, hasServer: false }).slice(3)).toEqual([
      '/',
      '/index.txt',
      '/host',
      '/host.txt',
      '/review',
      '/review.txt',
    ]);
  });

  it('keeps each under the key that a request for it finds', () => {
    for (const of of [build, { ...build, hasServer: false, basePath: '/guests' }]) {
      for (const { key, url, headers } of entriesOf(of)) {
        const isNavigation = of.pages.includes(key);
        expect(ask(url, { ...headers, isNavigation }, of), url).toBe(key);
      }
    }
  });
});
