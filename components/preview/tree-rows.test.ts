import { describe, expect, it } from 'vitest';
import { treeRows } from './tree-rows';

const paths = ['flake.nix', 'modules/core/user.nix', 'modules/home/git.nix', 'modules/readme'];

const shape = (rows: ReturnType<typeof treeRows>) =>
  rows.map((row) => `${'  '.repeat(row.depth)}${row.name}${row.kind === 'folder' ? '/' : ''}`);

describe('treeRows', () => {
  it('puts folders before files and each file below its folder', () => {
    expect(shape(treeRows(paths, new Map()))).toEqual([
      'modules/',
      '  core/',
      '    user.nix',
      '  home/',
      '    git.nix',
      '  readme',
      'flake.nix',
    ]);
  });

  it('hides what lies in a closed folder and counts what changed inside', () => {
    const rows = treeRows(
      paths,
      new Map([['modules/core/user.nix', 'changed']]),
      new Set(['modules/']),
    );
    expect(shape(rows)).toEqual(['modules/', 'flake.nix']);
    expect(rows[0]?.inside).toBe(1);
  });

  it('gives a removed file a row of its own', () => {
    const rows = treeRows(['flake.nix'], new Map([['old/gone.nix', 'removed']]));
    expect(shape(rows)).toEqual(['old/', '  gone.nix', 'flake.nix']);
    expect(rows[1]?.status).toBe('removed');
  });
});
