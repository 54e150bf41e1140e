/**
 * What lies between two tokens: nothing, one space, or a new line with the right indentation. Every
 * gap of a file is judged once; where the standard leaves a choice between one line and several, the
 * file's own choice is taken here and judged in shape.ts.
 * Source: https://github.com/NixOS/nixfmt/blob/master/standard.md
 */
import type { Code, Complaint } from './code';
import type {
  Attribute,
  Binding,
  Expression,
  Formal,
  Inherit,
  Item,
  Parameter,
  Splice,
} from './parse';

/** How a gap prints when everything stands on one line. */
export type Flat = '' | ' ';

export interface Spacing {
  complaints: readonly Complaint[];
  /** By token: the gap before it, were there no line breaks. */
  flat: readonly (Flat | undefined)[];
}

/** Judges all white space outside strings, and the place of every comment. */
export function judgeSpacing(code: Code): Spacing {
  const judge = new Judge(code);
  judge.file();
  return judge;
}

interface Break {
  indent: number;
  /** Indentation of comments before the token, where it differs. */
  comments?: number;
  /** Whether an empty line may stand here. */
  blank?: boolean;
}

class Judge {
  readonly complaints: Complaint[] = [];
  readonly flat: (Flat | undefined)[];

  constructor(private readonly code: Code) {
    this.flat = Array.from({ length: code.tokens.length });
  }

  file(): void {
    const { tokens, root } = this.code;
    this.mark(0, '');
    this.comments(0, { indent: 0, blank: true });
    this.expression(root);
    this.end();
    tokens.forEach((token, i) => {
      if (token.glued) return;
      if (this.flat[i] === undefined) {
        throw new Error(`Nothing judged the space before “${token.text}” at ${token.from}`);
      }
      const trailing = /[ \t\r]+\n|\t/.exec(this.code.gap(i));
      if (trailing) {
        const offset = this.code.gapFrom(i) + trailing.index;
        this.complain(offset, 'trailing', 'no tab, no space at the end of a line');
      }
    });
  }

  private end(): void {
    const end = this.code.tokens.length - 1;
    this.mark(end, '');
    this.comments(end, { indent: 0, blank: true });
    const gap = this.code.gap(end);
    if (!gap.endsWith('\n') || gap.endsWith('\n\n')) {
      this.complain(this.code.token(end).from, 'end', 'one newline ends a file');
    }
  }

  private complain(offset: number, rule: string, message: string): void {
    this.complaints.push(this.code.complaint(offset, rule, message));
  }

  private mark(i: number, flat: Flat): void {
    if (this.flat[i] !== undefined) {
      throw new Error(`The space before token ${i} is judged twice`);
    }
    this.flat[i] = flat;
  }

  /** Nothing before this token. */
  private tight(i: number): void {
    this.mark(i, '');
    if (this.code.gap(i) === '') return;
    const { from, text } = this.code.token(i);
    this.complain(from, 'space', `no space before “${text}”`);
  }

  /** One space before this token, and perhaps a language annotation: `/* lua *\/ ''…''`. */
  private space(i: number): void {
    this.mark(i, ' ');
    const gap = this.code.gap(i);
    const { from, text, kind } = this.code.token(i);
    if (gap === ' ' || (kind === 'quote' && annotated.test(gap))) return;
    this.complain(from, 'space', `one space before “${text}”`);
  }

  /** This token begins a line. */
  private line(i: number, flat: Flat, rule: Break): void {
    this.mark(i, flat);
    this.comments(i, rule);
    const gap = this.code.gap(i);
    const { from, text } = this.code.token(i);
    const newline = gap.lastIndexOf('\n');
    const own = gap.slice(newline + 1);
    const indent = annotated.test(` ${own.trimStart()}`) ? own.search(/\S/) : own.length;
    if (newline < 0) this.complain(from, 'line', `a new line before “${text}”`);
    else if (own.trim() !== '' && indent === own.length) {
      this.complain(from, 'comment', `a new line between the comment and “${text}”`);
    } else if (indent !== rule.indent) {
      this.complain(
        from,
        'indent',
        `“${text}” at column ${indent + 1} instead of ${rule.indent + 1}`,
      );
    }
  }

  /** A line break or not, as the file has it. */
  private either(i: number, flat: Flat, rule: Break): void {
    if (this.code.breaksBefore(i)) this.line(i, flat, rule);
    else if (flat === ' ') this.space(i);
    else this.tight(i);
  }

  /** The comments and empty lines before a token that begins a line. */
  private comments(i: number, rule: Break): void {
    const { source } = this.code;
    const column = rule.comments ?? rule.indent;
    let at = this.code.gapFrom(i);
    const blank = (offset: number, allowed: boolean) => {
      const newlines = source.slice(at, offset).split('\n').length - 1;
      const most = at === 0 ? 0 : allowed ? 2 : 1;
      if (newlines > most && !(this.code.token(i).kind === 'end' && offset === source.length)) {
        this.complain(
          offset,
          'blank',
          most === 2 ? 'one empty line at most' : 'no empty line here',
        );
      }
      return newlines;
    };
    for (const comment of this.code.comments(i)) {
      if (/^\/\*[^\n]*\*\/$/.test(comment.text) && !this.annotates(comment.text, i)) {
        this.complain(comment.from, 'comment', 'a comment of one line begins with “#”');
      }
      const newlines = blank(comment.from, true);
      const before = source.slice(at, comment.from);
      if (newlines === 0 && at > 0) {
        if (this.annotates(comment.text, i)) continue;
        if (before !== ' ') this.complain(comment.from, 'comment', 'one space before the comment');
      } else {
        const indent = before.length - before.lastIndexOf('\n') - 1;
        if (indent !== column && !annotated.test(` ${comment.text} `)) {
          this.complain(
            comment.from,
            'indent',
            `comment at column ${indent + 1} instead of ${column + 1}`,
          );
        }
      }
      at = comment.to;
    }
    const { from } = this.code.token(i);
    // Behind a comment an empty line stays wherever it is.
    blank(from, rule.blank === true || at > this.code.gapFrom(i));
  }

  /** Whether a comment names the language of the string behind it. */
  private annotates(comment: string, i: number): boolean {
    return annotated.test(` ${comment} `) && this.code.token(i).kind === 'quote';
  }

  private attributePath(path: readonly Attribute[]): void {
    path.forEach((attribute, n) => {
      if (n > 0) {
        this.tight(attribute.from - 1);
        this.tight(attribute.from);
      }
      this.attribute(attribute);
    });
  }

  private attribute(attribute: Attribute): void {
    const { inner } = attribute;
    if (inner?.type === 'string' && inner.from === attribute.from) this.expression(inner);
    else if (inner) this.splice({ ...attribute, inner });
  }

  private splice({ from, to, inner }: Splice): void {
    const before = this.code.token(from - 1);
    const lead =
      before.kind === 'text' &&
      !before.text.includes('\n') &&
      this.code.token(from - 2).text === '"'
        ? before.text.search(/\S|$/)
        : 0;
    const base = this.code.indentAt(from) + lead;
    if (this.code.breaksBefore(inner.from)) {
      this.line(inner.from, '', { indent: base + 2 });
      this.expression(inner);
      this.line(to, '', { indent: base, comments: base + 2 });
    } else {
      this.tight(inner.from);
      this.expression(inner);
      this.either(to, '', { indent: base });
    }
  }

  private item(item: Item): void {
    if (item.type === 'binding') this.binding(item);
    else this.inherit(item);
  }

  private binding({ from, to, path, equals, value }: Binding): void {
    const base = this.code.indentAt(from);
    this.attributePath(path);
    this.space(equals);
    this.either(value.from, ' ', { indent: base + 2 });
    this.expression(value);
    this.tight(to);
  }

  private inherit({ from, to, source, names }: Inherit): void {
    const rule = { indent: this.code.indentAt(from) + 2 };
    if (source) {
      this.either(source.from, ' ', rule);
      this.expression(source);
    }
    const first = names[0];
    const broken = first !== undefined && this.code.breaksBefore(first.from);
    for (const name of names) {
      if (broken) this.line(name.from, ' ', { ...rule, blank: true });
      else this.space(name.from);
      this.attribute(name);
    }
    if (broken) this.line(to, '', rule);
    else this.tight(to);
  }

  private parameter(parameter: Parameter): void {
    const { open, close, formals, ellipsis } = parameter;
    if (open === undefined || close === undefined || !formals) return;
    if (open !== parameter.from) {
      this.tight(open - 1);
      this.tight(open);
    }
    const base = this.code.indentAt(open);
    const broken = this.code.breaksBefore(open + 1);
    const place = (i: number) => {
      if (broken) this.line(i, ' ', { indent: base + 2, blank: true });
      else this.space(i);
    };
    for (const formal of formals) {
      place(formal.from);
      this.formal(formal);
      if (this.code.token(formal.to + 1).text === ',') this.tight(formal.to + 1);
    }
    if (ellipsis !== undefined) {
      place(ellipsis);
      if (this.code.token(ellipsis + 1).text === ',') this.tight(ellipsis + 1);
    }
    if (broken) this.line(close, ' ', { indent: base, comments: base + 2 });
    else this.space(close);
    if (close !== parameter.to) {
      this.tight(close + 1);
      this.tight(parameter.to);
    }
  }

  private formal({ from, question, fallback }: Formal): void {
    if (question === undefined || !fallback) return;
    this.space(question);
    this.either(fallback.from, ' ', { indent: this.code.indentAt(from) + 2 });
    this.expression(fallback);
  }

  /** The members of a list or set between its brackets. */
  private members<T extends { from: number }>(
    { open, close, base }: { open: number; close: number; base: number },
    members: readonly T[],
    judge: (member: T) => void,
  ): void {
    const broken = this.code.breaksBefore(open + 1);
    for (const member of members) {
      if (broken) this.line(member.from, ' ', { indent: base + 2, blank: true });
      else this.space(member.from);
      judge(member);
    }
    if (broken) this.line(close, ' ', { indent: base, comments: base + 2, blank: true });
    else this.space(close);
  }

  /** The text of `''` … `''` stands two columns in, its end where its line begins. */
  private indentedString({ from, to }: Expression, base: number): void {
    if (!this.code.token(from + 1).text.startsWith('\n')) return;
    let least = Infinity;
    let depth = 0;
    for (let i = from + 1; i < to; i++) {
      const { kind, text } = this.code.token(i);
      if (kind === 'splice') depth += 1;
      if (kind === 'unsplice') depth -= 1;
      if (kind !== 'text' || depth > 0) continue;
      const lines = text.split('\n').slice(1);
      lines.forEach((line, n) => {
        const ends = n === lines.length - 1;
        const blank = line.trim() === '';
        if (blank && !(ends && i + 1 < to)) return;
        least = Math.min(least, line.search(/\S|$/));
      });
    }
    const own =
      this.code
        .token(to - 1)
        .text.split('\n')
        .at(-1) ?? '';
    const { from: begin } = this.code.token(to);
    if (own.trim() === '' && this.code.token(to - 1).text.includes('\n') && own.length !== base) {
      this.complain(begin, 'string', `“''” at column ${own.length + 1} instead of ${base + 1}`);
    }
    if (least !== Infinity && least !== base + 2) {
      this.complain(begin, 'string', `this text is indented by ${least} instead of ${base + 2}`);
    }
  }

  private binary(node: Expression & { type: 'binary' }, base: number): void {
    this.expression(node.left);
    this.either(node.at, ' ', { indent: base, blank: true });
    this.either(node.right.from, ' ', { indent: this.code.indentAt(node.at) + 2 });
    // `a // b // c` leans to the right, yet all its operators stand in one column.
    if (node.right.type === 'binary' && node.right.operator === node.operator) {
      this.binary(node.right, base);
    } else this.expression(node.right);
  }

  private expression(node: Expression): void {
    const base = this.code.indentAt(node.from);
    const inner = { indent: base + 2 };
    const level = { indent: base, blank: true };
    const dedent = { indent: base, comments: base + 2 };
    switch (node.type) {
      case 'name':
      case 'number':
      case 'uri':
        return;
      case 'path':
      case 'string':
        if (node.indented) this.indentedString(node, base);
        for (const splice of node.splices) this.splice(splice);
        return;
      case 'list':
        this.members({ open: node.from, close: node.to, base }, node.items, (item) =>
          this.expression(item),
        );
        return;
      case 'set':
        if (node.open !== node.from) this.space(node.open);
        this.members({ open: node.open, close: node.to, base }, node.items, (item) =>
          this.item(item),
        );
        return;
      case 'let':
        for (const item of node.items) {
          this.line(item.from, ' ', { indent: base + 2, blank: true });
          this.item(item);
        }
        this.line(node.inAt, ' ', { ...dedent, blank: true });
        this.line(node.body.from, ' ', level);
        this.expression(node.body);
        return;
      case 'lambda':
        this.parameter(node.parameter);
        this.tight(node.colon);
        this.either(node.body.from, ' ', level);
        this.expression(node.body);
        return;
      case 'if':
        this.either(node.condition.from, ' ', inner);
        this.expression(node.condition);
        this.either(node.thenAt, ' ', { indent: base });
        this.either(node.yes.from, ' ', inner);
        this.expression(node.yes);
        this.either(node.elseAt, ' ', level);
        this.either(node.no.from, ' ', {
          indent: node.no.type === 'if' ? base : base + 2,
          blank: true,
        });
        this.expression(node.no);
        return;
      case 'assert':
      case 'with':
        this.either(node.subject.from, ' ', inner);
        this.expression(node.subject);
        this.tight(node.semicolon);
        this.either(node.body.from, ' ', level);
        this.expression(node.body);
        return;
      case 'apply':
        this.expression(node.function);
        for (const argument of node.arguments) {
          this.either(argument.from, ' ', inner);
          this.expression(argument);
        }
        return;
      case 'select':
        this.expression(node.target);
        // `1 .a`: without the space the number would swallow the dot.
        if (node.target.type === 'number') this.space(node.dot);
        else this.either(node.dot, '', { indent: base });
        this.tight(node.dot + 1);
        this.attributePath(node.path);
        if (node.or !== undefined && node.fallback) {
          this.either(node.or, ' ', this.code.breaksBefore(node.dot) ? level : inner);
          this.either(node.fallback.from, ' ', inner);
          this.expression(node.fallback);
        }
        return;
      case 'has':
        this.expression(node.target);
        this.space(node.question);
        this.space(node.question + 1);
        this.attributePath(node.path);
        return;
      case 'unary':
        this.tight(node.operand.from);
        this.expression(node.operand);
        return;
      case 'binary':
        this.binary(node, base);
        return;
      case 'paren':
        this.either(node.inner.from, '', inner);
        this.expression(node.inner);
        this.either(node.to, '', dedent);
    }
  }
}

/** A comment that names the language of the string behind it stays on its line. */
const annotated = /^ \/\* ?[A-Za-z0-9_.+-]+ ?\*\/ $/;
