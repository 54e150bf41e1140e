import type { FileTree } from '@/lib/render/file-tree';

/** A line that holds what was searched for. */
export interface Found {
  path: string;
  line: number;
  text: string;
}

/** The most lines to find: nobody reads more, and each costs time. */
export const mostFound = 100;

/**
 * Searches paths and lines, capital letters or not.
 * @param phrase fewer than two characters find nothing
 * @returns by path and line; a file whose path alone matches stands with line 0
 */
export function searchFiles(files: FileTree, phrase: string): readonly Found[] {
  const text = phrase.trim().toLowerCase();
  const found: Found[] = [];
  if (text.length < 2) return found;
  for (const [path, content] of files) {
    if (path.toLowerCase().includes(text)) found.push({ path, line: 0, text: '' });
    // Looked through first, because most files do not hold it, and splitting each would cost more.
    if (content.toLowerCase().includes(text)) {
      for (const [index, line] of content.split('\n').entries()) {
        if (line.toLowerCase().includes(text)) {
          found.push({ path, line: index + 1, text: line.trim() });
        }
      }
    }
    if (found.length >= mostFound) return found.slice(0, mostFound);
  }
  return found;
}

/** The most that stands before a hit, so that it is seen at once. */
const mostBefore = 24;

/**
 * A line around the first place that was found in it.
 * @returns the line in three parts, the middle one being what was searched for; what lies far before it is left out
 */
export function aroundHit(
  line: string,
  phrase: string,
): [before: string, hit: string, after: string] {
  const text = phrase.trim();
  const at = line.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return [line, '', ''];
  const before = at > mostBefore ? `…${line.slice(at - mostBefore, at)}` : line.slice(0, at);
  return [before, line.slice(at, at + text.length), line.slice(at + text.length)];
}
