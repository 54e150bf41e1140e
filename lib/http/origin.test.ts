import { describe, expect, test } from 'vitest';
import { requestOrigin } from './origin';

const origin = (headers: Record<string, string>) => requestOrigin(new Headers(headers));

test('without a proxy: the host that the client named', () => {
  expect(origin({ host: 'localhost:3000' })).toBe('http://localhost:3000');
  expect(origin({ host: '192.168.1.20:3000' })).toBe('http://192.168.1.20:3000');
  expect(origin({ host: '[::1]:3000' })).toBe('http://[::1]:3000');
  expect(origin({ host: 'my_service:80' })).toBe('http://my_service');
});

test('behind proxies: what the outermost was asked for', () => {
  const headers = {
    host: 'inner:3000',
    'x-forwarded-host': 'hyprguest.dev, middle',
    'x-forwarded-proto': 'https, http',
  };
  expect(origin(headers)).toBe('https://hyprguest.dev');
  expect(origin({ host: 'hyprguest.dev', 'x-forwarded-proto': 'HTTPS' })).toBe(
    'https://hyprguest.dev',
  );
});

describe('never anything but an origin', () => {
  test.each([
    '',
    'a>; rel="immutable", <http://evil',
    'evil.example/path',
    'user@evil.example',
    'evil.example?x=',
    'evil.example#',
    'evil.example:99999',
    'evil.example:80:80',
    'a b',
    'a\tb',
    '"quoted"',
    '[::1',
    '[zz]',
    '-x',
    'x'.repeat(300),
    'ünïcode',
  ])('%s', (host) => {
    // Headers itself refuses some of these: what it lets through today may be more tomorrow.
    const headers = { get: (name: string) => (name === 'host' ? host : null) };
    expect(requestOrigin(headers as unknown as Headers)).toBeUndefined();
  });

  test.each(['javascript', 'file', 'https:', 'ftp', 'tarball+http'])('scheme %s', (scheme) => {
    expect(origin({ host: 'localhost', 'x-forwarded-proto': scheme })).toBeUndefined();
  });
});
