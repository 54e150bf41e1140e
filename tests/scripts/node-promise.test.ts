/** What we say about Node 20 names a release that is still to come: a promise that has passed is a false one. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

it.each([
  ['SECURITY.md', /version (\d+)\.(\d+) drops it/],
  ['scripts/bootstrap.mjs', /still starts with it, until version (\d+)\.(\d+)/],
])('%s names a release that is still to come', (file, pattern) => {
  const [, major, minor] = pattern.exec(readFileSync(file, 'utf8')) ?? [];
  const [ours, oursMinor] = version.split('.').map(Number);
  expect(Number(major) - ours || Number(minor) - oursMinor).toBeGreaterThan(0);
});
