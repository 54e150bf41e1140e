/** Accent colours for the page out of a palette of the desktop, dark enough on light pages and light enough on dark ones. */
import type { Palette } from '@/lib/config/palettes';

type Rgb = readonly [red: number, green: number, blue: number];

const parse = (colour: string): Rgb => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
const print = (rgb: Rgb) =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** A colour between two: 0 is the first, 1 the second. */
function mix(from: string, to: string, part: number): string {
  const [a, b] = [parse(from), parse(to)];
  const at = (index: 0 | 1 | 2) => a[index] + (b[index] - a[index]) * part;
  return print([at(0), at(1), at(2)]);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, from 1 to 21, as WCAG 2.2 reckons it. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The page’s own backgrounds (app/globals.css) that an accent stands on, the hardest first. */
export const pageColours = {
  light: { behind: ['#edf1ef', '#f5f7f6', '#ffffff'], ink: '#15201e', towards: '#000000' },
  dark: { behind: ['#19211f', '#111716', '#0c1110'], ink: '#e5edea', towards: '#ffffff' },
} as const;

export interface Accent {
  accent: string;
  hover: string;
  /** Text on the accent. */
  ink: string;
  /** Behind what is chosen. */
  soft: string;
}

function accentFor(colour: string, theme: 'light' | 'dark'): Accent {
  const { behind, towards } = pageColours[theme];
  const soft = mix(colour, theme === 'light' ? '#ffffff' : '#111716', 0.84);
  let accent = colour;
  for (let part = 0; part <= 1; part += 0.02) {
    accent = mix(colour, towards, part);
    if ([...behind, soft].every((other) => contrast(accent, other) >= 4.6)) break;
  }
  return {
    accent,
    hover: mix(accent, towards, 0.22),
    ink: theme === 'light' ? '#ffffff' : mix(accent, '#000000', 0.86),
    soft,
  };
}

/** The accents of a palette for both themes of the page. */
export function accentsOf({ accent }: Pick<Palette, 'accent'>): Record<'light' | 'dark', Accent> {
  return { light: accentFor(accent, 'light'), dark: accentFor(accent, 'dark') };
}

/** The page’s own colours that take an accent’s place, as CSS: `light-dark()` follows the theme. */
export function accentProperties(
  palette: Pick<Palette, 'accent'>,
): [name: string, value: string][] {
  const { light, dark } = accentsOf(palette);
  const both = (key: keyof Accent) => `light-dark(${light[key]}, ${dark[key]})`;
  return [
    ['--color-accent', both('accent')],
    ['--color-accent-hover', both('hover')],
    ['--color-accent-ink', both('ink')],
    ['--color-accent-soft', both('soft')],
  ];
}
