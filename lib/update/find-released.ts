import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generatorRelease } from '../generated/build-info';
import type { LoadGenerator, ReleasedGenerator } from './base';
import { base, flake } from './released-entry';

/**
 * Finds a generator on disk: the one at hand, or one that was kept when it was released.
 * @param folder of the kept ones, with a slash at the end
 */
export function findReleasedIn(folder: URL): LoadGenerator {
  return async (release) => {
    if (release === generatorRelease) return { base, flake };
    const path = fileURLToPath(new URL(`${release}.js`, folder));
    if (!existsSync(path)) return undefined;
    return (await import(pathToFileURL(path).href)) as ReleasedGenerator;
  };
}

/** In a clone. */
export const findReleased = findReleasedIn(new URL('../../public/generators/', import.meta.url));
