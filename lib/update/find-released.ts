import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generatorRelease } from '../generated/build-info';
import type { LoadGenerator, ReleasedGenerator } from './base';
import { base } from './released-entry';

const folder = new URL('../../public/generators/', import.meta.url);

/** Finds a generator on disk: the one at hand, or one that was kept when it was released. */
export const findReleased: LoadGenerator = async (release) => {
  if (release === generatorRelease) return { base };
  const path = fileURLToPath(new URL(`${release}.js`, folder));
  if (!existsSync(path)) return undefined;
  return (await import(pathToFileURL(path).href)) as ReleasedGenerator;
};
