import fuzzysort from 'fuzzysort';
import { fold, type ListItem } from './list-search';

const near = 0.3;

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Whether a word begins with the letters of another, in their order, few others between. */
function beginsLike(word: string, letters: string): boolean {
  const spare = letters.length < 4 ? 0 : letters.length < 8 ? 1 : 2;
  let at = word[0] === letters[0] ? 0 : -1;
  for (const letter of letters) {
    if (at < 0) return false;
    at = word.indexOf(letter, at);
    if (at >= 0) at += 1;
  }
  return at >= 0 && at <= letters.length + spare;
}

const textOf = ({ value, detail, names = [] }: ListItem) => [value, detail, ...names].join(' ');

/**
 * Entries whose names come near a text, a letter missing or one too many; best first, nothing that is far away. Letters that
 * only lie scattered over a name are no slip of the finger.
 * @param most greatest number of entries
 */
export function nearest<T extends ListItem>(
  entries: readonly T[],
  text: string,
  most: number,
): T[] {
  const typed = text.trim().slice(0, 40);
  const named = entries.map((entry) => ({ entry, own: wordsOf(fold(textOf(entry))) }));
  const ask = (words: string) => {
    const sought = wordsOf(fold(words));
    const alike = named
      .filter(({ own }) => sought.every((letters) => own.some((word) => beginsLike(word, letters))))
      .map(({ entry }) => entry);
    return fuzzysort.go(words, alike, { key: textOf, threshold: near, limit: most });
  };
  const found = ask(typed);
  if (found.length > 0 || typed.length < 4) return found.map(({ obj }) => obj);
  const without = [...typed].map((_, at) => ask(typed.slice(0, at) + typed.slice(at + 1)));
  const best = without.flat().sort((a, b) => b.score - a.score);
  return [...new Set(best.map(({ obj }) => obj))].slice(0, most);
}
