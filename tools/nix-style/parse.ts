/**
 * Reads Nix source into a tree whose nodes know their tokens.
 * Source: the grammar of Nix 2.34 (src/libexpr/parser.y).
 */
import { lex, type Token } from './lex';

export interface Span {
  /** Index of the first token. */
  from: number;
  /** Index of the last token. */
  to: number;
}

/** A part of an attribute path: `a`, `"a"` or `${a}`. */
export type Attribute = Span & { name?: string; inner?: Expression };

export type Binding = Span & {
  type: 'binding';
  path: Attribute[];
  equals: number;
  value: Expression;
};

export type Inherit = Span & {
  type: 'inherit';
  source?: Paren;
  names: Attribute[];
};

export type Item = Binding | Inherit;

export type Paren = Span & { type: 'paren'; inner: Expression };

export type Formal = Span & { name: string; question?: number; fallback?: Expression };

export type Parameter = Span & {
  /** `name` of `name:`, `name@{ }:` and `{ }@name:`. */
  name?: { name: string; at: number };
  formals?: Formal[];
  /** Tokens `{` and `}`. */
  open?: number;
  close?: number;
  /** Token `...`. */
  ellipsis?: number;
};

export type Expression = Span &
  (
    | { type: 'name' | 'number' | 'uri' }
    | { type: 'path' | 'string'; indented: boolean; splices: Splice[] }
    | { type: 'list'; items: Expression[] }
    | { type: 'set'; recursive: boolean; open: number; items: Item[] }
    | { type: 'let'; items: Item[]; inAt: number; body: Expression }
    | { type: 'lambda'; parameter: Parameter; colon: number; body: Expression }
    | {
        type: 'if';
        condition: Expression;
        thenAt: number;
        yes: Expression;
        elseAt: number;
        no: Expression;
      }
    | { type: 'assert' | 'with'; subject: Expression; semicolon: number; body: Expression }
    | { type: 'apply'; function: Expression; arguments: Expression[] }
    | {
        type: 'select';
        target: Expression;
        dot: number;
        path: Attribute[];
        or?: number;
        fallback?: Expression;
      }
    | { type: 'has'; target: Expression; question: number; path: Attribute[] }
    | { type: 'unary'; operator: string; operand: Expression }
    | { type: 'binary'; operator: string; at: number; left: Expression; right: Expression }
    | { type: 'paren'; inner: Expression }
  );

export type Splice = Span & { inner: Expression };

export interface Parsed {
  source: string;
  tokens: readonly Token[];
  root: Expression;
}

/** Binary operators from loosest to tightest; `//` and `->` and `++` lean to the right. */
export const precedence: Readonly<Record<string, number>> = {
  '<|': 1,
  '|>': 1,
  '->': 2,
  '||': 3,
  '&&': 4,
  '==': 5,
  '!=': 5,
  '<': 6,
  '>': 6,
  '<=': 6,
  '>=': 6,
  '//': 7,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '++': 11,
};
const notPrecedence = 8;
const hasPrecedence = 12;
const minusPrecedence = 13;
const rightLeaning = new Set(['->', '//', '++', '<|']);

/**
 * Parses one Nix expression, that is a file.
 * @throws SyntaxError with the offset of what did not fit
 */
export function parse(source: string): Parsed {
  const tokens = lex(source);
  const parser = new Parser(tokens);
  const root = parser.expression();
  parser.expectEnd();
  return { source, tokens, root };
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  private get token(): Token {
    return this.tokens[this.at] as Token;
  }

  private is(text: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return (
      token !== undefined &&
      token.text === text &&
      ['punctuation', 'keyword', 'splice', 'unsplice'].includes(token.kind)
    );
  }

  private isKind(kind: Token['kind'], ahead = 0): boolean {
    return this.tokens[this.at + ahead]?.kind === kind;
  }

  private fail(wanted: string): never {
    throw new SyntaxError(
      `Expected ${wanted} but found “${this.token.text}”: offset ${this.token.from}`,
    );
  }

  /** Consumes a token and gives its index. */
  private take(text: string): number {
    if (!this.is(text)) this.fail(`“${text}”`);
    return this.at++;
  }

  expectEnd(): void {
    if (!this.isKind('end')) this.fail('the end');
  }

  expression(): Expression {
    const from = this.at;
    if (this.is('let') && !this.is('{', 1)) {
      this.at++;
      const items = this.items('in');
      const inAt = this.take('in');
      const body = this.expression();
      return { type: 'let', from, to: body.to, items, inAt, body };
    }
    if (this.is('assert') || this.is('with')) {
      const type = this.token.text as 'assert' | 'with';
      this.at++;
      const subject = this.expression();
      const semicolon = this.take(';');
      const body = this.expression();
      return { type, from, to: body.to, subject, semicolon, body };
    }
    if (this.is('if')) {
      this.at++;
      const condition = this.expression();
      const thenAt = this.take('then');
      const yes = this.expression();
      const elseAt = this.take('else');
      const no = this.expression();
      return { type: 'if', from, to: no.to, condition, thenAt, yes, elseAt, no };
    }
    if (this.startsLambda()) {
      const parameter = this.parameter();
      const colon = this.take(':');
      const body = this.expression();
      return { type: 'lambda', from, to: body.to, parameter, colon, body };
    }
    return this.operation(0);
  }

  private startsLambda(): boolean {
    if (this.isKind('word') && (this.is(':', 1) || this.is('@', 1))) return true;
    if (!this.is('{')) return false;
    // `{ }:` and `{ a ? b` and `{ a,` and `{ a }:` and `{ ...` begin a function, `{ a =` a set.
    if (this.is('}', 1)) return this.is(':', 2) || this.is('@', 2);
    if (this.is('...', 1)) return true;
    if (!this.isKind('word', 1)) return false;
    return (
      this.is(',', 2) ||
      this.is('?', 2) ||
      (this.is('}', 2) && (this.is(':', 3) || this.is('@', 3)))
    );
  }

  private parameter(): Parameter {
    const from = this.at;
    const parameter: Parameter = { from, to: from };
    if (this.isKind('word')) {
      parameter.name = { name: this.token.text, at: this.at++ };
      if (this.is('@')) {
        this.at++;
        this.formals(parameter);
      }
    } else {
      this.formals(parameter);
      if (this.is('@')) {
        this.at++;
        if (!this.isKind('word')) this.fail('a name');
        parameter.name = { name: this.token.text, at: this.at++ };
      }
    }
    parameter.to = this.at - 1;
    return parameter;
  }

  private formals(parameter: Parameter): void {
    parameter.open = this.take('{');
    const formals: Formal[] = [];
    while (!this.is('}')) {
      if (this.is('...')) {
        parameter.ellipsis = this.at++;
      } else {
        if (!this.isKind('word')) this.fail('a name');
        const formal: Formal = { from: this.at, to: this.at, name: this.token.text };
        this.at++;
        if (this.is('?')) {
          formal.question = this.at++;
          formal.fallback = this.expression();
          formal.to = formal.fallback.to;
        }
        formals.push(formal);
      }
      if (this.is(',')) this.at++;
      else break;
    }
    parameter.formals = formals;
    parameter.close = this.take('}');
  }

  private operation(least: number): Expression {
    let left = this.prefixed();
    for (;;) {
      const operator = this.token.text;
      if (this.token.kind !== 'punctuation') return left;
      if (operator === '?') {
        if (hasPrecedence < least) return left;
        const question = this.at++;
        const path = this.attributePath();
        left = { type: 'has', from: left.from, to: this.at - 1, target: left, question, path };
        continue;
      }
      const level = precedence[operator];
      if (level === undefined || level < least) return left;
      const at = this.at++;
      const right = this.operation(rightLeaning.has(operator) ? level : level + 1);
      left = { type: 'binary', from: left.from, to: right.to, operator, at, left, right };
    }
  }

  private prefixed(): Expression {
    const from = this.at;
    if (this.is('!') || this.is('-')) {
      const operator = this.token.text;
      this.at++;
      const operand = this.operation(operator === '!' ? notPrecedence : minusPrecedence);
      return { type: 'unary', from, to: operand.to, operator, operand };
    }
    // A function or a let needs no parentheses on the right of an operator's last place.
    if (this.startsLambda() || ['let', 'if', 'with', 'assert'].some((word) => this.is(word))) {
      return this.expression();
    }
    const target = this.selection();
    const items: Expression[] = [];
    while (this.startsTerm()) items.push(this.selection());
    if (items.length === 0) return target;
    return { type: 'apply', from, to: this.at - 1, function: target, arguments: items };
  }

  private startsTerm(): boolean {
    switch (this.token.kind) {
      case 'word':
      case 'number':
      case 'path':
      case 'uri':
      case 'quote':
        return true;
      case 'punctuation':
        return ['{', '[', '('].includes(this.token.text);
      case 'keyword':
        return this.token.text === 'rec' || (this.token.text === 'let' && this.is('{', 1));
      default:
        return false;
    }
  }

  private selection(): Expression {
    const from = this.at;
    const target = this.term();
    if (!this.is('.')) {
      // `f or` calls f with something named or: an accident of the grammar that nobody writes.
      return target;
    }
    const dot = this.at++;
    const path = this.attributePath();
    if (!this.is('or')) return { type: 'select', from, to: this.at - 1, target, dot, path };
    const or = this.at++;
    const fallback = this.selection();
    return { type: 'select', from, to: fallback.to, target, dot, path, or, fallback };
  }

  private attributePath(): Attribute[] {
    const path = [this.attribute()];
    while (this.is('.')) {
      this.at++;
      path.push(this.attribute());
    }
    return path;
  }

  private attribute(): Attribute {
    const from = this.at;
    if (this.isKind('word') || this.is('or')) {
      return { from, to: this.at, name: (this.tokens[this.at++] as Token).text };
    }
    if (this.isKind('quote')) {
      const inner = this.string();
      const text = this.tokens[from + 1];
      const plain = inner.to === from + 2 && text && !text.text.includes('\\');
      return { from, to: inner.to, inner, ...(plain && { name: text.text }) };
    }
    if (this.isKind('splice')) {
      this.at++;
      const inner = this.expression();
      return { from, to: this.take('}'), inner };
    }
    return this.fail('an attribute name');
  }

  private term(): Expression {
    const from = this.at;
    const { kind, text } = this.token;
    if (kind === 'word') return { type: 'name', from, to: this.at++ };
    if (kind === 'number' || kind === 'uri') return { type: kind, from, to: this.at++ };
    if (kind === 'quote') return this.string();
    if (kind === 'path') return this.path();
    if (text === 'rec' || text === '{' || text === 'let') {
      const recursive = text !== '{';
      if (recursive) this.at++;
      const open = this.take('{');
      const items = this.items('}');
      return { type: 'set', from, to: this.take('}'), recursive, open, items };
    }
    if (text === '[') {
      this.at++;
      const items: Expression[] = [];
      while (!this.is(']')) {
        if (!this.startsTerm()) this.fail('a list item');
        items.push(this.selection());
      }
      return { type: 'list', from, to: this.take(']'), items };
    }
    if (text === '(') {
      this.at++;
      const inner = this.expression();
      return { type: 'paren', from, to: this.take(')'), inner };
    }
    return this.fail('an expression');
  }

  private string(): Expression {
    const from = this.at;
    const indented = this.token.text === "''";
    this.at++;
    const splices: Splice[] = [];
    while (!this.isKind('unquote')) {
      if (this.isKind('splice')) splices.push(this.splice());
      else this.at++;
    }
    return { type: 'string', from, to: this.at++, indented, splices };
  }

  private path(): Expression {
    const from = this.at++;
    const splices: Splice[] = [];
    while (this.token.glued) {
      if (this.isKind('splice')) splices.push(this.splice());
      else this.at++;
    }
    return { type: 'path', from, to: this.at - 1, indented: false, splices };
  }

  private splice(): Splice {
    const from = this.at++;
    const inner = this.expression();
    return { from, to: this.take('}'), inner };
  }

  private items(until: string): Item[] {
    const items: Item[] = [];
    while (!this.is(until)) {
      const from = this.at;
      if (this.is('inherit')) {
        this.at++;
        const item: Inherit = { type: 'inherit', from, to: from, names: [] };
        if (this.is('(')) {
          const open = this.at++;
          const inner = this.expression();
          item.source = { type: 'paren', from: open, to: this.take(')'), inner };
        }
        while (!this.is(';')) item.names.push(this.attribute());
        item.to = this.take(';');
        items.push(item);
      } else {
        const path = this.attributePath();
        const equals = this.take('=');
        const value = this.expression();
        items.push({ type: 'binding', from, to: this.take(';'), path, equals, value });
      }
    }
    return items;
  }
}
