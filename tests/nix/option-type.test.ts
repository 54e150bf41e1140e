/** Type words as the manuals print them, and what fits them. */
import { describe, expect, it } from 'vitest';
import { checkScope } from '@/tools/nix-options/check-options';
import type { View } from '@/tools/nix-options/evaluate';
import {
  addOption,
  emptyNode,
  listOptions,
  parseOptions,
  printOptions,
} from '@/tools/nix-options/option-data';
import { homeManagerOptions, nixosOptions } from '@/tools/nix-options/option-lists';
import { parseType, type Type } from '@/tools/nix-options/option-type';

/** Whether a value fits type words, judged the way a real setting is. */
function fits(words: string, value: View): boolean {
  const options = emptyNode();
  addOption(options, 'x', { type: words });
  const module = { file: 'x.nix', external: null, declares: {}, settings: { x: value } };
  return checkScope('x', 'nixos', [module], options, '/').findings.length === 0;
}

const pkg = { $: 'package', name: 'git' };
const path = { $: 'path', value: '/nix/x', exists: true };
const half = { $: 'float', value: 0.5 };

const cases: readonly { words: string; right: readonly View[]; wrong: readonly View[] }[] = [
  { words: 'boolean', right: [true, false], wrong: [null, 0, 'true', [], {}] },
  { words: 'string', right: ['', 'x'], wrong: [null, 1, true, pkg, path, ['x']] },
  { words: 'null or string', right: [null, 'x'], wrong: [1, []] },
  { words: 'signed integer', right: [0, -1], wrong: [half, '1', null] },
  {
    words: '16 bit unsigned integer; between 0 and 65535 (both inclusive)',
    right: [0, 65535],
    wrong: [-1, 65536, '22'],
  },
  { words: 'integer between 0 and 100 (both inclusive)', right: [0, 100], wrong: [-1, 101] },
  { words: 'positive integer, meaning >0', right: [1], wrong: [0, -1] },
  { words: 'unsigned integer, meaning >=0', right: [0], wrong: [-1] },
  { words: 'floating point number', right: [half], wrong: [1, '0.5'] },
  { words: 'signed integer or floating point number', right: [1, half], wrong: ['1'] },
  { words: 'one of "a", "b", 3, null', right: ['a', 3, null], wrong: ['c', 4] },
  {
    words: 'value "auto" (singular enum) or (positive integer, meaning >0)',
    right: ['auto', 5],
    wrong: ['x', 0],
  },
  {
    words: 'null or one of "a", "b" or list of string',
    right: [null, 'a', ['x']],
    wrong: ['x', [1]],
  },
  { words: 'list of string', right: [[], ['a']], wrong: ['a', [1], [null], {}] },
  { words: 'non-empty (list of string)', right: [['a']], wrong: [[]] },
  { words: 'list of (one of "a", "b")', right: [['a', 'b']], wrong: [['c']] },
  { words: '(list of string) or string convertible to it', right: ['a', ['a']], wrong: [1, [1]] },
  { words: 'attribute set of boolean', right: [{}, { a: true }], wrong: [{ a: 1 }, [], 'x'] },
  {
    words: 'attribute set of attribute set of (list of signed integer)',
    right: [{ a: { b: [1] } }],
    wrong: [{ a: { b: ['1'] } }, { a: 1 }],
  },
  { words: 'attribute set', right: [{ a: 1, b: [pkg] }], wrong: [[], 'x'] },
  { words: 'package', right: [pkg, '/nix/store/0-x'], wrong: ['git', path, null] },
  { words: 'null or package', right: [null, pkg], wrong: ['git'] },
  { words: 'absolute path', right: [path, '/etc', pkg], wrong: ['etc', 1] },
  {
    words: 'absolute path or strings concatenated with "\\n"',
    right: [path, 'text'],
    wrong: [1, null],
  },
  { words: 'non-empty string', right: ['x'], wrong: ['', '  '] },
  {
    words: '(optionally newline-terminated) single-line string',
    right: ['x', 'x\n'],
    wrong: ['x\ny'],
  },
  {
    words: 'string matching the pattern ^$|^[[:alnum:]]+$',
    right: ['', 'a1'],
    wrong: ['a b', '-'],
  },
  {
    words: 'list of string matching the pattern [a-z]+[.](service|socket)',
    right: [['a.service']],
    wrong: [['a.timer']],
  },
  {
    words: 'JSON value',
    right: [null, { a: [1, half, 'x', { b: null }] }],
    wrong: [{ $: 'function' }],
  },
  { words: 'TOML value', right: [{ a: 1 }], wrong: [null, { a: { b: null } }] },
  {
    words: 'Hyprland configuration value',
    right: [{ bind: [{ _args: ['a', { _type: 'lua-inline', expr: 'x' }] }] }],
    wrong: [{ $: 'function' }],
  },
  {
    words: 'section of an INI file (attrs of INI atom (null, bool, int, float or string))',
    right: [{ a: 1, b: 'x', c: null }],
    wrong: [{ a: { b: 1 } }],
  },
  {
    words:
      'attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))',
    right: [{ main: { font: 'x' } }],
    wrong: [{ main: 'x' }],
  },
  {
    words: 'function that evaluates to a(n) list of package',
    right: [{ $: 'function' }],
    wrong: [[pkg]],
  },
  {
    words: 'DAG of (open submodule of attribute set of anything)',
    right: [
      { '*': { AddKeysToAgent: 'yes' } },
      { a: { after: ['b'], before: [], data: { X: 1 } } },
    ],
    wrong: [{ a: 'x' }],
  },
];

describe('type words', () => {
  it.each(cases)('$words', ({ words, right, wrong }) => {
    for (const value of right) expect(fits(words, value), JSON.stringify(value)).toBe(true);
    for (const value of wrong) expect(fits(words, value), JSON.stringify(value)).toBe(false);
  });

  it('are nearly all read, in both lists', () => {
    const unread = (type: Type): boolean =>
      type.kind === 'unread' ||
      ('of' in type && unread(type.of)) ||
      ('types' in type && type.types.some(unread)) ||
      (type.kind === 'submodule' && type.free !== undefined && unread(type.free));
    for (const tree of [nixosOptions([]), homeManagerOptions('home-manager-unstable')]) {
      const all = [...listOptions(tree)];
      const dark = all.filter(({ option }) => unread(parseType(option.type)));
      expect(dark.length / all.length).toBeLessThan(0.015);
    }
  });
});

describe('settings of several modules', () => {
  const options = emptyNode();
  addOption(options, 'list', { type: 'list of string' });
  addOption(options, 'text', { type: 'strings concatenated with "\\n"' });
  addOption(options, 'word', { type: 'string' });
  addOption(options, 'users', { type: 'attribute set of (submodule)' });
  addOption(options, 'users.<name>.groups', { type: 'list of string' });
  addOption(options, 'users.<name>.shell', { type: 'package' });
  addOption(options, 'free', { type: 'open submodule of (JSON value)' });
  addOption(options, 'free.Port', { type: 'signed integer' });

  const scope = (...settings: View[]) =>
    checkScope(
      'x',
      'nixos',
      settings.map((one, i) => ({ file: `${i}.nix`, external: null, declares: {}, settings: one })),
      options,
      '/',
    );
  const override = (priority: number, content: View): View => ({
    $: 'override',
    priority,
    content,
  });
  const order = (priority: number, content: View): View => ({ $: 'order', priority, content });

  it('join lists and lines in order', () => {
    const { findings, value } = scope(
      { list: order(1500, ['c']), text: 'b' },
      { list: ['b'], text: order(500, 'a') },
      { list: { $: 'merge', contents: [order(500, ['a']), { $: 'if', shape: null }] } },
    );
    expect(findings).toEqual([]);
    expect(value('list')).toEqual(['a', 'b', 'c']);
    expect(value('text')).toBe('a\nb');
  });

  it('let the strongest win', () => {
    const { findings, value } = scope(
      { word: override(1000, 'default') },
      { word: 'plain' },
      { word: override(50, 'forced'), list: override(50, ['only']) },
      { list: ['lost'] },
    );
    expect(findings).toEqual([]);
    expect(value('word')).toBe('forced');
    expect(value('list')).toEqual(['only']);
  });

  it('conflict where one value is wanted', () => {
    expect(scope({ word: 'a' }, { word: 'a' }).findings).toEqual([]);
    expect(scope({ word: 'a' }, { word: 'b' }).findings.map(({ message }) => message)).toEqual([
      'has conflicting values: "a" in 0.nix, "b" in 1.nix',
    ]);
  });

  it('are judged inside submodules, and merged there', () => {
    const { findings, value } = scope(
      { users: { ada: { groups: ['wheel'], shell: pkg } } },
      { users: { ada: { groups: ['docker'] } } },
    );
    expect(findings).toEqual([]);
    expect(value('users.ada.groups')).toEqual(['wheel', 'docker']);
    const wrong = scope({ users: { ada: { shel: pkg, groups: 'wheel' } } });
    expect(wrong.findings.map((one) => `${one.path} ${one.message}`)).toEqual([
      'users.ada.shel is no option (did you mean shell?)',
      'users.ada.groups must be a list of (a string), but is "wheel"',
    ]);
  });

  it('may have members of their own choice where the type is open', () => {
    expect(scope({ free: { Port: 22, Anything: [1, 'x'] } }).findings).toEqual([]);
    expect(scope({ free: { Port: '22' } }).findings).toHaveLength(1);
  });

  it('are read at any depth, and absent ones are null', () => {
    const { value } = scope({ free: { a: { b: [1] } } });
    expect(value('free.a.b')).toEqual([1]);
    expect(value('free.a.c.d')).toBeNull();
    expect(value('word')).toBeNull();
  });
});

describe('the option lists', () => {
  it('survive writing and reading', () => {
    for (const tree of [nixosOptions([]), homeManagerOptions('home-manager-26.05')]) {
      const text = printOptions(tree, ['x']);
      expect(printOptions(parseOptions(text), ['x'])).toBe(text);
    }
  });

  it('hold what each pinned nixpkgs is known to have', () => {
    const statusOf = (pin: string, name: string) =>
      [...listOptions(nixosOptions([], pin))].find(({ path }) => path.join('.') === name)?.option
        .status;
    const counting = 'boot.loader.systemd-boot.bootCounting.enable';
    expect(statusOf('home-manager-26.05', counting)).toBe('later');
    expect(statusOf('home-manager-unstable', counting)).toBeUndefined();
    expect(statusOf('home-manager-26.05', 'programs.hyprland.enable')).toBeUndefined();
    // What a person reviewed is taken for both.
    expect(statusOf('home-manager-26.05', 'programs.fuse.enable')).toBeUndefined();
  });

  it('hold what each pinned Home Manager has, and no more', () => {
    const has = (pin: string, name: string) =>
      [...listOptions(homeManagerOptions(pin))].some(({ path: parts }) => parts.join('.') === name);
    const luaFiles = 'wayland.windowManager.hyprland.extraLuaFiles';
    expect(has('home-manager-unstable', luaFiles)).toBe(true);
    expect(has('home-manager-26.05', luaFiles)).toBe(false);
    expect(has('home-manager-hyprland', luaFiles)).toBe(true);
    expect(has('home-manager-hyprland', 'programs.wiremix.enable')).toBe(false);
  });
});
