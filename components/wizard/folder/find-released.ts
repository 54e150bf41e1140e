import { sitePath } from '@/lib/edition';
import { generatorRelease } from '@/lib/generated/build-info';
import type { LoadGenerator, ReleasedGenerator } from '@/lib/update/base';
import { base } from '@/lib/update/released-entry';

/**
 * Finds a generator for the page: the one at hand, or one that the site keeps.
 * @throws when the site cannot be asked
 */
export const findReleased: LoadGenerator = async (release) => {
  if (release === generatorRelease) return { base };
  const path = sitePath(`/generators/${release}.js`);
  const { status } = await fetch(path, { method: 'HEAD' });
  if (status === 404) return undefined;
  return (await import(/* turbopackIgnore: true */ path)) as ReleasedGenerator;
};
