/** Finding an entry of a long list by what people type. */

export interface ListItem {
  value: string;
  /** What it means, in words. */
  detail: string;
  /** Further words it is found by. */
  keywords: string;
  /** Other names of the very same thing: one of them typed is as good as the value. */
  names?: readonly string[];
}

/** A text as it is compared: without accents, in small letters. */
export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[_/]/g, ' ');

/** `utc+2`, `GMT+05:30`, `+2`: as `names` hold it, `utc+2` and `utc+5:30`. */
function offsetIn(text: string): string | undefined {
  const found = /^(?:utc|gmt)? ?([+-])0?(\d{1,2})(?::?([0-5]\d))?$/.exec(text.replace('−', '-'));
  if (!found) return undefined;
  const [, sign = '', hours = '', minutes = '00'] = found;
  return `utc${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The place of an entry among those found: the lower, the more it is what was typed. */
function rankOf(item: ListItem, whole: string): number {
  const value = fold(item.value);
  const names = (item.names ?? []).map(fold);
  if (value === whole || names.includes(whole)) return 0;
  if (value.startsWith(whole)) return 1;
  if (names.some((name) => name.startsWith(whole))) return 2;
  if (value.replace(/[:.-]/g, ' ').includes(` ${whole}`)) return 3;
  if (fold(item.detail).startsWith(whole)) return 3;
  return fold(`${item.value} ${item.detail}`).includes(whole) ? 4 : 5;
}

/**
 * Entries that hold every word; those whose value or another name is the text come first, then those where one
 * begins with it. An offset from UTC finds only what has it: `Etc/GMT+1` is one hour *behind* and is not meant.
 */
export function searchList(items: readonly ListItem[], text: string): ListItem[] {
  const whole = fold(text).trim();
  if (whole === '') return [...items];
  const offset = offsetIn(whole);
  if (offset) {
    const meant = items.filter(({ names }) => names?.includes(offset));
    if (meant.length > 0) return meant;
  }
  const words = whole.split(/\s+/);
  return items
    .filter((item) => {
      const names = item.names?.join(' ') ?? '';
      const all = fold(`${item.value} ${item.detail} ${item.keywords} ${names}`);
      return words.every((word) => all.includes(word));
    })
    .map((item) => ({ item, at: rankOf(item, whole) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * The one entry that a typed text can only mean: its value, all of its words, or the one that fits best alone.
 * @returns undefined where it means none, or could mean several
 */
export function itemMeantBy(items: readonly ListItem[], text: string): ListItem | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '') return undefined;
  const exact =
    items.find((item) => item.value.toLowerCase() === typed) ??
    items.find((item) => item.detail.toLowerCase() === typed);
  if (exact) return exact;
  const [best, second] = searchList(items, text);
  const whole = fold(text).trim();
  return best && (!second || rankOf(best, whole) < rankOf(second, whole)) ? best : undefined;
}
