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

/** Two texts line by line, removed lines included. */
export function lineChanges(before: string, after: string): LineChange[] {
  let number = 0;
  return diffArrays(linesOf(before), linesOf(after)).flatMap((part) =>
    part.value.map((text): LineChange => {
      if (part.removed) return { kind: 'removed', text, number: undefined };
      number += 1;
      return { kind: part.added ? 'added' : 'same', text, number };
    }),
  );
}

/** How many lines were added and removed; undefined stands for a file that there is not. */
export function countChanges(
  before: string | undefined,
  after: string | undefined,
): { added: number; removed: number } {
  if (before === undefined) return { added: linesOf(after ?? '').length, removed: 0 };
  if (after === undefined) return { added: 0, removed: linesOf(before).length };
  const changes = lineChanges(before, after);
  const count = (kind: LineChange['kind']) => changes.filter((c) => c.kind === kind).length;
  return { added: count('added'), removed: count('removed') };
}
