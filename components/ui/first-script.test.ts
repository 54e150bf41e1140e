import { expect, it } from 'vitest';
import { bringsAnswers, firstScript } from './first-script';

/** Runs the script as a page does, with an address. */
function marks(search: string, hash = ''): boolean {
  const dataset: Record<string, string> = {};
  const html = { classList: { add: () => {} }, dataset };
  const document = { documentElement: html, addEventListener: () => {}, querySelector: () => null };
  const localStorage = { getItem: () => null, setItem: () => {} };
  new Function('document', 'window', 'localStorage', firstScript)(
    document,
    { location: { search, hash } },
    localStorage,
  );
  return 'reading' in dataset;
}

it.each([
  ['', '', false],
  ['?v=1', '', false],
  ['?utm_source=mail', '', false],
  ['?v=1&host.name=falcon', '', true],
  ['?host.name=falcon', '', true],
  ['', '#draft-abc', true],
  ['', '#host.name', false],
])('an address with %s%s brings answers: %s', (search, hash, expected) => {
  expect(bringsAnswers({ search, hash })).toBe(expected);
  expect(marks(search, hash)).toBe(expected);
});
