/** Time zones with what people search them by, for pickers. Load it when one is opened. */
import zones from './time-zone-places.json';
import words from './time-zone-words.json';

const aliases: Readonly<Record<string, string>> = zones.aliases;

/**
 * Name → country code and comment, sorted; UTC and fixed offsets have neither. Names that are not
 * here are aliases.
 */
export const timeZonePlaces: Readonly<Record<string, readonly string[]>> = zones.places;

/** Name → its abbreviations and large cities, by scripts/update-cities.ts. */
export const timeZoneWords: Readonly<Record<string, readonly string[]>> = words;

/** Old or alternative name → the name to use today. */
export const timeZoneAliases = aliases;

/**
 * The name to use today: browsers still say `Asia/Calcutta` or `Europe/Kiev`.
 * @param name any tzdata name
 * @returns the same name when it is current or unknown
 */
export function canonicalTimeZone(name: string): string {
  return Object.hasOwn(aliases, name) ? (aliases[name] as string) : name;
}
