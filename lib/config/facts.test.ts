import { describe, expect, it } from 'vitest';
import { generate } from '../generate';
import { attributePaths } from '../nix/attribute-paths';
import { codeText } from '../nix/literal';
import { catalogue } from './catalogue';
import { facts } from './facts';
import { type ConfigInput, configSchema } from './schema';

describe('the keyboard', () => {
  const keyboard = (host: ConfigInput['host'], hyprland: ConfigInput['hyprland'] = {}) => {
    const config = configSchema.parse({ host, hyprland });
    return [facts.keyboardLayout, facts.keyboardVariant, facts.keyboardOptions].map((fact) =>
      fact(config),
    );
  };

  it('is what was chosen where that has Latin letters', () => {
    expect(keyboard({})).toEqual(['us', '', '']);
    expect(
      keyboard({ keyboardLayout: 'de', keyboardVariant: 'neo', keyboardOptions: 'caps:escape' }),
    ).toEqual(['de', 'neo', 'caps:escape']);
    expect(keyboard({ keyboardLayout: 'rs', keyboardVariant: 'latin' })).toEqual([
      'rs',
      'latin',
      '',
    ]);
    expect(keyboard({ keyboardLayout: 'epo' })).toEqual(['epo', '', '']);
  });

  it('begins with the American one where the chosen one is for another script', () => {
    expect(keyboard({ keyboardLayout: 'ru' })).toEqual(['us,ru', '', 'grp:alt_shift_toggle']);
    expect(keyboard({ keyboardLayout: 'rs', keyboardVariant: 'yz' })).toEqual([
      'us,rs',
      ',yz',
      'grp:alt_shift_toggle',
    ]);
    expect(keyboard({ keyboardLayout: 'us', keyboardVariant: 'chr' })[0]).toBe('us,us');
  });

  it('keeps other options, and the keys that were chosen for changing', () => {
    expect(keyboard({ keyboardLayout: 'ua', keyboardOptions: 'caps:escape,compose:ralt' })[2]).toBe(
      'caps:escape,compose:ralt,grp:alt_shift_toggle',
    );
    expect(
      keyboard({ keyboardLayout: 'ua', keyboardOptions: 'caps:escape,grp:win_space_toggle' })[2],
    ).toBe('caps:escape,grp:win_space_toggle');
  });

  it('leaves Alt + Shift alone where Alt is the modifier', () => {
    expect(keyboard({ keyboardLayout: 'th' }, { modifier: 'ALT' })[2]).toBe('grp:shifts_toggle');
  });
});

describe('the login screen', () => {
  it.each([
    ['en_US.UTF-8', false],
    ['C.UTF-8', false],
    ['de_AT.UTF-8', false],
    ['en_IN', false],
    ['ca_ES.UTF-8', false],
    ['ru_RU.UTF-8', true],
    ['uk_UA.UTF-8', true],
    ['zh_CN.UTF-8', true],
    ['pl_PL.UTF-8', true],
  ] as const)('for %s speaks English: %s', (locale, english) => {
    expect(facts.greeterInEnglish(configSchema.parse({ host: { locale } }))).toBe(english);
  });
});

describe('keyboards', () => {
  const keyboard = (host: ConfigInput['host']) => {
    const config = configSchema.parse({ host });
    return [
      facts.keyboardLayout(config),
      facts.keyboardVariant(config),
      facts.keyboardOptions(config),
    ];
  };

  it.each<[ConfigInput['host'], string, string, string]>([
    [{ keyboardLayout: 'de' }, 'de', '', ''],
    [{ keyboardLayout: 'us', secondKeyboardLayout: 'de' }, 'us,de', '', 'grp:alt_shift_toggle'],
    [
      { keyboardLayout: 'us', secondKeyboardLayout: 'de', secondKeyboardVariant: 'neo' },
      'us,de',
      ',neo',
      'grp:alt_shift_toggle',
    ],
    [
      { keyboardLayout: 'us', secondKeyboardLayout: 'us', secondKeyboardVariant: 'dvorak' },
      'us,us',
      ',dvorak',
      'grp:alt_shift_toggle',
    ],
    [{ keyboardLayout: 'ru' }, 'us,ru', '', 'grp:alt_shift_toggle'],
    [{ keyboardLayout: 'ru', secondKeyboardLayout: 'de' }, 'de,ru', '', 'grp:alt_shift_toggle'],
    [{ keyboardLayout: 'ru', secondKeyboardLayout: 'gr' }, 'us,ru,gr', '', 'grp:alt_shift_toggle'],
    [
      { keyboardLayout: 'rs', secondKeyboardLayout: 'rs', secondKeyboardVariant: 'latin' },
      'rs,rs',
      'latin,',
      'grp:alt_shift_toggle',
    ],
    [
      { keyboardLayout: 'us', secondKeyboardLayout: 'de', keyboardOptions: 'grp:caps_toggle' },
      'us,de',
      '',
      'grp:caps_toggle',
    ],
  ])('%o', (host, layout, variant, options) => {
    expect(keyboard(host)).toEqual([layout, variant, options]);
  });
});

describe('input methods', () => {
  it.each<[ConfigInput['host'], string[]]>([
    [{}, []],
    [{ locale: 'ja_JP.UTF-8' }, ['keyboard-us', 'mozc']],
    [{ locale: 'zh_CN.UTF-8' }, ['keyboard-us', 'pinyin']],
    [{ locale: 'zh_TW.UTF-8' }, ['keyboard-us', 'chewing']],
    [{ locale: 'ko_KR.UTF-8', keyboardLayout: 'kr' }, ['keyboard-kr', 'hangul']],
    [{ keyboardLayout: 'jp' }, ['keyboard-jp', 'mozc']],
    [
      { keyboardLayout: 'us', keyboardVariant: 'dvorak', secondKeyboardLayout: 'cn' },
      ['keyboard-us-dvorak', 'pinyin'],
    ],
    [{ locale: 'ja_JP.UTF-8', inputMethod: 'none' }, []],
  ])('%o', (host, methods) => {
    const config = configSchema.parse({ host });
    expect(facts.needsInputMethod(config)).toBe(methods.length > 0);
    if (methods.length > 0) expect(facts.inputMethods(config)).toEqual(methods);
  });
});

it('tells single ports from ranges', () => {
  const config = configSchema.parse({
    host: { openPorts: [80, '8000-8100'], openUdpPorts: ['6000-6001', 53] },
  });
  expect(facts.openTcpPorts(config)).toEqual([80]);
  expect(facts.openTcpPortRanges(config)).toEqual([{ from: 8000, to: 8100 }]);
  expect(facts.openUdpPorts(config)).toEqual([53]);
  expect(facts.openUdpPortRanges(config)).toEqual([{ from: 6000, to: 6001 }]);
});

it.each<[ConfigInput, boolean]>([
  [{}, false],
  [{ host: { keyring: 'on' } }, true],
  ...[
    ...['brave', 'element-desktop', 'gh', 'google-chrome', 'signal-desktop', 'thunderbird'],
    ...['vscode'],
  ].map((name): [ConfigInput, boolean] => [{ user: { packages: [name] } }, true]),
  [{ user: { packages: ['ripgrep'] } }, false],
  [{ user: { browser: 'chromium' } }, true],
  [{ user: { editor: 'vscode' } }, true],
  [{ user: { editor: 'vscode' }, host: { keyring: 'off' } }, false],
])('a keyring for %o: %s', (answers, wanted) => {
  expect(facts.hasKeyring(configSchema.parse(answers))).toBe(wanted);
});

it('leaves to their modules the packages that these install', () => {
  const packages = ['steam', 'vscode', 'jetbrains.idea'];
  const installed = (editor: 'neovim' | 'vscode') =>
    facts.homePackages(configSchema.parse({ user: { packages, editor } })).map(codeText);
  expect(installed('neovim')).toEqual(['jetbrains.idea', 'vscode']);
  expect(installed('vscode')).toEqual(['jetbrains.idea']);
});

describe('the keyring', () => {
  const flag = '--password-store=gnome-libsecret';
  const tree = (answers: ConfigInput) => generate(configSchema.parse(answers)).files;
  const joined = 'modules/home/keyring-programs.nix';
  const editors = 'modules/home/keyring-editors.nix';
  const list = 'modules/home/packages.nix';
  const secretPortal = 'org.freedesktop.impl.portal.Secret';

  it.each([
    'brave',
    'discord',
    'element-desktop',
    'google-chrome',
    'signal-desktop',
    'slack',
    'vesktop',
  ])('is used by %s, which does not know Hyprland', (name) => {
    const files = tree({ user: { packages: [name, 'gh'] } });
    expect(files.get(joined)).toContain(name);
    expect(files.get(joined)).toContain(flag);
    expect(files.get(list)).toMatch(/\[ gh \]/);
    expect(files.get('modules/core/keyring.nix')).toContain(secretPortal);
    const off = tree({ host: { keyring: 'off' }, user: { packages: [name, 'gh'] } });
    expect(off.get(list)).toContain(name);
    for (const [path, text] of off)
      expect(text, path).not.toMatch(/gnome-libsecret|portal\.Secret/);
  });

  it('is used by editors made of it, and by Chromium', () => {
    const both = tree({ user: { packages: ['vscode', 'vscodium'] } });
    expect(both.get(editors)).toContain('".vscode/argv.json"');
    expect(both.get(editors)).toContain('".vscode-oss/argv.json"');
    // The default editor has it among its own settings.
    const own = tree({ user: { packages: ['vscode', 'vscodium'], editor: 'vscode' } });
    expect(own.get(editors)).not.toContain('".vscode/argv.json"');
    expect(own.get('modules/home/vscode.nix')).toContain('password-store = "gnome-libsecret"');
    const browser = (keyring: 'auto' | 'off') =>
      tree({ host: { keyring }, user: { browser: 'chromium' } }).get('modules/home/chromium.nix');
    expect(browser('auto')).toContain(flag);
    expect(browser('off')).not.toContain(flag);
  });

  it('needs no help for what asks it by itself', () => {
    const files = tree({ user: { packages: ['gh', 'thunderbird'] } });
    expect([files.has(joined), files.has(editors)]).toEqual([false, false]);
    expect(files.get('modules/core/keyring.nix')).toContain(secretPortal);
  });
});

it('installs each program once, though every one was chosen', () => {
  for (const editor of ['neovim', 'vscode'] as const) {
    const packages = catalogue.map(({ attr }) => attr);
    const { files } = generate(configSchema.parse({ user: { packages, editor } }));
    const installed = [...files].flatMap(([path, text]) => {
      if (!path.startsWith('modules/') || !path.endsWith('.nix')) return [];
      const lines = text.split('\n').map((line) => line.trim());
      return attributePaths(text).flatMap((of, index) => {
        const [group, name = '', last] = of ?? [];
        if (group === 'programs' && last === 'enable') return [name];
        const item = /^(?:pkgs\.)?([a-z_][\w.'-]*)$/.exec(lines[index] ?? '')?.[1];
        return of?.join('.') === 'home.packages' && item ? [item] : [];
      });
    });
    expect(installed).toEqual(expect.arrayContaining(['fd', 'ripgrep', 'jq', 'nixd', 'libnotify']));
    const again = installed.filter((name, index) => installed.indexOf(name) !== index);
    // Twice with modules of their own: the system's for root and the login, and the home's for the settings.
    expect(again.filter((name) => !['fish', 'git', 'zsh'].includes(name))).toEqual([]);
  }
});
