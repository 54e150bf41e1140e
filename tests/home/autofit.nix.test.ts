/** The service that follows VMware's window asks for sizes that Hyprland takes at the chosen scale. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cleanScale } from '@/lib/config/clean-scale';
import { fieldByPath } from '@/lib/config/fields';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithNix } from '@/tests/nix/nix';
import { makeHomes } from '@/tools/home/homes';

const field = fieldByPath.get('hyprland.scale');
const scales = field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hg-autofit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the service see one mode after another. @returns what it asked Hyprland for */
function follow(script: string, modes: readonly string[]): string[] {
  const screen = join(folder, 'card0-Virtual-1');
  mkdirSync(screen, { recursive: true });
  writeFileSync(join(folder, 'todo'), modes.map((mode) => `${mode}\n`).join(''));
  writeFileSync(join(folder, 'asked'), '');
  // The second that passes brings the next mode; after the last one time ends.
  const sleep = `#!/bin/sh
[ -s ${folder}/todo ] || exit 1
head -n 1 ${folder}/todo > ${screen}/modes; echo 800x600 >> ${screen}/modes
sed -i 1d ${folder}/todo
`;
  writeFileSync(join(folder, 'sleep'), sleep, { mode: 0o755 });
  const hyprctl = `#!/bin/sh\nprintf '%s\\n' "$*" >> ${folder}/asked\n`;
  writeFileSync(join(folder, 'hyprctl'), hyprctl, { mode: 0o755 });
  const text = script
    .replace(/\S+-coreutils\/bin\/sleep/, join(folder, 'sleep'))
    .replace('/run/current-system/sw/bin/hyprctl', join(folder, 'hyprctl'))
    .replace('/sys/class/drm', folder);
  const { status, stderr } = spawnSync('bash', ['-c', text], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
}

describeWithNix('the service that follows the window', () => {
  it('asks for the next smaller size that the scale divides, and never for another', async () => {
    expect(scales.length).toBeGreaterThan(3);
    const configs = scales.map((scale) => configSchema.parse({ hyprland: { scale } }));
    const homes = await makeHomes(
      configs.map((config) => ({ config, files: generate(config).files })),
    );
    const length = (most: number) => fc.integer({ min: 400, max: most });
    const sizes = [
      [1718, 926],
      [1366, 768],
      [1279, 719],
      ...fc.sample(fc.tuple(length(3840), length(2160)), { numRuns: 60, seed: 11 }),
    ] as const;
    for (const [i, home] of homes.entries()) {
      const scale = Number(scales[i]);
      const script = home.scripts.get('vmware-autofit') ?? '';
      const asked = follow(
        script,
        sizes.map(([w, h]) => `${w}x${h}`),
      );
      expect(asked).toHaveLength(sizes.length);
      for (const [j, [width, height]] of sizes.entries()) {
        const made = /scale = '([\d.]+)', mode = '(\d+)x(\d+)@60'/.exec(asked[j] ?? '');
        const [w, h] = [Number(made?.[2]), Number(made?.[3])];
        expect(Number(made?.[1])).toBe(scale);
        expect(cleanScale(w, h, scale), `${w}x${h} at ${scale}`).toBe(scale);
        // No smaller than need be.
        for (const [given, chosen] of [
          [width, w],
          [height, h],
        ] as const) {
          const larger = Array.from({ length: given - chosen }, (_, n) => chosen + n + 1);
          expect(larger.filter((n) => Number.isInteger(n / scale))).toEqual([]);
        }
      }
    }
  });

  it('is needed: of sizes as a window has them Hyprland refuses most at 1.25, 1.5 and 2', () => {
    expect(cleanScale(1718, 926, 1.5)).toBe(2);
    expect(cleanScale(1366, 768, 1.5)).toBe(2);
    expect(cleanScale(2560, 1440, 1.5)).toBe(1.6);
    expect(cleanScale(1279, 719, 2)).not.toBe(2);
  });
});
