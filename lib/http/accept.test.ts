import { expect, test } from 'vitest';
import { prefersJson } from './accept';

const chromium =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

test.each([
  [undefined, true],
  ['', true],
  ['*/*', true],
  ['application/json', true],
  ['application/problem+json', true],
  ['application/*', true],
  ['application/json, text/plain, */*', true],
  ['text/plain;q=0.5, application/json', true],
  ['APPLICATION/JSON', true],
  [chromium, false],
  ['text/plain', false],
  ['text/*', false],
  ['text/html', false],
  ['application/json;q=0, */*', false],
  ['application/json;q=0.2, text/plain', false],
  ['*/*;q=0.1, text/plain;q=0.2', false],
])('Accept: %s → JSON is best: %s', (accept, json) => {
  expect(prefersJson(new Headers(accept === undefined ? {} : { accept }))).toBe(json);
});

test('a client that accepts nothing of ours gets JSON', () => {
  expect(prefersJson(new Headers({ accept: 'image/png' }))).toBe(true);
  expect(prefersJson(new Headers({ accept: ';;,,q=/;q=9' }))).toBe(true);
});

test('Nix prints a body as it is: it gets text, unless it asks for JSON', () => {
  const agent = { 'user-agent': 'curl/8.14.1 Nix/2.26.3' };
  expect(prefersJson(new Headers({ accept: '*/*', ...agent }))).toBe(false);
  expect(prefersJson(new Headers(agent))).toBe(false);
  expect(prefersJson(new Headers({ accept: 'application/json', ...agent }))).toBe(true);
});
