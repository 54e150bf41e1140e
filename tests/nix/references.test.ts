import { expect, it } from 'vitest';
import { fileTree } from '@/lib/render/file-tree';
import { deadReferences } from '@/tools/nix-options/references';

it('finds what is spoken of and not there, and nothing else', () => {
  const files = fileTree([
    [
      'README.md',
      'See `modules/core/`, user.nix, `secrets.nix`, *-overrides.nix* and `gone.nix`.\n',
    ],
    [
      'modules/core/user.nix',
      '# As modules/home/fish has it; /etc/nixos/hardware.nix is yours.\n{ }\n',
    ],
    ['modules/core/default.nix', '{ imports = [ ./user.nix ]; }\n'],
  ]);
  expect(deadReferences(files)).toEqual([
    'README.md:1 speaks of gone.nix, which is not there',
    'modules/core/user.nix:1 speaks of modules/home/fish, which is not there',
  ]);
});
