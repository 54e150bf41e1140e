import { listDropped, type PickedFile, pickFolder, TooManyFiles } from './list-files';
import { noFolder, openedFolder } from './opened-folder';
import type { Opened } from './read-folder';

/** What somebody chose: a file, entries that were dropped, or a folder that is still to be asked for. */
export type Picked = File | readonly FileSystemEntry[] | 'folder';

/**
 * Opens what somebody chose; a flake stays open until the page is left.
 * @returns its answers, or what is wrong; undefined where nothing was chosen
 */
export async function openPicked(picked: Picked): Promise<Opened | undefined> {
  const opened = await readPicked(picked);
  if (opened && 'query' in opened) openedFolder.set({ ...noFolder, folder: opened.folder });
  return opened;
}

/**
 * Reads what somebody chose, and opens nothing.
 * @returns its answers, or what is wrong; undefined where nothing was chosen
 */
export async function readPicked(picked: Picked): Promise<Opened | undefined> {
  try {
    const files = await filesOf(picked);
    if (!files) return undefined;
    const { readOpened } = await import('./read-folder');
    return await readOpened(files);
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

async function filesOf(picked: Picked): Promise<File | readonly PickedFile[] | undefined> {
  if (picked === 'folder') return pickFolder();
  return picked instanceof File ? picked : listDropped(picked);
}
