import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { coveringConfigs, valuesOf } from '@/tools/combinations/covering';

it('every value of every question occurs, in whatever order the values fall', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const configs = coveringConfigs(seed);
    const missing = fields.flatMap((field) => {
      const { step, key, path } = field;
      const shown = new Set(configs.map((c) => (c[step] as Record<string, unknown>)[key]));
      const values = valuesOf(field) ?? [];
      return values.filter((value) => !shown.has(value)).map((value) => `${path}=${value}`);
    });
    expect(missing, `seed ${seed}`).toEqual([]);
  }
});
