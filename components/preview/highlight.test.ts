import { describe, expect, it } from 'vitest';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { highlight, recolour } from './highlight';

const tokensOf = (coloured: Awaited<ReturnType<typeof highlight>>) =>
  coloured.lines.map((line) => line.tokens);

describe('highlight', () => {
  it('tells keywords, strings, comments and numbers of Nix apart', async () => {
    const { lines } = await highlight('a.nix', '# why\nlet x = "a"; in 5');
    const roles = lines.map((line) => line.tokens.map(([, role]) => role));
    expect(roles[0]).toEqual(['comment']);
    expect(roles[1]).toEqual(expect.arrayContaining(['keyword', 'string', 'constant']));
  });

  it('loses no character of any file, and knows a grammar for all but plain ones', async () => {
    for (const [path, text] of generate(defaultConfig).files) {
      const { lines } = await highlight(path, text);
      expect(lines.map((l) => l.tokens.map(([t]) => t).join('')).join('\n'), path).toBe(text);
      const coloured = lines.some((l) => l.tokens.some(([, role]) => role !== 'plain'));
      expect(coloured, path).toBe(!/\.git(?:ignore|attributes)$/.test(path));
    }
  });
});

describe('recolour', () => {
  const nix = "{\n  a = ''\n    in a string\n  '';\n  b = 1; # two\n  c = [ ];\n}";

  it('gives what colouring anew would give, wherever the change is', async () => {
    const before = await highlight('a.nix', nix);
    const lines = nix.split('\n');
    for (const inserted of ["''", '"', '/*', 'x = 5;', '# no', '']) {
      for (let at = 0; at <= lines.length; at += 1) {
        for (const replaced of [0, 1, 2]) {
          const text = lines.toSpliced(at, replaced, inserted).join('\n');
          const quick = tokensOf(recolour(before, text));
          expect(quick, `${inserted} at ${at}`).toEqual(tokensOf(await highlight('a.nix', text)));
        }
      }
    }
  });

  it('keeps the very lines that a change does not reach', async () => {
    const before = await highlight('a.nix', nix);
    const after = recolour(before, nix.replace('b = 1', 'b = 2'));
    const kept = after.lines.map((line, at) => line === before.lines[at]);
    expect(kept).toEqual([true, true, true, true, false, true, true]);
  });
});
