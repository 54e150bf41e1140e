/** Below a base path an address that a browser gets as it stands leads nowhere: every one goes through sitePath(). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Ways to hand a browser an address. `next/link` and Next's router put the path before it themselves. */
const ways = [
  /<(?:a|form|button|img|source|link|script)\b[^>]*?\b(?:href|src|action|formAction)=(?:"\/|\{[`'"]\/)/gs,
  /\b(?:fetch|open|assign|replace|register)\(\s*[`'"]\/(?!\/)/g,
  /\bpathname\s*===\s*['"`]\//g,
  /\bnew URL\(\s*[`'"]\//g,
];

const bare = (text: string) =>
  ways.flatMap((way) => [...text.matchAll(way)].map(([found]) => found));

it('the pages name no address without it', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
      .map((path) => join(folder, path)),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) =>
    bare(readFileSync(join(root, path), 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

it.each([
  '<a href="/host">',
  '<a\n  className={a}\n  href={`/compare?${b}`}\n>',
  '<form method="get" action="/plain">',
  "<img src={'/a.webp'} />",
  "fetch('/generators/a.js')",
  "window.location.assign('/')",
  'window.open(`/compare?${query}`)',
  "location.pathname === '/review'",
])('sees %s', (text) => {
  expect(bare(text)).not.toEqual([]);
});

it('lets others be', () => {
  expect(bare('<Link href="/host"> <a href={sitePath("/x")}> <a href="#x"> fetch(path)')).toEqual(
    [],
  );
});
