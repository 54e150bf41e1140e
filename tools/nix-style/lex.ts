/**
 * Splits Nix source into tokens and knows what lies between them. Strings come in pieces, so that
 * the code of an antiquotation is code like any other.
 * Source: the Nix manual, "Language"; the lexical rules are those of Nix 2.34.
 */

export type TokenKind =
  | 'word'
  | 'keyword'
  | 'number'
  | 'path'
  | 'uri'
  | 'punctuation'
  /** `"` or `''`, and what ends it. */
  | 'quote'
  | 'unquote'
  /** The literal text between two quotes or antiquotations; may be empty. */
  | 'text'
  /** `${` and its `}`, inside a string, a path or an attribute name. */
  | 'splice'
  | 'unsplice'
  | 'end';

export interface Token {
  kind: TokenKind;
  text: string;
  /** Offset of the first character. */
  from: number;
  /** Offset behind the last character. */
  to: number;
  /** True inside a string or path, where the space before this token is part of a value. */
  glued: boolean;
}

export interface Comment {
  text: string;
  from: number;
  to: number;
}

export const keywords: ReadonlySet<string> = new Set([
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

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['uri', /[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9%/?:@&=+$,_.!~*'-]+/y],
  ['path', /(?:~|[A-Za-z0-9._+-]*)(?:\/[A-Za-z0-9._+-]+)+\/?|(?:~|[A-Za-z0-9._+-]*)\/(?=\$\{)/y],
  ['path', /<[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*>/y],
  ['number', /(?:[1-9][0-9]*\.[0-9]*|0?\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|[0-9]+/y],
  ['word', /[A-Za-z_][A-Za-z0-9_'-]*/y],
  ['punctuation', /\.\.\.|\/\/|\+\+|->|==|!=|<=|>=|&&|\|\||\|>|<\||[{}[\]().,:;=@?<>!+\-*/]/y],
];

/**
 * All tokens of a Nix text, the last of kind `end`.
 * @throws SyntaxError for what is no token, and for what is not closed
 */
export function lex(source: string): Token[] {
  const tokens: Token[] = [];
  const end = new Lexer(source, tokens).code(0, false);
  tokens.push({ kind: 'end', text: '', from: end, to: end, glued: false });
  return tokens;
}

class Lexer {
  constructor(
    private readonly source: string,
    private readonly tokens: Token[],
  ) {}

  /** Reads code; within an antiquotation it stops before the brace that ends it. */
  code(at: number, nested: boolean): number {
    let depth = 0;
    let i = at;
    for (;;) {
      i = skipSpace(this.source, i);
      const c = this.source[i];
      if (c === undefined) {
        if (nested) throw new SyntaxError(`An antiquotation is not closed: offset ${at}`);
        return i;
      }
      if (c === '}' && depth === 0) {
        if (nested) return i;
        throw new SyntaxError(`A brace closes nothing: offset ${i}`);
      }
      if (c === '"') i = this.string(i);
      else if (this.source.startsWith("''", i)) i = this.indentedString(i);
      else if (this.source.startsWith('${', i)) i = this.splice(i, false);
      else {
        if (c === '{') depth += 1;
        if (c === '}') depth -= 1;
        i = this.plain(i);
      }
    }
  }

  private push(kind: TokenKind, from: number, to: number, glued: boolean): number {
    this.tokens.push({ kind, text: this.source.slice(from, to), from, to, glued });
    return to;
  }

  private plain(at: number): number {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const text = pattern.exec(this.source)?.[0];
      if (!text) continue;
      const to = this.push(
        kind === 'word' && keywords.has(text) ? 'keyword' : kind,
        at,
        at + text.length,
        false,
      );
      return kind === 'path' && !text.startsWith('<') ? this.restOfPath(to) : to;
    }
    throw new SyntaxError(`No Nix: offset ${at}`);
  }

  /** A path goes on behind an antiquotation, without a space. */
  private restOfPath(at: number): number {
    let i = at;
    while (this.source.startsWith('${', i)) {
      i = this.splice(i, true);
      const text = /[A-Za-z0-9._+/-]*/y;
      text.lastIndex = i;
      const more = text.exec(this.source)?.[0] ?? '';
      if (more) i = this.push('text', i, i + more.length, true);
    }
    return i;
  }

  private splice(at: number, glued: boolean): number {
    const inner = this.push('splice', at, at + 2, glued);
    const close = this.code(inner, true);
    return this.push('unsplice', close, close + 1, false);
  }

  private string(at: number): number {
    let from = this.push('quote', at, at + 1, false);
    let i = from;
    while (i < this.source.length) {
      const c = this.source[i];
      if (c === '\\') i += 2;
      else if (c === '"') {
        this.push('text', from, i, true);
        return this.push('unquote', i, i + 1, true);
      } else if (this.source.startsWith('$$', i)) i += 2;
      else if (this.source.startsWith('${', i)) {
        this.push('text', from, i, true);
        i = this.splice(i, true);
        from = i;
      } else i += 1;
    }
    throw new SyntaxError(`A string is not closed: offset ${at}`);
  }

  private indentedString(at: number): number {
    let from = this.push('quote', at, at + 2, false);
    let i = from;
    while (i < this.source.length) {
      if (this.source.startsWith("''\\", i)) i += 4;
      else if (this.source.startsWith("''$", i) || this.source.startsWith("'''", i)) i += 3;
      else if (this.source.startsWith("''", i)) {
        this.push('text', from, i, true);
        return this.push('unquote', i, i + 2, true);
      } else if (this.source.startsWith('$$', i)) i += 2;
      else if (this.source.startsWith('${', i)) {
        this.push('text', from, i, true);
        i = this.splice(i, true);
        from = i;
      } else i += 1;
    }
    throw new SyntaxError(`An indented string is not closed: offset ${at}`);
  }
}

/** The offset behind all white space and comments. */
function skipSpace(source: string, at: number): number {
  let i = at;
  for (;;) {
    const c = source[i];
    if (c === ' ' || c === '\n' || c === '\t' || c === '\r') i += 1;
    else if (c === '#') {
      const newline = source.indexOf('\n', i);
      i = newline < 0 ? source.length : newline;
    } else if (source.startsWith('/*', i)) {
      const close = source.indexOf('*/', i + 2);
      if (close < 0) throw new SyntaxError(`A comment is not closed: offset ${i}`);
      i = close + 2;
    } else return i;
  }
}

/** The comments between two tokens. */
export function commentsIn(source: string, from: number, to: number): Comment[] {
  const comments: Comment[] = [];
  let i = from;
  while (i < to) {
    if (source[i] === '#') {
      const newline = source.indexOf('\n', i);
      const end = newline < 0 ? to : newline;
      comments.push({ text: source.slice(i, end), from: i, to: end });
      i = end;
    } else if (source.startsWith('/*', i)) {
      const end = source.indexOf('*/', i + 2) + 2;
      comments.push({ text: source.slice(i, end), from: i, to: end });
      i = end;
    } else i += 1;
  }
  return comments;
}
