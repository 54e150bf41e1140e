import { diffArrays } from 'diff';
import type { FileTree } from '@/lib/render/file-tree';

export type FileStatus = 'added' | 'changed' | 'removed';

/** How each file differs from the base; files that do not are left out. */
export function treeChanges(base: FileTree, files: FileTree): ReadonlyMap<string, FileStatus> {
  const changes = new Map<string, FileStatus>();
  for (const [path, text] of files) {
    const before = base.get(path);
    if (before === undefined) changes.set(path, 'added');
    else if (before !== text) changes.set(path, 'changed');
  }
  for (const path of base.keys()) if (!files.has(path)) changes.set(path, 'removed');
  return changes;
}

export interface LineChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** Number in the new text; undefined for a removed line. */
  number: number | undefined;
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

/** How many lines two texts share at both ends: between them lies all that differs, and only there it is searched for. */
function shared(before: readonly string[], after: readonly string[]) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { start, end };
}

/** Two texts line by line, removed lines included. */
export function lineChanges(before: string, after: string): LineChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const { start, end } = shared(old, now);
  const parts = [
    { value: now.slice(0, start) },
    ...diffArrays(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { value: now.slice(now.length - end) },
  ];
  let number = 0;
  return parts.flatMap((part) =>
    part.value.map((text): LineChange => {
      if ('removed' in part && part.removed) return { kind: 'removed', text, number: undefined };
      number += 1;
      return { kind: 'added' in part && part.added ? 'added' : 'same', text, number };
    }),
  );
}

export interface LineCounts {
  added: number;
  removed: number;
}

/** How many lines were added and removed; undefined stands for a file that there is not. */
export function countChanges(before: string | undefined, after: string | undefined): LineCounts {
  if (before === undefined) return { added: linesOf(after ?? '').length, removed: 0 };
  if (after === undefined) return { added: 0, removed: linesOf(before).length };
  const [old, now] = [linesOf(before), linesOf(after)];
  const { start, end } = shared(old, now);
  const counts = { added: 0, removed: 0 };
  for (const { value, added, removed } of diffArrays(
    old.slice(start, old.length - end),
    now.slice(start, now.length - end),
  )) {
    if (added) counts.added += value.length;
    if (removed) counts.removed += value.length;
  }
  return counts;
}
