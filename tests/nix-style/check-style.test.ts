import { describe, expect, it } from 'vitest';
import { checkStyle } from '@/tools/nix-style/check-style';

/** What is said about a file with these lines below its first comment. */
const said = (text: string, path = 'modules/x.nix') =>
  checkStyle(path, `# What this is for.\n${text}\n`).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe('names', () => {
  it.each([
    ['an argument of a module', '{ lib, pkgs, ... }:\nlib.id 1', 'argument “pkgs”'],
    ['the name of a whole head', 'args@{ a }:\na', 'argument “args”'],
    ['an argument', 'a: b: a', 'argument “b”'],
    ['a binding', 'let\n  a = 1;\n  b = 2;\nin\na', 'binding “b”'],
    ['an inherited binding', 'lib:\nlet\n  inherit (lib) a b;\nin\na', 'binding “b”'],
    ['a binding that only names itself', 'let\n  a = b: a b;\nin\n1', 'binding “a”'],
    ['a binding that only something unused names', 'let\n  a = 1;\n  b = a;\nin\n1', 'binding “a”'],
    ['a binding hidden by another', 'let\n  a = 1;\nin\na: a', 'binding “a”'],
  ])('unused: %s', (_, text, name) => {
    expect(said(text)).toContainEqual(`unused: nobody uses the ${name}`);
  });

  it.each([
    ['an underscore', '_: _name: 1'],
    ['a default', '{ a, b ? a }:\nb'.replace('{ a, b ? a }', '{\n  a,\n  b ? a,\n}')],
    ['an antiquotation', 'a: "x ${a}"'],
    ['an attribute name', 'a: { ${a} = 1; }'],
    ['an inherit', 'a: { inherit a; }'],
    ['the source of an inherit', 'a: { inherit (a) b; }'],
    ['two bindings that name one another', 'let\n  a = b;\n  b = a;\nin\na'],
    ['one name in two bindings', 'let\n  a.b = 1;\n  a.c = 2;\nin\na'],
  ])('used: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('unknown: a name that no head and no let gives', () => {
    expect(said('{ lib, ... }: lib.id pkgs')).toEqual(['unknown: nothing here is called “pkgs”']);
    expect(said('{ pkgs, ... }:\n{\n  a = with pkgs; [ git ];\n}')).toEqual([]);
    expect(said('map toString [ builtins.storeDir ]')).toEqual([]);
  });
});

describe('lints', () => {
  it.each([
    ['{\n  a = (b c);\n}', 'these parentheses change nothing'],
    ['f (a.b)', 'these parentheses change nothing'],
    ['f ((a b))', 'these parentheses change nothing'],
    ['a == true', 'a comparison with true or false'],
    ['!(a == b)', '“!=” says this'],
    ['a ++ [ ]', 'an empty list adds nothing'],
    ['if a ? b then a.b else c', '“or” says this in one word'],
    ['map (x: f x) a', 'the function “f” itself would do'],
    ['{ a = a; }', 'inherit a;'],
    ['{ a = b.c.a; }', 'said by inherit'],
    ['{ a = b.a; }', 'inherit (b) a;'],
    ['{\n  a.b = 1;\n  a.c = 2;\n  a.d = 3;\n}', '“a” 3 times: make it one set'],
    ['let\n  a = 1;\nin\nlet\n  b = a;\nin\nb', 'one let for both'],
    ['a: [ https://example.org ]', 'an address belongs in quotes'],
    ['{ ... }:\n{\n  a = 1;\n}', 'this head names nothing'],
    ['x@{ ... }:\nx', '“x:” says this'],
    ['{ inherit; }', 'inherits nothing'],
  ])('%j', (text, message) => {
    const wanted = message === 'said by inherit' ? [] : [`lint: ${message}`];
    expect(said(text).filter((line) => line.startsWith('lint'))).toEqual(wanted);
  });

  it.each([
    '{\n  a = (b c).d;\n}',
    'f (a.b or c)',
    'f (-1)',
    '{\n  a.b = 1;\n  a.c = 2;\n}',
    '{ ... }:\n{\n  imports = [ ./a.nix ];\n}',
  ])('has nothing to say about %j', (text) => {
    expect(said(text).filter((line) => line.startsWith('lint'))).toEqual([]);
  });
});

describe('house rules', () => {
  it('a comment first', () => {
    const complaints = (text: string) => checkStyle('x.nix', text).map(({ rule }) => rule);
    expect(complaints('1\n')).toEqual(['house']);
    expect(complaints('# @when host.ssh\n1\n')).toEqual(['house']);
    expect(complaints('# @when host.ssh\n# SSH.\n1\n')).toEqual([]);
  });

  it.each([
    ['rec { a = 1; }', 'no “rec”: give it a name instead'],
    ['lib: with lib; lib.id 1', '“with” only right before a list'],
    ['lib: lib.mkForce 1', 'mkForce only in *-overrides.nix and the image'],
    ['{ lib, ... }: {\n  a = lib;\n}', 'behind the head of a module begins a line'],
    ['{\n\n  a = 1;\n}', 'no empty line behind what opens'],
    ['{\n  a = 1;\n\n}', 'no empty line before what closes'],
  ])('%j', (text, message) => {
    expect(said(text)).toEqual([`house: ${message}`]);
  });

  it('some files may force', () => {
    const forces = 'lib: lib.mkForce 1';
    expect(said(forces, 'modules/core/vm-overrides.nix')).toEqual([]);
    expect(said(forces, 'modules/guest/vmware/image.nix')).toEqual([]);
    expect(said(forces, 'modules/guest/vmware/my-image.nix')).toHaveLength(1);
  });

  it('what only the image has may force', () => {
    const forces = (option: string) => `{\n  ${option} = lib: lib.mkForce 1;\n}`;
    expect(said(forces('image.modules.vmware'))).toEqual([]);
    expect(said(forces('image.size'))).toHaveLength(1);
    expect(said('{\n  image.modules.vmware = 1;\n  a = lib: lib.mkForce 1;\n}')).toHaveLength(1);
  });
});

it('says so when a file is no Nix', () => {
  expect(checkStyle('x.nix', '{ a = ; }\n')).toMatchObject([{ rule: 'syntax' }]);
});
