import { createTwoFilesPatch } from 'diff';
import { isPrivate } from '../merge/merge-trees';
import { type FileTree, isExecutable } from '../render/file-tree';

/**
 * What turns one tree into another, as `git apply` and `patch -p1` take it.
 * @param opaque paths that are no texts in `before`: a patch of texts cannot tell how they change, so it leaves them out
 */
export function printPatch(
  before: FileTree,
  after: FileTree,
  opaque: ReadonlySet<string> = new Set(),
): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => !isPrivate(path) && !opaque.has(path))
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => printFile(path, before.get(path), after.get(path)))
    .join('');
}

function printFile(path: string, old: string | undefined, now: string | undefined): string {
  const from = old === undefined ? '/dev/null' : `a/${path}`;
  const to = now === undefined ? '/dev/null' : `b/${path}`;
  const mode = isExecutable(now ?? old ?? '') ? '100755' : '100644';
  const kind =
    old === undefined
      ? `new file mode ${mode}\n`
      : now === undefined
        ? `deleted file mode ${mode}\n`
        : '';
  const patch = createTwoFilesPatch(from, to, old ?? '', now ?? '', '', '', {
    context: 3,
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
  return `diff --git a/${path} b/${path}\n${kind}${patch}`;
}
