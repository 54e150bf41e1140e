import { describe, expect, it } from 'vitest';
import {
  allPairs,
  type Dimension,
  type Pair,
  pairwise,
  type Row,
} from '@/tools/combinations/pairwise';

const dimensions: readonly Dimension[] = [
  { name: 'a', values: [1, 2, 3] },
  { name: 'b', values: ['x', 'y'] },
  { name: 'c', values: [true, false] },
  { name: 'd', values: [1, 2, 3, 4, 5, 6] },
];

const holds = (row: Row, { a, b }: Pair) =>
  row.get(a.name) === a.value && row.get(b.name) === b.value;

describe('pairwise', () => {
  const refused: readonly Pair[] = [
    { a: { name: 'a', value: 1 }, b: { name: 'd', value: 6 } },
    { a: { name: 'a', value: 2 }, b: { name: 'd', value: 6 } },
  ];
  const rows = pairwise(dimensions, refused);

  it('lets every allowed pair meet, and no refused one', () => {
    for (const pair of allPairs(dimensions)) {
      const wanted = !refused.some(
        ({ a, b }) =>
          a.value === pair.a.value &&
          b.value === pair.b.value &&
          b.name === pair.b.name &&
          a.name === pair.a.name,
      );
      expect(
        rows.some((row) => holds(row, pair)),
        JSON.stringify(pair),
      ).toBe(wanted);
    }
  });

  it('counts all pairs of all fields', () => {
    expect(allPairs(dimensions)).toHaveLength(3 * 2 + 3 * 2 + 3 * 6 + 2 * 2 + 2 * 6 + 2 * 6);
  });

  it('needs little more rows than the two largest fields have pairs, always the same', () => {
    expect(rows.length).toBeLessThanOrEqual(3 * 6 + 4);
    expect(pairwise(dimensions, refused)).toEqual(rows);
  });

  it('says so when a field has no value left', () => {
    const small: Dimension[] = [
      { name: 'a', values: [1] },
      { name: 'b', values: [1] },
      { name: 'c', values: [1] },
    ];
    const clash: Pair[] = [{ a: { name: 'a', value: 1 }, b: { name: 'c', value: 1 } }];
    expect(() => pairwise(small, clash)).toThrow('No value of c');
  });
});
