import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '@/lib/render/load-templates';
import { recordedDefaults, repeatedDefaults } from '@/tools/nix-options/repeated-defaults';

const templates = [...loadTemplates(join(import.meta.dirname, '../templates'))].filter(([path]) =>
  /^(?:modules|hosts)\/.*\.nix$/.test(path),
);

describe('a setting that repeats the option’s own default', () => {
  it('stands in no template without a comment that says why', () => {
    expect(Object.values(recordedDefaults).map((list) => Object.keys(list).length > 50)).toEqual([
      true,
      true,
      true,
    ]);
    expect(templates.flatMap(([path, text]) => repeatedDefaults(path, text))).toEqual([]);
  });

  const known = {
    nixos: { 'networking.firewall.enable': 'true', 'users.users.<name>.shell': 'null' },
    home: { 'programs.zsh.history.size': '10000' },
    hyprland: { 'master.new_status': '"slave"' },
  };
  const found = (path: string, text: string) =>
    repeatedDefaults(path, text, known).map((line) => line.split(': ')[1]);

  it('is found, whoever’s option it is', () => {
    expect(found('modules/core/a.nix', '{\n  networking.firewall.enable = true;\n}\n')).toEqual([
      'networking.firewall.enable is true by itself',
    ]);
    expect(found('modules/core/a.nix', '{\n  users.users.ada.shell = null;\n}\n')).toHaveLength(1);
    const zsh = '{\n  programs.zsh = {\n    history.size = 10000;\n  };\n}\n';
    expect(found('modules/home/a.nix', zsh)).toHaveLength(1);
    expect(found('modules/core/a.nix', zsh)).toEqual([]);
    expect(
      found(
        'modules/home/a.nix',
        '{\n  wayland.windowManager.hyprland.settings.config.master = {\n    new_status = "slave";\n  };\n}\n',
      ),
    ).toEqual([
      'wayland.windowManager.hyprland.settings.config.master.new_status is "slave" by itself',
    ]);
  });

  it('is none with a reason, with another value, as an answer, or where it overrides', () => {
    for (const line of [
      '# A module that turns it off is an error.\n  networking.firewall.enable = true;',
      'networking.firewall.enable = false;',
      'networking.firewall.enable = "@host.ssh@";',
      'networking.firewall.enable = lib.mkForce true;',
      'networking.nat.enable = true;',
    ])
      expect(found('modules/core/a.nix', `{\n  ${line}\n}\n`), line).toEqual([]);
  });
});
