import { generatorVersion } from '../generated/build-info';
import { type Digest, type Manifest, manifestPath, readManifest } from '../manifest';
import type { Base } from '../merge/merge-trees';
import type { FileTree } from '../render/file-tree';
import { baseOf, type LoadGenerator } from './base';

/** A flake that may have been edited by hand, and what it was when it was generated. */
export interface OpenedTree {
  /** Path → text; secrets, links and what is no text are there with the empty text, because nobody reads them. */
  files: FileTree;
  /** Links, and files that are no text. */
  opaque: ReadonlySet<string>;
  manifest: Manifest;
  base: Base;
}

/**
 * Finds out what a flake was made from.
 * @param load finds the generator that made it
 * @returns the flake, or a sentence that goes on from the name of {@link manifestPath}
 */
export async function openTree(
  files: FileTree,
  opaque: ReadonlySet<string>,
  load: LoadGenerator,
  digest?: Digest,
): Promise<OpenedTree | { problem: string }> {
  const manifest = readManifest(files);
  if (!manifest) {
    return {
      problem: files.has(manifestPath)
        ? 'is from an old version without hashes: copy your edits into the new flake by hand, once'
        : 'is not there, so the folder was not made by Hyprguest',
    };
  }
  return { files, opaque, manifest, base: await baseOf(manifest, load, digest) };
}

/**
 * What is to be known of a flake that a newer Hyprguest made: merged here, its newer parts would be taken back.
 * @returns a sentence that goes on from the name of {@link manifestPath}; undefined for our own age and older
 */
export function newerThanThis({ release }: Manifest): string | undefined {
  const [version = ''] = release.split('-');
  if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) return undefined;
  const order = version.localeCompare(generatorVersion, 'en', { numeric: true });
  return order > 0
    ? `was made by Hyprguest ${version}, which is newer than this one (${generatorVersion}). Merged here, the flake would lose what is new`
    : undefined;
}
