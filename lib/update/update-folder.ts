/** The command line's half of an update: a folder on disk, merged and swapped as a whole. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { manifestPath, readManifest } from '../manifest';
import { mergeTrees, resolveConflicts, type Side } from '../merge/merge-trees';
import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import { isPrivate } from '../render/private-paths';
import type { LoadGenerator } from './base';
import { findReleased } from './find-released';
import { newerThanThis, openTree } from './open-tree';
import { reasonOf } from './reasons';

/** Why a folder cannot be updated, or not without a choice: a line for each file concerned. */
export class UpdateError extends Error {
  /**
   * @param problems what stands in the way
   * @param isConflict whether naming a side helps
   */
  constructor(
    readonly problems: readonly { path: string; message: string }[],
    readonly isConflict = false,
  ) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}

/** What an update makes of a folder. */
export interface FolderUpdate {
  before: FileTree;
  after: FileTree;
  /** Paths in `before` that are links or no texts: there with the empty text. */
  opaque: ReadonlySet<string>;
}

/** What decides an update beside the new answers. */
export interface UpdateOptions {
  /** The side that a conflict takes. */
  side?: Exclude<Side, 'marked'> | undefined;
  /** Whose flake.lock is taken; undefined: it is merged like any file. */
  lock?: 'mine' | 'next' | undefined;
  load?: LoadGenerator;
}

/**
 * Reads the files of a folder, Git's own left out, without opening a secret or following a link.
 * @returns the texts; what is no text is there with the empty one, and named
 */
export function readFolder(folder: string): { files: FileTree; opaque: ReadonlySet<string> } {
  const files: [string, string][] = [];
  const opaque = new Set<string>();
  const visit = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (entry.name !== '.git') visit(path);
        continue;
      }
      const text = isPrivate(path) ? '' : entry.isFile() ? readText(join(folder, path)) : undefined;
      if (text === undefined) opaque.add(path);
      files.push([path, text ?? '']);
    }
  };
  visit('');
  return { files: fileTree(files), opaque };
}

/** Undefined for what is no text: nothing we make, so nothing to merge. */
function readText(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/**
 * Works out what a folder becomes; writes nothing.
 * @param next the files that the new answers make
 * @throws UpdateError where the folder is none of ours, or conflicts wait for a side
 */
export async function planUpdate(
  folder: string,
  next: FileTree,
  { side, lock, load = findReleased }: UpdateOptions = {},
): Promise<FolderUpdate> {
  const { files, opaque } = readFolder(folder);
  const opened = await openTree(files, opaque, load);
  if ('problem' in opened) {
    throw new UpdateError([{ path: join(folder, manifestPath), message: opened.problem }]);
  }
  const newer = newerThanThis(opened.manifest);
  if (newer) throw new UpdateError([{ path: join(folder, manifestPath), message: newer }]);
  const merge = mergeTrees(opened.base, files, next, { opaque, lock });
  if (merge.conflicts.length > 0 && !side) {
    throw new UpdateError(
      merge.conflicts.map(({ path, kind }) => ({ path, message: reasonOf(kind) })),
      true,
    );
  }
  return { before: files, after: resolveConflicts(merge, () => side ?? 'mine'), opaque };
}

/** Where an update was written. */
export interface WrittenUpdate {
  /** The folder itself, if it was named by a link. */
  folder: string;
  /** The folder as it was; undefined where nothing was to be changed. */
  kept: string | undefined;
  /** Whether this process began in the folder: it is in the former one now, and so is the terminal it was started from. */
  isLeft: boolean;
}

/**
 * Makes a folder what an update says, as a whole: the new one is written beside it, then both change names. The former one
 * stays as `FOLDER.before`, in place of the one that an update before this left there.
 * @throws UpdateError where something else has that name, or somebody works in it
 */
export function writeUpdate(named: string, { before, after }: FolderUpdate): WrittenUpdate {
  // A link that is renamed would leave the folder where it is.
  const folder = realpathSync(named);
  const kept = `${folder}.before`;
  const draft = join(dirname(folder), `.${basename(folder)}.update`);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => after.get(path) !== before.get(path),
  );
  if (changed.length === 0) return { folder, kept: undefined, isLeft: false };
  const place = process.cwd();
  if (isInside(kept, place)) {
    const message = `is the folder before the last change, and you are in it. Go to ${folder} first`;
    throw new UpdateError([{ path: kept, message }]);
  }
  if (existsSync(kept) && !isOurs(kept)) {
    const message = 'was not made by an update, which would replace it. Give it another name first';
    throw new UpdateError([{ path: kept, message }]);
  }
  rmSync(draft, { recursive: true, force: true });
  try {
    cpSync(folder, draft, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    for (const path of changed) {
      const file = join(draft, path);
      const former = lstatSync(file, { throwIfNoEntry: false });
      rmSync(file, { force: true });
      const text = after.get(path);
      if (text === undefined) removeEmpty(dirname(file), draft);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        const { mode } = former?.isFile() ? former : lstatSync(file);
        // Whoever may read a script may run it, as where it is made anew.
        chmodSync(file, (mode & 0o777) | (isExecutable(text) ? (mode & 0o444) >> 2 : 0));
      }
    }
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  rmSync(kept, { recursive: true, force: true });
  renameSync(folder, kept);
  renameSync(draft, folder);
  return { folder, kept, isLeft: isInside(folder, place) };
}

function isInside(folder: string, place: string): boolean {
  return `${place}${sep}`.startsWith(`${folder}${sep}`);
}

function isOurs(folder: string): boolean {
  const manifest = join(folder, manifestPath);
  const text = existsSync(manifest) ? readText(manifest) : undefined;
  return readManifest(fileTree([[manifestPath, text ?? '']])) !== undefined;
}

function removeEmpty(folder: string, top: string): void {
  if (folder === top || !existsSync(folder) || !lstatSync(folder).isDirectory()) return;
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), top);
}
