import { describe, expect, it } from 'vitest';
import { aroundHit, searchFiles } from './search-files';

describe('the search in files', () => {
  const files = new Map([
    ['flake.nix', 'one\n  hostName = "Falcon";\n'],
    ['hosts/falcon.nix', 'two\n'],
  ]);

  it('finds lines and paths, capital letters or not', () => {
    expect(searchFiles(files, ' falcon ')).toEqual([
      { path: 'flake.nix', line: 2, text: 'hostName = "Falcon";' },
      { path: 'hosts/falcon.nix', line: 0, text: '' },
    ]);
    expect(searchFiles(files, 'f')).toEqual([]);
  });

  it('shows what was found, and not much before it', () => {
    expect(aroundHit('hostName = "Falcon";', 'falcon')).toEqual(['hostName = "', 'Falcon', '";']);
    const [before, hit, after] = aroundHit(`${'long '.repeat(20)}falcon and more`, 'falcon');
    expect(before).toBe(`…${'long '.repeat(20).slice(-24)}`);
    expect([hit, after]).toEqual(['falcon', ' and more']);
    expect(aroundHit('nothing', 'falcon')).toEqual(['nothing', '', '']);
  });
});
