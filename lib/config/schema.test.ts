import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fields } from './fields';
import { parseConfig } from './repair';
import { configSchema, defaultConfig } from './schema';

const problems = (input: unknown) => {
  const parsed = parseConfig(input);
  return parsed.ok ? [] : parsed.problems;
};

describe('the answers', () => {
  it('have the promised defaults', () => {
    expect(defaultConfig).toMatchObject({
      host: {
        name: 'vmware-guest',
        arch: 'x86_64-linux',
        channel: 'nixos-unstable',
        timeZone: 'Europe/Berlin',
        locale: 'en_US.UTF-8',
        keyboardLayout: 'us',
        keyboardVariant: '',
        keyboardOptions: '',
        kernel: 'latest',
        disk: 'nvme',
        memoryGiB: 8,
        cpus: 4,
        diskGiB: 64,
        swapGiB: 4,
        sharedFolders: true,
        ssh: true,
        openPorts: [],
        containers: 'none',
      },
      user: {
        name: 'nixos',
        fullName: '',
        shell: 'zsh',
        sshKeys: [],
        gitName: '',
        gitEmail: '',
        gitSigning: 'none',
        gitSigningKey: '',
        terminal: 'ghostty',
        editor: 'neovim',
        browser: 'firefox',
        prompt: 'starship',
      },
      secrets: { scheme: 'file' },
      hyprland: {
        source: 'flake',
        graphics: 'compatible',
        modifier: 'SUPER',
        layout: 'dwindle',
        gapsIn: 5,
        gapsOut: 10,
        borderSize: 2,
        rounding: 8,
        blur: false,
        shadow: false,
        animations: false,
        resolution: 'auto',
        scale: '1',
        theme: 'everforest',
        launcher: 'fuzzel',
        notifications: 'mako',
        lock: 'swaylock',
        bar: 'waybar',
        idle: false,
        login: 'greetd',
      },
    });
  });

  it.each([
    [{ host: { name: '-x' } }, 'host.name', 'can’t begin or end'],
    [{ host: { name: 'a_b' } }, 'host.name', 'Host name can’t contain “_”'],
    [{ host: { name: 'Dev' } }, 'host.name', 'small letters: “dev”'],
    [{ host: { name: 'x'.repeat(64) } }, 'host.name', 'at most 63'],
    [{ host: { name: '' } }, 'host.name', 'Enter a host name'],
    [{ host: { name: 7 } }, 'host.name', 'must be text'],
    [
      { host: { timeZone: 'Europe/Atlantis' } },
      'host.timeZone',
      'Time zone must be a name from the list',
    ],
    [{ host: { locale: 'de_DE' } }, 'host.locale', 'Locale must be'],
    [{ host: { keyboardOptions: 'caps:nope' } }, 'host.keyboardOptions', 'no keyboard option'],
    [{ host: { cpus: 0 } }, 'host.cpus', 'from 1 to 64'],
    [{ host: { cpus: 2.5 } }, 'host.cpus', 'whole number'],
    [{ host: { cpus: null } }, 'host.cpus', 'whole number'],
    [{ host: { ssh: 'true' } }, 'host.ssh', 'true or false'],
    [{ host: { openPorts: [80, 80] } }, 'host.openPorts', 'listed twice'],
    [{ host: { openPorts: [70000] } }, 'host.openPorts.0', 'from 1 to 65535'],
    [{ host: { disk: 'ide' } }, 'host.disk', 'nvme, pvscsi, lsilogic, sata'],
    [{ host: { diskGiB: 20, swapGiB: 8 } }, 'host.diskGiB', '16 GiB must be left'],
    [{ user: { name: 'root' } }, 'user.name', 'account of the system itself'],
    [{ user: { name: 'Ada' } }, 'user.name', 'small letters'],
    [{ user: { name: '1a' } }, 'user.name', 'must begin with a letter'],
    [{ user: { fullName: 'a\nb' } }, 'user.fullName', 'one line without control characters'],
    [{ user: { fullName: 'a\u2028b' } }, 'user.fullName', 'one line without control characters'],
    [{ user: { fullName: 'a:b' } }, 'user.fullName', 'can’t contain “:”'],
    [{ user: { fullName: '\ud800' } }, 'user.fullName', 'control characters'],
    [{ user: { gitEmail: 'nobody' } }, 'user.gitEmail', 'like ada@example.org'],
    [{ hyprland: { borderSize: 21 } }, 'hyprland.borderSize', 'from 0 to 20'],
    [{ hyprland: { theme: 'pink' } }, 'hyprland.theme', 'everforest'],
    [{ hyprland: { pink: 1 } }, 'hyprland.pink', 'There is no answer “hyprland.pink”'],
    [{ secret: {} }, 'secret', 'There is no answer “secret”'],
    [{ host: [] }, 'host', ''],
    [null, '', ''],
    ['x', '', ''],
  ])('%j is refused at %s', (input, path, words) => {
    const found = problems(input);
    expect(found.map((p) => p.path)).toContain(path);
    expect(found.find((p) => p.path === path)?.message).toContain(words);
  });

  it('refuse nothing a name from another script or with quotes holds', () => {
    for (const fullName of ['Ада', '李', "O'Brien \"Bob\" ${x} ''", '🦊']) {
      expect(problems({ user: { fullName } })).toEqual([]);
    }
  });

  it('are not reached through the prototype', () => {
    const input = JSON.parse(
      '{"host":{"__proto__":{"name":"x"}},"__proto__":{"host":1}}',
    ) as unknown;
    expect(problems(input).map((p) => p.path)).toEqual(expect.arrayContaining(['__proto__']));
    expect(({} as Record<string, unknown>).host).toBeUndefined();
  });
});

describe('fields', () => {
  it('all have words, and a control of their kind', () => {
    for (const field of fields) {
      expect(field.title.length, field.path).toBeGreaterThan(2);
      expect(field.help.length, field.path).toBeGreaterThan(10);
      if (field.kind === 'integer') expect(field.max).toBeGreaterThan(field.min);
      if (field.kind === 'choice') {
        for (const option of field.options)
          expect(option.title, `${field.path} ${option.value}`).toBeTruthy();
      }
    }
  });

  it('make a JSON Schema with titles, descriptions and defaults', () => {
    const json = z.toJSONSchema(configSchema, { io: 'input' }) as unknown as {
      properties: { host: { properties: { name: Record<string, unknown> } } };
    };
    expect(json.properties.host.properties.name).toMatchObject({
      type: 'string',
      default: 'vmware-guest',
      title: 'Host name',
    });
  });
});
