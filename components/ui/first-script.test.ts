import { expect, it, vi } from 'vitest';
import { bringsAnswers, firstScript } from './first-script';

/** Runs the script as a page does, with an address, on a computer, in a browser that keeps something. */
function start({
  search = '',
  hash = '',
  platform = '',
  userAgent = '',
  kept = new Map<string, string>(),
  load = async (): Promise<unknown> => [],
}) {
  const dataset: Record<string, string> = {};
  const classes = new Set<string>();
  const classList = {
    add: (...names: string[]) => names.forEach((name) => void classes.add(name)),
  };
  const html = { classList, dataset };
  const fonts = { load };
  const document = {
    documentElement: html,
    fonts,
    addEventListener: () => {},
    querySelector: () => null,
  };
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const window = Object.assign(new EventTarget(), { location: { search, hash } });
  const names = ['document', 'window', 'localStorage', 'navigator'];
  const given = [document, window, localStorage, { platform, userAgent }];
  new Function(...names, firstScript)(...given);
  return { dataset, classes, window };
}

/** @returns what the script notes on the page */
function run(search: string, hash = '', platform = '', userAgent = '', system?: string) {
  const kept = new Map(system === undefined ? [] : [['system', system]]);
  return start({ search, hash, platform, userAgent, kept }).dataset;
}

it.each(['load', 'scroll'])('fonts and pictures wait for “%s”', async (sign) => {
  const kept = new Map<string, string>();
  const first = start({ kept });
  expect([...first.classes]).toEqual(['js']);
  first.window.dispatchEvent(new Event(sign));
  expect([...first.classes]).toEqual(['js', 'pictures']);
  await vi.waitFor(() => expect([...first.classes]).toEqual(['js', 'pictures', 'fonts']));
  // Another page has the fonts in the browser's cache: they are there with its first paint.
  expect([...start({ kept }).classes]).toEqual(['js', 'fonts']);
});

it('fonts that did not come are asked for anew by the next page', async () => {
  const kept = new Map<string, string>();
  const first = start({ kept, load: async () => Promise.reject(new Error('the line is gone')) });
  first.window.dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect([...first.classes]).toContain('fonts'));
  expect([...start({ kept }).classes]).toEqual(['js']);
});

it('keys are those of the keyboard at hand, whatever computer the guide is for', () => {
  const kept = new Map([['system', 'mac']]);
  expect([...start({ platform: 'Win32', kept }).classes]).not.toContain('mac');
  expect([...start({ platform: 'MacIntel', hash: '#on-linux' }).classes]).toContain('mac');
});

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
