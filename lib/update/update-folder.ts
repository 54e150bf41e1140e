/** The command line's half of an update: a folder on disk, merged and swapped as a whole. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { manifestPath, readManifest } from '../manifest';
import {
  type Conflict,
  type ConflictKind,
  isPrivate,
  mergeTrees,
  type Side,
  settleTree,
} from '../merge/merge-trees';
import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import { baseOf, type LoadGenerator } from './base';
import { findReleased } from './find-released';

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
}

const reasons: Readonly<Record<ConflictKind, string>> = {
  lines: 'you and the new answers changed the same lines',
  'gone in next': 'you edited it; the new answers do not have it',
  'gone in mine': 'you deleted it; the new answers change it',
  'both added': 'you added it; the new answers have a file of this name',
  'base unknown': 'you edited it, and what it was made from cannot be had',
  'whole file': 'you updated it; the new answers lock other versions',
};

/** Says what a conflict is about, in words for its owner. */
export function reasonOf({ kind }: Conflict): string {
  return reasons[kind];
}

/** Reads the text files of a folder, Git's own and links left out, without opening a secret. */
export function readFolder(folder: string): FileTree {
  const files: [string, string][] = [];
  const visit = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory() && entry.name !== '.git') visit(path);
      else if (entry.isFile()) {
        const text = isPrivate(path) ? '' : readText(join(folder, path));
        if (text !== undefined) files.push([path, text]);
      }
    }
  };
  visit('');
  return fileTree(files);
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
 * @param side which side a conflict takes
 * @throws UpdateError where the folder is none of ours, or conflicts wait for a side
 */
export async function planUpdate(
  folder: string,
  next: FileTree,
  side: Side | undefined,
  load: LoadGenerator = findReleased,
): Promise<FolderUpdate> {
  const before = readFolder(folder);
  const manifest = readManifest(before);
  if (!manifest) {
    const message = before.has(manifestPath)
      ? 'is of a version that wrote no hashes: carry your edits over by hand, once'
      : 'is not there, so the folder was not made by Hyprguest';
    throw new UpdateError([{ path: join(folder, manifestPath), message }]);
  }
  const merge = mergeTrees(await baseOf(manifest, load), before, next);
  if (merge.conflicts.length > 0 && !side) {
    throw new UpdateError(
      merge.conflicts.map((conflict) => ({ path: conflict.path, message: reasonOf(conflict) })),
      true,
    );
  }
  return { before, after: settleTree(merge, () => side ?? 'mine') };
}

/** What an update changes, as `git apply` and `patch -p1` take it. */
export function printPatch({ before, after }: FolderUpdate): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => !isPrivate(path) && before.get(path) !== after.get(path))
    .map((path) => {
      const [old, now] = [before.get(path), after.get(path)];
      const from = old === undefined ? '/dev/null' : `a/${path}`;
      const to = now === undefined ? '/dev/null' : `b/${path}`;
      const patch = createTwoFilesPatch(from, to, old ?? '', now ?? '', '', '', {
        context: 3,
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      });
      return `diff --git a/${path} b/${path}\n${patch}`;
    })
    .join('');
}

/**
 * Makes a folder what an update says, as a whole: the new one is written beside it, then both change names. The former one
 * stays as `FOLDER.before`.
 */
export function writeUpdate(folder: string, { before, after }: FolderUpdate): void {
  const [draft, kept] = [`${folder}.new`, `${folder}.before`];
  rmSync(draft, { recursive: true, force: true });
  try {
    cpSync(folder, draft, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    for (const path of new Set([...before.keys(), ...after.keys()])) {
      const text = after.get(path);
      if (text === before.get(path)) continue;
      const file = join(draft, path);
      rmSync(file, { force: true });
      if (text === undefined) removeEmpty(dirname(file), draft);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        if (isExecutable(text)) chmodSync(file, 0o755);
      }
    }
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  rmSync(kept, { recursive: true, force: true });
  renameSync(folder, kept);
  renameSync(draft, folder);
}

function removeEmpty(folder: string, top: string): void {
  if (folder === top || !existsSync(folder) || !lstatSync(folder).isDirectory()) return;
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), top);
}
