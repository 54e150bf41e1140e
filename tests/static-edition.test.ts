/** Where the static edition may be put: what lies there is removed, so it has to be the edition's own. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkOut, emptyOut } from '../tools/editions/static-edition';
import { root } from '../tools/project.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-out-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let out = '';
beforeEach(() => {
  out = join(mkdtempSync(join(scratch, 'case-')), 'www');
});

it('may be a folder that is new, empty, or held the edition before', () => {
  expect(() => checkOut(out)).not.toThrow();
  mkdirSync(out);
  expect(() => checkOut(out)).not.toThrow();
  writeFileSync(join(out, 'index.html'), '');
  writeFileSync(join(out, 'manifest.webmanifest'), '{"name":"Hyprguest"}');
  expect(() => checkOut(out)).not.toThrow();
});

it('may be a checkout: what begins with a dot is the host’s, and stays', () => {
  mkdirSync(join(out, '.git'), { recursive: true });
  writeFileSync(join(out, '.htaccess'), '');
  expect(() => checkOut(out)).not.toThrow();
  mkdirSync(join(out, '_next'));
  writeFileSync(join(out, 'manifest.webmanifest'), '{"name":"Hyprguest"}');
  expect(() => checkOut(out)).not.toThrow();
  emptyOut(out);
  expect(readdirSync(out).sort()).toEqual(['.git', '.htaccess']);
});

it.each([
  ['somebody’s files', { 'thesis.tex': 'x' }],
  ['another site', { 'index.html': 'x' }],
  ['another site that can be installed', { 'manifest.webmanifest': '{"name":"Shop"}' }],
  ['something broken', { 'manifest.webmanifest': '{' }],
])('is not a folder with %s', (_, files: Record<string, string>) => {
  mkdirSync(out);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  expect(() => checkOut(out)).toThrow(/is not empty/);
  expect(readdirSync(out)).toEqual(Object.keys(files));
});

it('is no file', () => {
  writeFileSync(out, 'x');
  expect(() => checkOut(out)).toThrow(/is a file/);
});

it.each(['.', '..', 'public/hyprguest', 'app', 'lib/generated/x'])(
  'is not among the sources, or around them: %s',
  (path) => {
    expect(() => checkOut(join(root, path))).toThrow(/sources/);
  },
);

it('may be where Git does not look', () => {
  expect(() => checkOut(join(root, 'dist-static/hyprguest'))).not.toThrow();
});
