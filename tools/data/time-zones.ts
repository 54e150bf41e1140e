/** What the wizard knows of tzdata. */
export interface TimeZones {
  /** Every valid name, sorted. */
  names: string[];
  /** Old or alternative name → the name to use today. */
  aliases: Record<string, string>;
  /** Name → [country code, comment]; what has no country has an empty list. */
  places: Record<string, string[]>;
}

/**
 * Reads tzdata.
 *
 * A name is a place of its own when zone.tab or zone1970.tab lists it, or when it is a fixed offset
 * (`Etc/…`); every other name is an alias. zone.tab gives the country, because zone1970.tab merges
 * countries whose clocks agree since 1970, and people look for their own.
 *
 * @param files texts of `tzdata.zi`, `zone.tab` and `zone1970.tab` (of /usr/share/zoneinfo)
 * @throws when an alias leads nowhere
 */
export function parseTimeZones(files: {
  zi: string;
  zoneTab: string;
  zone1970Tab: string;
}): TimeZones {
  const zones = new Set<string>();
  const links = new Map<string, string>();
  for (const line of files.zi.split('\n')) {
    const [kind, first = '', second = ''] = line.split(' ');
    if (kind === 'Z') zones.add(first);
    if (kind === 'L') links.set(second, first);
  }
  // tzdata's stand-in for "nobody has set a zone".
  zones.delete('Factory');

  const places = new Map<string, string[]>();
  for (const text of [files.zone1970Tab, files.zoneTab]) {
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [countries = '', , name = '', comment] = line.split('\t');
      places.set(name, [countries.split(',')[0] ?? '', ...(comment ? [comment] : [])]);
    }
  }
  for (const name of zones) if (name.startsWith('Etc/')) places.set(name, []);
  // tzdata files UTC under Etc/; NixOS, browsers and people say UTC.
  places.delete('Etc/UTC');
  places.set('UTC', []);
  links.delete('UTC');
  links.set('Etc/UTC', 'UTC');

  const names = [...new Set([...zones, ...links.keys(), 'UTC'])].sort();
  const aliases: Record<string, string> = {};
  for (const name of names) {
    if (places.has(name)) continue;
    const target = links.get(name) === 'Etc/UTC' ? 'UTC' : links.get(name);
    if (!target || !places.has(target))
      throw new Error(`tzdata: ${name} leads nowhere (${target})`);
    aliases[name] = target;
  }
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return { names, aliases, places: Object.fromEntries(sorted) };
}

/** What all releases know; aliases and places as the last one has them. */
export function commonTimeZones(releases: readonly TimeZones[]): TimeZones {
  const last = releases.at(-1) as TimeZones;
  const known = releases.map((release) => new Set(release.names));
  const everywhere = (name: string) => known.every((names) => names.has(name));
  return {
    names: last.names.filter(everywhere),
    aliases: Object.fromEntries(
      Object.entries(last.aliases).filter((pair) => pair.every(everywhere)),
    ),
    places: Object.fromEntries(Object.entries(last.places).filter(([name]) => everywhere(name))),
  };
}
