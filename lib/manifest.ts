import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { generatorRelease, generatorVersion } from './generated/build-info';
import type { FileTree } from './render/file-tree';

/** The file that says how a flake was generated. */
export const manifestPath = 'hyprguest.json';

/** Text → its SHA-256 as 64 hex digits, of the text's UTF-8. */
export type Digest = (text: string) => string;

/** Runs everywhere. A caller on Node may pass Node's own instead, which is seven times as fast. */
export const digestAnywhere: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** How a flake was generated: enough to generate it again, to change an answer, and to find edits by hand. */
export interface Manifest {
  /** Names the address that serves the same bytes (`/api/flake/ID/…`). */
  id: string;
  /** Names the generator whatever the site's origin: `public/generators/RELEASE.js`, once it was released. */
  release: string;
  /** Opens the wizard with these answers. */
  link: string;
  /** Nested by step; not judged yet. */
  answers: unknown;
  /** Path → SHA-256 of the file as it was generated, secrets and this file left out. */
  files: ReadonlyMap<string, string>;
}

/**
 * Writes `hyprguest.json`.
 * @param id names generator and origin
 * @param link the wizard's address for the answers
 * @param answers the complete answer set
 * @param hashes path → SHA-256 of each other file
 */
export function printManifest(
  id: string,
  link: string,
  answers: unknown,
  hashes: Iterable<readonly [path: string, hash: string]>,
): string {
  const manifest = {
    generator: 'hyprguest',
    version: generatorVersion,
    release: generatorRelease,
    id,
    link,
    answers,
    files: Object.fromEntries(hashes),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Reads `hyprguest.json` of a folder. Somebody may have edited it, so everything is checked.
 * @returns undefined where it is none of ours, or of a version that wrote no hashes
 */
export function readManifest(files: FileTree): Manifest | undefined {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(files.get(manifestPath) ?? 'null') ?? {};
  } catch {
    return undefined;
  }
  const { generator, id, release, link, answers, files: hashes } = json;
  if (generator !== 'hyprguest' || typeof hashes !== 'object' || hashes === null) return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id: text(id),
    release: text(release),
    link: text(link),
    answers,
    files: new Map(Object.entries(hashes).map(([path, hash]) => [path, text(hash)])),
  };
}
