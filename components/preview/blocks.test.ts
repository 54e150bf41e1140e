import { expect, it } from 'vitest';
import { blockClass, splitIntoBlocks } from './blocks';

it('cuts rows into blocks, and only full ones wait for being seen', () => {
  const rows = Array.from({ length: 35 }, (_, index) => index);
  const blocks = splitIntoBlocks(rows);
  expect(blocks.flat()).toEqual(rows);
  expect(blocks.map((block) => block.length)).toEqual([16, 16, 3]);
  expect(blocks.map((block) => blockClass(block, 'high') !== undefined)).toEqual([
    true,
    true,
    false,
  ]);
});
