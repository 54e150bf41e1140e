import { importPath, type NixValue, packageName } from '@/lib/nix/literal';
import { channelOf } from './channels';
import { consoleKeymap } from './data/console-keymaps';
import { keysOnAmericanConsole, lacksLatin, switchesLayout } from './data/keyboard';
import { firstBuild } from './first-build';
import { inputUrls, lockChoice } from './flake-lock';
import { palettes } from './palettes';
import type { Config } from './schema';

const isAarch64 = (c: Config) => c.host.arch === 'aarch64-linux';
const compatible = (c: Config) => c.hyprland.graphics === 'compatible';
const followsWindow = (c: Config) => c.hyprland.resolution === 'auto';
const hasTerminalFallback = (c: Config) => compatible(c) && c.user.terminal !== 'foot';

interface Keyboard {
  layout: string;
  variant: string;
}

// A keyboard of another script gets a Latin one before it, the second if that is one: Hyprland finds the keys of its
// binds by the first layout, and commands, logins and passwords are Latin too.
const keyboards = ({ host }: Config): readonly [Keyboard, ...Keyboard[]] => {
  const first = { layout: host.keyboardLayout, variant: host.keyboardVariant };
  const second = { layout: host.secondKeyboardLayout, variant: host.secondKeyboardVariant };
  const isLatin = ({ layout, variant }: Keyboard) => !lacksLatin(layout, variant);
  const chosen: [Keyboard, ...Keyboard[]] = second.layout === '' ? [first] : [first, second];
  if (isLatin(first)) return chosen;
  return chosen.some(isLatin) ? [second, first] : [{ layout: 'us', variant: '' }, ...chosen];
};
const firstKeyboard = (c: Config) => keyboards(c)[0];
const hasSeveralKeyboards = (c: Config) => keyboards(c).length > 1;
const latinFirst = (c: Config) => lacksLatin(c.host.keyboardLayout, c.host.keyboardVariant);
/** The keys that change between two keyboards, where the answers name none. Not Alt + Shift beside Alt as modifier, because that begins many binds. */
export const layoutSwitch = (c: Config) =>
  c.hyprland.modifier === 'ALT'
    ? { option: 'grp:shifts_toggle', keys: 'both Shift keys together' }
    : { option: 'grp:alt_shift_toggle', keys: 'Alt + Shift' };

// Common keyboards that type a slash by one key; tests/readers holds them to xkeyboard-config.
const slashKeyboards = new Set([
  ...['us', 'us altgr-intl', 'us colemak', 'us dvorak', 'us euro', 'us intl', 'us mac'],
  ...['gb', 'gb mac', 'ie', 'jp', 'pl'],
]);

// Languages of which the kernel's console font, code page 437, has every letter.
const consoleLanguages = new Set(['C', 'ca', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nl', 'sv']);

// Public keys as the caches' owners publish them: Hyprland's wiki (Nix/Cachix), nix-community.org/cache.
const cacheKeys = {
  hyprland: 'a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc=',
  'nix-community': 'mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs=',
};
const cachesOf = (c: Config): (keyof typeof cacheKeys)[] =>
  c.hyprland.source === 'flake' ? ['hyprland', 'nix-community'] : ['nix-community'];

// Programs that keep passwords or tokens with the Secret Service, and without one in plain text or nowhere.
const secretServicePackages = [
  'brave',
  'discord',
  'element-desktop',
  'gh',
  'google-chrome',
  'signal-desktop',
  'slack',
  'thunderbird',
  'vesktop',
  'vscode',
  'vscodium',
  'zed-editor',
] as const;
// Those of them that are made of Chromium. They know GNOME and Plasma; elsewhere they use the keyring only if an option says so
// (electron/electron#47436).
const chromiumPrograms = [
  'brave',
  'discord',
  'element-desktop',
  'google-chrome',
  'signal-desktop',
  'slack',
  'vesktop',
] as const;
/** The same for editors, which read it from a file of their own. */
const codeSettings = { vscode: '.vscode/argv.json', vscodium: '.vscode-oss/argv.json' } as const;
/** The terminals' desktop files. */
const terminalEntries = {
  alacritty: 'Alacritty.desktop',
  foot: 'foot.desktop',
  ghostty: 'com.mitchellh.ghostty.desktop',
  kitty: 'kitty.desktop',
} as const satisfies Record<Config['user']['terminal'], string>;

const keyringUsers: readonly ((c: Config) => boolean)[] = [
  (c) => c.user.browser === 'chromium',
  (c) => c.user.editor === 'vscode',
  (c) => secretServicePackages.some((name) => c.user.packages.includes(name)),
];

const hasKeyring = (c: Config) =>
  c.host.keyring === 'on' || (c.host.keyring === 'auto' && keyringUsers.some((uses) => uses(c)));

const keyringPrograms = (c: Config): string[] =>
  hasKeyring(c) ? chromiumPrograms.filter((name) => c.user.packages.includes(name)) : [];
// VS Code as the default editor has it among its own settings.
const keyringEditors = (c: Config): (keyof typeof codeSettings)[] =>
  hasKeyring(c)
    ? (['vscode', 'vscodium'] as const).filter(
        (name) => c.user.packages.includes(name) && c.user.editor !== name,
      )
    : [];

// What a module installs whether it was chosen or not (shell-tools.nix, nh.nix), or because it was.
const programsWithModules = [
  ...['bat', 'btop', 'eza', 'fd', 'nh', 'ripgrep'],
  ...['_1password-gui', 'steam'],
];

const hasLuks = (c: Config) => c.host.diskLayout.startsWith('luks');
const hasBtrfs = (c: Config) => c.host.diskLayout.endsWith('btrfs');
/** Whether the installer's console, which is American, has other keys than the chosen keyboard. */
const startsOtherThanAmerican = (c: Config) =>
  `${firstKeyboard(c).layout}${firstKeyboard(c).variant}` !== 'us';

const singlePorts = (ports: readonly (number | string)[]) =>
  ports.filter((port) => typeof port === 'number');
const portRanges = (ports: readonly (number | string)[]) =>
  ports
    .filter((port) => typeof port === 'string')
    .map((range) => {
      const [from = 0, to = 0] = range.split('-').map(Number);
      return { from, to };
    });

interface InputEngine {
  /** Its name in Fcitx 5. */
  name: string;
  /** The package of nixpkgs that brings it. */
  addon: string;
}
const engines = {
  ja: { name: 'mozc', addon: 'fcitx5-mozc' },
  ko: { name: 'hangul', addon: 'fcitx5-hangul' },
  zh: { name: 'pinyin', addon: 'qt6Packages.fcitx5-chinese-addons' },
  bopomofo: { name: 'chewing', addon: 'fcitx5-chewing' },
} satisfies Record<string, InputEngine>;
const engineOfLayout: Readonly<Record<string, InputEngine>> = {
  cn: engines.zh,
  jp: engines.ja,
  kr: engines.ko,
  tw: engines.bopomofo,
};

/** What the language and the keyboards ask for, the language's first. */
const inputEngines = ({ host }: Config): InputEngine[] => {
  if (host.inputMethod === 'none') return [];
  const [language = '', country = ''] = host.locale.split(/[_.@]/);
  const traditional = language === 'zh' && ['HK', 'MO', 'TW'].includes(country);
  const found = [
    traditional ? engines.bopomofo : engines[language as keyof typeof engines],
    engineOfLayout[host.keyboardLayout],
    engineOfLayout[host.secondKeyboardLayout],
  ];
  return [...new Set(found.filter((engine) => engine !== undefined))];
};

/** The first keyboard as Fcitx 5 names it: `de`, `us-dvorak`. */
const inputLayout = (c: Config) => {
  const { layout, variant } = firstKeyboard(c);
  return [layout, variant].filter((part) => part !== '').join('-');
};

// A second hypervisor would be another folder below modules/guest.
const guest = 'guest/vmware';
/** Whether the hypervisor has modules for the home; else no file imports its folder. */
const hasGuestHome = (c: Config) =>
  // No `||`: it would stop at the first, and a line would not name the other answers.
  [c.host.clipboard, followsWindow(c), compatible(c)].includes(true);

/**
 * Facts: what templates need to know and nobody is asked. Each is a pure function of the
 * answers; slots and conditions use it as `facts.<name>`.
 */
export const facts = {
  // Inputs of the flake: channel and Home Manager branch belong together (lib/config/pins.json).
  nixpkgsUrl: (c) => inputUrls(lockChoice(c)).nixpkgs,
  homeManagerUrl: (c) => inputUrls(lockChoice(c)).homeManager,
  hyprlandUrl: (c) => inputUrls(lockChoice(c)).hyprland,
  substituters: (c) => cachesOf(c).map((cache) => `https://${cache}.cachix.org`),
  trustedPublicKeys: (c) => cachesOf(c).map((cache) => `${cache}.cachix.org-1:${cacheKeys[cache]}`),
  // Hyprland's flake brings a newer Mesa than a stable channel has.
  stateVersion: (c) => channelOf(c.host.channel).stateVersion,
  needsHyprlandMesa: (c) => c.hyprland.source === 'flake' && c.host.channel !== 'nixos-unstable',

  // Keyboard, as xkb takes it: layouts and variants joined by commas.
  latinFirst,
  latinKeyboard: (c) => firstKeyboard(c).layout,
  hasSecondKeyboard: (c) => hasSeveralKeyboards(c) && !latinFirst(c),
  keyboardLayout: (c) =>
    keyboards(c)
      .map(({ layout }) => layout)
      .join(','),
  keyboardVariant: (c) =>
    keyboards(c).some(({ variant }) => variant !== '')
      ? keyboards(c)
          .map(({ variant }) => variant)
          .join(',')
      : '',
  keyboardOptions: (c) =>
    hasSeveralKeyboards(c) && !switchesLayout(c.host.keyboardOptions)
      ? [c.host.keyboardOptions, layoutSwitch(c).option].filter((option) => option !== '').join(',')
      : c.host.keyboardOptions,
  showsLayout: (c) => hasSeveralKeyboards(c) && c.hyprland.bar === 'waybar',
  switchKeys: (c) =>
    switchesLayout(c.host.keyboardOptions) ? 'the keys you chose' : layoutSwitch(c).keys,

  hasNoProxy: (c) => c.host.proxy === '',
  // The ISO's console is American; these keys lie elsewhere on the chosen keyboard. Code spans, since any sign may be one.
  consoleKeys: (c) =>
    keysOnAmericanConsole(c.host.keyboardLayout, c.host.keyboardVariant)
      .map(({ sign, press }) => `\`${press}\` for \`${sign}\``)
      .join(', '),
  // The installer's console is American; so is the first keyboard of whom another script has no Latin one beside it.
  consoleKeymap: (c) => consoleKeymap(firstKeyboard(c).layout, firstKeyboard(c).variant),
  startsOtherThanAmerican,
  // Hyprland finds the key of a bind by what it types without Shift, on the first keyboard.
  hasSlashKey: (c) =>
    slashKeyboards.has(`${firstKeyboard(c).layout} ${firstKeyboard(c).variant}`.trim()),

  greeterInEnglish: (c) => !consoleLanguages.has(c.host.locale.split(/[_.@]/)[0] ?? ''),

  // What host and home take in: disks and system, programs, and one folder with all that is the hypervisor's own.
  hostImports: (c) =>
    [
      ...(hasBtrfs(c) ? ['./disk-btrfs.nix'] : []),
      ...(hasLuks(c) ? ['./disk-luks.nix'] : []),
      './hardware-configuration.nix',
      '../../modules/core',
      '../../modules/core/vm-overrides.nix',
      `../../modules/${guest}`,
    ].map(importPath),
  hasGuestHome,
  homeImports: (c) =>
    [
      './default.nix',
      './hyprland/vm-overrides.nix',
      ...(hasGuestHome(c) ? [`../${guest}/home`] : []),
    ].map(importPath),

  // Ports of the firewall: NixOS takes single ones and ranges apart.
  openTcpPorts: (c) => singlePorts(c.host.openPorts),
  opensMorePorts: (c) => c.host.openUdpPorts.length > 0 || portRanges(c.host.openPorts).length > 0,
  openTcpPortRanges: (c) => portRanges(c.host.openPorts),
  openUdpPorts: (c) => singlePorts(c.host.openUdpPorts),
  openUdpPortRanges: (c) => portRanges(c.host.openUdpPorts),

  // Scripts with more letters than keys: what composes them.
  needsInputMethod: (c) => inputEngines(c).length > 0,
  inputMethodAddons: (c) =>
    [...new Set(inputEngines(c).map(({ addon }) => addon))].sort().map(packageName),
  inputLayout,
  inputMethods: (c) => [`keyboard-${inputLayout(c)}`, ...inputEngines(c).map(({ name }) => name)],
  inputMethod: (c) => inputEngines(c)[0]?.name ?? '',

  hasKeyring,
  hasKeyringPrograms: (c) => keyringPrograms(c).length > 0,
  keyringPrograms: (c) => keyringPrograms(c).map(packageName),
  hasKeyringEditors: (c) => keyringEditors(c).length > 0,
  keyringEditorFiles: (c) => keyringEditors(c).map((name) => codeSettings[name]),
  unlocksKeyring: (c) => hasKeyring(c) && c.hyprland.login === 'greetd',
  asksForKeyring: (c) => hasKeyring(c) && c.hyprland.login === 'autologin',

  // Hardware. Modules per controller and architecture: nixpkgs has no pvscsi, mptspi or balloon on ARM.
  isX86: (c) => !isAarch64(c),
  isAarch64,
  initrdModules: (c) =>
    isAarch64(c)
      ? ['ahci', 'nvme', 'sd_mod', 'sr_mod', 'uhci_hcd', 'usb_storage', 'usbhid', 'xhci_pci']
      : [
          'ahci',
          'ata_piix',
          'ehci_pci',
          'mptspi',
          'nvme',
          'sd_mod',
          'sr_mod',
          'uhci_hcd',
          'usb_storage',
          'usbhid',
          'vmw_pvscsi',
          'xhci_pci',
        ],
  kernelModules: (c) =>
    isAarch64(c)
      ? ['vmw_vsock_vmci_transport', 'vmwgfx']
      : ['vmw_balloon', 'vmw_vsock_vmci_transport', 'vmwgfx'],
  // The disk, as install.sh makes it.
  hasLuks,
  isUnencrypted: (c) => !hasLuks(c),
  hasBtrfs,
  hasExt4: (c) => !hasBtrfs(c),
  hasOwnDisk: (c) => c.host.diskLayout !== 'plain',
  rootFileSystem: (c) => (hasBtrfs(c) ? 'btrfs' : 'ext4'),
  // Swap with a new key at each start has no label; its partition has a name.
  swapDevices: (c) => {
    if (c.host.swapGiB === 0) return [];
    return hasLuks(c)
      ? [{ device: '/dev/disk/by-partlabel/swap', randomEncryption: true }]
      : [{ device: '/dev/disk/by-label/swap' }];
  },
  needsKeyboardWarning: (c) => hasLuks(c) && startsOtherThanAmerican(c),
  rebuildCommand: (c) =>
    `${hasBtrfs(c) ? 'snapshot && ' : ''}sudo nh os switch --bypass-root-check path:/etc/nixos --hostname vmware-guest`,
  memoryMiB: (c) => c.host.memoryGiB * 1024,

  // The virtual machine's file. Graphics memory: a quarter of the guest's, within VMware's 1 to 8 GiB.
  graphicsMemoryKiB: (c) => Math.min(Math.max(c.host.memoryGiB / 4, 1), 8) * 1024 * 1024,
  // A HiDPI host shows the guest its own pixels only where the desktop enlarges itself.
  isScaled: (c) => c.hyprland.scale !== '1',
  // What to share until somebody names a folder: one that every such host has.
  sharesWindowsFolder: (c) => c.host.sharedFolders && !isAarch64(c),
  sharesMacFolder: (c) => c.host.sharedFolders && isAarch64(c),

  // One line of the login screen, whose font may have American letters only.
  loginHelp: (c) =>
    compatible(c)
      ? 'If an update went wrong: restart, and pick an older entry in the boot menu.'
      : 'If graphics went wrong: restart, and pick "compatible" or an older boot entry.',

  // The same for a whole screen, whose sentence begins with “Restart, and” (desktop-session.nix).
  safeEntry: (c) =>
    compatible(c)
      ? 'pick an older entry in the boot menu: the system before the last change'
      : 'pick "compatible" in the boot menu, which draws in software, or an older entry',

  // Graphics and display.
  compatible,
  accelerated: (c) => !compatible(c),
  compiles: (c) => firstBuild(c) !== undefined,
  compilesNothing: (c) => firstBuild(c) === undefined,
  // No cache has Hyprland's own flake for ARM, patched or not.
  compilesFlake: (c) => isAarch64(c) && c.hyprland.source === 'flake',
  // `update` leaves Hyprland's flake at its release, and takes all else from nixpkgs anew.
  compilesRelease: (c) => firstBuild(c) !== undefined && c.hyprland.source === 'flake',
  compilesUpdates: (c) => firstBuild(c) !== undefined && c.hyprland.source === 'nixpkgs',
  buildTime: (c) => firstBuild(c)?.time ?? '',
  followsWindow,
  hasFixedSize: (c) => c.hyprland.resolution !== 'auto',
  monitorMode: (c) =>
    c.hyprland.resolution === 'auto' ? 'preferred' : `${c.hyprland.resolution}@60`,
  palette: (c) => {
    const { title: _, ...colours } = palettes[c.hyprland.theme];
    return colours;
  },
  // A terminal that cannot draw would leave a file unopened, and nobody watches it here: in compatible graphics foot, which can.
  terminalEntries: (c) =>
    [
      ...new Set(hasTerminalFallback(c) ? (['foot'] as const) : [c.user.terminal, 'foot' as const]),
    ].map((terminal) => terminalEntries[terminal]),

  // Programs and how they are started.
  hasTerminalFallback,
  terminalCommand: (c) => (hasTerminalFallback(c) ? 'terminal' : c.user.terminal),
  launcherCommand: (c) =>
    ({ fuzzel: 'fuzzel', rofi: 'rofi -show drun', wofi: 'wofi --show drun' })[c.hyprland.launcher],
  // Reads lines, shows them, prints the one that was picked: `-p` sets the prompt in all three.
  menuCommand: (c) =>
    ({ fuzzel: 'fuzzel --dmenu', rofi: 'rofi -dmenu -i', wofi: 'wofi --dmenu' })[
      c.hyprland.launcher
    ],
  // One locker at a time: a second one would take the lock over and leave the first behind.
  lockCommand: (c) =>
    ({ swaylock: 'pidof swaylock || swaylock -f', hyprlock: 'pidof hyprlock || hyprlock' })[
      c.hyprland.lock
    ],
  withoutClipboard: (c) => !c.host.clipboard,
  remembersHost: (c) => c.host.clipboard && c.host.clipboardHistory === 'all',
  forgetsHost: (c) => c.host.clipboard && c.host.clipboardHistory === 'guest',
  // The history and our own bridge pass over what is marked as sensitive.
  hostCopyCommand: (c) => (c.host.clipboardHistory === 'guest' ? 'wl-copy --sensitive' : 'wl-copy'),
  homePackages: (c) => {
    const ofEditor = c.user.editor === 'vscode' ? ['vscode', 'nixd', 'nixfmt'] : [];
    const elsewhere = [...programsWithModules, ...ofEditor, ...keyringPrograms(c)];
    return c.user.packages
      .filter((name) => !elsewhere.includes(name))
      .sort()
      .map(packageName);
  },
  hasBrowser: (c) => c.user.browser !== 'none',
  browserEntry: (c) =>
    c.user.browser === 'chromium' ? 'chromium-browser.desktop' : 'firefox.desktop',
  passwordStore: (c) => (hasKeyring(c) ? 'gnome-libsecret' : 'basic'),
  // One process per window where the terminal is watched; else Ghostty's own choice.
  ghosttyInstance: (c) => (compatible(c) ? 'false' : 'detect'),
  chromiumFlags: (c) => [
    compatible(c) ? '--disable-gpu' : '--ignore-gpu-blocklist',
    ...(hasKeyring(c) ? ['--password-store=gnome-libsecret'] : []),
  ],
  // A key in secrets.nix may sign though the answers ask for none: SSH is what Git's own hosts take first.
  signingFormat: (c) => (c.user.gitSigning === 'openpgp' ? 'openpgp' : 'ssh'),
  signingKey: (c) => (c.user.gitSigning === 'none' ? '' : c.user.gitSigningKey),
} satisfies Record<string, (config: Config) => NixValue>;
