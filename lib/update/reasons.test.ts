import { expect, it } from 'vitest';
import type { ConflictKind } from '../merge/merge-trees';
import { reasonOf } from './reasons';

const kinds: Readonly<Record<ConflictKind, true>> = {
  lines: true,
  'gone in next': true,
  'gone in mine': true,
  'both added': true,
  'base unknown': true,
  'whole file': true,
  'no text': true,
};

it.each(Object.keys(kinds) as ConflictKind[])('the guest’s command has words for “%s”', (kind) => {
  expect(reasonOf(kind)).toMatch(/^you .+/);
});
