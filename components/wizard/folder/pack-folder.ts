import { pageZip } from '@/lib/archive/page-zip';
import { isLink } from '@/lib/archive/read-archive';
import { seedDiscWith } from '@/lib/archive/seed-disc';
import type { FileTree } from '@/lib/render/file-tree';
import { keyPath, neverZipped, seedPath } from '@/lib/render/private-paths';
import { mergeFolder } from './merge-folder';
import { type OpenedFolder, openedFolder } from './opened-folder';

/** A zip, and what is to be said about it. */
export interface Packed {
  blob: Blob;
  /** How many files are in it, the seed disc aside. */
  count: number;
  hasDisc: boolean;
  note: string | undefined;
}

/**
 * Packs a folder with the new answers merged into it. Secrets, and what is no text, go along byte by byte.
 * @param next the files as the answers make them, with the browser's own
 * @param own the browser's own alone
 * @param name the folder at the top of the zip
 * @returns the zip; or the files that wait for a decision, or why the folder cannot be read any more
 */
export async function packFolder(
  folder: OpenedFolder,
  next: FileTree,
  own: FileTree,
  name: string,
): Promise<Packed | { undecided: readonly string[] } | { problem: string }> {
  const merged = mergeFolder(folder, openedFolder.get(), next);
  // The folder's file of secrets stays, because no page shows what is in either, so nobody could choose.
  const undecided = merged.undecided.filter((path) => !own.has(path));
  if (undecided.length > 0) return { undecided };

  const isUnread = (path: string) => folder.unread.has(path) && merged.files.get(path) === '';
  let bytes: ReadonlyMap<string, Uint8Array>;
  try {
    bytes = folder.unread.size > 0 ? await folder.readUnread() : new Map();
  } catch {
    return {
      problem: `“${folder.name}” was moved or changed since you opened it. Open it again on the start page: your answers stay in the address.`,
    };
  }
  const texts = new Map([...merged.files].filter(([path]) => !isUnread(path)));
  const kept = [...folder.unread]
    .filter(([path]) => isUnread(path) && !neverZipped.includes(path))
    .map(([path, mode]) => [path, bytes.get(path) ?? new Uint8Array(), mode] as const);
  const hasDisc = folder.unread.has(seedPath);
  const disc = hasDisc && seedOf(texts, kept, name);
  const notes = [
    hasDisc && !disc && `${seedPath} was left out: this flake has names that the disc cannot hold.`,
    folder.unread.has(keyPath) &&
      `${keyPath} was left out: it opens your secrets, so it stays in “${folder.name}” alone.`,
  ].filter((note) => note !== false);
  return {
    blob: await pageZip(texts, name, [...kept, ...(disc ? ([[seedPath, disc]] as const) : [])]),
    count: texts.size + kept.length,
    hasDisc: Boolean(disc),
    note: notes.length > 0 ? notes.join(' ') : undefined,
  };
}

/** The disc carries what the zip holds: the old one would install the old answers. Undefined where it cannot be made. */
function seedOf(
  texts: FileTree,
  kept: readonly (readonly [path: string, bytes: Uint8Array, mode: number | undefined])[],
  name: string,
): Uint8Array | undefined {
  const files = kept.filter(([, , mode]) => !isLink(mode)).map(([path, b]) => [path, b] as const);
  try {
    return seedDiscWith(texts, files, name);
  } catch {
    return undefined;
  }
}
