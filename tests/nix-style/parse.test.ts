import { describe, expect, it } from 'vitest';
import { templates } from '@/lib/generated/templates';
import { scan } from '@/lib/nix/scan';
import { isNix } from '@/lib/render/parse-template';
import { commentsIn, lex } from '@/tools/nix-style/lex';
import { type Expression, parse } from '@/tools/nix-style/parse';

/** The tree as nested calls, to see what binds to what. */
function sketch(text: string): string {
  const { root, tokens, source } = parse(text);
  const raw = ({ from, to }: { from: number; to: number }) =>
    source.slice(tokens[from]?.from, tokens[to]?.to);
  const draw = (node: Expression): string => {
    switch (node.type) {
      case 'apply':
        return `(${[node.function, ...node.arguments].map(draw).join(' ')})`;
      case 'binary':
        return `(${draw(node.left)} ${node.operator} ${draw(node.right)})`;
      case 'unary':
        return `(${node.operator} ${draw(node.operand)})`;
      case 'has':
        return `(${draw(node.target)} ? ${node.path.map(raw).join('.')})`;
      case 'select': {
        const taken = [draw(node.target), ...node.path.map(raw)].join('.');
        return node.fallback ? `(${taken} or ${draw(node.fallback)})` : taken;
      }
      case 'lambda':
        return `(${raw(node.parameter)}: ${draw(node.body)})`;
      case 'paren':
        return draw(node.inner);
      case 'list':
        return `[${node.items.map(draw).join(' ')}]`;
      default:
        return raw(node);
    }
  };
  return draw(root);
}

describe('parse', () => {
  it.each([
    ['f a b ++ g c', '((f a b) ++ (g c))'],
    ['a + b * c', '(a + (b * c))'],
    ['a - b - c', '((a - b) - c)'],
    ['a // b // c', '(a // (b // c))'],
    ['a ++ b ++ c', '(a ++ (b ++ c))'],
    ['a && b || c -> d', '(((a && b) || c) -> d)'],
    ['!a.b && c == d', '((! a.b) && (c == d))'],
    ['!a ? b', '(! (a ? b))'],
    ['-a + b', '((- a) + b)'],
    ['a ? b.c && d', '((a ? b.c) && d)'],
    ['f a.b or c d', '(f (a.b or c) d)'],
    ['a: b: a b', '(a: (b: (a b)))'],
    ['{ a, b ? c, ... }: a', '({ a, b ? c, ... }: a)'],
    ['x@{ a }: x', '(x@{ a }: x)'],
    ['{ }: a', '({ }: a)'],
    ['f { a = 1; } [ b (c d) ]', '(f { a = 1; } [b (c d)])'],
    ['f ./a/b.nix <nixpkgs> ~/c https://x.y/z', '(f ./a/b.nix <nixpkgs> ~/c https://x.y/z)'],
    ['a / b + ./c', '((a / b) + ./c)'],
    ['a |> b |> c', '((a |> b) |> c)'],
  ])('%s', (text, tree) => {
    expect(sketch(text)).toBe(tree);
  });

  it.each(['', 'a b )', '{ a = 1 }', 'let a = 1; a', '[ a + b ]', 'if a then b', '{ a, b = 1; }'])(
    'refuses %j',
    (text) => {
      expect(() => parse(text)).toThrow(SyntaxError);
    },
  );

  it('finds names in attribute paths and antiquotations', () => {
    const { root } = parse('{ a."b".${c} = "x ${d} y"; inherit (e) f "g"; }');
    if (root.type !== 'set') throw new Error('not a set');
    const [binding, inherit] = root.items;
    if (binding?.type !== 'binding' || inherit?.type !== 'inherit') throw new Error('not read');
    expect(binding.path.map(({ name }) => name)).toEqual(['a', 'b', undefined]);
    expect(inherit.names.map(({ name }) => name)).toEqual(['f', 'g']);
  });
});

describe('lex', () => {
  it('sees the strings and comments that lib/nix/scan.ts sees, in every template', () => {
    const nix = templates.filter(([path]) => isNix(path));
    expect(nix.length).toBeGreaterThan(50);
    for (const [path, source] of nix) {
      const tokens = lex(source);
      const open: number[] = [];
      const strings: [number, number][] = [];
      for (const { kind, from, to } of tokens) {
        if (kind === 'quote') open.push(from);
        if (kind === 'unquote') strings.push([open.pop() ?? -1, to]);
      }
      const comments = tokens.flatMap(({ from, glued }, i) =>
        glued
          ? []
          : commentsIn(source, tokens[i - 1]?.to ?? 0, from).map((c): [number, number] => [
              c.from,
              c.to,
            ]),
      );
      const seen = [...strings, ...comments].sort(([a], [b]) => a - b);
      expect(seen, path).toEqual(scan(source).map(({ from, to }) => [from, to]));
    }
  });
});
