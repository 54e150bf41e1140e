/** The literal law: whatever lib/nix/literal.ts prints, the real Nix reads as the same value. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NixValue, packageName, printKey, printLiteral, printString } from '@/lib/nix/literal';
import { run } from '@/tools/nix-options/evaluate';
import { describeWithNix } from './nix';

const hostile = [
  '',
  ' ',
  '"',
  '\\',
  '\\\\"',
  "''",
  "'''",
  "''${x}",
  '$',
  '$$',
  '${',
  '${builtins.abort "x"}',
  '\\${x}',
  '$${x}',
  '$$${x}',
  '$\\{x}',
  '"; evil = "',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0001\u0007\u001b[0m\u007f',
  '\u0085\u2028\u2029',
  '\ufeffx',
  '👩🏽‍💻 日本語 العربية e\u0301',
  '𝒳',
  '#x',
  '/* x */',
  '@host.name@',
  '@DEFAULT_AUDIO_SINK@',
  'a'.repeat(5000),
  './x',
  '<nixpkgs>',
  'https://example.org',
  '{ }',
  'true',
  'null',
  '-1',
  '1e3',
  '`$(id)`',
];

const integers = [
  0,
  -0,
  1,
  -1,
  42,
  -42,
  2 ** 31,
  -(2 ** 31),
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
];

const keys = [
  'a',
  'if',
  'or',
  'inherit',
  'a-b',
  "a'",
  '1a',
  '',
  'a b',
  'a.b',
  '${x}',
  '"',
  '日本',
  '__functor_',
  '\n',
];

/** Any text that Nix can hold: no NUL, no half of a surrogate pair. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('"', '\\', '$', '{', '}', "'", '\n', '\r', '\t', 'a', '@', '#', ' '),
      maxLength: 30,
    }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map((value) => value.replaceAll('\0', ''));

const { value: anyValue } = fc.letrec<{ value: NixValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

/** What Nix reads when the given literals stand in one list, one per line of JSON. */
async function readBack(literals: readonly string[]): Promise<unknown[]> {
  const source = `[\n${literals.map((literal) => `(${literal})`).join('\n')}\n]`;
  const { status, stdout, stderr } = await run(
    'nix-instantiate',
    ['--eval', '--strict', '--json', '-'],
    source,
  );
  expect(stderr.trim()).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as unknown[];
}

/** JSON has no -0, and Nix sorts the keys of a set. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describeWithNix('printed literals, read by Nix', () => {
  it('keeps hostile strings', async () => {
    expect(await readBack(hostile.map(printString))).toEqual(hostile);
  });

  it('keeps integers, alone and in lists', async () => {
    const lists = integers.map((n) => [n, n]);
    const read = await readBack([
      ...integers.map((n) => printLiteral(n)),
      ...lists.map((list) => printLiteral(list)),
    ]);
    expect(read).toEqual([...integers, ...lists].map(asJson));
  });

  it('keeps hostile keys', async () => {
    const sets = keys.map((key) => ({ [key]: 1, other: [key] }));
    expect(await readBack(sets.map((set) => printLiteral(set)))).toEqual(sets);
    // A key must also hold at the left of a longer path.
    const paths = await readBack(keys.map((key) => `{ ${printKey(key)}.b = 1; }`));
    expect(paths).toEqual(keys.map((key) => ({ [key]: { b: 1 } })));
  });

  it('keeps any value, wherever on a line it stands', async () => {
    const seed = Number(process.env.HYPRGUEST_SEED ?? 20261123);
    const cases = fc.sample(
      fc.record({ value: anyValue, indent: fc.nat(40), column: fc.nat(99) }),
      { seed, numRuns: Number(process.env.HYPRGUEST_LITERALS ?? 2000) },
    );
    const read = await readBack(
      cases.map(({ value, indent, column }) => printLiteral(value, { indent, column })),
    );
    for (const [i, { value }] of cases.entries()) {
      expect(read[i], `seed ${seed}, case ${i}`).toEqual(asJson(value));
    }
  });

  it('prints package names that Nix finds under `with pkgs;`', async () => {
    const names = ['ripgrep', 'nerd-fonts.hack', '_1password-gui', 'nodejs_24'];
    const list = printLiteral(names.map(packageName));
    const pkgs = '{ ripgrep = 1; nerd-fonts.hack = 2; _1password-gui = 3; nodejs_24 = 4; }';
    expect(await readBack([`let pkgs = ${pkgs}; in with pkgs; ${list}`])).toEqual([[1, 2, 3, 4]]);
  });

  it('refuses what Nix cannot hold', () => {
    const refused: unknown[] = [
      '\0',
      'a\0b',
      '\ud800',
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      undefined,
      () => 1,
      Symbol('x'),
      10n,
      ['a', undefined],
      { a: '\0' },
      { 'a\0': 1 },
    ];
    for (const value of refused) {
      expect(() => printLiteral(value as NixValue), String(value)).toThrow(TypeError);
    }
  });
});
