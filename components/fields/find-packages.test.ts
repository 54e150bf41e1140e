import { expect, it } from 'vitest';
import { catalogue } from '@/lib/config/catalogue';
import { findPackages, isNameOf } from './find-packages';

const first = (text: string) => findPackages(text).found[0]?.attr;

it('without a text shows the whole catalogue in its order', () => {
  expect(findPackages(' ').found).toEqual(catalogue);
});

it.each([
  ['htop', 'htop'],
  ['Nmap', 'nmap'],
  ['git', 'git'],
  ['go', 'go'],
  ['visual studio code', 'vscode'],
  ['1password', '_1password-gui'],
  ['processes graphs', 'btop'],
])('“%s” finds %s first', (text, attr) => {
  expect(first(text)).toBe(attr);
  expect(findPackages(text).isExact).toBe(true);
});

it('finds what is spelled almost like it, and says so', () => {
  expect(findPackages('htpo').isExact).toBe(false);
  expect(first('thunderbrd')).toBe('thunderbird');
  expect(findPackages('helix').found).toEqual([]);
});

it('knows a whole name from a word of a description', () => {
  const [entry] = findPackages('htop').found;
  expect(isNameOf(entry, ' HTOP ')).toBe(true);
  expect(isNameOf(entry, 'load')).toBe(false);
  expect(isNameOf(undefined, 'htop')).toBe(false);
});
