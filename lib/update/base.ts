import { type Digest, digestAnywhere, type Manifest } from '../manifest';
import type { Base } from '../merge/merge-trees';
import type { FileTree } from '../render/file-tree';
import { isPrivate } from '../render/private-paths';

/** A generator as it was when it was released: a module of its own that nothing newer can change. */
export interface ReleasedGenerator {
  /**
   * The files of an answer set, without secrets.
   * @param answers nested by step, as `hyprguest.json` has them
   * @param origin where the wizard was served that made them: an origin, and perhaps a path
   * @returns undefined where that generator does not take these answers
   */
  base(
    answers: unknown,
    origin: string,
  ): readonly (readonly [path: string, text: string])[] | undefined;
  /**
   * What an archive of the answers of a query holds. 0.2.0 has no such function.
   * @returns undefined where that generator does not take these answers
   */
  flake?(query: string, origin: string): ReleasedFlake | undefined;
}

/** What the archive writers take. */
export interface ReleasedFlake {
  files: readonly (readonly [path: string, text: string])[];
  /** Paths of the files that answers wrote into. */
  written: readonly string[];
  /** The one folder at the top. */
  folder: string;
}

/** Finds a released generator by its name; undefined where there is none. */
export type LoadGenerator = (release: string) => Promise<ReleasedGenerator | undefined>;

/** What a release may be called: its name becomes part of a path. */
const releaseName = /^\d{1,4}\.\d{1,4}\.\d{1,4}-[0-9a-f]{12}$/;

/**
 * What a folder was when it was generated. A text is believed only if its hash is the recorded one.
 * @param manifest of the folder
 * @param load finds the generator that made it
 */
export async function baseOf(
  manifest: Manifest,
  load: LoadGenerator,
  digest: Digest = digestAnywhere,
): Promise<Base> {
  const texts = await textsOf(manifest, load);
  const hash = (path: string) => (isPrivate(path) ? undefined : manifest.files.get(path));
  return {
    has: (path) => hash(path) !== undefined,
    is: (path, text) => hash(path) === digest(text),
    text: (path) => {
      const text = texts.get(path);
      return text !== undefined && hash(path) === digest(text) ? text : undefined;
    },
  };
}

async function textsOf(manifest: Manifest, load: LoadGenerator): Promise<FileTree> {
  const address = addressOf(manifest.link);
  if (!address || !releaseName.test(manifest.release)) return new Map();
  const generator = await load(manifest.release);
  try {
    return new Map(generator?.base(manifest.answers, address) ?? []);
  } catch {
    // Edited answers can be such as no generator ever took: then the hashes alone say what was edited.
    return new Map();
  }
}

/** Where the wizard was served: an origin, and perhaps a path before the page. */
function addressOf(link: string): string | undefined {
  const [address = ''] = link.split(/\/review(?:\?|$)/);
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
