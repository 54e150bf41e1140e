import { listDropped, type PickedFile, pickFolder, TooManyFiles } from './list-files';
import { noFolder, openedFolder } from './opened-folder';
import type { Opened } from './read-folder';

/** Where from: a file that was chosen, entries that were dropped, or a folder still to be asked for. */
export type Pick = File | readonly FileSystemEntry[] | 'folder';

/**
 * Opens what somebody chose; a flake stays open until the page is left.
 * @returns its answers, or what is wrong; undefined where nothing was chosen
 */
export async function openPicked(pick: Pick): Promise<Opened | undefined> {
  const opened = await readPicked(pick);
  if (opened && 'query' in opened) openedFolder.set({ ...noFolder, folder: opened.folder });
  return opened;
}

/**
 * Reads what somebody chose, and opens nothing.
 * @returns its answers, or what is wrong; undefined where nothing was chosen
 */
export async function readPicked(pick: Pick): Promise<Opened | undefined> {
  try {
    const picked = await filesOf(pick);
    if (!picked) return undefined;
    const { readOpened } = await import('./read-folder');
    return await readOpened(picked);
  } catch (error) {
    if (error instanceof TooManyFiles) {
      return {
        problems: ['This folder has too many files. Choose the folder of the flake itself.'],
      };
    }
    console.warn(error);
    return { problems: ['This could not be read. Check your connection, and try again.'] };
  }
}

async function filesOf(pick: Pick): Promise<File | readonly PickedFile[] | undefined> {
  if (pick === 'folder') return pickFolder();
  return pick instanceof File ? pick : listDropped(pick);
}
