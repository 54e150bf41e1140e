/**
 * Finds strings and comments in Nix source, so that a marker inside one is never mistaken for code.
 * A scanner, not a parser: it knows the lexical grammar only.
 * Source: the Nix manual, "String literals" and "Comments".
 */

export interface Token {
  kind: 'string' | 'indented' | 'comment';
  /** Offset of the first character (the quote or `#`). */
  from: number;
  /** Offset behind the last character. */
  to: number;
  /** For strings: whether they hold an antiquotation `${…}`. */
  interpolated: boolean;
}

/**
 * All strings (also those nested in antiquotations) and comments of a Nix text, by position.
 * @throws SyntaxError when a string, comment or antiquotation is not closed
 */
export function scan(source: string): Token[] {
  const tokens: Token[] = [];
  const end = scanCode(source, 0, tokens, false);
  if (end !== source.length) throw new SyntaxError(`Unbalanced brace at offset ${end}`);
  return tokens.sort((a, b) => a.from - b.from);
}

/** Reads code from `at`; inside an antiquotation it stops behind the closing brace. */
function scanCode(source: string, at: number, tokens: Token[], nested: boolean): number {
  let depth = 0;
  let i = at;
  while (i < source.length) {
    const c = source[i];
    if (c === '#') {
      const newline = source.indexOf('\n', i);
      const to = newline < 0 ? source.length : newline;
      tokens.push({ kind: 'comment', from: i, to, interpolated: false });
      i = to;
    } else if (source.startsWith('/*', i)) {
      const close = source.indexOf('*/', i + 2);
      if (close < 0) throw new SyntaxError(`Comment at offset ${i} is not closed`);
      tokens.push({ kind: 'comment', from: i, to: close + 2, interpolated: false });
      i = close + 2;
    } else if (c === '"') {
      i = scanString(source, i, tokens);
    } else if (source.startsWith("''", i)) {
      i = scanIndented(source, i, tokens);
    } else if (c === '{') {
      depth += 1;
      i += 1;
    } else if (c === '}') {
      if (depth === 0) {
        if (nested) return i + 1;
        return i;
      }
      depth -= 1;
      i += 1;
    } else if (c !== undefined && /[A-Za-z0-9_]/.test(c)) {
      // A word is eaten whole: it may hold quotes, as in foldl'.
      i += 1;
      while (i < source.length && /[A-Za-z0-9_'-]/.test(source[i] as string)) i += 1;
    } else {
      i += 1;
    }
  }
  if (nested) throw new SyntaxError(`Antiquotation at offset ${at} is not closed`);
  return i;
}

function scanString(source: string, from: number, tokens: Token[]): number {
  let interpolated = false;
  let i = from + 1;
  while (i < source.length) {
    const c = source[i];
    if (c === '\\') i += 2;
    else if (c === '"') {
      tokens.push({ kind: 'string', from, to: i + 1, interpolated });
      return i + 1;
    } else if (source.startsWith('$$', i)) i += 2;
    else if (source.startsWith('${', i)) {
      interpolated = true;
      i = scanCode(source, i + 2, tokens, true);
    } else i += 1;
  }
  throw new SyntaxError(`String at offset ${from} is not closed`);
}

function scanIndented(source: string, from: number, tokens: Token[]): number {
  let interpolated = false;
  let i = from + 2;
  while (i < source.length) {
    if (source.startsWith("''\\", i)) i += 4;
    else if (source.startsWith("''$", i) || source.startsWith("'''", i)) i += 3;
    else if (source.startsWith("''", i)) {
      tokens.push({ kind: 'indented', from, to: i + 2, interpolated });
      return i + 2;
    } else if (source.startsWith('$$', i)) i += 2;
    else if (source.startsWith('${', i)) {
      interpolated = true;
      i = scanCode(source, i + 2, tokens, true);
    } else i += 1;
  }
  throw new SyntaxError(`Indented string at offset ${from} is not closed`);
}
