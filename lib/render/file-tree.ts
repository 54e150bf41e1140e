/** What flows through the whole program: path (with `/`, relative) → text, sorted by path. */
export type FileTree = ReadonlyMap<string, string>;

/** A FileTree from any pairs; sorts by path (code units, the same on every machine). */
export function fileTree(entries: Iterable<readonly [path: string, text: string]>): FileTree {
  const pairs = [...entries];
  // Most trees are sorted already, and checking that costs a tenth of sorting.
  const isSorted = pairs.every(([path], i) => i === 0 || (pairs[i - 1]?.[0] ?? '') <= path);
  return new Map(isSorted ? pairs : pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Whether a file is to be executable: it is a script, that is, begins with `#!`. */
export function isExecutable(text: string): boolean {
  return text.startsWith('#!');
}
