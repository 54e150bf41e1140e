import { expect, it } from 'vitest';
import { bringsAnswers, firstScript } from './first-script';

/** Runs the script as a page does, with an address, on a computer. @returns what it notes on the page */
function run(search: string, hash = '', platform = '', userAgent = '', stored?: string) {
  const dataset: Record<string, string> = {};
  const html = { classList: { add: () => {} }, dataset };
  const document = { documentElement: html, addEventListener: () => {}, querySelector: () => null };
  const localStorage = {
    getItem: (key: string) => (key === 'system' ? (stored ?? null) : null),
    setItem: () => {},
  };
  new Function('document', 'window', 'localStorage', 'navigator', firstScript)(
    document,
    { location: { search, hash } },
    localStorage,
    { platform, userAgent },
  );
  return dataset;
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
  expect('reading' in run(search, hash)).toBe(expected);
});

it.each([
  ['Win32', '', '', undefined, 'windows'],
  ['MacIntel', '', '', undefined, 'mac'],
  ['Linux x86_64', '', '', undefined, 'linux'],
  ['Linux armv81', 'Android 16', '', undefined, undefined],
  ['iPhone', 'iPhone', '', undefined, undefined],
  ['FreeBSD amd64', '', '', undefined, undefined],
  // A choice made before, and a link from another screen, say it better.
  ['Win32', '', '', 'linux', 'linux'],
  ['Linux armv81', 'Android 16', '#on-mac', 'linux', 'mac'],
  ['Win32', '', '#on-mars', '"><x', undefined],
])(
  'on %s (%s) with “%s” and %s kept, the guide is for %s',
  (platform, agent, hash, kept, system) => {
    expect(run('', hash, platform, agent, kept).system).toBe(system);
  },
);
