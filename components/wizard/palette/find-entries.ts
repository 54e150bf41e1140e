import { type ListItem, searchList } from '@/components/ui/list-search';
import { nearest } from '@/components/ui/nearest';

/** Something the palette leads to. */
export interface Entry extends ListItem {
  kind: 'Question' | 'File' | 'Page' | 'Preset' | 'Command' | 'Saved';
  run: () => void;
  /** In place of `run` where the palette stays open: does it, and says how it went. */
  say?: () => Promise<string>;
}

const mostShown = 30;

/**
 * What people mean by a text: entries that hold every word; else, for a slip of the finger, those that come near.
 * @param text empty: the first entries, as they come
 */
export function findEntries<T extends ListItem>(
  entries: readonly T[],
  text: string,
  most = mostShown,
): T[] {
  const found = searchList(entries, text) as T[];
  if (found.length > 0 || text.trim() === '') return found.slice(0, most);
  return nearest(entries, text, most);
}
