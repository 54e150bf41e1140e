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
        openUdpPorts: [],
        autoUpgrade: 'none',
        keyring: 'auto',
        secondKeyboardLayout: '',
        secondKeyboardVariant: '',
        formatsLocale: '',
        inputMethod: 'auto',
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
        morePackages: [],
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
    [{ host: { name: 'My VM' } }, 'host.name', 'for example “my-vm”'],
    [{ host: { name: 'Dev' } }, 'host.name', 'small letters: “dev”'],
    [{ host: { name: 'x'.repeat(64) } }, 'host.name', 'at most 63'],
    [{ host: { name: '' } }, 'host.name', 'Enter a host name'],
    [{ host: { name: 7 } }, 'host.name', 'must be text'],
    [{ host: { proxy: 7 } }, 'host.proxy', 'must be text'],
    [{ host: { proxy: 'proxy:3128' } }, 'host.proxy', 'begin with http:// or https://'],
    [{ host: { proxy: 'socks5://proxy' } }, 'host.proxy', 'begin with http:// or https://'],
    [
      { host: { proxy: 'http://ada:pass@proxy:3128' } },
      'host.proxy',
      'Leave out the name and password',
    ],
    [
      { host: { proxy: 'http://proxy:3128/' } },
      'host.proxy',
      'Remove the slash at the end: “http://proxy:3128”',
    ],
    [{ host: { proxy: 'http://proxy:3128/path' } }, 'host.proxy', 'without a path'],
    [{ host: { proxy: 'http://proxy:0' } }, 'host.proxy', 'from 1 to 65535'],
    [{ host: { proxy: 'http://proxy:70000' } }, 'host.proxy', 'from 1 to 65535'],
    [{ host: { proxy: 'http://a b' } }, 'host.proxy', 'an address such as'],
    [{ host: { proxy: `http://a';reboot'` } }, 'host.proxy', 'an address such as'],
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
    [{ host: { openPorts: ['8100-8000'] } }, 'host.openPorts.0', 'smaller port'],
    [{ host: { openPorts: ['80-70000'] } }, 'host.openPorts.0', 'range such as 8000-8100'],
    [{ host: { openUdpPorts: ['dns'] } }, 'host.openUdpPorts.0', 'range such as 8000-8100'],
    [{ host: { secondKeyboardLayout: 'us' } }, 'host.secondKeyboardLayout', 'same as the first'],
    [{ host: { secondKeyboardVariant: 'neo' } }, 'host.secondKeyboardVariant', 'Choose the second'],
    [
      { host: { secondKeyboardLayout: 'de', secondKeyboardVariant: 'dvorakk' } },
      'host.secondKeyboardVariant',
      'has no variant “dvorakk”',
    ],
    [{ host: { formatsLocale: 'de' } }, 'host.formatsLocale', 'Formats must be'],
    [{ user: { morePackages: ['gimp; x'] } }, 'user.morePackages.0', 'not a package name'],
    [{ user: { morePackages: ['a..b'] } }, 'user.morePackages.0', 'not a package name'],
    [{ user: { morePackages: ['${x}'] } }, 'user.morePackages.0', 'not a package name'],
    [{ user: { morePackages: ['gimp', 'gimp'] } }, 'user.morePackages', 'listed twice'],
    [
      { user: { morePackages: ['cowsay', 'vimPlugins'] } },
      'user.morePackages.1',
      '“vimPlugins” is a set of packages, not one. Name one of them, such as vimPlugins.',
    ],
    [
      { host: { arch: 'aarch64-linux' }, user: { morePackages: ['cowsay', 'steam'] } },
      'user.morePackages',
      'More packages: steam is only made for Intel and AMD. Remove it',
    ],
    [{ host: { disk: 'ide' } }, 'host.disk', 'nvme, pvscsi, lsilogic, sata'],
    [{ host: { diskGiB: 20, swapGiB: 8 } }, 'host.diskGiB', '16 GiB must be left'],
    [{ user: { name: 'root' } }, 'user.name', 'account of the system itself'],
    [{ user: { name: 'Ada' } }, 'user.name', 'small letters'],
    [{ user: { name: '1a' } }, 'user.name', 'must begin with a letter'],
    [{ user: { fullName: 'a\nb' } }, 'user.fullName', 'one line without control characters'],
    [{ user: { fullName: 'a\u2028b' } }, 'user.fullName', 'one line without control characters'],
    [{ user: { fullName: 'a:b' } }, 'user.fullName', 'can’t contain “:”'],
    [{ user: { fullName: '\ud800' } }, 'user.fullName', 'control characters'],
    [
      { user: { fullName: 'Ada\u202Eecalevol' } },
      'user.fullName',
      'a right-to-left override (U+202E)',
    ],
    [{ user: { gitName: 'Ada\u2066' } }, 'user.gitName', 'a left-to-right isolate (U+2066)'],
    [{ user: { gitName: 'A\u200Bda' } }, 'user.gitName', 'a zero width space (U+200B)'],
    [{ user: { gitName: 'a\u200Dda' } }, 'user.gitName', 'a zero width joiner (U+200D)'],
    [{ user: { fullName: '\uFEFFAda' } }, 'user.fullName', 'a byte order mark (U+FEFF)'],
    [{ user: { fullName: 'Ad\uFE0Fa' } }, 'user.fullName', 'a variation selector (U+FE0F)'],
    [{ user: { gitName: '\u{E0101}Ada' } }, 'user.gitName', 'a variation selector (U+E0101)'],
    [{ user: { gitName: 'é\u{E0101}' } }, 'user.gitName', 'a variation selector (U+E0101)'],
    [{ user: { gitName: '葛\u{E0100}\u{E0101}' } }, 'user.gitName', 'a variation selector'],
    [{ user: { fullName: '❤\uFE0F\uFE0E' } }, 'user.fullName', 'a variation selector'],
    [{ user: { fullName: '❤\uFE0F\u200D\uFE0F' } }, 'user.fullName', 'a zero width joiner'],
    [{ user: { fullName: 'é\u200D\u200C\u200D' } }, 'user.fullName', 'a zero width joiner'],
    [{ user: { fullName: 'A\u034Fda' } }, 'user.fullName', 'a combining grapheme joiner (U+034F)'],
    [{ user: { fullName: 'A\u3164da' } }, 'user.fullName', 'an invisible character (U+3164)'],
    [{ user: { gitSigningKey: 'ABC\u00ADD' } }, 'user.gitSigningKey', 'a soft hyphen (U+00AD)'],
    [{ user: { gitEmail: 'ada@exam\u200Bple.org' } }, 'user.gitEmail', 'zero width space (U+200B)'],
    [{ user: { gitEmail: 'ada@example.org\u200C' } }, 'user.gitEmail', 'non-joiner (U+200C)'],
    [{ user: { gitEmail: 'ada@\u00A0example.org' } }, 'user.gitEmail', 'no-break space (U+00A0)'],
    [{ host: { name: 'dev\u200Bvm' } }, 'host.name', 'a zero width space (U+200B)'],
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

describe('a suggestion', () => {
  it.each<[string, string, string | undefined]>([
    ['host.name', 'My VM', 'my-vm'],
    ['host.name', 'My_VM', 'my-vm'],
    ['host.name', 'Dev', 'dev'],
    ['host.name', '-dev-', 'dev'],
    ['host.name', '42', 'vm42'],
    ['host.name', 'Müllers Rechner №1', 'mullers-rechner-no1'],
    ['host.name', '东京', undefined],
    ['host.name', `${'a'.repeat(62)} b`, undefined],
    ['user.name', 'Ada Lovelace', 'ada-lovelace'],
    ['user.name', '1a', 'u1a'],
    ['user.fullName', ' Ada ', 'Ada'],
    ['user.gitEmail', 'mailto:ada@example.org', 'ada@example.org'],
    ['user.gitEmail', 'Ada <ada@example.org>', 'ada@example.org'],
    ['user.gitEmail', 'ada', undefined],
  ])('for %s “%s” is %s, which is valid', (path, typed, suggest) => {
    const [step = '', key = ''] = path.split('.');
    const [problem] = problems({ [step]: { [key]: typed } });
    expect(problem).toMatchObject({ path });
    expect(problem?.suggest).toBe(suggest);
    if (suggest) expect(problems({ [step]: { [key]: suggest } })).toEqual([]);
  });
});

describe('what was typed in another form', () => {
  it.each([
    ['rsa4096/3AA5C34371567BD2', '3AA5C34371567BD2'],
    ['ed25519/3AA5C34371567BD2!', '3AA5C34371567BD2!'],
    ['3AA5 C343 7156 7BD2', '3AA5C34371567BD2'],
    [
      'AB1C 2D3E 4F50 6172 8394  A5B6 C7D8 E9F0 0112 2334',
      'AB1C2D3E4F5061728394A5B6C7D8E9F001122334',
    ],
    ['0x71567BD2', '0x71567BD2'],
    ['ada@example.org', 'ada@example.org'],
    ['~/.ssh/id_ed25519.pub', '~/.ssh/id_ed25519.pub'],
    [
      'key::ssh-ed25519  AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY',
    ],
  ])('the signing key %s is %s', (typed, kept) => {
    const parsed = parseConfig({ user: { gitSigningKey: typed } });
    expect(parsed.ok && parsed.config.user.gitSigningKey).toBe(kept);
  });

  it('ranges of ports and names of packages lose what goes with them elsewhere', () => {
    const parsed = parseConfig({
      host: { openPorts: ['8000 - 8100'] },
      user: { morePackages: ['nixpkgs#gimp', 'pkgs.inkscape', 'python3Packages.numpy'] },
    });
    expect(parsed.ok && parsed.config.host.openPorts).toEqual(['8000-8100']);
    expect(parsed.ok && parsed.config.user.morePackages).toEqual([
      'gimp',
      'inkscape',
      'python3Packages.numpy',
    ]);
  });

  it('a set of packages is refused with a name that is taken, also behind nixpkgs#', () => {
    for (const set of ['python3Packages', 'nixpkgs#kdePackages', 'nodePackages', 'nerd-fonts']) {
      const [problem] = problems({ user: { morePackages: [set] } });
      const [, member = ''] = /such as (.+)\.$/.exec(problem?.message ?? '') ?? [];
      expect(parseConfig({ user: { morePackages: [member] } }).ok, set).toBe(true);
    }
  });

  it('names of people keep the joiners they need', () => {
    for (const fullName of [
      'علی\u200Cرضا',
      'क्\u200Dष',
      '👩🏽\u200D💻',
      'Ada ❤️',
      '葛\u{E0100}城',
      '❤️\u200D🔥 1️⃣ #️⃣',
      'ש\u034Fל',
    ]) {
      expect(problems({ user: { fullName } }), fullName).toEqual([]);
    }
  });
});
