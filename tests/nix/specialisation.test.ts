/** The boot entry for graphics that went wrong: what the real Nix makes of it, beside the system it belongs to. */
import { beforeAll, expect, it } from 'vitest';
import { type Config, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import type { Scope } from '@/tools/nix-options/check-options';
import type { FlakeReport } from '@/tools/nix-options/evaluate';
import { inspectFlakes } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

const configs = {
  compatible: configSchema.parse({}),
  accelerated: configSchema.parse({ hyprland: { graphics: 'accelerated' } }),
  accelerated_nixpkgs: configSchema.parse({
    hyprland: { graphics: 'accelerated', source: 'nixpkgs', login: 'autologin' },
  }),
} satisfies Record<string, Config>;
type Name = keyof typeof configs;

describeWithNix('the boot entry “compatible”', () => {
  const seen = new Map<Name, { report: FlakeReport; scopes: readonly Scope[] }>();

  beforeAll(async () => {
    const subjects = Object.values(configs).map((config) => ({
      config,
      files: generate(config).files,
    }));
    const problems = await inspectFlakes(subjects, (verdict, { config }) => {
      const name = (Object.keys(configs) as Name[]).find((one) => configs[one] === config);
      if (name && verdict.seen) seen.set(name, verdict.seen);
      return [];
    });
    expect(problems.flat()).toEqual([]);
  });

  const scopesOf = (name: Name) => seen.get(name)?.scopes ?? [];
  const value = (name: Name, scope: string, option: string) =>
    scopesOf(name)
      .find((one) => one.name === scope)
      ?.value(option);
  const entry = 'vmware-guest/specialisation/compatible';
  const mode = 'wayland.windowManager.hyprland.systemd.variables';

  it('exists with accelerated graphics only, and is judged like the system', () => {
    expect(scopesOf('compatible').map(({ name }) => name)).not.toContain(entry);
    for (const name of ['accelerated', 'accelerated_nixpkgs'] as const) {
      expect(scopesOf(name).map((scope) => scope.name)).toEqual([
        'vmware-guest',
        'vmware-guest/home/nixos',
        'vmware-guest/image/vmware',
        entry,
        `${entry}/home/nixos`,
      ]);
    }
  });

  it('has nothing to compile: its Hyprland is the one from the cache', () => {
    const overlays = (name: Name, scope: string) =>
      (value(name, scope, 'nixpkgs.overlays') as readonly unknown[] | null)?.length ?? 0;
    // the one that takes Hyprland's own flake, and the repair
    expect(overlays('accelerated', 'vmware-guest')).toBe(2);
    expect(overlays('accelerated', entry)).toBe(1);
    expect(overlays('accelerated_nixpkgs', 'vmware-guest')).toBe(1);
    expect(overlays('accelerated_nixpkgs', entry)).toBe(0);
  });

  it('draws in software, and its terminal is foot', () => {
    for (const name of ['accelerated', 'accelerated_nixpkgs'] as const) {
      const home = `${entry}/home/nixos`;
      expect(value(name, home, mode)).toContain('LIBGL_ALWAYS_SOFTWARE');
      expect(value(name, 'vmware-guest/home/nixos', mode)).toBe(null);
      expect(value(name, home, 'home.sessionVariables.TERMINAL')).toBe('foot');
      expect(value(name, 'vmware-guest/home/nixos', 'home.sessionVariables.TERMINAL')).toBe(
        'ghostty',
      );
      expect(value(name, home, 'programs.foot.enable')).toBe(true);
      const binds = JSON.stringify(
        value(name, home, 'wayland.windowManager.hyprland.settings.bind'),
      );
      expect(binds).toContain('foot');
      expect(binds).not.toContain('ghostty');
    }
  });

  it('is explained on the login screen in one line of plain letters', () => {
    for (const name of Object.keys(configs) as Name[]) {
      const line = value(name, 'vmware-guest', 'services.getty.helpLine');
      expect(line).toMatch(/^[\x20-\x7e]{1,78}$/);
      expect(String(line).includes('"compatible"')).toBe(name !== 'compatible');
    }
  });

  it('does not change the system itself: a fault in the entry is the entry’s', async () => {
    const config = configs.accelerated;
    const files = new Map(generate(config).files);
    const path = 'modules/guest/vmware/compatible-entry.nix';
    const text = files.get(path) ?? '';
    const faulty = text.replace(
      'home-manager.users',
      'time.timezone = "x";\n    home-manager.users',
    );
    expect(faulty).not.toBe(text);
    const [problems = []] = await inspectFlakes([{ config, files: files.set(path, faulty) }]);
    expect(problems.join('\n')).toMatch(/specialisation\/compatible: time\.timezone is no option/);
    expect(problems.join('\n')).not.toMatch(/^vmware-guest: time/m);
  });
});
