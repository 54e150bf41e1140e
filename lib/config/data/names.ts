/**
 * The names a valid answer can have, and nothing else: what the schema needs. Titles, aliases and
 * places, which only a picker shows, are in `keyboard-choices.ts` and `time-zone-choices.ts`.
 * All made by scripts/update-data.ts.
 */
import keyboard from './keyboard-names.json';
import localeNames from './locales.json';
import timeZoneNames from './time-zones.json';

type Names = readonly [string, ...string[]];

/** Every tzdata name, aliases and `UTC` included. */
export const timeZones = timeZoneNames as unknown as Names;

/** glibc's locales in UTF-8, spelt as `i18n.defaultLocale` wants them. */
export const locales = localeNames as unknown as Names;

/** xkb layouts. */
export const keyboardLayouts = Object.keys(keyboard.layouts) as unknown as Names;
