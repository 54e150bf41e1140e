/** What Thunar and the dialogs beside it meet: the menu's terminal, and windows that float by the names they really have. */
import { beforeAll, expect, it } from 'vitest';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithNix } from '@/tests/nix/nix';
import { fileText } from '@/tools/home/home-file';
import { makeHomes } from '@/tools/home/homes';

const terminals = ['alacritty', 'foot', 'ghostty', 'kitty'] as const;
const graphics = ['accelerated', 'compatible'] as const;

describeWithNix('the file manager', () => {
  const homes = new Map<string, (path: string) => string>();

  beforeAll(async () => {
    const cases = terminals.flatMap((terminal) =>
      graphics.map((mode): [string, ConfigInput] => [
        `${terminal} ${mode}`,
        { user: { terminal }, hyprland: { graphics: mode } },
      ]),
    );
    const subjects = cases.map(([, answers]) => {
      const config = configSchema.parse(answers);
      return { config, files: generate(config).files };
    });
    for (const [index, made] of (await makeHomes(subjects)).entries()) {
      homes.set(cases[index]?.[0] as string, (path) => {
        const file = made.files.get(path);
        return (file && fileText(file)) ?? '';
      });
    }
  });

  it.each(terminals)('opens %s in its folder, with an option that every terminal takes', (name) => {
    const command = (mode: string) =>
      /<command>(.*)<\/command>/.exec(
        homes.get(`${name} ${mode}`)?.('.config/Thunar/uca.xml') ?? '',
      )?.[1];
    expect(command('accelerated')).toBe(`${name} --working-directory=%f`);
    // where a terminal may fail to draw, the command that opens foot then
    const watched = name === 'foot' ? 'foot' : 'terminal';
    expect(command('compatible')).toBe(`${watched} --working-directory=%f`);
  });

  it('has its menu in XML, with one action for folders alone', () => {
    const xml = homes.get('ghostty compatible')?.('.config/Thunar/uca.xml') ?? '';
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<actions>\n/);
    expect(xml.match(/<action>/g)).toHaveLength(1);
    const kinds = [
      'directories',
      'audio-files',
      'image-files',
      'other-files',
      'text-files',
      'video-files',
    ];
    expect(kinds.filter((kind) => xml.includes(`<${kind}/>`))).toEqual(['directories']);
  });

  // As sway shows them of the programs in Debian sid: pinentry-qt 1.3.3, Thunar 4.20, imv 5.0, pavucontrol 6.1, File Roller 44.
  it.each([
    ['float-dialogs', 'org.gnupg.pinentry-qt'],
    ['float-dialogs', 'xdg-desktop-portal-gtk'],
    ['float-file-progress', 'thunar'],
    ['float-tools', 'imv'],
    ['float-tools', 'org.gnome.FileRoller'],
    ['float-tools', 'org.pulseaudio.pavucontrol'],
  ])('floats by the rule %s: %s', (rule, windowClass) => {
    const lua = homes.get('ghostty compatible')?.('.config/hypr/hyprland.lua') ?? '';
    const [, written = '""'] =
      new RegExp(
        `\\["match"\\] = \\{[^}]*?\\["class"\\] = ("[^"]*")[^}]*\\},\\s*\\["name"\\] = "${rule}"`,
      ).exec(lua) ?? [];
    expect(windowClass).toMatch(new RegExp(JSON.parse(written)));
    expect(written).not.toBe('""');
  });

  // Its class is the name of its file, which nixpkgs wraps; its buttons have fixed places, and it would fill the screen.
  it('floats what asks which screen or window to share, by its title', () => {
    const lua = homes.get('ghostty compatible')?.('.config/hypr/hyprland.lua') ?? '';
    const [rule = ''] =
      /hl\.window_rule\(\{[^)]*\["title"\] = "\^Select what to share\$"[^)]*\}\)/.exec(lua) ?? [];
    expect(rule).toContain('["float"] = true');
  });
});
