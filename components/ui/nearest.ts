import fuzzysort from 'fuzzysort';
import type { ListItem } from './list-search';

const near = 0.3;

/**
 * Entries whose names come near a text, a letter missing or one too many; best first, nothing that is far away.
 * @param most greatest number of entries
 */
export function nearest<T extends ListItem>(
  entries: readonly T[],
  text: string,
  most: number,
): T[] {
  const typed = text.trim().slice(0, 40);
  const ask = (words: string) =>
    fuzzysort.go(words, [...entries], {
      key: ({ value, detail, names = [] }) => [value, detail, ...names].join(' '),
      threshold: near,
      limit: most,
    });
  const found = ask(typed);
  if (found.length > 0 || typed.length < 4) return found.map(({ obj }) => obj);
  const without = [...typed].map((_, at) => ask(typed.slice(0, at) + typed.slice(at + 1)));
  const best = without.flat().sort((a, b) => b.score - a.score);
  return [...new Set(best.map(({ obj }) => obj))].slice(0, most);
}
