import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palettes } from '@/lib/config/palettes';
import { accentProperties, accentsOf, contrast, pageColours } from './page-accent';

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('knows the page’s own colours', () => {
  const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
  for (const [index, theme] of (['light', 'dark'] as const).entries()) {
    const own = ['canvas', 'surface', 'sunken'].map(
      (name) =>
        new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.[index + 1],
    );
    expect([...pageColours[theme].behind].sort()).toEqual([...own].sort());
  }
});

it.each(Object.values(palettes))('$title can be read on both themes of the page', (palette) => {
  const accents = accentsOf(palette);
  for (const theme of ['light', 'dark'] as const) {
    const { accent, hover, ink, soft } = accents[theme];
    for (const behind of [...pageColours[theme].behind, soft]) {
      expect(contrast(accent, behind), `${theme} accent on ${behind}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hover, behind), `${theme} hover on ${behind}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(ink, accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, hover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(pageColours[theme].ink, soft)).toBeGreaterThanOrEqual(7);
  }
  expect(accentProperties(palette).every(([, value]) => value.startsWith('light-dark(#'))).toBe(
    true,
  );
});
