import { describe, expect, it } from 'vitest';
import { checkLayout } from '@/tools/nix-style/check-style';

const rules = (text: string) => checkLayout(text).map(({ rule }) => rule);

/** Template literals begin with a line break; files do not. */
const nix = (text: string) => `${text.replace(/^\n/, '').replace(/\n\s*$/, '')}\n`;

const long = (n: number) => 'x'.repeat(n);

describe('what the standard wants', () => {
  it.each([
    ['an empty list and set', '{\n  a = [ ];\n  b = { };\n}'],
    ['one item or attribute on its line', '[ { a = 1; } ]'],
    ['one item or attribute on several', '[\n  {\n    a = 1;\n  }\n]'],
    ['lists beside one another', 'replaceStrings [ "a" "b" ] [ "c" "d" ] text'],
    ['a set without bindings', '{\n  specialArgs = { inherit inputs; };\n}'],
    ['heads', '{ pkgs, ... }:\nname: value:\n{\n  a = 1;\n}'],
    ['a head of several lines', 'args@{\n  lib,\n  name ? "x",\n  ...\n}:\nlib.id name args'],
    ['a head without dots', '{\n  a,\n  b,\n}:\na b'],
    ['a body behind names', '{\n  f = name: value: {\n    a = name;\n    b = value;\n  };\n}'],
    ['let', 'let\n  a = 1;\n\n  b = 2;\nin\n\na + b'],
    [
      'conditions',
      'if a then\n  [\n    1\n    2\n  ]\nelse if b then\n  # why\n  let\n    c = 1;\n  in\n  c\nelse\n  d',
    ],
    [
      'a long condition',
      'if\n  [\n    1\n    2\n  ]\n  == x\nthen\n  let\n    a = 1;\n  in\n  a\nelse\n  b',
    ],
    ['with before a list', '{\n  a = with pkgs; [\n    b\n    c\n  ];\n  d = with pkgs; [ e ];\n}'],
    ['assert', 'assert a;\n{\n  b = 1;\n  c = 2;\n}'],
    ['operators at the start of a line', '[\n  1\n  2\n]\n++ a\n++ [ 3 ]'],
    ['an operator before a bracket', '{\n  a = b // {\n    c = 1;\n    d = 2;\n  };\n}'],
    [
      'an operator behind a set',
      '{\n  a = {\n    c = 1;\n    d = 2;\n  }\n  // optionalAttrs b {\n    e = 1;\n    f = 2;\n  };\n}',
    ],
    ['a call that opens a bracket', '{\n  a = mkIf b {\n    c = 1;\n    d = 2;\n  };\n}'],
    ['a call with a set in the middle', 'map (x: {\n  a = x;\n  b = 1;\n}) list'],
    [
      'a call over several lines',
      "{\n  a =\n    run \"name\"\n      {\n        b = 1;\n        c = 2;\n      }\n      ''\n        text\n      '';\n}",
    ],
    [
      'parentheses around the last argument',
      'mapAttrs (\n  name: value:\n  let\n    a = name;\n  in\n  a + value\n)',
    ],
    ['parentheses that hug', "a = mkIf b (mkAfter ''\n  text\n'')".replace(/^a = /, '')],
    ['inherit', '{\n  inherit a b c;\n  inherit (d)\n    e\n    f\n    g\n    h\n    ;\n}'],
    ['a long string behind its name', `{\n  a = "${long(110)}";\n}`],
    ['a long string behind a quoted name', `{\n  "b".a =\n    "${long(94)}";\n}`],
    ['indented strings', "{\n  a = ''\n    one\n      two ${b}\n\n    three\n  '';\n}"],
    ['an antiquotation that opens a bracket', "''\n  ${map (x: ''\n    a\n  '') b}\n''"],
    [
      'comments',
      '# about\n\n{\n  # why\n  a = 1; # trailing\n\n  # more\n  # text\n  b = [\n    # inside\n    1\n    2\n    # last\n  ];\n}',
    ],
    ['the language of a string', "{\n  a = /* lua */ ''\n    x\n  '';\n}"],
    [
      'or, has and selection',
      '{\n  a = b.c or d;\n  e = b ? c.d;\n  f = (g h).i;\n  j = !k;\n  l = -1;\n}',
    ],
    ['paths and attributes made of strings', '{\n  ${a}."b c" = ./x/${d}.nix;\n}'],
  ])('%s', (_, text) => {
    expect(checkLayout(nix(text))).toEqual([]);
  });
});

describe('what it complains about', () => {
  it.each([
    ['four spaces', 'indent', '{\n    a = 1;\n}'],
    ['an indentation that misleads', 'indent', '{\n  a = [\n    1\n    2\n    ];\n}'],
    ['a comment out of line', 'indent', '{\n    # why\n  a = 1;\n}'],
    ['a tab', 'trailing', '{\n\ta = 1;\n}'],
    ['a space at the end of a line', 'trailing', '{ \n  a = 1;\n}'],
    ['two empty lines', 'blank', '{\n  a = 1;\n\n\n  b = 2;\n}'],
    [
      'an empty line behind an equals sign',
      'blank',
      '{\n  a =\n\n    let\n      b = 1;\n    in\n    b;\n}',
    ],
    ['an empty line at the top', 'blank', '\n\n{ a = 1; }'],
    ['no space in brackets', 'space', '[a]'],
    ['no space in braces', 'space', '{a = 1; }'],
    ['a space too many', 'space', '{\n  a  = 1;\n}'],
    ['a space before a semicolon', 'space', '{\n  a = 1 ;\n}'],
    ['a semicolon on its own line', 'space', '{\n  a = 1\n  ;\n}'],
    ['a space before a colon', 'space', 'a : a'],
    ['a space in an antiquotation', 'space', '"${ a }"'],
    ['two comments on one line', 'comment', '{\n  a = 1;  # why\n}'],
    ['a block comment of one line', 'comment', '/* why */\na'],
    ['two items on one line', 'list', '[ 1 2 ]'],
    ['an item that begins behind the bracket', 'list', '[ {\n  a = 1;\n  b = 2;\n} ]'],
    ['two attributes on one line', 'set', '{ a = 1; b = 2; }'],
    ['a set as value on one line', 'set', '{\n  a = { b = 1; };\n}'],
    ['brackets around nothing over two lines', 'empty', '{\n  a = [\n  ];\n}'],
    ['an empty let', 'let', 'let\nin\na'],
    ['let on one line', 'line', 'let a = 1; in a'],
    ['in with its body', 'line', 'let\n  a = 1;\nin a'],
    ['four names in a head on one line', 'function', '{ a, b, c, ... }:\na b c'],
    ['a default in a head on one line', 'function', '{ a ? 1 }:\na'],
    ['no comma behind the last name', 'function', '{\n  a,\n  b\n}:\na b'],
    ['a body behind a head of several lines', 'function', '{\n  a,\n  b,\n}: a b'],
    ['a call as body behind a name', 'function', 'a: f {\n  b = a;\n  c = 1;\n}'],
    ['four inherited names on one line', 'inherit', '{\n  inherit a b c d;\n}'],
    ['then on a line of its own', 'if', 'if a\nthen\n  let\n    b = 1;\n  in\n  b\nelse\n  c'],
    ['a branch behind then', 'if', 'if a then {\n  b = 1;\n  c = 2;\n} else\n  d'],
    ['a chain of conditions on one line', 'if', 'if a then b else if c then d else e'],
    ['assert with its body', 'assert', 'assert a; b'],
    ['an operator at the end of a line', 'operator', '[\n  1\n  2\n] ++\n  a'],
    ['an operator in the middle', 'operator', '[\n  1\n  2\n] ++ [\n  3\n  4\n]'],
    ['one operator of a chain left behind', 'operator', '[\n  1\n  2\n]\n++ a ++ b'],
    [
      'a condition behind an equals sign',
      'value',
      '{\n  a = if b then\n    [\n      1\n      2\n    ]\n  else\n    c;\n}',
    ],
    [
      'a set on the line after the equals sign',
      'value',
      '{\n  a =\n    {\n      b = 1;\n      c = 2;\n    };\n}',
    ],
    [
      'a call on the line after the equals sign',
      'value',
      '{\n  a =\n    f {\n      b = 1;\n      c = 2;\n    };\n}',
    ],
    ['an argument after a broken one', 'call', 'f\n  {\n    a = 1;\n    b = 2;\n  } c'],
    ['two long arguments', 'call', 'f {\n  a = 1;\n  b = 2;\n} {\n  c = 1;\n  d = 2;\n}'],
    ['parentheses that close too late', 'parentheses', 'f (a {\n  b = 1;\n  c = 2;\n}\n)'],
    ['parentheses that open too late', 'parentheses', 'f (\n  let\n    a = 1;\n  in\n  a)'],
    [
      'with on a line of its own',
      'with',
      '{\n  a =\n    with\n      b;\n    let\n      c = 1;\n    in\n    c;\n}',
    ],
    ['what fits on one line', 'fits', '{\n  a =\n    b c;\n}'],
    ['a condition that fits on one line', 'fits', 'if a then\n  b\nelse\n  c'],
    ['a call that fits on one line', 'fits', 'f a\n  b'],
    ['an operator that fits on one line', 'fits', 'a\n|| b'],
    ['parentheses that fit on one line', 'fits', 'f (\n  a b\n)'],
    ['an antiquotation that fits on one line', 'fits', '"${\n  a\n}"'],
    ['a line too long', 'width', `{\n  a = ${long(60)} || ${long(60)};\n}`],
    ['a long list of one', 'width', `[ (a: ${long(60)} ${long(60)}) ]`],
    ['a string of one line in two quotes', 'string', "''abc''"],
    ['the text of a string out of line', 'string', "{\n  a = ''\n  b\n  '';\n}"],
    ['the end of a string out of line', 'string', "{\n  a = ''\n    b\n    '';\n}"],
    ['no newline at the end', 'end', 'EOF'],
  ])('%s', (_, rule, text) => {
    expect(rules(text === 'EOF' ? 'a' : nix(text))).toContain(rule);
  });

  it('says where and what', () => {
    expect(checkLayout('{\n  a = [ 1 2 ];\n}\n')).toEqual([
      {
        line: 2,
        column: 7,
        rule: 'list',
        message: 'two or more items: each on a line of its own',
      },
    ]);
  });

  it('leaves indentation out of the width, as the standard does', () => {
    const line = `${long(48)} || ${long(48)}`;
    expect(rules(`${line}\n`)).toEqual([]);
    expect(rules(`[\n  (${line.slice(2)})\n]\n`)).toEqual([]);
    expect(rules(`[\n  (${line})\n]\n`)).toEqual(['width']);
  });
});
