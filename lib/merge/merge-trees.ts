import { type FileTree, fileTree } from '../render/file-tree';
import { isPrivate } from '../render/private-paths';
import { type Clash, clashesOf, mergeText, textWithMarkers, textWithMine } from './merge-text';
import { movedFiles } from './moved-files';

/** Why a file cannot be merged without a choice. */
export type ConflictKind =
  /** Both sides changed the same lines. */
  | 'lines'
  /** Edited by hand; the new answers no longer have the file. */
  | 'gone in next'
  /** Deleted by hand; the new answers changed it. */
  | 'gone in mine'
  /** Added by hand under a name that the new answers use, too. */
  | 'both added'
  /** Edited by hand, and what it was made from is not known. */
  | 'base unknown'
  /** flake.lock: both sides hold other revisions. Lines of two locks never make a third. */
  | 'whole file'
  /** By hand a link, or a file that is no text, was put in the place of one that the new answers change. */
  | 'no text';

/** A file on which both sides disagree. */
export interface Conflict {
  path: string;
  kind: ConflictKind;
  /** Of kind `lines`: the places. */
  clashes: readonly Clash[];
  /** With the hand edits: all of them, and of the new lines those that no edit contradicts. Undefined: no file. */
  mine: string | undefined;
  /** The file as it is generated now. Undefined: no file. */
  next: string | undefined;
  /** Of kind `lines`: both sides in one text, between the markers that Git uses. */
  marked: string | undefined;
}

/** Which side of a conflict is taken; `marked` takes both, for whoever decides in the file itself. */
export type Side = 'mine' | 'next' | 'marked';

/** What a merge is to know beside the three trees. */
export interface MergeOptions {
  /** Paths that are there in `mine` as links, or as files that are no text: they have the empty text in the tree. */
  opaque?: ReadonlySet<string>;
  /** Whose flake.lock is taken, whatever was edited; undefined: it is merged like any file. */
  lock?: 'mine' | 'next' | undefined;
}

/** What a merge does to a file, beside leaving it alone. */
export type Change = 'added' | 'changed' | 'deleted';

/** A three-way merge of folders. */
export interface TreeMerge {
  /** The merged files; a file in conflict stands as it is in `mine`. */
  files: FileTree;
  /** What differs from `mine`, by path; files in conflict are not among them. */
  changes: ReadonlyMap<string, Change>;
  conflicts: readonly Conflict[];
  /** Files that hold hand edits: changed, added or deleted since they were generated. */
  edits: ReadonlyMap<string, Change>;
}

/** The tree that the hand edits began with, as far as it is known. */
export interface Base {
  /** The text of a file, if it is known. */
  text(path: string): string | undefined;
  /** Whether the tree had this file. */
  has(path: string): boolean;
  /** Whether this is the file's text, which can be known by a hash alone. */
  is(path: string, text: string): boolean;
}

/** The file that says what made the flake: always the new one, because edits of it would be false. */
const manifest = 'hyprguest.json';

/** Where a flake says which revisions it takes. */
export const lockPath = 'flake.lock';

/**
 * Merges a folder that was edited by hand with what is generated anew. Pure.
 * @param base what the folder was when it was generated
 * @param mine the folder as it is
 * @param next the folder as it is generated now
 * @returns the merged files; nothing of `mine` is lost: what cannot be merged is a conflict and stays as it is
 */
export function mergeTrees(
  base: Base,
  mine: FileTree,
  next: FileTree,
  { opaque = new Set(), lock }: MergeOptions = {},
): TreeMerge {
  const files: [string, string][] = [];
  const changes = new Map<string, Change>();
  const edits = new Map<string, Change>();
  const conflicts: Conflict[] = [];

  const former = formerPaths(base, mine, next, opaque);
  const gone = new Set(former.values());

  for (const path of new Set([...mine.keys(), ...next.keys()])) {
    if (gone.has(path)) continue;
    const place = former.get(path) ?? path;
    const m = mine.get(place);
    const n = next.get(path);
    const result = isPrivate(path) ? (m ?? n) : mergeFile(path, place);
    if (typeof result === 'object') conflicts.push(result);
    const text = typeof result === 'object' ? m : result;
    if (text !== undefined) files.push([path, text]);
    if (place === path) {
      if (text !== m) changes.set(path, change(m, text));
    } else if (typeof result !== 'object') {
      if (text !== undefined) changes.set(path, 'added');
      if (m !== undefined) changes.set(place, 'deleted');
    }
  }

  return { files: fileTree(files), changes, conflicts: conflicts.sort(byPath), edits };

  /** @param place where base and mine have the file */
  function mergeFile(path: string, place: string): string | undefined | Conflict {
    const m = mine.get(place);
    const n = next.get(path);
    const known = base.has(place);
    const isOpaque = opaque.has(place);
    const untouched = m === undefined ? !known : !isOpaque && base.is(place, m);
    if (path === manifest) return n;
    if (!untouched) edits.set(place, known ? change('', m) : 'added');
    if (path === lockPath && lock && m !== undefined && n !== undefined)
      return lock === 'mine' ? m : n;
    if (untouched || (m === n && !isOpaque)) return n;
    const conflict = (kind: ConflictKind): Conflict => ({
      path,
      kind,
      clashes: [],
      mine: m,
      next: n,
      marked: undefined,
    });
    if (n === undefined) return known ? conflict('gone in next') : m;
    if (!known) return conflict('both added');
    // A file that was deleted and has moved since is imported anew at its new place, so its owner decides once more. What
    // imports it there has to find a module.
    if (m === undefined && place !== path) {
      return { ...conflict('gone in mine'), mine: emptyModule };
    }
    if (base.is(place, n)) return m;
    if (m === undefined) return conflict('gone in mine');
    if (path === lockPath) return conflict('whole file');
    if (isOpaque) return conflict('no text');
    const text = base.text(place);
    if (text === undefined) return conflict('base unknown');
    const merged = mergeText(text, m, n);
    const clashes = clashesOf(merged);
    const kept = textWithMine(merged);
    return clashes.length === 0
      ? kept
      : { path, kind: 'lines', clashes, mine: kept, next: n, marked: textWithMarkers(merged) };
  }
}

const emptyModule = '# You deleted this file before it moved here.\n{ }\n';

/** The files that have moved since the base was made: path in `next` → path in base and `mine`. */
function formerPaths(
  base: Base,
  mine: FileTree,
  next: FileTree,
  opaque: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...movedFiles]
      .filter(([before, now]) => base.has(before) && !next.has(before) && next.has(now))
      .filter(([before, now]) => !base.has(now) && !mine.has(now) && !opaque.has(before))
      .map(([before, now]) => [now, before]),
  );
}

/**
 * The files when every conflict is decided.
 * @param choose the side that a conflict takes
 */
export function resolveConflicts(merge: TreeMerge, choose: (conflict: Conflict) => Side): FileTree {
  const files = new Map(merge.files);
  for (const conflict of merge.conflicts) {
    const side = choose(conflict);
    const text = side === 'marked' ? (conflict.marked ?? conflict.mine) : conflict[side];
    if (text === undefined) files.delete(conflict.path);
    else files.set(conflict.path, text);
  }
  return fileTree(files);
}

function change(before: string | undefined, after: string | undefined): Change {
  if (before === undefined) return 'added';
  return after === undefined ? 'deleted' : 'changed';
}

function byPath(a: Conflict, b: Conflict): number {
  return a.path < b.path ? -1 : 1;
}
