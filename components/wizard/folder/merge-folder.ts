import type { Config } from '@/lib/config/schema';
import { wizardLink } from '@/lib/generate';
import { generatorRelease } from '@/lib/generated/build-info';
import { lockPath, mergeTrees, resolveConflicts, type TreeMerge } from '@/lib/merge/merge-trees';
import { printPatch } from '@/lib/patch';
import type { FileTree } from '@/lib/render/file-tree';
import { commitMessage } from '@/lib/update/commit-message';
import { compareLocks, type LockComparison } from '@/lib/update/compare-locks';
import type { FolderState, OpenedFolder } from './opened-folder';

/** The answers merged into a folder, as far as it was decided. */
export interface MergedFolder {
  merge: TreeMerge;
  /** Paths of files in conflict that nobody has decided about. */
  undecided: readonly string[];
  /** The merged texts; a file that is not decided stands as it is in the folder. */
  files: FileTree;
  /** The versions on both sides, where they differ. */
  locks: LockComparison | undefined;
  /** Whose versions are taken; undefined: nobody has decided. */
  lock: FolderState['lock'];
}

/**
 * Merges new files into a folder.
 * @param next the files as the answers make them now
 */
export function mergeFolder(
  folder: OpenedFolder,
  { sides, lock }: Pick<FolderState, 'sides' | 'lock'>,
  next: FileTree,
): MergedFolder {
  const merge = mergeTrees(folder.base, folder.files, next, {
    opaque: folder.opaque,
    lock,
  });
  const undecided = merge.conflicts.map(({ path }) => path).filter((path) => !sides.has(path));
  const files = resolveConflicts(merge, ({ path }) => sides.get(path) ?? 'mine');
  const [mine, ours] = [folder.files.get(lockPath), next.get(lockPath)];
  const differ = mine !== undefined && ours !== undefined && mine !== ours;
  const taken = files.get(lockPath) === ours ? 'next' : 'mine';
  return {
    merge,
    undecided,
    files,
    locks: differ ? compareLocks(mine, ours) : undefined,
    lock: undecided.includes(lockPath) ? undefined : taken,
  };
}

/** The merge as a patch for the folder; empty where nothing changes. */
export function patchOf(folder: OpenedFolder, { files }: MergedFolder): string {
  return printPatch(folder.files, files, folder.opaque);
}

/** What a commit of the merge may say. */
export function messageOf(folder: OpenedFolder, after: Config): string {
  return commitMessage({
    before: folder.config,
    after,
    release: folder.manifest.release,
    now: generatorRelease,
    link: wizardLink(after),
  });
}
