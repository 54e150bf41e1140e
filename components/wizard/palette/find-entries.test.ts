import { expect, it } from 'vitest';
import { catalogue, catalogueGroups } from '@/lib/config/catalogue';
import { fields } from '@/lib/config/fields';
import { findEntries } from './find-entries';

const questions = fields.map(({ title, path, help, group }) => ({
  value: title,
  detail: group,
  keywords: `${path} ${help}`,
}));
const packages = catalogue.map(({ attr, title, description, group }) => ({
  value: attr,
  detail: title,
  keywords: `${description} ${catalogueGroups[group]}`,
}));
const first = (entries: typeof questions, text: string) => findEntries(entries, text)[0]?.value;

it.each([
  ['memory', 'Memory'],
  ['gap', 'Gap between windows'],
  ['host.cpus', 'Processors'],
  ['kyboard', 'Keyboard layout'],
  ['trminal', 'Terminal'],
  ['blurr', 'Blur'],
])('a question: “%s” finds %s', (text, title) => {
  expect(first(questions, text)).toBe(title);
});

it.each([
  ['ripgrep', 'ripgrep'],
  ['libreofice', 'libreoffice'],
  ['1password', '_1password-gui'],
  ['obs', 'obs-studio'],
  ['kubctl', 'kubectl'],
  ['telegrm', 'telegram-desktop'],
])('a package: “%s” finds %s', (text, attr) => {
  expect(findEntries(packages, text).map(({ value }) => value)).toContain(attr);
});

it('finds nothing that is far away, and bounds what it shows', () => {
  expect(findEntries(questions, 'qqqqxz')).toEqual([]);
  expect(findEntries(packages, '')).toHaveLength(30);
  expect(findEntries(packages, 'x'.repeat(5000))).toEqual([]);
});
