import { expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import { presetBadges } from './preset-badges';

const badges = (answers: Parameters<typeof configSchema.parse>[0]) =>
  presetBadges(configSchema.parse(answers)).map(({ text }) => text);

it('say what compiles, and what the machine needs', () => {
  expect(badges({})).toEqual(['no compile', '8 GiB']);
  expect(badges({ host: { memoryGiB: 16 }, hyprland: { graphics: 'accelerated' } })).toEqual([
    'first build + 10 to 25 minutes',
    '16 GiB',
  ]);
  expect(badges({ host: { arch: 'aarch64-linux' } })[0]).toBe('first build + half an hour or more');
});

it('mark every preset that takes long, and no other', () => {
  for (const { config } of presets) {
    const slow = presetBadges(config).some((badge) => badge.slow);
    expect(slow).toBe(config.hyprland.graphics === 'accelerated');
  }
});
