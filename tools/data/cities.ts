/** One city of the npm package city-timezones (MIT; cities and people of simplemaps.com). */
export interface City {
  city: string;
  city_ascii: string;
  pop: number;
  timezone: string;
}

/** Smaller places have their zone's city near, and everybody would have to load them. */
const fewestPeople = 150_000;

/**
 * What people call a time zone by: its abbreviations and the cities in it, largest first.
 * @param zones every zone that is offered → its name of today
 * @param cities all there are
 * @param posixZone the zone's rule as POSIX writes it, `CET-1CEST,M3.5.0,M10.5.0/3`: the last line of its TZif file
 * @returns zone → words, none for a zone that has none
 */
export function timeZoneWords(
  zones: Readonly<Record<string, string>>,
  cities: readonly City[],
  posixZone: (zone: string) => string,
): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  const add = (zone: string, word: string) => {
    const own = (zone.split('/').at(-1) ?? '').replaceAll('_', ' ');
    const known = words[zone] ?? [];
    if (word !== own && !known.includes(word)) words[zone] = [...known, word];
  };
  for (const zone of new Set(Object.values(zones))) {
    const [, standard, summer] = /^([A-Z]{3,5})[-\d:]+([A-Z]{3,5})?/.exec(posixZone(zone)) ?? [];
    for (const name of [standard, summer]) if (name) add(zone, name);
  }
  const large = cities.filter(({ pop }) => pop >= fewestPeople).sort((a, b) => b.pop - a.pop);
  for (const { city, city_ascii: plain, timezone } of large) {
    const zone = zones[timezone];
    if (zone === undefined) continue;
    for (const name of new Set([city, plain])) {
      // Typing folds accents; a name that differs in more than accents counts twice.
      if (name === plain || fold(name) !== fold(plain)) add(zone, name);
    }
  }
  return words;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
