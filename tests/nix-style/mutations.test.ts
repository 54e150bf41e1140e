/**
 * A checker that never complains would pass all our files: so each of its gaps is spoilt in every way
 * there is, and each spoilt file must be complained about.
 */
import { expect, it } from 'vitest';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { checkStyle } from '@/tools/nix-style/check-style';
import { Code } from '@/tools/nix-style/code';
import { parse } from '@/tools/nix-style/parse';
import { judgeSpacing } from '@/tools/nix-style/spacing';

/** One gap in this many is spoilt; 1 takes half a minute. */
const every = Number(process.env.HYPRGUEST_MUTATIONS ?? 12);

/** What else could stand in a gap, were nobody looking. */
function spoilt(code: Code, i: number, flat: string): string[] {
  const gap = code.gap(i);
  if (!gap.includes('\n')) {
    const indent = ' '.repeat(code.indentAt(i));
    return [`\n${indent}`, `\n${indent}  `, `${gap} `, ...(gap === ' ' ? [''] : [])];
  }
  return [
    `${gap} `,
    `${gap}  `,
    ` ${gap}`,
    `\n\n${gap}`,
    ...(gap.endsWith('  ') ? [gap.slice(0, -2)] : []),
    ...(code.comments(i).length === 0 ? [flat] : []),
  ];
}

it('finds every misplaced space, line break and indentation', { timeout: 600_000 }, () => {
  const nix = [...generate(defaultConfig).files].filter(([path]) => path.endsWith('.nix'));
  const missed: string[] = [];
  let tried = 0;
  let gaps = 0;
  for (const [path, text] of nix) {
    const code = new Code(parse(text));
    const { flat } = judgeSpacing(code);
    const words = code.tokens.map((token) => token.text).join('\0');
    code.tokens.forEach((token, i) => {
      if (token.glued || i === 0 || token.kind === 'end' || gaps++ % every > 0) return;
      for (const gap of spoilt(code, i, flat[i] ?? '')) {
        const other = text.slice(0, code.gapFrom(i)) + gap + text.slice(token.from);
        // Where two words run together it is another program, or none.
        if (wordsOf(other) !== words) continue;
        tried += 1;
        if (checkStyle(path, other).length === 0) {
          const line = code.lineOf(token.from) + 1;
          missed.push(`${path}:${line} ${JSON.stringify(gap)} before “${token.text}”`);
        }
      }
    });
  }
  expect(tried).toBeGreaterThan(20_000 / every);
  expect(missed).toEqual([]);
});

function wordsOf(text: string): string | undefined {
  try {
    return parse(text)
      .tokens.map((token) => token.text)
      .join('\0');
  } catch {
    return undefined;
  }
}
