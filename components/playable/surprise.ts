import { palettes, themeNames } from '@/lib/config/palettes';
import type { Config } from '@/lib/config/schema';

/** The answers that are a matter of taste alone: no other answer asks for one, and none costs anything. */
export type Looks = Pick<
  Config['hyprland'],
  | 'theme'
  | 'layout'
  | 'gapsIn'
  | 'gapsOut'
  | 'borderSize'
  | 'rounding'
  | 'blur'
  | 'shadow'
  | 'animations'
  | 'bar'
>;

/** The looks among answers. */
export function looksOf({ hyprland }: Pick<Config, 'hyprland'>): Looks {
  const { theme, layout, gapsIn, gapsOut, borderSize, rounding, bar } = hyprland;
  const { blur, shadow, animations } = hyprland;
  return {
    ...{ theme, layout, gapsIn, gapsOut, borderSize, rounding, bar },
    ...{ blur, shadow, animations },
  };
}

/**
 * What goes together. Corners are never rounder than the gap at the edge is wide, because the notches between close windows
 * would look like faults; windows stand no farther from each other than from the edge; a border always shows which is active.
 */
export const manners: readonly {
  /** Between windows, and at the edge of the screen. */
  gaps: readonly (readonly [inner: number, outer: number])[];
  borders: readonly number[];
  roundings: readonly number[];
}[] = [
  // Edge to edge, for the most room.
  { gaps: [[0, 0]], borders: [1, 2], roundings: [0] },
  // Close, with hairlines of wallpaper.
  {
    gaps: [
      [2, 4],
      [3, 6],
    ],
    borders: [1, 2],
    roundings: [0, 2, 4],
  },
  // As most people have it.
  {
    gaps: [
      [4, 8],
      [5, 10],
      [6, 12],
    ],
    borders: [1, 2, 3],
    roundings: [4, 6, 8],
  },
  // Wide and soft.
  {
    gaps: [
      [8, 16],
      [10, 20],
      [12, 24],
    ],
    borders: [2, 3],
    roundings: [10, 12, 16],
  },
  // Wide and square, with a strong frame.
  {
    gaps: [
      [8, 8],
      [12, 12],
    ],
    borders: [3, 4],
    roundings: [0],
  },
];

/** Too little room for a shadow to fall on. */
const leastForShadow = 8;

/**
 * Other looks, by chance. The theme is always another one, so that each roll is seen at once and none repeats the last.
 * @param before the looks as they stand
 * @param accelerated whether programs draw with the GPU: without it effects cost speed, so they stay as they are
 * @param random gives numbers from 0 up to 1, as `Math.random` does
 */
export function rollLooks(before: Looks, accelerated: boolean, random: () => number): Looks {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const inHundred = (part: number) => random() * 100 < part;
  const manner = one(manners);
  const [gapsIn, gapsOut] = one(manner.gaps);
  return {
    theme: one(themeNames.filter((name) => name !== before.theme)),
    layout: one(['dwindle', 'master']),
    gapsIn,
    gapsOut,
    borderSize: one(manner.borders),
    rounding: one(manner.roundings),
    // The clock and the network are in it, so it is there more often than not.
    bar: inHundred(80) ? 'waybar' : 'none',
    blur: accelerated ? inHundred(50) : before.blur,
    shadow: accelerated ? inHundred(50) && gapsOut >= leastForShadow : before.shadow,
    animations: accelerated ? inHundred(70) : before.animations,
  };
}

/** Looks in words, one after the other. */
export function listLooks(looks: Looks): string {
  const { theme, gapsIn, gapsOut, borderSize, rounding, layout, bar } = looks;
  const effects = (['blur', 'shadow', 'animations'] as const).filter((effect) => looks[effect]);
  return [
    palettes[theme].title,
    `gaps ${gapsIn}/${gapsOut}`,
    `border ${borderSize}`,
    `rounding ${rounding}`,
    layout,
    bar === 'none' ? 'no bar' : 'with bar',
    ...(effects.length > 0 ? effects : ['no effects']),
  ].join(', ');
}

/** The same as a line of its own, as it is shown, heard and posted. */
export function describeLooks(looks: Looks): string {
  return `Looks: ${listLooks(looks)}`;
}
