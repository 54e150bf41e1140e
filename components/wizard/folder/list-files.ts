/** A file that was picked or dropped. */
export interface PickedFile {
  /** Below what was picked, that one's own name first. */
  path: string;
  file: () => Promise<File>;
}

/** More files than this are no flake of ours. */
export const mostFiles = 5000;

/** Why files could not be listed. */
export class TooManyFiles extends Error {}

/** Folders of Git, Nix and direnv, which are no part of a flake. */
function isPassedOver(name: string): boolean {
  return isGit(name) || /^(?:\.direnv|result(?:-\w+)?)$/.test(name);
}

/** Git's own folder, or the file that names one: what they hold, Git may run. Windows and macOS read it in any case. */
function isGit(name: string): boolean {
  return name.toLowerCase() === '.git';
}

/** Whether a path is no part of a flake, or leads through a folder that is none. */
export function isOutsideFlake(path: string): boolean {
  const names = path.split('/');
  return names.some(isGit) || names.slice(0, -1).some(isPassedOver);
}

/** Types of the File System Access API, which TypeScript knows in part. */
type DirectoryPicker = (options: { id: string; mode: 'read' }) => Promise<DirectoryHandle>;
interface DirectoryHandle {
  kind: 'directory';
  name: string;
  values: () => AsyncIterable<DirectoryHandle | FileHandle>;
}
interface FileHandle {
  kind: 'file';
  name: string;
  getFile: () => Promise<File>;
}

/**
 * Asks for a folder, by the browser's picker for folders or an input of its kind.
 * @returns undefined when nobody chose one
 * @throws TooManyFiles
 */
export async function pickFolder(): Promise<PickedFile[] | undefined> {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: DirectoryPicker };
  if (!showDirectoryPicker) return pickByInput();
  let handle: DirectoryHandle;
  try {
    handle = await showDirectoryPicker({ id: 'flake', mode: 'read' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    // Pages in frames, and old devices, may have the picker and not be allowed to use it.
    return pickByInput();
  }
  const found: PickedFile[] = [];
  const visit = async (folder: DirectoryHandle, above: string) => {
    for await (const entry of folder.values()) {
      const path = `${above}/${entry.name}`;
      if (entry.kind === 'directory') {
        if (!isPassedOver(entry.name)) await visit(entry, path);
      } else add(found, { path, file: () => entry.getFile() });
    }
  };
  await visit(handle, handle.name);
  return found;
}

function pickByInput(): Promise<PickedFile[] | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const found: PickedFile[] = [];
      try {
        for (const file of input.files ?? []) {
          const path = file.webkitRelativePath;
          if (!isOutsideFlake(path)) add(found, { path, file: async () => file });
        }
        resolve(found);
      } catch (error) {
        reject(error);
      }
    });
    input.click();
  });
}

/**
 * What was dropped: one file, or a folder.
 * @param entries of the drop; the browser gives them only while it is being handled
 * @throws TooManyFiles
 */
export async function listDropped(
  entries: readonly FileSystemEntry[],
): Promise<File | PickedFile[] | undefined> {
  const [first] = entries;
  if (entries.length === 1 && first?.isFile) return fileOf(first as FileSystemFileEntry);
  const found: PickedFile[] = [];
  // The folder itself, or all that lies in it.
  for (const entry of entries) await visitEntry(entry, entries.length > 1 ? 'folder' : '', found);
  return found.length > 0 ? found : undefined;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function visitEntry(
  entry: FileSystemEntry,
  above: string,
  found: PickedFile[],
): Promise<void> {
  const path = above ? `${above}/${entry.name}` : entry.name;
  if (entry.isFile) {
    add(found, { path, file: () => fileOf(entry as FileSystemFileEntry) });
  } else if (!isPassedOver(entry.name)) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const some = () =>
      new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    // It gives a hundred at a time, and none at the end.
    for (let part = await some(); part.length > 0; part = await some()) {
      for (const inner of part) await visitEntry(inner, path, found);
    }
  }
}

function add(found: PickedFile[], file: PickedFile): void {
  if (found.length === mostFiles) throw new TooManyFiles();
  found.push(file);
}
