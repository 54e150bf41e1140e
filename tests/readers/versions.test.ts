import { expect, it } from 'vitest';
import { readers } from '@/tools/readers/readers';
import { programOf, recordedVersions, versionChanges } from '@/tools/readers/versions';

it('says first that a program is another one than was recorded, and of no other', () => {
  const known = { foot: '1.27.0', zsh: '5.9.2', hx: '25.07' };
  const found = { foot: '1.28.0', zsh: '5.9.2', hx: '25.07.1' };
  expect(versionChanges(found, ['foot', 'zsh, started', 'zsh'], known)).toBe(
    'Debian sid moved: foot is 1.28.0, recorded 1.27.0. ',
  );
  expect(versionChanges(found, ['helix'], known)).toContain('hx is 25.07.1, recorded 25.07');
  expect(versionChanges(found, ['zsh, started'], known)).toBe('');
  expect(versionChanges({ rofi: '2.0.0' }, ['rofi'], known)).toContain('recorded never');
});

it('knows the version of every reader that prints one', () => {
  const unknown = readers.filter((reader) => !(programOf(reader) in recordedVersions));
  expect(unknown).toEqual(['mako']);
});
