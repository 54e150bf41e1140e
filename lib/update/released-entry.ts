import { parseConfig } from '../config/repair';
import { generate } from '../generate';
import type { ReleasedGenerator } from './base';

/** What `scripts/freeze-generator.ts` bundles: this generator, to be kept as it is. */
export const base: ReleasedGenerator['base'] = (answers, origin) => {
  const parsed = parseConfig(answers);
  return parsed.ok ? [...generate(parsed.config, { origin }).files] : undefined;
};
