import { diffArrays } from 'diff';
import { fieldByPath } from '../config/fields';
import type { Generated } from '../generate';
import type { Change } from '../merge/merge-trees';
import { movedFiles } from '../merge/moved-files';
import { mostEdits } from '../patch';
import type { OpenedTree } from './open-tree';

/** A place where a hand edit says something else than an answer does. */
export interface Contradiction {
  path: string;
  /** The line of the edited file, from 1; 0 where the file was deleted. */
  line: number;
  /** The answers that wrote the line. */
  fields: readonly string[];
  /** What the answers wrote there. */
  written: string;
}

/**
 * Names the answers that hand edits contradict: an edit that changes a line which an answer wrote, or deletes a file that is
 * there because of one. The lines are known from rendering the folder's own answers anew.
 * @param edits the files that hold hand edits, as a merge lists them
 * @param generated the folder's answers, rendered by the generator at hand
 */
export function contradictionsOf(
  { files, opaque, base }: OpenedTree,
  edits: ReadonlyMap<string, Change>,
  generated: Generated,
): Contradiction[] {
  return [...edits].flatMap(([path, change]): Contradiction[] => {
    // The folder may be of before a move; the generator at hand is not.
    const here = movedFiles.get(path) ?? path;
    const fieldsAt = (line: number) => [
      ...new Set(
        generated.provenance
          .filter((p) => p.path === here && p.from <= line && line <= p.to)
          .flatMap((p) => p.fields)
          .filter((field) => fieldByPath.has(field)),
      ),
    ];
    if (change === 'deleted') {
      const fields = fieldsAt(0);
      return fields.length === 0 ? [] : [{ path, line: 0, fields, written: '' }];
    }
    const [text, mine] = [base.text(path), files.get(path)];
    if (change !== 'changed' || text === undefined || mine === undefined || opaque.has(path))
      return [];
    const today = sameLines(text, generated.files.get(here) ?? '');
    return changedLines(text, mine).flatMap(({ old, line, words }) => {
      const fields = fieldsAt(today.get(old) ?? -1);
      return fields.length === 0 ? [] : [{ path, line, fields, written: words }];
    });
  });
}

/** The lines of `before` that are gone or other in `after`, and the line of `after` where that is to be seen. */
function changedLines(before: string, after: string) {
  const changed: { old: number; line: number; words: string }[] = [];
  let [old, line] = [1, 1];
  for (const part of compare(before, after)) {
    if (part.removed) {
      for (const words of part.value) changed.push({ old: old++, line, words: words.trim() });
    } else if (part.added) {
      line += part.value.length;
    } else {
      old += part.value.length;
      line += part.value.length;
    }
  }
  return changed;
}

/** Line of `before` → the same line in `after`, where it is still there. */
function sameLines(before: string, after: string): ReadonlyMap<number, number> {
  const same = new Map<number, number>();
  let [old, line] = [1, 1];
  for (const part of compare(before, after)) {
    if (part.removed) old += part.value.length;
    else if (part.added) line += part.value.length;
    else for (const _ of part.value) same.set(old++, line++);
  }
  return same;
}

function compare(before: string, after: string) {
  // A line end of Windows says nothing against an answer.
  const [one, other] = [before, after].map((text) => text.split(/\r?\n/));
  return diffArrays(one ?? [], other ?? [], { maxEditLength: mostEdits }) ?? [];
}
