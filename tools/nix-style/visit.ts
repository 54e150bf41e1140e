import type { Attribute, Expression, Item } from './parse';

/** Calls `see` for an expression and for all within it, from the outside in. */
export function visitNodes(
  node: Expression,
  see: (node: Expression, parent?: Expression) => void,
): void {
  const walk = (at: Expression, parent?: Expression): void => {
    see(at, parent);
    for (const child of childrenOf(at)) walk(child, at);
  };
  walk(node);
}

/** The expressions directly within one. */
function childrenOf(node: Expression): readonly Expression[] {
  switch (node.type) {
    case 'name':
    case 'number':
    case 'uri':
      return [];
    case 'path':
    case 'string':
      return node.splices.map(({ inner }) => inner);
    case 'list':
      return node.items;
    case 'set':
      return ofItems(node.items);
    case 'let':
      return [...ofItems(node.items), node.body];
    case 'lambda':
      return [
        ...(node.parameter.formals ?? []).flatMap(({ fallback }) => fallback ?? []),
        node.body,
      ];
    case 'if':
      return [node.condition, node.yes, node.no];
    case 'assert':
    case 'with':
      return [node.subject, node.body];
    case 'apply':
      return [node.function, ...node.arguments];
    case 'select':
      return [node.target, ...ofPath(node.path), ...(node.fallback ? [node.fallback] : [])];
    case 'has':
      return [node.target, ...ofPath(node.path)];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'paren':
      return [node.inner];
  }
}

function ofPath(path: readonly Attribute[]): Expression[] {
  return path.flatMap(({ inner }) => inner ?? []);
}

function ofItems(items: readonly Item[]): Expression[] {
  return items.flatMap((item) =>
    item.type === 'binding'
      ? [...ofPath(item.path), item.value]
      : [...(item.source ? [item.source.inner] : []), ...ofPath(item.names)],
  );
}
