import { expect, it } from 'vitest';
import { stepIds } from '@/lib/config/schema';
import { steps } from './step-list';

it('has a page for every step of the schema, in its order, and then Review', () => {
  expect(steps.map(({ id }) => id)).toEqual([...stepIds, 'review']);
  for (const { id, href } of steps) expect(href).toBe(`/${id}`);
});
