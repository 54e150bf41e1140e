import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';

it('suits every question of the Secrets step', () => {
  const kinds = fields.filter(({ step }) => step === 'secrets').map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual(['choice']);
});
