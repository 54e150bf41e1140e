import { expect, it } from 'vitest';
import { generate } from '@/lib/generate';
import { firstBuild } from './first-build';
import { presets } from './presets';

it('says of a preset that it compiles if its guide says so', () => {
  const compiling = presets.filter(({ config }) => firstBuild(config)).map(({ id }) => id);
  expect(compiling).toEqual(['showcase']);
  for (const { id, config } of presets) {
    const guide = generate(config).files.get('NEXT-STEPS.md') ?? '';
    const time = firstBuild(config)?.time ?? 'compiles Hyprland';
    expect(guide.includes(time), id).toBe(compiling.includes(id));
  }
});

it('knows that no cache holds Hyprland’s own flake for ARM', () => {
  const [{ config }] = presets as [(typeof presets)[number]];
  const arm = { ...config, host: { ...config.host, arch: 'aarch64-linux' as const } };
  expect(firstBuild(arm)?.time).toBe('half an hour or more');
  const patched = { ...arm, hyprland: { ...arm.hyprland, graphics: 'accelerated' as const } };
  expect(firstBuild(patched)?.time).toBe('half an hour or more');
});
