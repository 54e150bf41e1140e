import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteAddress } from '@/lib/generated/build-info';
import { generatorIdAt } from '@/lib/generator-id';
import type { ReleasedFlake, ReleasedGenerator } from '@/lib/update/base';

/** A query of a locked address → the flake; undefined where the generator does not take these answers. */
export type KeptGenerator = (query: string, origin: string) => ReleasedFlake | undefined;

/** Finds a released generator by the name in an address; undefined where it is not kept, or made no archives yet. */
export type FindKept = (id: string) => Promise<KeptGenerator | undefined>;

/**
 * Finds generators in a folder of released ones.
 * @param folder holds `RELEASE.js`
 * @param servedAt the origin that their links led to: with another one they were other generators
 */
export function keptIn(folder: string, servedAt: string): FindKept {
  return async (id) => {
    const releases = readdirSync(folder).map((name) => name.replace(/\.js$/, ''));
    const release = releases.find((name) => generatorIdAt(name, servedAt) === id);
    if (release === undefined) return undefined;
    const path = pathToFileURL(join(folder, `${release}.js`)).href;
    const { flake }: ReleasedGenerator = await import(
      /* turbopackIgnore: true */ /* @vite-ignore */ path
    );
    return flake;
  };
}

/** The site's own: it is started in its root. */
export const findKept: FindKept = (id) =>
  keptIn(join(process.cwd(), 'public/generators'), siteAddress)(id);
