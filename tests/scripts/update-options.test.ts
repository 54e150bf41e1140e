import { describe, expect, it } from 'vitest';
import { printOptions } from '@/tools/nix-options/option-data';
import { defaultText, laterNames, optionTree } from '@/tools/nix-options/update-options';

describe('option lists', () => {
  it('are read from a plain list', () => {
    const tree = optionTree({
      'a.old': { type: 'unspecified', status: 'renamed', renamedTo: 'a.new' },
      'a.new': { type: 'boolean' },
      'a."b.c".d': { type: 'string', status: 'removed', note: 'no\nlonger needed' },
    });
    expect(printOptions(tree, ['test'])).toBe(
      `# test
boolean
string
unspecified

a
 b.c
  d\t1!x\t# no longer needed
 new\t0
 old\t2!r\t-> a.new
`,
    );
  });

  it("are read from a manual's own list, which keeps the old names that no manual prints", () => {
    const before = optionTree({
      'a.old': { type: 'unspecified', status: 'renamed', renamedTo: 'a.new' },
      'a.gone': { type: 'boolean' },
      'a.back': { type: 'boolean', status: 'removed' },
    });
    const tree = optionTree(
      {
        'a.new': { type: 'string', loc: ['a', 'new'] },
        'a.back': { type: 'string', loc: ['a', 'back'] },
      },
      before,
    );
    const names = [...(tree.children.get('a')?.children ?? [])];
    expect(Object.fromEntries(names.map(([name, { option }]) => [name, option]))).toEqual({
      old: { type: 'unspecified', status: 'renamed', renamedTo: 'a.new' },
      back: { type: 'string' },
      new: { type: 'string' },
    });
  });

  it.each([
    [{ default: true }, 'true'],
    [{ default: null }, 'null'],
    [{ default: 1.5 }, '1.5'],
    [{ default: [] }, '[ ]'],
    [{ default: ['a', 'b'] }, '[ "a" "b" ]'],
    [{ default: { a: 'b ${c}' } }, '{ a = "b \\${c}"; }'],
    [{ default: { expr: 'if x\nthen y' } }, 'if x then y'],
    [{ default: { _type: 'literalExpression', text: 'pkgs.foot' } }, 'pkgs.foot'],
    [{ default: { expr: '(described in words)' } }, undefined],
    [{ default: 'x'.repeat(200) }, undefined],
    [{}, undefined],
  ])('have the default of %j: %s', (raw, text) => {
    expect(defaultText(raw)).toBe(text);
  });

  it('are older than a channel, or not known of it', () => {
    const later = laterNames({
      'a.old': { seen: '2024-12' },
      'a.both': { seen: '2024-12 2026-08' },
      'a.before': { seen: '2026-03' },
      'a.after': { seen: '2026-08' },
      'a.unsaid': { type: 'boolean' },
    });
    expect(later['nixpkgs-26.05']).toEqual({ missing: ['a.after'], extra: [] });
  });
});
