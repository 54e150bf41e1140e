import { describe, expect, it } from 'vitest';
import { lineChanges, treeChanges } from './tree-changes';

describe('treeChanges', () => {
  it('names what was added, changed and left out, and nothing else', () => {
    const base = new Map([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
    const files = new Map([
      ['a', '1'],
      ['b', 'two'],
      ['d', '4'],
    ]);
    expect(Object.fromEntries(treeChanges(base, files))).toEqual({
      b: 'changed',
      c: 'removed',
      d: 'added',
    });
  });
});

describe('lineChanges', () => {
  it('numbers the lines of the new text and keeps removed ones in their place', () => {
    expect(lineChanges('a\nb\nc\n', 'a\nB\nc\nd\n')).toEqual([
      { kind: 'same', text: 'a', number: 1 },
      { kind: 'removed', text: 'b', number: undefined },
      { kind: 'added', text: 'B', number: 2 },
      { kind: 'same', text: 'c', number: 3 },
      { kind: 'added', text: 'd', number: 4 },
    ]);
  });
});
