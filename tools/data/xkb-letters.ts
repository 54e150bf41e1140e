/** Which keyboards can type a to z as they come, read from xkeyboard-config's symbol files. */

/** Text of a file below `symbols/`; throws when there is none. */
export type ReadSymbols = (file: string) => string;

/**
 * The small Latin letters that a layout types without any modifier.
 * @param layout xkb name of the layout, which is also the file's
 * @param variant xkb name of the variant; `''` for the layout's own
 * @throws when a file or section is missing
 */
export function plainLetters(layout: string, variant: string, read: ReadSymbols): Set<string> {
  const symbols = plainSymbols(layout, variant, read).values();
  return new Set([...symbols].filter((symbol) => /^[a-z]$/.test(symbol)));
}

/**
 * What each key types without any modifier.
 * @returns name of the key (`AD01`) → xkb's name of the symbol (`q`, `ssharp`)
 * @throws when a file or section is missing
 */
export function plainSymbols(
  layout: string,
  variant: string,
  read: ReadSymbols,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  apply(variant === '' ? layout : `${layout}(${variant})`, 'override', keys, read);
  return keys;
}

/** Names of keys by the letter they have on an American keyboard (keycodes/aliases, `qwerty`). */
const aliases = new Map(
  Object.entries({ AD: 'QWERTYUIOP', AC: 'ASDFGHJKL', AB: 'ZXCVBNM' }).flatMap(([row, letters]) =>
    [...letters].map((letter, i) => [`Lat${letter}`, `${row}${String(i + 1).padStart(2, '0')}`]),
  ),
);

type Mode = 'override' | 'augment' | 'replace';

/** Adds what `us(basic)+level3(ralt_switch)|x` says about keys to `keys`. */
function apply(included: string, mode: Mode, keys: Map<string, string>, read: ReadSymbols): void {
  for (const [i, part] of included.split(/(?=[+|])/).entries()) {
    const how = i === 0 ? mode : part.startsWith('|') ? 'augment' : 'override';
    const match = /^[+|]?([\w/-]+)(?:\(([^)]*)\))?(?::\d)?$/.exec(part.trim());
    if (!match?.[1]) throw new Error(`cannot read the include “${included}”`);
    const section = sectionOf(match[1], match[2], read);
    // What is included is made whole first; only then it meets what was there.
    const own = new Map<string, string>();
    for (const statement of statements(section)) {
      if (statement.include) apply(statement.include, statement.mode, own, read);
      else merge(own, statement.key, statement.symbol, statement.mode);
    }
    for (const [key, symbol] of own) merge(keys, key, symbol, how);
  }
}

function merge(keys: Map<string, string>, name: string, symbol: string, mode: Mode): void {
  if (symbol === 'NoSymbol' || symbol === 'any') return;
  const key = aliases.get(name) ?? name;
  if (mode === 'augment' && keys.has(key)) return;
  const [, code] = /^U0*([\dA-Fa-f]+)$/.exec(symbol) ?? [];
  keys.set(key, code ? String.fromCodePoint(Number.parseInt(code, 16)) : symbol);
}

function sectionOf(file: string, name: string | undefined, read: ReadSymbols): string {
  const text = read(file)
    .replace(/\/\/.*$/gm, '')
    .replace(/^\s*#.*$/gm, '');
  const sections = [...text.matchAll(/([\w\s]*)xkb_symbols\s+"([^"]+)"\s*\{/g)];
  const wanted = name
    ? sections.find(([, , own]) => own === name)
    : (sections.find(([, flags = '']) => /\bdefault\b/.test(flags)) ?? sections[0]);
  if (!wanted) throw new Error(`symbols/${file} has no section ${name ?? ''}`);
  const from = wanted.index + wanted[0].length;
  let depth = 1;
  let to = from;
  for (; depth > 0 && to < text.length; to += 1) {
    if (text[to] === '{') depth += 1;
    if (text[to] === '}') depth -= 1;
  }
  return text.slice(from, to - 1);
}

interface Statement {
  mode: Mode;
  include?: string;
  key: string;
  symbol: string;
}

/** Includes and keys of a section, in order; the first symbol of a key's first group is what it types. */
function* statements(section: string): Generator<Statement> {
  const pattern =
    /\b(include|augment|override|replace)\s+"([^"]+)"|(?:\b(augment|override|replace)\s+)?\bkey\s+<([^>]+)>\s*\{([^}]*)\}/g;
  for (const [, how, include, mode, key = '', body = ''] of section.matchAll(pattern)) {
    if (include) {
      yield { mode: how === 'include' ? 'override' : (how as Mode), include, key: '', symbol: '' };
      continue;
    }
    const listed = body.replace(/\b(?!symbols)\w+\s*\[\w+\]\s*=\s*(?:\[[^\]]*\]|[^,]*)/g, '');
    const levels = /(?:^|[,{=\s])\[([^\]]*)\]/.exec(listed.replace(/symbols\s*\[\w+\]/g, ''))?.[1];
    if (levels === undefined) continue;
    yield {
      mode: (mode as Mode) ?? 'override',
      key,
      symbol: levels.split(',')[0]?.trim() ?? 'NoSymbol',
    };
  }
}
