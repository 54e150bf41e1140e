import { describe, expect, it } from 'vitest';
import { palettes } from './palettes';

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});

it('has each theme under its own name, and no two alike', () => {
  for (const [name, palette] of Object.entries(palettes)) expect(palette.name).toBe(name);
  for (const what of ['base', 'accent', 'title'] as const) {
    const values = Object.values(palettes).map((palette) => palette[what]);
    expect(new Set(values).size, what).toBe(values.length);
  }
});

describe.each(Object.values(palettes))('$name', (palette) => {
  const { name: _name, title: _title, dark: _dark, ansi, ...colours } = palette;

  it('holds colours as #rrggbb in small letters', () => {
    for (const colour of [...Object.values(colours), ...ansi]) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(ansi).toHaveLength(16);
    expect([palette.black, palette.white]).toEqual([ansi[0], ansi[7]]);
  });

  it('can be read', () => {
    expect(contrast(palette.text, palette.base)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.subtext, palette.mantle)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, palette.base)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.accentAlt, palette.base)).toBeGreaterThanOrEqual(3);
  });

  it('tells apart what must be told apart', () => {
    const distinct = (...some: string[]) => expect(new Set(some).size).toBe(some.length);
    distinct(palette.base, palette.mantle, palette.surface, palette.overlay);
    distinct(palette.base, palette.text, palette.subtext, palette.overlay);
    distinct(palette.accent, palette.accentAlt, palette.overlay);
    distinct(
      palette.red,
      palette.green,
      palette.yellow,
      palette.blue,
      palette.magenta,
      palette.cyan,
    );
    distinct(palette.orange, palette.red, palette.yellow);
  });

  it('is dark', () => {
    expect(luminance(palette.base)).toBeLessThan(luminance(palette.text));
    expect(luminance(palette.base)).toBeLessThan(0.05);
  });
});
