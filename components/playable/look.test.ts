import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { rectangles } from '@/lib/tiling/tiling';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { lookOf, sceneOf, screenOf, tilingOf, withLooks } from './look';
import { emptyDesktop } from './play';
import { looksOf } from './surprise';

const look = (answers: ConfigInput = {}) => lookOf(configSchema.parse(answers));
const room = { width: 800, height: 500 };

describe('the screen of the guest', () => {
  it('follows the room there is, and the scale enlarges what is on it', () => {
    expect(screenOf(look(), room)).toEqual({ width: 1200, height: 750 });
    expect(screenOf(look({ hyprland: { scale: '2' } }), room)).toEqual({ width: 600, height: 375 });
  });

  it('never gets too small to lay out a desktop', () => {
    expect(screenOf(look(), { width: 280, height: 175 })).toEqual({ width: 640, height: 400 });
  });

  it('has the chosen resolution, by the scale', () => {
    const at = (scale: '1' | '1.5') =>
      screenOf(look({ hyprland: { resolution: '1920x1080', scale } }), room);
    expect(at('1')).toEqual({ width: 1920, height: 1080 });
    expect(at('1.5')).toEqual({ width: 1280, height: 720 });
  });
});

it('windows lie by the answers, below the bar', () => {
  const first = (answers: ConfigInput) => {
    const seen = look(answers);
    const settings = tilingOf(seen, { width: 1200, height: 750 });
    return rectangles(emptyDesktop(seen, settings).tiling, settings)[0];
  };
  expect(first({ hyprland: { bar: 'none', gapsOut: 20, borderSize: 3 } })).toMatchObject({
    x: 23,
    y: 23,
  });
  expect(first({ hyprland: { gapsOut: 0, borderSize: 0 } })).toMatchObject({ x: 0, y: 34 });
});

it('the bar is as high as Waybar’s', () => {
  const text = generate(configSchema.parse({})).files.get('modules/home/waybar/default.nix');
  expect(text).toContain('height = 34;');
});

it('shows the editor only where there is one', () => {
  expect(sceneOf(look())).toContain('editor');
  expect(sceneOf(look({ user: { editor: 'none' } }))).not.toContain('editor');
  expect(sceneOf(look({ user: { gitSigning: 'ssh' } }))).toContain('log');
});

it('takes other looks as the answers with them would', () => {
  fc.assert(
    fc.property(arbitraryConfig, arbitraryConfig, ({ hyprland }, other) => {
      const looks = looksOf({ hyprland });
      const answered = { ...other, hyprland: { ...other.hyprland, ...looks } };
      expect(withLooks(lookOf(other), looks)).toEqual(lookOf(answered));
    }),
    { numRuns: 100 },
  );
});

it('can be drawn for any answers', () => {
  fc.assert(
    fc.property(arbitraryConfig, (config) => {
      const seen = lookOf(config);
      const screen = screenOf(seen, room);
      expect(screen.width).toBeGreaterThan(200);
      const settings = tilingOf(seen, screen);
      for (const { x, y, width, height } of rectangles(
        emptyDesktop(seen, settings).tiling,
        settings,
      )) {
        for (const value of [x, y, width, height]) expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
