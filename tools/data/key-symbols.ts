/** What each key of a keyboard types, read from a keymap that xkbcli compiled. */
import { keyPlaces } from '@/lib/keys/key-places';

/** Stands for a level that types nothing that can be shown. */
const nothing = ' ';

// xkb's dead keys, by the combining character that they put on the next letter. Those left out have none.
const dead: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circumflex: '\u0302',
  tilde: '\u0303',
  perispomeni: '\u0303',
  macron: '\u0304',
  breve: '\u0306',
  abovedot: '\u0307',
  diaeresis: '\u0308',
  hook: '\u0309',
  abovering: '\u030a',
  doubleacute: '\u030b',
  caron: '\u030c',
  doublegrave: '\u030f',
  invertedbreve: '\u0311',
  psili: '\u0313',
  abovecomma: '\u0313',
  dasia: '\u0314',
  abovereversedcomma: '\u0314',
  horn: '\u031b',
  belowdot: '\u0323',
  belowdiaeresis: '\u0324',
  belowring: '\u0325',
  belowcomma: '\u0326',
  cedilla: '\u0327',
  ogonek: '\u0328',
  belowcircumflex: '\u032d',
  belowbreve: '\u032e',
  belowtilde: '\u0330',
  belowmacron: '\u0331',
  stroke: '\u0335',
  iota: '\u0345',
};

/**
 * Names of keysyms and what they type.
 * @param header text of `xkbcommon-keysyms.h`, whose comments say the character
 */
export function readKeysyms(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, code] of header.matchAll(
    /^#define XKB_KEY_(\w+)\s+0x[0-9a-f]+\s*\/\*[( <]*U\+([0-9A-F]{4,6})\b/gm,
  )) {
    found.set(name as string, String.fromCodePoint(Number.parseInt(code as string, 16)));
  }
  for (const [name, sign] of Object.entries(dead)) found.set(`dead_${name}`, sign);
  return found;
}

/**
 * What a keymap's keys type.
 * @param keymap what `xkbcli compile-keymap` prints
 * @returns for no modifier, Shift, AltGr, and both: one character per key, in the order of `keyPlaces`; a combining character
 *   is a dead key, a space nothing
 */
export function symbolsOf(keymap: string, keysyms: ReadonlyMap<string, string>): string[] {
  const symbols = keymap.slice(keymap.indexOf('xkb_symbols'));
  const aliases = new Map(
    [...keymap.matchAll(/\balias <(\w+)>\s*=\s*<(\w+)>;/g)].map(([, from, to]) => [from, to]),
  );
  const levelsOf = (key: string): string[] | undefined => {
    const body = new RegExp(`\\bkey <${key}>\\s*\\{([^}]*)\\}`).exec(symbols)?.[1];
    if (body === undefined) return undefined;
    const levels = /(?:symbols\[(?:Group)?1\]\s*=\s*|^\s*)\[([^\]]*)\]/m.exec(body)?.[1];
    return levels?.split(',').map((name) => name.trim());
  };
  return [0, 1, 2, 3].map((level) =>
    keyPlaces
      .map(({ xkb }) => {
        const levels = levelsOf(xkb) ?? levelsOf(aliases.get(xkb) ?? '');
        // A key without a third level types the same with AltGr as without.
        return character(levels?.[level] ?? levels?.[level % 2] ?? levels?.[0], keysyms);
      })
      .join(''),
  );
}

function character(name: string | undefined, keysyms: ReadonlyMap<string, string>): string {
  if (name === undefined) return nothing;
  const code = /^(?:U|0x100)([0-9A-Fa-f]{4,6})$/.exec(name)?.[1];
  const text = code ? String.fromCodePoint(Number.parseInt(code, 16)) : keysyms.get(name);
  // What cannot be seen, such as a joiner, is nothing to print on a key.
  return text === undefined || /[\p{C}\p{Z}]/u.test(text) ? nothing : text;
}
