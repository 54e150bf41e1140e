/** A parsed file together with where its lines are: what every check of layout asks for. */
import { type Comment, commentsIn, type Token } from './lex';
import type { Expression, Parsed, Span } from './parse';

export interface Complaint {
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  rule: string;
  message: string;
}

export class Code {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly root: Expression;
  private readonly lineStarts: number[] = [0];
  /** For each piece of a string but the first: the index of its opening quote. */
  private readonly quotes = new Map<number, number>();

  constructor({ source, tokens, root }: Parsed) {
    this.source = source;
    this.tokens = tokens;
    this.root = root;
    for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
      this.lineStarts.push(i + 1);
    }
    const open: number[] = [];
    tokens.forEach((token, i) => {
      const quote = open.at(-1);
      if (token.glued && quote !== undefined) this.quotes.set(i, quote);
      if (token.kind === 'quote') open.push(i);
      if (token.kind === 'unquote') open.pop();
    });
  }

  token(i: number): Token {
    const token = this.tokens[i];
    if (!token) throw new RangeError(`No token ${i}`);
    return token;
  }

  /** Where the white space and comments before a token begin. */
  gapFrom(i: number): number {
    return this.tokens[i - 1]?.to ?? 0;
  }

  gap(i: number): string {
    return this.source.slice(this.gapFrom(i), this.token(i).from);
  }

  comments(i: number): Comment[] {
    return commentsIn(this.source, this.gapFrom(i), this.token(i).from);
  }

  /** Whether a new line begins between a token and the one before it. */
  breaksBefore(i: number): boolean {
    return this.gap(i).includes('\n');
  }

  text({ from, to }: Span): string {
    return this.source.slice(this.token(from).from, this.token(to).to);
  }

  isMultiline(span: Span): boolean {
    return this.text(span).includes('\n');
  }

  /** 0-based number of the line on which an offset lies. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  lineStart(offset: number): number {
    return this.lineStarts[this.lineOf(offset)] as number;
  }

  lineEnd(offset: number): number {
    const end = this.source.indexOf('\n', offset);
    return end < 0 ? this.source.length : end;
  }

  /** Characters between the line's indentation and a token. */
  widthBefore(i: number): number {
    const { from } = this.token(i);
    const start = this.lineStart(from);
    return from - start - spacesAt(this.source, start);
  }

  /**
   * The indentation that counts for what follows on the line of a token. A line that begins inside a
   * string takes it from the line on which the string began.
   */
  indentAt(i: number): number {
    const start = this.lineStart(this.token(i).from);
    let first = i;
    while (first > 0 && this.token(first - 1).from >= start) first -= 1;
    const before = this.tokens[first - 1];
    const quote = this.quotes.get(first - 1);
    if (before?.kind === 'text' && before.to > start && quote !== undefined) {
      // Code within an antiquotation is indented from the text around it.
      if (this.token(first).kind !== 'splice') return this.indentAt(quote);
    }
    return spacesAt(this.source, start);
  }

  complaint(offset: number, rule: string, message: string): Complaint {
    const line = this.lineOf(offset);
    return { line: line + 1, column: offset - this.lineStart(offset) + 1, rule, message };
  }
}

function spacesAt(source: string, offset: number): number {
  let i = offset;
  while (source[i] === ' ') i += 1;
  return i - offset;
}
