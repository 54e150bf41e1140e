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
