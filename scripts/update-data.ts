/**
 * Makes the lists the wizard picks from, out of the data of three Debian packages:
 *
 *   tzdata   /usr/share/zoneinfo/{tzdata.zi,zone.tab,zone1970.tab} → time-zones, time-zone-places
 *   locales  /usr/share/i18n/SUPPORTED                             → locales
 *   xkb-data /usr/share/X11/xkb/rules/{evdev.xml,evdev}            → keyboard-names, keyboard
 *            /usr/share/X11/xkb/symbols                            → keyboard-letters, keyboard-american
 *
 *   npx tsx scripts/update-data.ts               downloads Debian 13 and sid (apt-get, network)
 *   npx tsx scripts/update-data.ts ROOT [ROOT…]  reads unpacked packages instead, oldest first; / is this machine
 *
 * A name is kept when every release has it. nixpkgs' versions lie between Debian's stable and sid, and
 * layouts come and go (2.42 dropped `jv`): what both ends know, the middle knows. Wording comes from the
 * last. The versions read are printed and kept in lib/config/data/versions.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signsOnThoseKeys, typedOnConsole } from '@/tools/data/american-keys';
import { fetchSuite, openRoot } from '@/tools/data/debian';
import { commonKeyboard, parseKeyboard } from '@/tools/data/keyboard';
import { commonLocales, parseLocales } from '@/tools/data/locales';
import { commonTimeZones, parseTimeZones } from '@/tools/data/time-zones';
import { plainLetters } from '@/tools/data/xkb-letters';

const folder = fileURLToPath(new URL('../lib/config/data/', import.meta.url));

const paths = process.argv.slice(2);
const roots =
  paths.length > 0
    ? paths.map((path) => openRoot(path))
    : ['trixie', 'sid'].map((suite) => fetchSuite(suite));
const read = (root: string, file: string) => readFileSync(join(root, 'usr/share', file), 'utf8');

const zones = commonTimeZones(
  roots.map(({ path }) =>
    parseTimeZones({
      zi: read(path, 'zoneinfo/tzdata.zi'),
      zoneTab: read(path, 'zoneinfo/zone.tab'),
      zone1970Tab: read(path, 'zoneinfo/zone1970.tab'),
    }),
  ),
);
const locales = commonLocales(roots.map(({ path }) => parseLocales(read(path, 'i18n/SUPPORTED'))));
const keyboard = commonKeyboard(
  roots.map(({ path }) =>
    parseKeyboard({
      xml: read(path, 'X11/xkb/rules/evdev.xml'),
      rules: read(path, 'X11/xkb/rules/evdev'),
    }),
  ),
);

/**
 * Which keyboards do not type all letters from a to z by a key alone, in one release or the other: those
 * that have none or next to none (another script), and the letters that others lack.
 */
function lettersMissing() {
  const without: Record<string, string[]> = {};
  const partly: Record<string, Record<string, string>> = {};
  const layouts = Object.entries(keyboard.layouts).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [layout, { variants }] of layouts) {
    for (const variant of ['', ...Object.keys(variants).sort()]) {
      const typed = roots.map(({ path }) =>
        plainLetters(layout, variant, (file) => read(path, `X11/xkb/symbols/${file}`)),
      );
      const missing = [...'abcdefghijklmnopqrstuvwxyz'].filter(
        (letter) => !typed.every((letters) => letters.has(letter)),
      );
      if (missing.length > 13) without[layout] = [...(without[layout] ?? []), variant];
      else if (missing.length > 0)
        partly[layout] = { ...partly[layout], [variant]: missing.join('') };
    }
  }
  return { without, partly };
}

/**
 * What Latin keyboards type on the keys that the ISO's console takes for an American keyboard's: signs on those keys →
 * `layout` or `layout variant`. An American keyboard's own row is left out, and so is what is not known.
 */
function americanKeys(without: Readonly<Record<string, readonly string[]>>) {
  const rows: Record<string, string[]> = {};
  const { path } = roots.at(-1) as (typeof roots)[number];
  for (const [layout, { variants }] of Object.entries(keyboard.layouts).sort()) {
    for (const variant of ['', ...Object.keys(variants).sort()]) {
      if (without[layout]?.includes(variant)) continue;
      const signs = signsOnThoseKeys(layout, variant, (file) =>
        read(path, `X11/xkb/symbols/${file}`),
      );
      if (signs === undefined || signs === typedOnConsole) continue;
      rows[signs] = [...(rows[signs] ?? []), variant === '' ? layout : `${layout} ${variant}`];
    }
  }
  return { typed: typedOnConsole, rows };
}

/** One line per entry, two levels deep at most, so that a change shows as what it is. */
function print(value: unknown, depth = 0): string {
  if (value === null || typeof value !== 'object' || depth === 2) return JSON.stringify(value);
  if (depth === 1 && Array.isArray(value)) return JSON.stringify(value);
  const entries = Array.isArray(value)
    ? value.map((entry) => print(entry, depth + 1))
    : Object.entries(value).map(
        ([key, entry]) => `${JSON.stringify(key)}: ${print(entry, depth + 1)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${close}`;
}

function write(name: string, value: object): void {
  writeFileSync(join(folder, `${name}.json`), `${print(value)}\n`);
  console.log(`wrote ${name}.json`);
}

write('time-zones', zones.names);
write('time-zone-places', { aliases: zones.aliases, places: zones.places });
write('locales', locales);
write('keyboard-names', {
  layouts: Object.fromEntries(
    Object.entries(keyboard.layouts)
      .map(([name, { variants }]) => [name, Object.keys(variants).sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  options: Object.fromEntries(
    Object.entries(keyboard.groups).map(([name, { options }]) => [name, Object.keys(options)]),
  ),
  single: Object.keys(keyboard.groups).filter((name) => !keyboard.groups[name]?.many),
});
write('keyboard', { layouts: keyboard.layouts, groups: keyboard.groups });
const missing = lettersMissing();
write('keyboard-letters', missing);
write('keyboard-american', americanKeys(missing.without));
write(
  'versions',
  Object.fromEntries(
    Object.keys(roots[0]?.versions ?? {}).map((name) => [
      name,
      roots.map((root) => root.versions[name]),
    ]),
  ),
);
for (const { path, versions } of roots) console.log(`read ${path}`, versions);
