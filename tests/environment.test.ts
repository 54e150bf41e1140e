import { describe, expect, it, test } from 'vitest';
import { basePathOf, help, originOf, readSettings } from '../lib/environment.mjs';

describe('readSettings', () => {
  test.each<[Record<string, string>, string[], number, string | undefined]>([
    [{}, [], 3000, undefined],
    [{ PORT: '' }, [], 3000, undefined],
    [{ PORT: '8080' }, [], 8080, undefined],
    [{ PORT: '8080' }, ['-p', '80'], 80, undefined],
    [{}, ['--port=0', '--hostname', '127.0.0.1'], 0, '127.0.0.1'],
    [{}, ['-H', '::1'], 3000, '::1'],
  ])('%j %j', (env, words, port, hostname) => {
    expect(readSettings(env, words)).toEqual({
      port,
      hostname,
      origin: undefined,
      basePath: '',
      log: 'faults',
    });
  });

  test.each(['65536', '80 81', '0x50', '-1', 'http', '1e3', ' 80'])('refuses PORT=%s', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(
      /^PORT is “.*”; a port is a number from 0 to 65535\.$/,
    );
    expect(() => readSettings({}, ['-p', port])).toThrow(/^-p is /);
  });

  it('refuses what it does not know', () => {
    expect(() => readSettings({}, ['--tea'])).toThrow('“--tea” is not known here. Usage: ');
    expect(() => readSettings({}, ['-p'])).toThrow('-p needs a value.');
    expect(() => readSettings({ HYPRGUEST_LOG: 'all' })).toThrow('it may be “requests”');
    expect(readSettings({ HYPRGUEST_LOG: 'requests' }).log).toBe('requests');
  });
});

describe('originOf', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['https://hyprguest.dev', 'https://hyprguest.dev'],
    ['https://hyprguest.dev/', 'https://hyprguest.dev'],
    ['HTTPS://X.DEV', 'https://x.dev'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://192.168.1.20:3000', 'http://192.168.1.20:3000'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('%s → %s', (text, origin) => {
    expect(originOf(text)).toBe(origin);
  });

  test.each([
    'https://x.dev/a/b',
    'https://x.dev ',
    'https://[::1]:3000',
    'x.dev',
    'ftp://x.dev',
    'https://u@x.dev',
    'https://x.dev?y',
    'https://x.dev:99999',
    'https://x"${y}.dev',
    "https://x'.dev",
    'https://-x.dev',
    '/',
  ])('refuses %s', (text) => {
    expect(() => originOf(text)).toThrow(
      /^HYPRGUEST_ORIGIN is “.*”; .*, as in https:\/\/hyprguest\.dev\.$/s,
    );
  });
});

describe('basePathOf', () => {
  test.each([
    [undefined, ''],
    ['', ''],
    ['/', ''],
    ['/hyprguest', '/hyprguest'],
    ['/tools/hyprguest/', '/tools/hyprguest'],
    ['/v1.2/my-wizard', '/v1.2/my-wizard'],
  ])('%s → %s', (text, path) => {
    expect(basePathOf(text)).toBe(path);
  });

  test.each([
    'hyprguest',
    '//x.dev',
    '/a//b',
    '/a/..',
    '/.',
    '/a b',
    '/A',
    '/a?b',
    '/%61',
    '/a$(b)',
    'https://x.dev/a',
  ])('refuses %s', (text) => {
    expect(() => basePathOf(text)).toThrow(/^HYPRGUEST_BASE_PATH is “.*”; it is a path of/);
    expect(() => readSettings({ HYPRGUEST_BASE_PATH: text })).toThrow('HYPRGUEST_BASE_PATH');
  });
});

test('the help names everything that is read', () => {
  for (const name of [
    'PORT',
    'HYPRGUEST_ORIGIN',
    'HYPRGUEST_BASE_PATH',
    'HYPRGUEST_LOG',
    'HYPRGUEST_STANDALONE',
    '-H',
  ]) {
    expect(help).toContain(name);
  }
});
