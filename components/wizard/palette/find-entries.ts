import { fold, type ListItem } from '@/components/ui/list-search';
import { nearest } from '@/components/ui/nearest';

/** What a text can find here. */
interface Findable extends ListItem {
  /** Of a choice: the title of its question. */
  question?: string;
  /** Of a choice: whether it is one of very many, of which a few are enough. */
  isOfMany?: boolean;
}

/** Something the palette leads to. */
export interface Entry extends Findable {
  kind: 'Question' | 'File' | 'Page' | 'Preset' | 'Command' | 'Saved';
  run: () => void;
  /** In place of `run` where the palette stays open: does it, and says how it went. */
  say?: () => Promise<string>;
}

const mostShown = 30;
const mostOfMany = 3;

/** As it is compared. Kept, because a list of a thousand takes longer to fold than to search. */
interface Folded {
  value: string;
  names: readonly string[];
  detail: string;
  /** Value and detail. */
  shown: string;
  /** All that a word may stand in, but the question. */
  own: string;
  question: string;
}

const foldedEntries = new WeakMap<Findable, Folded>();

function foldedOf(entry: Findable): Folded {
  const known = foldedEntries.get(entry);
  if (known) return known;
  const { value, detail, keywords, names = [], question = '' } = entry;
  const folded = {
    value: fold(value),
    names: names.map(fold),
    detail: fold(detail),
    shown: fold(`${value} ${detail}`),
    own: fold([value, detail, keywords, ...names].join('  ')),
    question: fold(question && `${question}: `),
  };
  foldedEntries.set(entry, folded);
  return folded;
}

const isLetter = /[\p{L}\p{N}]/u;

/** Whether a word stands in a text: a short one only where a word begins, because it lies inside many that nobody means. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (word.length > 3 || at === 0 || !isLetter.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/**
 * The place of an entry among those found: the lower, the more it is what was typed. A choice comes after the questions whose titles
 * begin with the text.
 * @returns undefined where a word is not in it, or only its question is meant
 */
function placeOf(entry: Findable, whole: string, words: readonly string[]): number | undefined {
  const { value, names, detail, shown, own, question } = foldedOf(entry);
  const isOwn = (word: string) => holds(own, word);
  const meansIt = question === '' ? words.every(isOwn) : words.some(isOwn);
  if (!meansIt || !words.every((word) => isOwn(word) || holds(question, word))) return undefined;
  const after = question === '' ? 0 : 1.5;
  if (value === whole || names.includes(whole)) return after;
  if (value.startsWith(whole)) return after + 1;
  if (names.some((name) => name.startsWith(whole))) return after + 2;
  if (value.replace(/[:.-]/g, ' ').includes(` ${whole}`)) return after + 3;
  if (detail.startsWith(whole)) return after + 3;
  return after + (shown.includes(whole) ? 4 : 5);
}

/**
 * What people mean by a text: entries that hold every word; else, for a slip of the finger, those that come near.
 * @param text empty: the first entries, as they come
 */
export function findEntries<T extends Findable>(
  entries: readonly T[],
  text: string,
  most = mostShown,
): T[] {
  const whole = fold(text).trim();
  if (whole === '') return entries.slice(0, most);
  const words = whole.split(/\s+/);
  const found = entries.flatMap((entry) => {
    const place = placeOf(entry, whole, words);
    return place === undefined ? [] : [{ entry, place }];
  });
  const best = found.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
  const meant = best.length > 0 ? best : nearest(entries, text, 3 * most);
  return fewOfMany(meant).slice(0, most);
}

/** No more than a few of the thousand time zones, languages and keyboards, so that they leave room for all others. */
function fewOfMany<T extends Findable>(entries: readonly T[]): T[] {
  const counts = new Map<string, number>();
  return entries.filter(({ question, isOfMany }) => {
    if (!question || !isOfMany) return true;
    const count = (counts.get(question) ?? 0) + 1;
    counts.set(question, count);
    return count <= mostOfMany;
  });
}
