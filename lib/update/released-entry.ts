import { topFolder } from '../archive/top-folder';
import { parseConfig } from '../config/repair';
import { parseQuery } from '../config/url';
import { generate } from '../generate';
import type { ReleasedGenerator } from './base';

/** What `scripts/freeze-generator.ts` bundles: this generator, to be kept as it is. */
export const base: ReleasedGenerator['base'] = (answers, origin) => {
  const parsed = parseConfig(answers);
  return parsed.ok ? [...generate(parsed.config, { origin }).files] : undefined;
};

/** The same for a locked address, which names its answers in the query. */
export const flake: NonNullable<ReleasedGenerator['flake']> = (query, origin) => {
  const parsed = parseQuery(new URLSearchParams(query));
  if (!parsed.ok) return undefined;
  const { files, written } = generate(parsed.config, { origin });
  return { files: [...files], written: [...written], folder: topFolder(parsed.config.host.name) };
};
