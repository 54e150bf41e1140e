/** What a pressed key types on any keyboard, AltGr included: more data than the sheet needs, so a page loads it when asked. */
import further from './data/further-keys.json';
import latin from './data/latin-keys.json';
import { keyPlaces } from './key-places';
import { type KeyRows, keyboardName, rowsOf } from './keyboards';

export interface Pressed {
  /** The key's name in a browser. */
  code: string;
  shift: boolean;
  altGr: boolean;
}

/** What the keys of any keyboard type; no rows for one that is not in the data. */
export function keyRows(layout: string, variant: string): KeyRows {
  const name = keyboardName(layout, variant);
  return [...(rowsOf(latin, name) ?? []), ...(rowsOf(further, name) ?? [])];
}

/**
 * What a key types.
 * @returns a character, a combining one for a dead key; undefined for a key that types nothing, or another keyboard
 */
export function characterTypedBy(
  layout: string,
  variant: string,
  { code, shift, altGr }: Pressed,
): string | undefined {
  const index = keyPlaces.findIndex((place) => place.code === code);
  const typed = keyRows(layout, variant)[(shift ? 1 : 0) + (altGr ? 2 : 0)]?.[index];
  return typed === undefined || typed === ' ' ? undefined : typed;
}
