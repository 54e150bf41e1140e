import { describe, expect, it } from 'vitest';
import { themeNames } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import { describeLooks, type Looks, looksOf, manners, rollLooks } from './surprise';

/** Numbers from 0 up to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rolls = 2000;

/** So many rolls in a row, each from the one before. */
function rolled(from: Looks, accelerated: boolean, seed: number): Looks[] {
  const random = seeded(seed);
  const all: Looks[] = [];
  let before = from;
  for (let n = 0; n < rolls; n++) {
    before = rollLooks(before, accelerated, random);
    all.push(before);
  }
  return all;
}

describe.each(presets)('over the answers of $title', ({ config }) => {
  const accelerated = config.hyprland.graphics === 'accelerated';
  const all = rolled(looksOf(config), accelerated, 7);

  it('each roll is valid, and changes nothing but looks', () => {
    for (const looks of all) {
      const input = { ...config, hyprland: { ...config.hyprland, ...looks } };
      const parsed = configSchema.parse(input);
      expect(parsed).toEqual(input);
      expect(looksOf(parsed)).toEqual(looks);
      // All keys are there already: none is a question that the answers do not have.
      expect(Object.keys(parsed.hyprland).sort()).toEqual(Object.keys(config.hyprland).sort());
    }
  });

  it('each is in another theme than the one before, so each is seen', () => {
    let before: Looks = looksOf(config);
    for (const looks of all) {
      expect(looks.theme).not.toBe(before.theme);
      before = looks;
    }
  });

  it('each goes together', () => {
    for (const { gapsIn, gapsOut, borderSize, rounding, shadow } of all) {
      expect(gapsIn).toBeLessThanOrEqual(gapsOut);
      expect(rounding).toBeLessThanOrEqual(gapsOut);
      expect(borderSize).toBeGreaterThanOrEqual(1);
      if (accelerated && shadow) expect(gapsOut).toBeGreaterThanOrEqual(borderSize + 4);
    }
  });

  it('each value of each rolled question occurs', () => {
    const values = (key: keyof Looks) => new Set(all.map((looks) => looks[key]));
    expect(values('theme')).toEqual(new Set(themeNames));
    expect(values('layout')).toEqual(new Set(['dwindle', 'master']));
    expect(values('bar')).toEqual(new Set(['waybar', 'none']));
    const offered = (key: 'gapsIn' | 'gapsOut' | 'borderSize' | 'rounding') =>
      new Set(
        manners.flatMap(({ gaps, borders, roundings }): readonly number[] => {
          if (key === 'borderSize') return borders;
          if (key === 'rounding') return roundings;
          return gaps.map(([inner, outer]) => (key === 'gapsIn' ? inner : outer));
        }),
      );
    for (const key of ['gapsIn', 'gapsOut', 'borderSize', 'rounding'] as const) {
      expect(values(key), key).toEqual(offered(key));
    }
    for (const key of ['blur', 'shadow', 'animations'] as const) {
      // Effects are drawn in software without the GPU: then they are not left to chance.
      expect(values(key), key).toEqual(
        accelerated ? new Set([true, false]) : new Set([config.hyprland[key]]),
      );
    }
  });
});

it('the same chance rolls the same', () => {
  const from = looksOf(configSchema.parse({}));
  expect(rolled(from, true, 3)).toEqual(rolled(from, true, 3));
  expect(rolled(from, true, 3)).not.toEqual(rolled(from, true, 4));
});

it('goes on for whatever chance hands it', () => {
  const from = looksOf(configSchema.parse({}));
  for (const number of [0, 0.5, 1 - 2 ** -53]) {
    const looks = rollLooks(from, true, () => number);
    expect(configSchema.parse({ hyprland: looks }).hyprland).toMatchObject(looks);
  }
});

it('says what was rolled', () => {
  const looks = looksOf(configSchema.parse({ hyprland: { theme: 'nord', gapsIn: 4, gapsOut: 8 } }));
  expect(describeLooks(looks)).toBe(
    'Looks: Nord, gaps 4/8, border 2, rounding 8, dwindle, with bar, no effects',
  );
  expect(
    describeLooks({ ...looks, layout: 'master', bar: 'none', blur: true, animations: true }),
  ).toBe('Looks: Nord, gaps 4/8, border 2, rounding 8, master, no bar, blur, animations');
});
