/**
 * Which of the possible layouts an expression takes: on one line where it fits, else broken at the
 * places the standard names. Widths leave out the indentation, as the standard's do.
 * Source: https://github.com/NixOS/nixfmt/blob/master/standard.md; where it leaves a detail open, what
 * nixfmt 1.4 makes of it. Where both of two layouts occur in formatted code, both pass.
 */
import type { Code, Complaint } from './code';
import type { Expression, Formal, Inherit, Item, Parameter, Span, Splice } from './parse';
import type { Spacing } from './spacing';

const width = 100;
/** `inherit` and function heads hold this many names on one line. */
const namesOnLine = 3;

type Node<T extends Expression['type']> = Expression & { type: T };
type Binary = Node<'binary'>;

/** Judges line breaks. The file's spacing must have been judged before. */
export function judgeShape(code: Code, spacing: Spacing): readonly Complaint[] {
  const judge = new Judge(code, spacing);
  judge.file();
  return judge.complaints;
}

/** Where an expression stands; what holds it decides about its layout. */
interface Place {
  parent?: Expression;
  role?: 'value' | 'last' | 'argument' | 'splice';
  /** The operator chain that an operand may continue, and whether it is broken. */
  chain?: { operator: string; broken: boolean };
}

class Judge {
  readonly complaints: Complaint[] = [];
  /** Tokens before which a long line could have been broken. */
  private readonly breakable = new Set<number>();
  /** How many strings are around: code within them stays as it is. */
  private depth = 0;

  constructor(
    private readonly code: Code,
    private readonly spacing: Spacing,
  ) {}

  file(): void {
    this.expression(this.code.root, {});
    this.longLines();
  }

  private complain(i: number, rule: string, message: string): void {
    this.complaints.push(this.code.complaint(this.code.token(i).from, rule, message));
  }

  private mayBreak(i: number): void {
    if (this.depth === 0) this.breakable.add(i);
  }

  private breaks(i: number): boolean {
    return this.code.breaksBefore(i);
  }

  private isLong(span: Span): boolean {
    return this.code.isMultiline(span);
  }

  /** The width of a span on one line; infinite when it cannot stand on one. */
  private flatWidth({ from, to }: Span): number {
    let sum = 0;
    for (let i = from; i <= to; i++) {
      const { text } = this.code.token(i);
      if (text.includes('\n') || (i > from && this.code.comments(i).length > 0)) return Infinity;
      sum += text.length + (i > from ? (this.spacing.flat[i]?.length ?? 0) : 0);
    }
    return sum;
  }

  /** Whether a span would fit on its first line, were it not broken. */
  private fits(span: Span): boolean {
    const { source } = this.code;
    const { to } = this.code.token(span.to);
    const comments = this.code.comments(span.to + 1);
    const end = Math.min(this.code.lineEnd(to), comments[0]?.from ?? Infinity);
    const rest = source.slice(to, end).trimEnd().length;
    return this.code.widthBefore(span.from) + this.flatWidth(span) + rest <= width;
  }

  /** Complains about what is broken without need. Says whether it did. */
  private unneeded(span: Span, flattens: boolean): boolean {
    if (!flattens || !this.brokenIn(span) || !this.fits(span)) return false;
    this.complain(span.from, 'fits', 'this fits on one line');
    return true;
  }

  /** Whether the code of a span is broken; a line break within a string does not count. */
  private brokenIn({ from, to }: Span): boolean {
    for (let i = from + 1; i <= to; i++) {
      if (!this.code.token(i).glued && this.breaks(i)) return true;
    }
    return false;
  }

  private longLines(): void {
    const { source, tokens } = this.code;
    let begin = -1;
    let offers = false;
    tokens.forEach((token, i) => {
      const start = this.code.lineStart(token.from);
      if (start !== begin) {
        begin = start;
        offers = false;
      }
      if (this.breakable.has(i) && !this.breaks(i)) offers = true;
      const next = tokens[i + 1];
      const last = !next || this.code.lineStart(next.from) !== this.code.lineStart(token.to);
      if (!last || !offers) return;
      if (source.slice(start, token.to).trimStart().length > width) {
        this.complain(i, 'width', `over ${width} columns, though it can be broken`);
      }
    });
  }

  // Can it stand on one line?

  private flattens(node: Expression): boolean {
    switch (node.type) {
      case 'name':
      case 'number':
      case 'uri':
        return true;
      case 'path':
      case 'string':
        return node.splices.every(({ inner }) => this.flattens(inner));
      case 'list':
        return (
          !this.breaks(node.from + 1) &&
          node.items.length < 2 &&
          node.items.every((item) => this.flattens(item))
        );
      case 'set':
        return (
          !this.breaks(node.open + 1) &&
          node.items.length < 2 &&
          node.items.every((item) => this.itemFlattens(item))
        );
      case 'let':
      case 'assert':
        return false;
      case 'lambda':
        if (this.isWordy(node) && !isHugged(lastBody(node))) return false;
        return this.parameterFlattens(node.parameter) && this.flattens(node.body);
      case 'if':
        return (
          node.no.type !== 'if' &&
          [node.condition, node.yes, node.no].every((part) => this.flattens(part))
        );
      case 'with':
        return this.flattens(node.subject) && this.flattens(node.body);
      case 'apply':
        return [node.function, ...node.arguments].every((part) => this.flattens(part));
      case 'select':
        return this.flattens(node.target) && (!node.fallback || this.flattens(node.fallback));
      case 'has':
        return this.flattens(node.target);
      case 'unary':
        return this.flattens(node.operand);
      case 'binary':
        return this.flattens(node.left) && this.flattens(node.right);
      case 'paren':
        return this.flattens(node.inner);
    }
  }

  private parameterFlattens({ open, formals = [], ellipsis }: Parameter): boolean {
    const names = formals.length + (ellipsis === undefined ? 0 : 1);
    return (
      open === undefined ||
      (!this.breaks(open + 1) && names <= namesOnLine && formals.every(({ fallback }) => !fallback))
    );
  }

  private itemFlattens(item: Item): boolean {
    if (item.type === 'inherit') {
      const first = item.names[0];
      return (
        item.names.length <= namesOnLine &&
        !(first && this.breaks(first.from)) &&
        (!item.source || this.flattens(item.source))
      );
    }
    const { value } = item;
    const forced = value.type === 'set' && value.items.some(({ type }) => type === 'binding');
    return !forced && this.flattens(value);
  }

  // One method for each construct.

  private expression(node: Expression, place: Place): void {
    if (this.judgesFit(node, place) && this.unneeded(node, this.flattens(node))) return;
    switch (node.type) {
      case 'name':
      case 'number':
      case 'uri':
        return;
      case 'path':
      case 'string':
        this.string(node);
        this.depth += 1;
        for (const splice of node.splices) this.splice(splice);
        this.depth -= 1;
        return;
      case 'list':
        this.list(node, place);
        for (const item of node.items) this.expression(item, { parent: node });
        return;
      case 'set':
        this.set(node);
        for (const item of node.items) this.item(item);
        return;
      case 'let':
        if (node.items.length === 0) this.complain(node.from, 'let', 'an empty let');
        for (const item of node.items) this.item(item);
        this.expression(node.body, { parent: node });
        return;
      case 'lambda':
        this.lambda(node, place);
        return;
      case 'if':
        this.condition(node);
        for (const part of [node.condition, node.yes, node.no]) {
          this.expression(part, { parent: node });
        }
        return;
      case 'assert':
      case 'with':
        this.prefix(node);
        this.expression(node.subject, { parent: node });
        this.expression(node.body, { parent: node });
        return;
      case 'apply':
        this.apply(node, place);
        return;
      case 'select':
        if (this.breaks(node.dot) && !this.isLong(node.target) && this.isShort(node)) {
          this.complain(node.dot, 'select', 'no new line before “.”');
        }
        this.expression(node.target, { parent: node });
        if (node.fallback) this.expression(node.fallback, { parent: node });
        return;
      case 'has':
        this.expression(node.target, { parent: node });
        return;
      case 'unary':
        this.expression(node.operand, { parent: node });
        return;
      case 'binary':
        this.binary(node, place);
        return;
      case 'paren':
        this.paren(node, place);
        this.expression(node.inner, { parent: node });
    }
  }

  /** Selections from a name or on a line with room for them stay whole. */
  private isShort(node: Node<'select'>): boolean {
    return node.target.type === 'name' || this.fits(node);
  }

  /** Some parts follow what holds them, whether they would fit or not. */
  private judgesFit(node: Expression, { parent, role, chain }: Place): boolean {
    if (role === 'splice') return false;
    if (node.type === 'binary' && chain?.operator === node.operator) return false;
    if (node.type === 'if' && parent?.type === 'if') return false;
    if (node.type === 'with' && this.breaks(node.from)) return false;
    return node.type !== 'lambda' || (parent?.type !== 'lambda' && !this.isWordy(node));
  }

  /** Three names before the last colon take a line of their own. */
  private isWordy(node: Expression): boolean {
    let depth = 0;
    for (let at = node; at.type === 'lambda'; at = at.body) depth += 1;
    return depth > 2;
  }

  private splice(splice: Splice): void {
    if (this.unneeded(splice, this.flattens(splice.inner))) return;
    this.expression(splice.inner, { role: 'splice' });
  }

  private string(node: Node<'path' | 'string'>): void {
    if (!node.indented) return;
    const text = this.code.text(node).slice(2, -2);
    if (!/["\\\n]/.test(text)) this.complain(node.from, 'string', 'plain quotes are enough');
  }

  private list(node: Node<'list'>, place: Place): void {
    const { items } = node;
    const broken = this.breaks(node.from + 1);
    for (const item of items) this.mayBreak(item.from);
    if (items.length === 0) this.empty(node, node.to);
    if (broken || items.length === 0) return;
    if (items.length > 1 && !this.isRowOfLists(place)) {
      this.complain(node.from, 'list', 'two or more items: each on a line of its own');
    }
    if (this.isLong(node)) this.complain(node.from, 'list', 'what has several lines begins one');
  }

  /** `replaceStrings [ "a" "b" ] [ "c" "d" ]`: lists beside one another may stay on the line. */
  private isRowOfLists({ parent, role }: Place): boolean {
    if (parent?.type !== 'apply') return false;
    return role === 'argument' || parent.arguments.at(-2)?.type === 'list';
  }

  private set(node: Node<'set'>): void {
    const { items } = node;
    const broken = this.breaks(node.open + 1);
    for (const item of items) this.mayBreak(item.from);
    if (items.length === 0) this.empty(node, node.to);
    if (broken || items.length === 0) return;
    if (items.length > 1) {
      this.complain(node.from, 'set', 'two or more attributes: each on a line of its own');
    } else if (this.isLong(node)) {
      this.complain(node.from, 'set', 'what has several lines begins one');
    }
  }

  private empty(node: Span, close: number): void {
    if (this.breaks(close) && this.code.comments(close).length === 0) {
      this.complain(node.from, 'empty', 'nothing between the brackets: one line');
    }
  }

  private item(item: Item): void {
    if (item.type === 'inherit') {
      this.inherit(item);
      return;
    }
    for (const { from, to, inner } of item.path) if (inner) this.splice({ from, to, inner });
    this.assigned(
      item,
      item.value,
      item.path.every(({ inner }) => !inner),
    );
  }

  private inherit({ from, to, source, names }: Inherit): void {
    const first = names[0];
    if (source) this.expression(source, {});
    if (!first) return;
    this.mayBreak(first.from);
    if (!this.breaks(first.from) && names.length > namesOnLine) {
      this.complain(from, 'inherit', `over ${namesOnLine} names: each on a line of its own`);
    }
    const away = source !== undefined && this.breaks(source.from);
    if (source && away && !(this.isLong(source) && this.breaks(first.from))) {
      this.complain(source.from, 'inherit', 'the set stands behind “inherit”');
    }
    if (names.length === 1 && !source && this.breaks(first.from) && this.fits({ from, to })) {
      this.complain(from, 'inherit', 'this fits on one line');
    }
  }

  /** `name = value;` and `name ? value`; `bare` when no part of the name is quoted. */
  private assigned(whole: Span, value: Expression, bare: boolean): void {
    const broken = this.breaks(value.from);
    const comment = this.code.comments(value.from).length > 0;
    const plain = ['string', 'path', 'number', 'apply'].includes(value.type);
    if (!plain) this.mayBreak(value.from);
    if (plain && !comment && !this.isLong(value) && this.flatWidth(whole) > width) {
      // A long text behind a plain name stays there: the next line would win little.
      if (bare && broken) this.complain(value.from, 'value', 'this value stays behind the name');
      if (!bare && !broken) this.complain(value.from, 'value', 'this value begins a new line');
    }
    if (!comment) {
      const forced = value.type === 'set' && value.items.some(({ type }) => type === 'binding');
      if (forced && !this.breaks(value.open + 1)) {
        this.complain(value.from, 'set', 'the value of an attribute: on lines of its own');
      }
      if (broken && !this.isLong(value) && !this.isWordy(value)) {
        if (this.unneeded(whole, this.flattens(value))) return;
      }
      const wanted = this.isLong(value) ? this.beginsLine(value) : undefined;
      if (wanted === true && !broken) {
        this.complain(value.from, 'value', 'this value begins on a line of its own');
      }
      if (wanted === false && broken && this.firstLineFits(whole, value)) {
        this.complain(value.from, 'value', 'this value begins behind the equals sign');
      }
    }
    this.expression(value, { role: 'value' });
  }

  /** Whether the first line of a value would fit behind its equals sign. */
  private firstLineFits({ from }: Span, value: Expression): boolean {
    const begin = this.code.token(value.from).from;
    const head = this.flatWidth({ from, to: value.from - 1 });
    return head + 1 + this.code.lineEnd(begin) - begin <= width;
  }

  /** Whether a value of several lines begins on the line after `=`; undefined where both are seen. */
  private beginsLine(value: Expression): boolean | undefined {
    switch (value.type) {
      case 'if':
      case 'let':
      case 'assert':
      case 'unary':
        return true;
      case 'set':
      case 'list':
      case 'paren':
      case 'string':
        return false;
      case 'lambda':
        return this.chainBreaks(value) || (lastBody(value).type === 'with' ? undefined : false);
      case 'with':
        return !isAbsorbable(value.body);
      case 'apply':
        return this.hasBrokenArgument(value);
      case 'binary': {
        const first = leftmost(value);
        if (isAbsorbable(first) && this.isLong(first)) return false;
        return !this.isCompact(value);
      }
      default:
        return undefined;
    }
  }

  /** `a ++ b ++ [` … `]`: the last operand opens a bracket at the end of the line. */
  private isCompact({ left, operator, at, right }: Binary): boolean {
    if (!['//', '++', '+'].includes(operator) || this.breaks(at) || this.isLong(left)) return false;
    if (right.type === 'binary') return right.operator === operator && this.isCompact(right);
    return isAbsorbable(right);
  }

  /** Whether a body stands on the line after a head, anywhere in `a: b: { c }: body`. */
  private chainBreaks(node: Node<'lambda'>): boolean {
    if (this.breaks(node.body.from) || this.isLong(node.parameter)) return true;
    return node.body.type === 'lambda' && this.chainBreaks(node.body);
  }

  private lambda(node: Node<'lambda'>, place: Place): void {
    const { parameter, body } = node;
    this.mayBreak(body.from);
    this.parameter(parameter);
    const broken = this.breaks(body.from);
    if (!broken && this.isLong(parameter)) {
      this.complain(body.from, 'function', 'behind a head of several lines begins a new one');
    } else if (!broken && this.isLong(body) && !isHugged(body) && body.type !== 'lambda') {
      this.complain(body.from, 'function', 'this body begins on a line of its own');
    }
    this.names(node, place);
    this.expression(body, { parent: node });
  }

  /** `a: b: c: body`: names share a line where they fit; behind three of them the body begins one. */
  private names(node: Node<'lambda'>, { parent }: Place): void {
    if (parent?.type === 'lambda') return;
    let last = node;
    let depth = 1;
    while (last.body.type === 'lambda' && !last.parameter.formals && !last.body.parameter.formals) {
      const head = { from: node.from, to: last.body.colon };
      if (this.breaks(last.body.from) && this.fits(head)) {
        this.complain(last.body.from, 'function', 'names of a function share a line');
      }
      last = last.body;
      depth += 1;
    }
    const { body } = last;
    if (depth > 2 && !this.breaks(body.from) && !isHugged(body) && body.type !== 'lambda') {
      this.complain(body.from, 'function', 'behind three names the body begins a line');
    }
  }

  private parameter({ open, close, formals, ellipsis }: Parameter): void {
    if (open === undefined || close === undefined || !formals) return;
    const broken = this.breaks(open + 1);
    const names = formals.length + (ellipsis === undefined ? 0 : 1);
    const comma = this.code.token(close - 1).text === ',';
    if (!broken) {
      if (comma) this.complain(close - 1, 'function', 'no comma behind the last name');
      if (names > namesOnLine || formals.some(({ fallback }) => fallback)) {
        this.complain(open, 'function', 'each name on a line of its own');
      }
    } else if (comma !== (ellipsis === undefined)) {
      this.complain(close - 1, 'function', 'a comma behind the last name, none behind “...”');
    }
    for (const formal of formals) this.formal(formal);
  }

  private formal({ from, to, fallback }: Formal): void {
    if (fallback) this.assigned({ from, to }, fallback, true);
  }

  private condition(node: Node<'if'>): void {
    const { condition, thenAt, yes, elseAt, no } = node;
    if (!this.brokenIn(node)) {
      this.mayBreak(yes.from);
      if (no.type === 'if') this.complain(no.from, 'if', 'a chain of conditions: on several lines');
      return;
    }
    if (this.breaks(condition.from) !== this.breaks(thenAt)) {
      this.complain(thenAt, 'if', '“then” begins a line when the condition does, and only then');
    }
    const conditionBroken = this.brokenIn(condition) && !this.isHuggedCall(condition);
    if (conditionBroken && !this.breaks(condition.from)) {
      this.complain(condition.from, 'if', 'a condition of several lines begins one');
    }
    if (!this.breaks(yes.from)) this.complain(yes.from, 'if', 'a new line behind “then”');
    if (!this.breaks(elseAt)) this.complain(elseAt, 'if', 'a new line before “else”');
    if (no.type !== 'if' && !this.breaks(no.from)) {
      this.complain(no.from, 'if', 'a new line behind “else”');
    }
    if (no.type === 'if' && this.breaks(no.from) && this.code.comments(no.from).length === 0) {
      this.complain(no.from, 'if', '“else if” stays together');
    }
  }

  private prefix({ type, from, subject, body }: Node<'with' | 'assert'>): void {
    if (
      type === 'with' &&
      this.breaks(subject.from) &&
      this.code.comments(subject.from).length === 0
    ) {
      this.complain(subject.from, type, 'no new line behind “with”');
    }
    const broken = this.breaks(body.from);
    if (type === 'with') this.mayBreak(body.from);
    if (type === 'assert' ? !broken : !broken && this.isLong(body) && !isAbsorbable(body)) {
      this.complain(body.from, type, `a new line behind “${type} …;”`);
    }
    if (type === 'with' && broken && isAbsorbable(body) && !this.breaks(from)) {
      this.complain(body.from, type, 'what opens a bracket stays on the line');
    }
  }

  private hasBrokenArgument(node: Expression): boolean {
    return node.type === 'apply' && node.arguments.some(({ from }) => this.breaks(from));
  }

  /** A call whose last argument opens a bracket on the line. */
  private isHuggedCall(node: Expression): boolean {
    return node.type === 'apply' && !this.hasBrokenArgument(node);
  }

  private apply(node: Node<'apply'>, place: Place): void {
    const { arguments: all } = node;
    let broken = false;
    let long = 0;
    const words = all.every((argument) => !isText(argument));
    all.forEach((argument, n) => {
      if (words && !isSimple(node)) this.mayBreak(argument.from);
      const breaks = this.breaks(argument.from);
      if (broken && !breaks) {
        this.complain(argument.from, 'call', 'each further argument on a line of its own');
      }
      if (breaks && n === 0 && argument.type !== 'list' && !this.isLong(argument)) {
        const head = { from: node.from, to: argument.to };
        if (all.length > 1 && this.fits(head)) {
          this.complain(argument.from, 'call', 'the first argument stands behind the function');
        }
      }
      broken ||= breaks;
      if (!broken && this.isLong(argument)) long += 1;
      this.expression(argument, {
        parent: node,
        role: n === all.length - 1 ? 'last' : 'argument',
      });
    });
    if (long > 0 && (broken || long > 1)) {
      const first = all.find((argument) => this.isLong(argument)) ?? node;
      this.complain(first.from, 'call', 'several long arguments: each on a line of its own');
    }
    this.lastArgument(node, place);
    this.expression(node.function, { parent: node });
  }

  /** A last argument that opens a bracket opens it behind the others, where these leave room. */
  private lastArgument({ from, arguments: all }: Node<'apply'>, { parent, role }: Place): void {
    const last = all.at(-1);
    const before = all.slice(0, -1);
    if (!last || !this.breaks(last.from) || !this.isLong(last) || !isAbsorbable(last)) return;
    if (before.some((argument) => argument.type === 'list' || this.isLong(argument))) return;
    if (all.some((argument) => this.code.comments(argument.from).length > 0)) return;
    if (parent?.type === 'binary') return;
    const begin = this.code.token(last.from).from;
    const opening = this.code.lineEnd(begin) - begin;
    const head = this.flatWidth({ from, to: last.from - 1 });
    const lead = role === 'value' ? this.leadWidth(from) : this.code.widthBefore(from);
    if (lead + head + 1 + opening <= width) {
      this.complain(last.from, 'call', 'this argument opens its bracket behind the others');
    }
  }

  /** The width of `name = ` before a value. */
  private leadWidth(value: number): number {
    let first = value - 1;
    while (first > 0 && !this.breaks(first)) first -= 1;
    return this.flatWidth({ from: first, to: value - 1 }) + 1;
  }

  private binary(node: Binary, place: Place): void {
    const { operator, at, left, right } = node;
    this.mayBreak(at);
    const compares = ['==', '!=', '<', '>', '<=', '>='].includes(operator);
    const compact = place.role === 'value' && this.isCompact(node);
    const continued = place.chain?.operator === operator && place.chain.broken;
    if (!compares && !compact && !this.breaks(at) && (continued || this.isLong(node))) {
      this.complain(at, 'operator', `a new line before “${operator}”`);
    }
    if (this.code.comments(right.from).length === 0) {
      const operand = right.type === 'binary' && right.operator === operator ? right.left : right;
      const away = this.hasBrokenArgument(operand);
      const breaks = this.breaks(right.from);
      if (away && !breaks) {
        this.complain(right.from, 'operator', `a new line behind “${operator}”`);
      }
      if (!away && breaks && !(operand.type === 'binary' && this.isLong(operand))) {
        this.complain(right.from, 'operator', `no new line behind “${operator}”`);
      }
    }
    const chain = { operator, broken: this.breaks(at) };
    this.expression(left, { parent: node, chain });
    this.expression(right, { parent: node, chain, ...(compact && { role: 'value' }) });
  }

  private paren(node: Node<'paren'>, { parent, role }: Place): void {
    const { inner, to } = node;
    const plain = parent?.type === 'apply' && (isSimple(parent) || isText(parent));
    if (!plain && !isText(inner)) this.mayBreak(inner.from);
    const opens = this.breaks(inner.from);
    const closes = this.breaks(to);
    if (opens && !closes) this.complain(to, 'parentheses', '“)” begins a line');
    if (opens && this.code.comments(inner.from).length === 0 && this.hugs(inner, role)) {
      this.complain(inner.from, 'parentheses', 'no new line behind “(”');
    }
    if (opens) return;
    if (!this.brokenIn(inner)) {
      if (closes) this.complain(to, 'parentheses', 'no new line before “)”');
      return;
    }
    const chained = inner.type === 'lambda' ? this.chainBreaks(inner) : false;
    const away = this.hasBrokenArgument(inner);
    if (inner.type !== 'apply' && inner.type !== 'lambda' && inner.type !== 'select') {
      if (isHugged(inner)) return;
      this.complain(inner.from, 'parentheses', 'a new line behind “(”');
    } else if (chained) {
      this.complain(inner.from, 'parentheses', 'a new line behind “(”');
    } else if (away !== closes && inner.type !== 'select') {
      this.complain(to, 'parentheses', away ? '“)” begins a line' : 'no new line before “)”');
    } else if (role === 'last' && !this.isShortCall(inner)) {
      this.complain(inner.from, 'parentheses', 'a new line behind “(” of the last argument');
    }
  }

  /** Whether parentheses stand close around code of several lines. */
  private hugs(inner: Expression, role: Place['role']): boolean {
    if (!this.isLong(inner) || role === 'value') return false;
    if (inner.type === 'apply') {
      return !this.hasBrokenArgument(inner) && (role !== 'last' || this.isShortCall(inner));
    }
    if (inner.type !== 'lambda' || this.chainBreaks(inner)) return false;
    return isAbsorbable(lastBody(inner)) && (role !== 'last' || this.isShortCall(inner));
  }

  /** `(mkBefore ''` … `'')` and `(name: {` … `})`: what the parentheses of a last argument hug. */
  private isShortCall(node: Expression): boolean {
    if (node.type === 'lambda') return node.body.type !== 'lambda';
    if (node.type !== 'apply') return true;
    const [only, ...more] = node.arguments;
    return node.function.type === 'name' && more.length === 0 && !!only && isAbsorbable(only);
  }
}

/** Sets, lists and indented strings may begin at the end of a line. */
function isAbsorbable(node: Expression): boolean {
  if (node.type === 'paren') return isAbsorbable(node.inner);
  return node.type === 'set' || node.type === 'list' || (node.type === 'string' && node.indented);
}

/** What may begin behind `name:`. */
function isHugged(node: Expression): boolean {
  return node.type === 'with' ? isAbsorbable(node.body) : isAbsorbable(node);
}

function lastBody(node: Expression): Expression {
  return node.type === 'lambda' ? lastBody(node.body) : node;
}

function leftmost(node: Expression): Expression {
  return node.type === 'binary' ? leftmost(node.left) : node;
}

function isText(node: Expression): boolean {
  if (node.type === 'paren') return isText(node.inner);
  if (node.type === 'apply') return node.arguments.some(isText);
  return node.type === 'string' || node.type === 'path' || node.type === 'uri';
}

/** A call of names alone stays on its line however long it is. */
function isSimple(node: Expression): boolean {
  switch (node.type) {
    case 'paren':
      return isSimple(node.inner);
    case 'apply':
      return [node.function, ...node.arguments].every(isSimple);
    case 'select':
      return isSimple(node.target) && !node.fallback;
    default:
      return node.type === 'name' || node.type === 'number';
  }
}
