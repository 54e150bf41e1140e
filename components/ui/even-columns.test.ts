import { expect, it } from 'vitest';
import { evenColumns } from './even-columns';

it.each([
  [0, 1],
  [1, 1],
  [5, 5],
  [6, 6],
  [7, 4],
  [8, 4],
  [9, 5],
  [13, 5],
  [18, 6],
])('%i cards stand in %i columns', (count, columns) => {
  expect(evenColumns(count)).toBe(`lg:grid-cols-${columns}`);
});
