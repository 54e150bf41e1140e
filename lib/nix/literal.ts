/**
 * Prints JavaScript values as Nix literals, laid out as nixfmt (RFC 166) lays them out.
 *
 * This is the only place where an answer becomes Nix text. Data is always escaped; the two kinds of
 * code that may be printed (package names, our own import paths) are carried by a private class, so
 * that no string an answer holds can pretend to be one.
 */

/** A piece of Nix code made by {@link packageName} or {@link importPath}; nobody else can make one. */
class Code {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  static textOf(code: Code): string {
    return code.#text;
  }
}

export type NixCode = Code;

/** What can be printed. Numbers must be integers Nix can hold exactly. */
export type NixValue =
  | null
  | boolean
  | number
  | string
  | NixCode
  | readonly NixValue[]
  | { readonly [key: string]: NixValue };

export interface Layout {
  /** Spaces at the start of the line the literal begins on. */
  indent?: number;
  /** Column (0-based) at which the literal begins. */
  column?: number;
}

// https://nix.dev/manual/nix/stable/language/identifiers: `or` is no keyword but cannot stand as a bare name everywhere.
const keywords = new Set([
  'assert',
  'else',
  'if',
  'in',
  'inherit',
  'let',
  'or',
  'rec',
  'then',
  'with',
]);
const identifier = /^[A-Za-z_][A-Za-z0-9_'-]*$/;
const lineWidth = 100;

/** True for a value made by {@link packageName} or {@link importPath}. */
export function isCode(value: unknown): value is NixCode {
  return value instanceof Code;
}

/** The Nix text of a code value. */
export function codeText(code: NixCode): string {
  return Code.textOf(code);
}

/**
 * A package's attribute path, to be printed bare under a visible `with pkgs;`.
 * @param attribute for example `ripgrep` or `nerd-fonts.hack`
 * @throws TypeError when a segment is no plain Nix identifier
 */
export function packageName(attribute: string): NixCode {
  for (const segment of attribute.split('.')) {
    if (!identifier.test(segment) || keywords.has(segment)) {
      throw new TypeError(`Not a package attribute: ${JSON.stringify(attribute)}`);
    }
  }
  return new Code(attribute);
}

/**
 * A relative import path of our own tree, for example `./git.nix` or `../../modules/core`.
 * @throws TypeError for anything but `./`, or any number of `../`, and plain path segments
 */
export function importPath(path: string): NixCode {
  if (
    !/^(?:\.\/|(?:\.\.\/)+)(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(
      path,
    )
  ) {
    throw new TypeError(`Not an import path: ${JSON.stringify(path)}`);
  }
  return new Code(path);
}

/**
 * A Nix string literal with every character that means something to Nix escaped.
 * @throws TypeError for NUL (Nix strings end there) and lone surrogates (no UTF-8 form)
 */
export function printString(text: string): string {
  if (text.includes('\0')) throw new TypeError('A Nix string cannot hold NUL');
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('A lone surrogate has no UTF-8 form');
  if (!/["\\$\n\r\t]/.test(text)) return `"${text}"`;
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\$\{/g, '\\${')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t');
  return `"${escaped}"`;
}

/** An attribute name: bare where Nix allows it, else quoted. */
export function printKey(key: string): string {
  return identifier.test(key) && !keywords.has(key) ? key : printString(key);
}

/**
 * A Nix literal for `value`.
 * @param value see {@link NixValue}
 * @param layout where the literal begins; lists and sets that need more lines are indented from there
 * @returns text without a final newline
 * @throws TypeError for what Nix cannot hold: fractions, unsafe integers, undefined, functions, NUL
 */
export function printLiteral(
  value: NixValue,
  { indent = 0, column = indent }: Layout = {},
): string {
  return print(value, indent, column);
}

function print(value: NixValue, indent: number, column: number): string {
  if (value === null) return 'null';
  if (isCode(value)) return codeText(value);
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isSafeInteger(value))
        throw new TypeError(`Not an integer Nix can hold: ${value}`);
      return String(value === 0 ? 0 : value);
    case 'string':
      return printString(value);
    case 'object':
      return Array.isArray(value)
        ? printList(value, indent, column)
        : printSet(value as { readonly [key: string]: NixValue }, indent, column);
    default:
      throw new TypeError(`Not a Nix value: ${typeof value}`);
  }
}

/** A list item: negative numbers need parentheses, else Nix reads a subtraction. */
function printItem(item: NixValue, indent: number, column: number): string {
  const text = print(item, indent, column);
  return typeof item === 'number' && item < 0 ? `(${text})` : text;
}

function printList(items: readonly NixValue[], indent: number, column: number): string {
  if (items.length === 0) return '[ ]';
  const [first] = items;
  if (items.length === 1 && first !== undefined) {
    const line = printItem(first, indent, column + 2);
    if (!line.includes('\n') && column + line.length + 4 < lineWidth) return `[ ${line} ]`;
  }
  const inner = indent + 2;
  const pad = ' '.repeat(inner);
  const lines = items.map((item) => `${pad}${printItem(item, inner, inner)}\n`);
  return `[\n${lines.join('')}${' '.repeat(indent)}]`;
}

function printSet(
  set: { readonly [key: string]: NixValue },
  indent: number,
  column: number,
): string {
  const entries = Object.entries(set);
  if (entries.length === 0) return '{ }';
  const [first] = entries;
  if (entries.length === 1 && first !== undefined) {
    const key = printKey(first[0]);
    const line = `${key} = ${print(first[1], indent, column + 2 + key.length + 3)};`;
    if (!line.includes('\n') && column + line.length + 4 < lineWidth) return `{ ${line} }`;
  }
  const inner = indent + 2;
  const pad = ' '.repeat(inner);
  const lines = entries.map(([name, value]) => {
    const key = printKey(name);
    return `${pad}${key} = ${print(value, inner, inner + key.length + 3)};\n`;
  });
  return `{\n${lines.join('')}${' '.repeat(indent)}}`;
}
