import { expect, test } from 'vitest';
import { etagOf, isNotModified } from './etag';

const holds = (known: string | undefined, etag: string) =>
  isNotModified(new Headers(known === undefined ? {} : { 'if-none-match': known }), etag);

test('a tag is strong, and another for other bytes', () => {
  expect(etagOf('a')).toMatch(/^"[\w-]{43}"$/);
  expect(etagOf('a')).toBe(etagOf(Buffer.from('a')));
  expect(etagOf('a')).not.toBe(etagOf('b'));
});

test.each([
  ['"x"', true],
  ['W/"x"', true],
  ['"a", "x"', true],
  ['"a" , W/"x","b"', true],
  ['*', true],
  [' * ', true],
  ['"a,b", "x"', true],
  [undefined, false],
  ['', false],
  ['x', false],
  ['"a"', false],
  ['"xx"', false],
  ['"*"', false],
  ['"a, x"', false],
])('If-None-Match: %s holds "x": %s', (known, held) => {
  expect(holds(known, '"x"')).toBe(held);
  expect(holds(known, 'W/"x"')).toBe(held);
});
