/**
 * Code that says the same more simply: what statix warns about, as its documentation tells.
 * Source: https://github.com/oppiliappan/statix, `statix list`.
 */
import type { Code, Complaint } from './code';
import type { Expression, Item } from './parse';
import { visitNodes } from './visit';

/** Complains about what statix would. */
export function judgeLints(code: Code): readonly Complaint[] {
  const complaints: Complaint[] = [];
  visitNodes(code.root, (node) => {
    for (const [at, message] of lint(code, node)) {
      complaints.push(code.complaint(code.token(at).from, 'lint', message));
    }
  });
  return complaints;
}

type Finding = readonly [token: number, message: string];

function lint(code: Code, node: Expression): readonly Finding[] {
  const named = (part: Expression, name: string) =>
    part.type === 'name' && code.text(part) === name;
  const isTruth = (part: Expression) => named(part, 'true') || named(part, 'false');
  switch (node.type) {
    case 'uri':
      return [[node.from, 'an address belongs in quotes']];
    case 'set':
      return [
        ...(node.recursive && code.token(node.from).text === 'let'
          ? [[node.from, '“let { }” is out of use'] as const]
          : []),
        ...lintItems(code, node.items),
        ...(node.recursive ? [] : repeatedNames(node.items)),
      ];
    case 'let':
      return [
        ...(node.items.length === 0 ? [[node.from, 'an empty let'] as const] : []),
        ...(node.body.type === 'let' ? [[node.body.from, 'one let for both'] as const] : []),
        ...(node.body.type === 'paren' && !isPrimitive(node.body.inner)
          ? [[node.body.from, uselessParentheses] as const]
          : []),
        ...lintItems(code, node.items),
      ];
    case 'lambda':
      return lintFunction(code, node);
    case 'if': {
      const { condition, yes } = node;
      if (condition.type !== 'has' || yes.type !== 'select' || yes.fallback) return [];
      const asked = [condition.target, ...condition.path].map((part) => code.text(part)).join('.');
      const taken = [yes.target, ...yes.path].map((part) => code.text(part)).join('.');
      return asked === taken ? [[node.from, '“or” says this in one word']] : [];
    }
    case 'unary':
      return node.operator === '!' &&
        node.operand.type === 'paren' &&
        node.operand.inner.type === 'binary' &&
        node.operand.inner.operator === '=='
        ? [[node.from, '“!=” says this']]
        : [];
    case 'binary': {
      const { operator, at, left, right } = node;
      const sides = [left, right];
      if ((operator === '==' || operator === '!=') && sides.some(isTruth)) {
        return [[at, 'a comparison with true or false']];
      }
      const isNothing = (part: Expression) => part.type === 'list' && part.items.length === 0;
      return operator === '++' && sides.some(isNothing) ? [[at, 'an empty list adds nothing']] : [];
    }
    case 'select':
      return named(node.target, 'builtins') && node.path[0]?.name === 'toPath'
        ? [[node.from, 'builtins.toPath is out of use']]
        : [];
    case 'paren':
      return isPrimitive(node.inner) ? [[node.from, uselessParentheses]] : [];
    default:
      return [];
  }
}

const uselessParentheses = 'these parentheses change nothing';

/** What needs no parentheses wherever it stands. */
function isPrimitive(node: Expression): boolean {
  return (
    ['name', 'string', 'list', 'set', 'paren'].includes(node.type) ||
    (node.type === 'select' && !node.fallback)
  );
}

function lintItems(code: Code, items: readonly Item[]): Finding[] {
  return items.flatMap((item): Finding[] => {
    if (item.type === 'inherit') {
      return item.names.length === 0 ? [[item.from, 'inherits nothing']] : [];
    }
    const { path, value } = item;
    const [only, ...more] = path;
    const name = more.length === 0 && !only?.inner ? only?.name : undefined;
    if (value.type === 'paren' && !isPrimitive(value.inner)) {
      return [[value.from, uselessParentheses]];
    }
    if (name === undefined) return [];
    if (value.type === 'name' && code.text(value) === name) {
      return [[item.from, `inherit ${name};`]];
    }
    const [first, ...rest] = value.type === 'select' && !value.fallback ? value.path : [];
    if (value.type === 'select' && rest.length === 0 && first?.name === name && !first.inner) {
      return [[item.from, `inherit (${code.text(value.target)}) ${name};`]];
    }
    return [];
  });
}

/** `a.b = 1; a.c = 2; a.d = 3;`: three belong into one set. */
function repeatedNames(items: readonly Item[]): Finding[] {
  const seen = new Map<string, { at: number; deep: boolean; times: number }>();
  for (const item of items) {
    const first = item.type === 'binding' ? item.path[0] : undefined;
    if (item.type !== 'binding' || first?.name === undefined || first.inner) continue;
    const known = seen.get(first.name);
    if (known) known.times += 1;
    else seen.set(first.name, { at: item.from, deep: item.path.length > 1, times: 1 });
  }
  return [...seen]
    .filter(([, { deep, times }]) => deep && times > 2)
    .map(([name, { at, times }]) => [at, `“${name}” ${times} times: make it one set`]);
}

function lintFunction(code: Code, node: Expression & { type: 'lambda' }): Finding[] {
  const { parameter, body } = node;
  const { name, formals, ellipsis } = parameter;
  if (formals) {
    if (formals.length > 0) return [];
    if (name && ellipsis !== undefined) return [[parameter.from, `“${name.name}:” says this`]];
    // A module with imports may keep its head: people will add arguments to it.
    const isModule =
      body.type === 'set' &&
      body.items.some((item) => item.type === 'binding' && item.path[0]?.name === 'imports');
    return name || isModule ? [] : [[parameter.from, 'this head names nothing']];
  }
  if (body.type !== 'apply' || body.function.type !== 'name' || body.arguments.length !== 1) {
    return [];
  }
  const [argument] = body.arguments;
  const same = argument?.type === 'name' && code.text(argument) === name?.name;
  return same && code.text(body.function) !== name?.name
    ? [[node.from, `the function “${code.text(body.function)}” itself would do`]]
    : [];
}
