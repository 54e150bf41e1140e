import { describe, expect, it } from 'vitest';
import { generate } from '@/lib/generate';
import { firstBuild } from './first-build';
import { presets } from './presets';
import { configSchema } from './schema';

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

const figures = /half an hour or more|10 to 25 minutes/g;

describe.each(['x86_64-linux', 'aarch64-linux'] as const)('the flake for %s', (arch) => {
  it.each([
    ['flake', 'compatible'],
    ['flake', 'accelerated'],
    ['nixpkgs', 'compatible'],
    ['nixpkgs', 'accelerated'],
  ] as const)('says what is compiled: Hyprland of %s, %s', (source, graphics) => {
    const config = configSchema.parse({ host: { arch }, hyprland: { source, graphics } });
    const build = firstBuild(config);
    const { files } = generate(config);
    const readme = files.get('README.md') ?? '';
    expect(readme.includes('Nothing is compiled'), 'README').toBe(build === undefined);
    for (const [path, text] of files) {
      for (const [figure] of text.matchAll(figures)) expect(figure, path).toBe(build?.time);
      if (/Nothing is compiled/.test(text)) expect(build, path).toBeUndefined();
    }
    const guide = files.get('NEXT-STEPS.md') ?? '';
    if (build) {
      for (const text of [guide, readme]) expect(text).toContain(build.time);
      // Hyprland's flake stays at its release, whatever else is updated.
      expect(readme.includes('with most updates')).toBe(source === 'nixpkgs');
    }
  });

  it('gives the patch a path that depends on its text alone', () => {
    const config = configSchema.parse({ host: { arch }, hyprland: { graphics: 'accelerated' } });
    const patch = generate(config).files.get('modules/guest/vmware/hyprland.nix') ?? '';
    // A path made by a builder of nixpkgs changes with nixpkgs, and compiles a Hyprland that did not change.
    expect(patch).toContain('release = builtins.toFile ');
    expect(patch).not.toMatch(/prev\.(?:write|run)/);
  });
});
