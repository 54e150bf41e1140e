/** The keys that the page shows and plays are the ones that Nix makes of the same files. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { readBinds } from '@/lib/keys/binds';
import { describeWithNix } from '@/tests/nix/nix';
import { makeHomes } from '@/tools/home/homes';

const spoken: readonly (readonly [RegExp, string])[] = [
  [/^XF86Audio/, ''],
  [/^mouse:272$/, 'left drag'],
  [/^mouse:273$/, 'right drag'],
  // Hyprland gives the axis as Wayland does, where more is down: src/keybinds/Manager.cpp since 0.56.
  [/^mouse_down$/, 'wheel down'],
  [/^mouse_up$/, 'wheel up'],
];

/** A key as the sheet in the guest prints it. */
function onSheet(key: string): string {
  const code = /^code:(\d+)$/.exec(key)?.[1];
  if (code) return String((Number(code) - 9) % 10);
  const [from, to] = spoken.find(([pattern]) => pattern.test(key)) ?? [];
  return from && to !== undefined ? key.replace(from, to) : key;
}

describeWithNix('the keys read from the files', () => {
  it('are those of the sheet in the guest, for every preset and every program that brings some', async () => {
    const configs = [
      ...presets.map(({ config }) => config),
      configSchema.parse({
        host: { keyboardLayout: 'de' },
        user: { browser: 'chromium' },
        hyprland: { layout: 'master', notifications: 'dunst', modifier: 'ALT' },
      }),
    ];
    const homes = await makeHomes(
      configs.map((config) => ({ config, files: generate(config).files })),
    );
    expect(homes.length).toBe(configs.length);
    homes.forEach((home, index) => {
      const file = home.files.get('.config/hypr/keys.txt');
      const sheet = file?.form === 'text' ? file.text.trimEnd().split('\n') : [];
      const read = readBinds(home.subject.files).map(({ keys, description }) => {
        const printed = keys.split(' + ').map(onSheet).join(' + ');
        return `${description.padEnd(31)}  ${printed}`;
      });
      expect(sheet.length, `answers ${index}`).toBeGreaterThan(50);
      expect([...read].sort(), `answers ${index}`).toEqual([...sheet].sort());
    });
  });

  it('turn the wheel the same way on every Hyprland, whatever it calls that', () => {
    const file = join(import.meta.dirname, '../../templates/modules/home/hyprland/lua.nix');
    const wheel = (version: string) => {
      const expression = `(import ${file} {
        lib.versionAtLeast = a: b: builtins.compareVersions a b >= 0;
        look = { };
        pkgs.hyprland.version = "${version}";
      })._module.args.hypr.wheel`;
      const words = ['--eval', '--strict', '--json', '--expr', expression];
      return JSON.parse(execFileSync('nix-instantiate', words, { encoding: 'utf8' }));
    };
    const today = { down: 'mouse_down', up: 'mouse_up' };
    for (const version of ['0.56.0', '0.56.2+date=2026-08-05_efb5099', '0.57.0', '1.0'])
      expect(wheel(version), version).toEqual(today);
    // The axis was read the other way round: hyprwm/Hyprland#14749.
    for (const version of ['0.55.0', '0.55.4', '0.54.3'])
      expect(wheel(version), version).toEqual({ down: today.up, up: today.down });
  });
});
