import { describe, expect, it } from 'vitest';
import { treeRows } from './tree-rows';

const paths = ['flake.nix', 'modules/core/user.nix', 'modules/home/git.nix', 'modules/readme'];

const shape = (rows: ReturnType<typeof treeRows>) =>
  rows.map((row) => `${'  '.repeat(row.depth)}${row.name}${row.kind === 'folder' ? '/' : ''}`);

describe('treeRows', () => {
  it('puts folders before files and each file below its folder', () => {
    expect(shape(treeRows(paths))).toEqual([
      'modules/',
      '  core/',
      '    user.nix',
      '  home/',
      '    git.nix',
      '  readme',
      'flake.nix',
    ]);
  });

  it('hides what lies in a closed folder', () => {
    expect(shape(treeRows(paths, new Set(['modules/'])))).toEqual(['modules/', 'flake.nix']);
  });

  it('says of each row which one it is of how many', () => {
    const places = treeRows(paths).map(({ name, place, siblings }) => [name, place, siblings]);
    expect(places).toEqual([
      ['modules', 1, 2],
      ['core', 1, 3],
      ['user.nix', 1, 1],
      ['home', 2, 3],
      ['git.nix', 1, 1],
      ['readme', 3, 3],
      ['flake.nix', 2, 2],
    ]);
  });
});
