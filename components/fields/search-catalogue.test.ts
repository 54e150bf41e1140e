import { expect, it } from 'vitest';
import { catalogue } from '@/lib/config/catalogue';
import { packageNames } from './package-names';
import { nearCatalogue, searchCatalogue } from './search-catalogue';

const attrs = (entries: readonly { attr: string }[]) => entries.map(({ attr }) => attr);

it.each([
  ['vscode', 'vscode'],
  ['visual studio', 'vscode'],
  ['visual studio code', 'vscode'],
  ['golang', 'go'],
  ['node js', 'nodejs'],
  ['libre office', 'libreoffice'],
  ['7zip', 'p7zip'],
  ['excel', 'libreoffice'],
  ['email', 'thunderbird'],
  ['k8s', 'kubectl'],
])('“%s” finds %s', (text, attr) => {
  expect(attrs(searchCatalogue(text))).toContain(attr);
});

it('finds what is spelled almost like it, and nothing over which its letters only lie scattered', () => {
  expect(attrs(nearCatalogue('libreofice'))).toContain('libreoffice');
  expect(attrs(nearCatalogue('visual studo'))).toContain('vscode');
  expect(nearCatalogue('wifi')).toEqual([]);
});

it('knows other names only of packages that there are', () => {
  expect(attrs(catalogue)).toEqual(expect.arrayContaining(Object.keys(packageNames)));
});
