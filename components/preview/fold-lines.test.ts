import { describe, expect, it } from 'vitest';
import type { CodeLine } from './code-lines';
import { foldLines } from './fold-lines';
import { searchFiles } from './search-files';
import { countChanges } from './tree-changes';

const lines = (changed: readonly number[]): CodeLine[] =>
  Array.from({ length: 30 }, (_, index) => ({
    number: index + 1,
    tokens: [[`line ${index + 1}`, 'plain']],
    mark: changed.includes(index + 1) ? 'added' : undefined,
  }));

describe('foldLines', () => {
  it('leaves three lines around each change, and says how many are left out', () => {
    const rows = foldLines(lines([10, 12]), new Set());
    expect(rows[0]).toEqual({ from: 1, count: 6 });
    expect(rows.at(-1)).toEqual({ from: 16, count: 15 });
    expect(rows.slice(1, -1).map((row) => ('number' in row ? row.number : 'fold'))).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  it('opens what somebody opened, and folds no single line', () => {
    expect(
      foldLines(lines([10]), new Set([1]))
        .slice(0, 6)
        .every((row) => 'number' in row),
    ).toBe(true);
    expect(foldLines(lines([5]), new Set())[0]).toMatchObject({ number: 1 });
  });
});

describe('searchFiles', () => {
  const files = new Map([
    ['a.nix', 'time.timeZone = "Europe/Berlin";\nx\n'],
    ['time.md', 'nothing\n'],
  ]);

  it('finds lines and paths, whatever the case', () => {
    expect(searchFiles(files, 'TIME')).toEqual([
      { path: 'a.nix', line: 1, text: 'time.timeZone = "Europe/Berlin";' },
      { path: 'time.md', line: 0, text: '' },
    ]);
    expect(searchFiles(files, 'x')).toEqual([]);
    expect(searchFiles(files, 'zzz')).toEqual([]);
  });
});

it('counts changed lines', () => {
  expect(countChanges('a\nb\n', 'a\nc\nd\n')).toEqual({ added: 2, removed: 1 });
  expect(countChanges(undefined, 'a\nb\n')).toEqual({ added: 2, removed: 0 });
  expect(countChanges('a\nb\n', undefined)).toEqual({ added: 0, removed: 2 });
});
