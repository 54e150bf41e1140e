import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Conflict } from '@/lib/merge/merge-trees';
import { ConflictChoice } from './conflict-choice';

function drawn(mine: string): string {
  const conflict: Conflict = {
    path: 'flake.nix',
    kind: 'lines',
    clashes: [{ line: 1, mine, next: 'next\n' }],
    mine,
    next: 'next\n',
    marked: undefined,
  };
  const props = { conflict, mine, side: undefined, onChoose: () => {} };
  return renderToStaticMarkup(createElement(ConflictChoice, props));
}

test('a side is drawn with its lines, and one of very many lines with their number', () => {
  expect(drawn('mine\n'.repeat(2000)).match(/data-line=/g)).toHaveLength(2000);
  // An opened file may have ten times as many.
  const long = drawn('x\n'.repeat(50_000));
  expect(long).toContain('50000 lines: too many to be shown.');
  expect(long.length).toBeLessThan(10_000);
});
