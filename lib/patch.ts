/** Differences between two flakes as git and patch(1) read them. */
import { structuredPatch } from 'diff';
import { type FileTree, isExecutable } from './render/file-tree';
import { isPrivate } from './render/private-paths';

/** Lines that differ and those around them; each begins with a space, `+`, `-` or `\`. */
export interface Hunk {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  lines: readonly string[];
}

/**
 * Lines that may differ before nobody searches for the fewest, which takes time that grows with their square: texts of ours
 * have some 1,500, an opened one up to 500,000.
 */
export const mostEdits = 3000;

/** What differs between two texts, with three lines around each change; undefined where they have little in common. */
export function fewHunksOf(before: string, after: string): readonly Hunk[] | undefined {
  const options = { context: 3, maxEditLength: mostEdits };
  return structuredPatch('a', 'b', before, after, undefined, undefined, options)?.hunks;
}

/** The same, with all lines of two texts that have little in common. */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  return fewHunksOf(before, after) ?? [replacement(before, after)];
}

function replacement(before: string, after: string): Hunk {
  const [old, made] = [before, after].map((text) => text.replace(/\n$/, '').split('\n')) as [
    string[],
    string[],
  ];
  const marked = (mark: string, lines: readonly string[], text: string) =>
    text === ''
      ? []
      : [
          ...lines.map((line) => mark + line),
          ...(text.endsWith('\n') ? [] : ['\\ No newline at end of file']),
        ];
  return {
    oldStart: 1,
    oldLines: before === '' ? 0 : old.length,
    newStart: 1,
    newLines: after === '' ? 0 : made.length,
    lines: [...marked('-', old, before), ...marked('+', made, after)],
  };
}

/** A file that differs; undefined where one side has none. */
export interface FileChange {
  path: string;
  before: string | undefined;
  after: string | undefined;
  hunks: readonly Hunk[];
}

/**
 * Paths of the files that differ between two flakes and that a patch can express. What holds secrets is left out.
 * @param opaque paths that are no texts in `base`: they have no lines to compare, so they are left out
 */
export function changedPaths(
  base: FileTree,
  files: FileTree,
  opaque: ReadonlySet<string> = new Set(),
): readonly string[] {
  return [...new Set([...base.keys(), ...files.keys()])]
    .sort()
    .filter((path) => !isPrivate(path) && !opaque.has(path) && base.get(path) !== files.get(path));
}

/** The same files, with their texts on either side. */
export function changesOf(
  base: FileTree,
  files: FileTree,
  opaque?: ReadonlySet<string>,
): readonly FileChange[] {
  return changedPaths(base, files, opaque).map((path) => {
    const [before, after] = [base.get(path), files.get(path)];
    return { path, before, after, hunks: hunksOf(before ?? '', after ?? '') };
  });
}

/**
 * A patch that makes one flake of another: `git apply` and `patch -p1` take it in the flake's folder.
 * What holds secrets is left out.
 * @param opaque paths that are no texts in `base`: a patch of texts cannot express how they change, so it leaves them out
 * @returns nothing where they are the same
 */
export function printPatch(base: FileTree, files: FileTree, opaque?: ReadonlySet<string>): string {
  return printChanges(changesOf(base, files, opaque));
}

/** The same of changes that were found before. */
export function printChanges(changes: readonly FileChange[]): string {
  return changes.map(printFile).join('');
}

const mode = (text: string) => (isExecutable(text) ? '100755' : '100644');

function printFile({ path, before, after, hunks }: FileChange): string {
  const head = [`diff --git a/${path} b/${path}`];
  if (before === undefined) head.push(`new file mode ${mode(after ?? '')}`);
  else if (after === undefined) head.push(`deleted file mode ${mode(before)}`);
  else if (mode(before) !== mode(after)) {
    head.push(`old mode ${mode(before)}`, `new mode ${mode(after)}`);
  }
  // Of an empty file a patch gives the mode alone.
  if (hunks.length > 0) {
    head.push(before === undefined ? '--- /dev/null' : `--- a/${path}`);
    head.push(after === undefined ? '+++ /dev/null' : `+++ b/${path}`);
  }
  const body = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`,
    ...lines,
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

/** A range of lines; one that holds none is named by the line before it. */
function span(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}
