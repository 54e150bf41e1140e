import { expect, it } from 'vitest';
import { canBeName } from '@/components/fields/nixpkgs-names';
import { decodeQuery } from '@/lib/config/url';
import { packagesOfLink } from './packages-of-link';

function namesIn(link: string, opened = link) {
  const { problems } = decodeQuery(new URLSearchParams(opened));
  return [...packagesOfLink(link, problems).values()];
}

it.each([
  ['v=1&user.packages=helix', ['helix']],
  [
    'v=1&host.disk=floppy&user.packages=jq,helix,htop,~,nosuch&user.name=Root!',
    ['helix', 'nosuch'],
  ],
  ['v=1&amp;user.packages=vimPlugins.fugitive', ['vimPlugins.fugitive']],
  ['v=1&user.packages=jq&user.packages=helix', ['helix']],
  ['v=1&user.packages=jq%0Ahelix%0Ahtop', ['helix']],
  ['v=1&user.packages=jq,ripgrep', []],
  ['v=1&user.morePackages=steam,../x', []],
  // What cannot be read is another problem.
  ['v=1&user.packages=~A,helix', ['helix']],
  ['v=1&user.packages=helix%20zig', []],
])('finds in %s the names that the catalogue lacks', (link, names) => {
  expect(namesIn(link)).toEqual(names);
});

it('takes no name of another link', () => {
  expect(namesIn('v=1&user.packages=helix', 'v=1&user.packages=zig')).toEqual([]);
  expect(packagesOfLink(undefined, [{ path: 'user.packages.0', message: '' }]).size).toBe(0);
});

it('knows a name from what can be none', () => {
  expect(['helix', 'vimPlugins.fugitive', 'Bad!', '../x', ''].filter(canBeName)).toEqual([
    'helix',
    'vimPlugins.fugitive',
  ]);
});
