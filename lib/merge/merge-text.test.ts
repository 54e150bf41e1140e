import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { presets } from '../config/presets';
import { generate } from '../generate';
import { clashesOf, mergeText, textWithMine } from './merge-text';

const base = 'one\ntwo\nthree\nfour\nfive\n';

describe('a text', () => {
  test('keeps a hand edit beside a generated change', () => {
    const mine = base.replace('five', 'FIVE');
    const next = base.replace('one', 'ONE');
    const merged = mergeText(base, mine, next);
    expect(clashesOf(merged)).toEqual([]);
    expect(textWithMine(merged)).toBe('ONE\ntwo\nthree\nfour\nFIVE\n');
  });

  test('shows both sides where the same line was changed', () => {
    const merged = mergeText(base, base.replace('three', 'mine'), base.replace('three', 'next'));
    expect(clashesOf(merged)).toEqual([{ line: 3, mine: 'mine\n', next: 'next\n' }]);
    expect(textWithMine(merged)).toBe(base.replace('three', 'mine'));
  });

  test('takes the same change once', () => {
    const both = base.replace('two', 'TWO');
    expect(textWithMine(mergeText(base, both, both))).toBe(both);
  });

  test('a missing newline at the end is a change like any other', () => {
    const merged = mergeText(base, base.trimEnd(), base.replace('one', 'ONE'));
    expect(textWithMine(merged)).toBe('ONE\ntwo\nthree\nfour\nfive');
  });

  test('a text of equal lines is decided as a whole, because comparing each pair would take too long', () => {
    const [b, m, n] = ['x\n'.repeat(9000), `${'x\n'.repeat(9000)}a\n`, `b\n${'x\n'.repeat(9000)}`];
    expect(clashesOf(mergeText(b, m, n))).toEqual([{ line: 1, mine: m, next: n }]);
  });

  test('keeps as many added lines as an opened file can have', () => {
    // A megabyte of two bytes each.
    const mine = `${base}${'x\n'.repeat(500_000)}`;
    const merged = mergeText(base, mine, base.replace('one', 'ONE'));
    expect(merged).toEqual([mine.replace('one', 'ONE')]);
  });
});

describe('Git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // What the guest's command runs; page and guest must not come to different files.
  function mergeFile(texts: { base: string; mine: string; next: string }, ...words: string[]) {
    const [mine, from, next] = (['mine', 'base', 'next'] as const).map((name) => {
      const path = join(folder, name);
      writeFileSync(path, texts[name]);
      return path;
    }) as [string, string, string];
    return spawnSync('git', ['merge-file', '-p', '-q', ...words, mine, from, next], {
      encoding: 'utf8',
    });
  }

  const trees = presets.map(({ config }) => generate(config).files);

  test('merges cleanly to the same text; in conflicts, only where equal lines can be matched in two ways does it differ', () => {
    execFileSync('git', ['--version']);
    const seen = { clean: 0, torn: 0, other: 0 };
    fc.assert(
      fc.property(twoTexts(), fc.array(edit(), { maxLength: 4 }), ([from, to], edits) => {
        const texts = { base: from, mine: edits.reduce(applyEdit, from), next: to };
        const merged = mergeText(texts.base, texts.mine, texts.next);
        const kept = textWithMine(merged);
        const torn = clashesOf(merged).length > 0;
        const git = mergeFile(texts);
        if (!torn && git.status === 0) expect(kept).toBe(git.stdout);
        seen[torn ? 'torn' : 'clean']++;
        if (!torn && git.status === 0) return;
        if (torn && git.status !== 0 && kept === mergeFile(texts, '--ours').stdout) return;
        seen.other++;
        for (const line of addedLines(from, texts.mine)) expect(kept).toContain(line);
      }),
      { numRuns: 200, seed: 15 },
    );
    expect(seen.clean).toBeGreaterThan(20);
    expect(seen.torn).toBeGreaterThan(20);
    expect(seen.other).toBeLessThanOrEqual(4);
  }, 60_000);

  /** One file as two answer sets make it. */
  function twoTexts() {
    return fc
      .tuple(fc.constantFrom(...trees), fc.constantFrom(...trees), fc.nat())
      .map(([one, other, pick]) => {
        const shared = [...one.keys()].filter(
          (path) => other.has(path) && one.get(path) !== other.get(path) && path.endsWith('.nix'),
        );
        const path = shared[pick % Math.max(shared.length, 1)] ?? 'flake.nix';
        return [one.get(path) ?? '', other.get(path) ?? ''] as const;
      });
  }
});

type Edit = readonly [at: number, remove: number, insert: string];

function edit(): fc.Arbitrary<Edit> {
  const line = fc.constantFrom(
    '  # mine\n',
    '\n',
    '  extra = 1;\n',
    '  programs.htop.enable = true;\n',
  );
  return fc.tuple(fc.nat(300), fc.nat(3), line);
}

function applyEdit(text: string, [at, remove, insert]: Edit): string {
  const lines = text.split(/(?<=\n)/);
  lines.splice(at % (lines.length + 1), remove, insert);
  return lines.join('');
}

function addedLines(from: string, to: string): string[] {
  const known = new Set(from.split('\n'));
  return to.split('\n').filter((line) => !known.has(line));
}
