/**
 * Option types as the NixOS and Home Manager manuals word them ("null or list of string", "integer
 * between 0 and 100 (both inclusive)"), read into something that a value can be held against.
 * Source of the words: the `description` of the types in nixpkgs' lib/types.nix and pkgs/pkgs-lib/formats.nix.
 */

export type Type =
  | { kind: 'bool' | 'float' | 'path' | 'package' | 'null' | 'function' | 'attrs' }
  | { kind: 'int'; min?: number; max?: number }
  | { kind: 'number'; min?: number }
  /** `lines` joins several definitions; any other string allows one value. */
  | { kind: 'string'; joins?: boolean; pattern?: string; nonEmpty?: boolean; oneLine?: boolean }
  | { kind: 'enum'; values: readonly unknown[] }
  | { kind: 'either'; types: readonly Type[] }
  | { kind: 'list'; of: Type; nonEmpty?: boolean }
  | { kind: 'set'; of: Type }
  /** A set whose values may say what they come before or after (Home Manager's lib.hm.dag). */
  | { kind: 'dag'; of: Type }
  /** Declared members, and, with `free`, any other member that fits it. */
  | { kind: 'submodule'; free?: Type }
  /** JSON, TOML, YAML, Lua … values: atoms, lists and sets of themselves. */
  | { kind: 'data'; nullable: boolean }
  /** The option takes anything. */
  | { kind: 'any' }
  /** The list does not know the type. */
  | { kind: 'unknown' }
  /** Words this reader does not know. */
  | { kind: 'unread'; words: string };

type Phrase = [RegExp, (m: RegExpExecArray) => Type];

const string: Type = { kind: 'string' };
const atom: Type = {
  kind: 'either',
  types: [{ kind: 'null' }, { kind: 'bool' }, { kind: 'number' }, string],
};
const list = (of: Type): Type => ({ kind: 'list', of });
const either = (...types: Type[]): Type => ({ kind: 'either', types });
const systemdAtom = either(atom, { kind: 'path' }, { kind: 'package' });
const systemdOption = either(systemdAtom, list(systemdAtom));

// Phrases that are one type although they hold “or”, commas or brackets. Longest first.
const phrases: readonly Phrase[] = [
  [/boolean/y, () => ({ kind: 'bool' })],
  [
    /unsigned integer, meaning >=0, or string containing either a number or a range/y,
    () => either({ kind: 'int', min: 0 }, string),
  ],
  [
    /(\d+) bit unsigned integer; between (-?\d+) and (-?\d+) \(both inclusive\)/y,
    (m) => ({ kind: 'int', min: Number(m[2]), max: Number(m[3]) }),
  ],
  [
    /(\d+) bit signed integer; between (-?\d+) and (-?\d+) \(both inclusive\)/y,
    (m) => ({ kind: 'int', min: Number(m[2]), max: Number(m[3]) }),
  ],
  [
    /integer between (-?\d+) and (-?\d+) \(both inclusive\)/y,
    (m) => ({ kind: 'int', min: Number(m[1]), max: Number(m[2]) }),
  ],
  [
    /integer or floating point number between (-?[\d.]+) and (-?[\d.]+) \(both inclusive\)/y,
    () => ({ kind: 'number' }),
  ],
  [
    /(?:nonnegative|positive) integer or floating point number, meaning >=?0/y,
    () => ({ kind: 'number', min: 0 }),
  ],
  [/unsigned integer, meaning >=0/y, () => ({ kind: 'int', min: 0 })],
  [/positive integer, meaning >0/y, () => ({ kind: 'int', min: 1 })],
  [/(?:signed )?integer/y, () => ({ kind: 'int' })],
  [/floating point number/y, () => ({ kind: 'float' })],
  [/null/y, () => ({ kind: 'null' })],
  [/strings concatenated with "(?:[^"\\]|\\.)*"/y, () => ({ kind: 'string', joins: true })],
  [
    /\(optionally newline-terminated\) single-line string/y,
    () => ({ kind: 'string', oneLine: true }),
  ],
  [/non-empty string/y, () => ({ kind: 'string', nonEmpty: true })],
  [/string \(with check: non-empty\)/y, () => ({ kind: 'string', nonEmpty: true })],
  // The pattern is not quoted: it goes on to the end of the words or of its bracket.
  [
    /(?:absolute path|string) matching the pattern ((?:[^()\n]|\([^()]*\))+)/y,
    (m) => ({ kind: 'string', pattern: m[1] as string }),
  ],
  [/string, not containing [^()]*/y, () => string],
  [/string \(with check: [^()]*\)/y, () => string],
  [/string, with spaces inside double quotes/y, () => string],
  [/plugin packages or submodules|Rasi literal string/y, () => ({ kind: 'any' })],
  [/(?:printable |single-line )?string(?: without (?:spaces, # and \/|spaces))?/y, () => string],
  [/(?:session name|file mode string|percentage between [^()]* \(both inclusive\))/y, () => string],
  [/path, not containing newlines or colons/y, () => ({ kind: 'path' })],
  [/(?:absolute )?path(?: in the Nix store)?/y, () => ({ kind: 'path' })],
  [/package(?: set| with provided sessions)?/y, () => ({ kind: 'package' })],
  [/attribute set of anything/y, () => ({ kind: 'attrs' })],
  [/(?:lazy )?attribute set(?! of)/y, () => ({ kind: 'attrs' })],
  [/(?:anything|unspecified value|raw value|ignored)/y, () => ({ kind: 'any' })],
  [/unspecified/y, () => ({ kind: 'unknown' })],
  // submaps of Home Manager's hyprland module
  [/Hyprland binds/y, () => ({ kind: 'set', of: list({ kind: 'data', nullable: true }) })],
  [
    /(?:module|Toplevel NixOS config|Nixpkgs config|nixpkgs config|nixpkgs overlay)/y,
    () => ({ kind: 'any' }),
  ],
  [/submodule/y, () => ({ kind: 'submodule' })],
  [/TOML value/y, () => ({ kind: 'data', nullable: false })],
  [
    /(?:JSON|Json|YAML|YAML 1\.[12]|HOCON|(?:Hyprland|Hyprlock|Hypridle|Hyprpaper|Hyprsunset) configuration|Lua|INI|XML|KDL|libconfig|GVariant) value/y,
    () => ({ kind: 'data', nullable: true }),
  ],
  [
    /(?:Firefox|Floorp|LibreWolf|Thunderbird) preference \([^()]*\)/y,
    () => ({ kind: 'data', nullable: false }),
  ],
  [
    /section of an INI file \(attrs of [^()]*(?:\([^()]*\)[^()]*)*\)/y,
    () => ({ kind: 'set', of: either(atom, list(atom)) }),
  ],
  [
    /(?:INI )?atom \(null, bool, int, float or string\) or a (?:non-empty )?list of them(?: for duplicate keys)?/y,
    () => either(atom, list(atom)),
  ],
  [/(?:INI )?atom \(null, bool, int, float or string\)/y, () => atom],
  [/values \(null, bool, int, string,? or float\)/y, () => atom],
  [/Flat key-value file/y, () => ({ kind: 'data', nullable: true })],
  [/Nix config atom \([^()]*\)/y, () => either(atom, { kind: 'path' }, { kind: 'package' })],
  [/sysctl option value/y, () => atom],
  // Sections of settings: modules/systemd.nix of Home Manager
  [
    /systemd [a-z]+ unit configuration/y,
    () => ({ kind: 'set', of: { kind: 'set', of: systemdOption } }),
  ],
  // bool, int, float, string, path or package, or a list of them: nixos/lib/systemd-unit-options.nix
  [/systemd option/y, () => systemdOption],
];

/** Reads one type in words. Never fails: what it does not know becomes `unread`. */
export function parseType(words: string): Type {
  const reader = new Reader(words.trim());
  const type = reader.either();
  return reader.atEnd() ? type : { kind: 'unread', words };
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    return this.at === this.text.length;
  }

  either(): Type {
    const types = [this.one()];
    while (this.skip(/,? or /y)) types.push(this.one());
    // coercedTo: "(list of string) or string convertible to it"
    this.skip(/ convertible to it/y);
    const [first] = types;
    return types.length === 1 && first ? first : { kind: 'either', types };
  }

  private one(): Type {
    if (this.skip(/one of /y)) return this.values();
    const single = this.match(/value ("(?:[^"\\]|\\.)*"|[^\s()]+) \(singular enum\)/y);
    if (single) return { kind: 'enum', values: [literal(single[1] as string)] };
    if (this.skip(/non-empty \(?list of /y)) {
      const type: Type = { kind: 'list', of: this.one(), nonEmpty: true };
      this.skip(/\)/y);
      return type;
    }
    if (this.skip(/list of /y)) return { kind: 'list', of: this.one() };
    if (this.skip(/function that evaluates to a\(n\) /y)) {
      this.one();
      return { kind: 'function' };
    }
    if (this.skip(/open submodule of /y)) return { kind: 'submodule', free: this.one() };
    if (this.skip(/DAG of /y)) return { kind: 'dag', of: this.one() };
    for (const [pattern, make] of phrases) {
      const found = this.match(pattern);
      if (found) return make(found);
    }
    if (this.skip(/(?:lazy )?attribute set of /y)) return { kind: 'set', of: this.one() };
    if (this.skip(/\(/y)) {
      const type = this.either();
      if (this.skip(/\)/y)) {
        this.skip(/ convertible to it/y);
        return type;
      }
      return this.rest();
    }
    return this.rest();
  }

  private values(): Type {
    const values: unknown[] = [];
    do {
      const word = this.match(/"(?:[^"\\]|\\.)*"|[^\s,()]+/y);
      if (!word) return this.rest();
      values.push(literal(word[0]));
    } while (this.skip(/, /y));
    return { kind: 'enum', values };
  }

  /** Unknown words up to the next “or” or closing bracket. */
  private rest(): Type {
    const start = this.at;
    let depth = 0;
    while (this.at < this.text.length) {
      if (depth === 0 && this.text.startsWith(' or ', this.at)) break;
      const c = this.text[this.at];
      if (c === '(') depth += 1;
      if (c === ')') {
        if (depth === 0) break;
        depth -= 1;
      }
      this.at += 1;
    }
    return { kind: 'unread', words: this.text.slice(start, this.at) };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private skip(pattern: RegExp): boolean {
    return this.match(pattern) !== null;
  }
}

function literal(word: string): unknown {
  try {
    return JSON.parse(word);
  } catch {
    return word;
  }
}

/** A type in a few words, for messages. */
export function describeType(type: Type): string {
  switch (type.kind) {
    case 'int': {
      const { min, max } = type;
      if (min !== undefined && max !== undefined) return `an integer from ${min} to ${max}`;
      return min === undefined ? 'an integer' : `an integer of at least ${min}`;
    }
    case 'string':
      return type.pattern ? `a string matching ${type.pattern}` : 'a string';
    case 'enum':
      return `one of ${type.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'either':
      return type.types.map(describeType).join(' or ');
    case 'list':
      return `a list of (${describeType(type.of)})`;
    case 'dag':
    case 'set':
      return `a set of (${describeType(type.of)})`;
    case 'unread':
      return `“${type.words}”`;
    default:
      return type.kind;
  }
}
