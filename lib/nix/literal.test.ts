import { describe, expect, it } from 'vitest';
import { importPath, type NixValue, packageName, printKey, printLiteral } from './literal';

describe('printLiteral', () => {
  it.each<[NixValue, string]>([
    [null, 'null'],
    [true, 'true'],
    [-0, '0'],
    [-7, '-7'],
    ['plain', '"plain"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['${x} $${y} $z', '"\\${x} $\\${y} $z"'],
    ["''indented''", `"''indented''"`],
    ['one\ntwo\r\tthree', '"one\\ntwo\\r\\tthree"'],
    ['emoji 🦊 Ж', '"emoji 🦊 Ж"'],
    [[], '[ ]'],
    [{}, '{ }'],
    [['one'], '[ "one" ]'],
    [[-1], '[ (-1) ]'],
    [{ a: 1 }, '{ a = 1; }'],
    [[{ device: 'x' }], '[ { device = "x"; } ]'],
  ])('prints %j', (value, nix) => {
    expect(printLiteral(value)).toBe(nix);
  });

  it('puts two items on lines of their own, indented from where the literal begins', () => {
    expect(printLiteral([1, -2], { indent: 2 })).toBe('[\n    1\n    (-2)\n  ]');
    expect(printLiteral({ b: 1, a: [] }, { indent: 2 })).toBe('{\n    b = 1;\n    a = [ ];\n  }');
  });

  it('breaks a single item that does not fit in 100 columns', () => {
    const long = 'x'.repeat(90);
    expect(printLiteral([long], { indent: 4, column: 10 })).toBe(`[\n      "${long}"\n    ]`);
    expect(printLiteral([long], { indent: 0, column: 0 })).toBe(`[ "${long}" ]`);
  });

  it.each([
    [1.5],
    [2 ** 53],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['\0'],
    ['\ud800'],
    [undefined],
    [() => 1],
  ])('refuses %s', (value) => {
    expect(() => printLiteral(value as NixValue)).toThrow(TypeError);
  });
});

describe('code values', () => {
  it('prints package names and import paths bare', () => {
    expect(printLiteral([packageName('git'), packageName('nerd-fonts.hack')])).toBe(
      '[\n  git\n  nerd-fonts.hack\n]',
    );
    expect(printLiteral([importPath('./zsh')])).toBe('[ ./zsh ]');
    expect(printLiteral([importPath('../../core')])).toBe('[ ../../core ]');
  });

  it.each(['', 'a b', 'a;b', 'a.', '1a', 'with', 'a."b"', 'x}'])(
    'refuses the package %j',
    (name) => {
      expect(() => packageName(name)).toThrow(TypeError);
    },
  );

  it.each([
    'x',
    '/etc/passwd',
    '../',
    '.../x',
    '././x',
    './../x',
    '../a/../x',
    './a b',
    './${x}',
    './a/../b',
    './',
  ])('refuses the path %j', (path) => {
    expect(() => importPath(path)).toThrow(TypeError);
  });

  it('does not take an object of the same shape for code', () => {
    const forged = JSON.parse('{"text":"builtins.abort"}') as NixValue;
    expect(printLiteral(forged)).toBe('{ text = "builtins.abort"; }');
  });
});

describe('printKey', () => {
  it.each([
    ['plain', 'plain'],
    ['with-dash', 'with-dash'],
    ['or', '"or"'],
    ['in', '"in"'],
    ['1st', '"1st"'],
    ['a.b', '"a.b"'],
    ['', '""'],
    ['${x}', '"\\${x}"'],
  ])('%j', (key, nix) => {
    expect(printKey(key)).toBe(nix);
  });
});
