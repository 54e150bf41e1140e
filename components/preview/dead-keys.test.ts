import { expect, it } from 'vitest';
import further from '@/lib/keys/data/further-keys.json';
import latin from '@/lib/keys/data/latin-keys.json';
import { rowsOf } from '@/lib/keys/keyboards';
import { composed, isDeadKey } from './dead-keys';

it.each([
  ['\u0301', 'e', 'é'],
  ['\u0302', 'E', 'Ê'],
  ['\u0308', 'u', 'ü'],
  ['\u0327', 'c', 'ç'],
  ['\u030c', 'Z', 'Ž'],
  ['\u0335', 'l', 'ł'],
  ['\u0335', 'Z', 'Ƶ'],
  ['\u0302', ' ', '^'],
  ['\u0301', ' ', "'"],
  ['\u0303', '\u0303', '~'],
  ['\u0301', '\u0301', '´'],
  // Nothing has both, so Compose drops them.
  ['\u0301', '5', undefined],
  ['\u0335', 'x', undefined],
  ['\u0302', '\u0301', undefined],
])('the dead key %j and then %j type %j', (dead, next, typed) => {
  expect(isDeadKey(dead)).toBe(true);
  expect(composed(dead, next)).toBe(typed);
});

it('vowels and tones of other scripts are typed at once', () => {
  const thai = rowsOf(further, 'th') ?? rowsOf(latin, 'th');
  const marks = (thai ?? []).flat().filter((character) => /\p{M}/u.test(character));
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.filter(isDeadKey)).toEqual([]);
});
