import latin from './data/latin-keys.json';

/** What the keys of a keyboard type, one row per level: plain, Shift, and where known AltGr, and both. */
export type KeyRows = readonly (readonly string[])[];

/** The recorded form: rows of characters, and which of them a keyboard has (scripts/update-keys.ts). */
export interface RecordedKeys {
  rows: readonly string[];
  keyboards: Readonly<Record<string, readonly number[]>>;
}

/** A keyboard's name in the recorded data. */
export function keyboardName(layout: string, variant: string): string {
  return variant === '' ? layout : `${layout} ${variant}`;
}

/**
 * The rows of a keyboard, one entry per key in the order of `keyPlaces`. A space types nothing that can be shown, a
 * combining character is a dead key.
 * @returns undefined for a keyboard that is not in the data
 */
export function rowsOf(recorded: RecordedKeys, name: string): KeyRows | undefined {
  if (!Object.hasOwn(recorded.keyboards, name)) return undefined;
  return recorded.keyboards[name]?.map((number) => [...(recorded.rows[number] ?? '')]);
}

/**
 * What the keys of a keyboard with Latin letters type alone and with Shift.
 * @returns an American one's for a keyboard of another script: it comes first there (`facts.keyboardLayout`)
 */
export function latinRows(layout: string, variant: string): KeyRows {
  return rowsOf(latin, keyboardName(layout, variant)) ?? rowsOf(latin, 'us') ?? [];
}

/** A character as a key shows it: a dead key's on a circle. */
export function shownCharacter(character: string): string {
  return /\p{M}/u.test(character) ? `◌${character}` : character;
}
