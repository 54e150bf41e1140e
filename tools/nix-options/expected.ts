/** What answers must come to in the evaluated system: the answer itself, read back at the other end. */
import { lacksLatin, switchesLayout } from '@/lib/config/data/keyboard';
import { facts } from '@/lib/config/facts';
import type { Config } from '@/lib/config/schema';
import type { Scope } from './check-options';

interface Expectation {
  /** Which answer this is about. */
  answer: string;
  scope: 'nixos' | 'homeManager';
  option: string;
  want: unknown;
  /** A list only has to hold these. */
  atLeast?: true;
}

const hyprland = 'wayland.windowManager.hyprland.settings.config';

/** The keyboard of an answer set; one without Latin letters stands behind one that has them. */
function keyboardOf({ host, hyprland: { modifier } }: Config) {
  const { keyboardOptions: options } = host;
  const first = [host.keyboardLayout, host.keyboardVariant] as const;
  const second = [host.secondKeyboardLayout, host.secondKeyboardVariant] as const;
  const all = second[0] === '' ? [first] : [first, second];
  if (lacksLatin(...first)) {
    if (second[0] !== '' && !lacksLatin(...second)) all.reverse();
    else all.unshift(['us', '']);
  }
  const variants = all.map(([, variant]) => variant);
  const change = modifier === 'ALT' ? 'grp:shifts_toggle' : 'grp:alt_shift_toggle';
  const added = options === '' ? change : `${options},${change}`;
  return {
    layout: all.map(([layout]) => layout).join(','),
    variant: variants.every((variant) => variant === '') ? '' : variants.join(','),
    options: all.length === 1 || switchesLayout(options) ? options : added,
  };
}

/** The ports of an answer that are single, and its ranges. */
function portsOf(answer: readonly (number | string)[]) {
  return {
    single: answer.filter((entry) => !String(entry).includes('-')),
    ranges: answer.flatMap((entry) => {
      const found = /^(\d+)-(\d+)$/.exec(String(entry));
      return found ? [{ from: Number(found[1]), to: Number(found[2]) }] : [];
    }),
  };
}

function expectations(config: Config): Expectation[] {
  const { host, user, hyprland: desktop } = config;
  const account = `users.users.${user.name}`;
  const nixos = (answer: string, option: string, want: unknown): Expectation => ({
    answer,
    scope: 'nixos',
    option,
    want,
  });
  const home = (answer: string, option: string, want: unknown): Expectation => ({
    answer,
    scope: 'homeManager',
    option,
    want,
  });
  const keyboard = keyboardOf(config);
  const [tcp, udp] = [portsOf(host.openPorts), portsOf(host.openUdpPorts)];
  const opensMore = tcp.ranges.length > 0 || host.openUdpPorts.length > 0;
  return [
    nixos('host.name', 'networking.hostName', host.name),
    nixos('host.arch', 'nixpkgs.hostPlatform', host.arch),
    nixos('host.timeZone', 'time.timeZone', host.timeZone),
    nixos('host.locale', 'i18n.defaultLocale', host.locale),
    nixos('host.keyboardLayout', 'services.xserver.xkb.layout', keyboard.layout),
    nixos('host.keyboardVariant', 'services.xserver.xkb.variant', keyboard.variant),
    nixos('host.keyboardOptions', 'services.xserver.xkb.options', keyboard.options),
    nixos('host.keyboardLayout', 'console.useXkbConfig', true),
    home('host.keyboardLayout', `${hyprland}.input.kb_layout`, keyboard.layout),
    home('host.keyboardVariant', `${hyprland}.input.kb_variant`, keyboard.variant),
    home('host.keyboardOptions', `${hyprland}.input.kb_options`, keyboard.options),
    nixos('host.swapGiB', 'swapDevices', facts.swapDevices(config)),
    nixos(
      'host.diskLayout',
      'boot.initrd.luks.devices.nixos.device',
      host.diskLayout.startsWith('luks') ? '/dev/disk/by-label/luks' : null,
    ),
    nixos(
      'host.diskLayout',
      'fileSystems."/".fsType',
      host.diskLayout.endsWith('btrfs') ? 'btrfs' : 'ext4',
    ),
    nixos('host.ssh', 'services.openssh.enable', host.ssh ? true : null),
    nixos('host.openPorts', 'networking.firewall.allowedTCPPorts', tcp.single),
    nixos(
      'host.openPorts',
      'networking.firewall.allowedTCPPortRanges',
      opensMore ? tcp.ranges : null,
    ),
    nixos(
      'host.openUdpPorts',
      'networking.firewall.allowedUDPPorts',
      opensMore ? udp.single : null,
    ),
    nixos(
      'host.openUdpPorts',
      'networking.firewall.allowedUDPPortRanges',
      opensMore ? udp.ranges : null,
    ),
    nixos(
      'host.formatsLocale',
      'i18n.extraLocaleSettings.LC_TIME',
      host.formatsLocale === '' ? null : host.formatsLocale,
    ),
    nixos(
      'host.sharedFolders',
      'fileSystems."/mnt/hgfs".device',
      host.sharedFolders ? '.host:/' : null,
    ),
    home(
      'host.clipboard',
      'systemd.user.services.vmware-clipboard.Unit.ConditionVirtualization',
      host.clipboard ? 'vmware' : null,
    ),
    nixos('host.containers', 'virtualisation.docker.enable', host.containers === 'docker' || null),
    nixos('host.containers', 'virtualisation.podman.enable', host.containers === 'podman' || null),
    nixos('host.keyring', 'services.gnome.gnome-keyring.enable', facts.hasKeyring(config) || null),
    nixos(
      'host.keyring',
      'security.pam.services.greetd.enableGnomeKeyring',
      facts.hasKeyring(config) || null,
    ),
    nixos('host.autoUpgrade', 'system.autoUpgrade.enable', host.autoUpgrade === 'weekly' || null),
    nixos('user.fullName', `${account}.description`, user.fullName === '' ? null : user.fullName),
    nixos('user.name', `${account}.isNormalUser`, true),
    nixos('user.sshKeys', `${account}.openssh.authorizedKeys.keys`, user.sshKeys),
    nixos('user.shell', 'programs.zsh.enable', user.shell === 'zsh' || null),
    nixos('user.shell', 'programs.fish.enable', user.shell === 'fish' || null),
    home('user.name', 'home.username', user.name),
    home('user.name', 'home.homeDirectory', `/home/${user.name}`),
    home('user.terminal', `programs.${user.terminal}.enable`, true),
    home('user.prompt', 'programs.starship.enable', user.prompt === 'starship' || null),
    nixos('hyprland.login', 'services.greetd.enable', true),
    home('hyprland.layout', `${hyprland}.general.layout`, desktop.layout),
    home('hyprland.gapsIn', `${hyprland}.general.gaps_in`, desktop.gapsIn),
    home('hyprland.gapsOut', `${hyprland}.general.gaps_out`, desktop.gapsOut),
    home('hyprland.borderSize', `${hyprland}.general.border_size`, desktop.borderSize),
    home('hyprland.rounding', `${hyprland}.decoration.rounding`, desktop.rounding),
    home('hyprland.blur', `${hyprland}.decoration.blur.enabled`, desktop.blur),
    home('hyprland.shadow', `${hyprland}.decoration.shadow.enabled`, desktop.shadow),
    home('hyprland.animations', `${hyprland}.animations.enabled`, desktop.animations),
    home('hyprland.graphics', `${hyprland}.cursor.no_hardware_cursors`, 1),
    home('hyprland.source', 'wayland.windowManager.hyprland.configType', 'lua'),
    home('hyprland.bar', 'programs.waybar.enable', desktop.bar === 'waybar' || null),
    home('hyprland.launcher', `programs.${desktop.launcher}.enable`, true),
    home('hyprland.notifications', `services.${desktop.notifications}.enable`, true),
    home('hyprland.lock', `programs.${desktop.lock}.enable`, true),
  ];
}

/**
 * Answers that do not arrive, one line each.
 * @param config the answers
 * @param scopes the judged flake
 */
export function missedAnswers(config: Config, scopes: readonly Scope[]): string[] {
  const nixos = scopes.find(({ name }) => name === 'vmware-guest');
  const home = scopes.find(({ name }) => name === `vmware-guest/home/${config.user.name}`);
  if (!nixos || !home) return ['there is no vmware-guest with a home for the user'];
  return [...strangeModifiers(config, home), ...missed(config, nixos, home)];
}

/** Binds with a modifier for the desktop's own keys that is not the one that was chosen. */
function strangeModifiers({ hyprland: { modifier } }: Config, home: Scope): string[] {
  const binds = home.value('wayland.windowManager.hyprland.settings.bind');
  const keys = (Array.isArray(binds) ? binds : []).map((bind) => String(bind?._args?.[0]));
  const own = keys.filter((combination) => combination.startsWith(`${modifier} + `));
  const other = keys.filter(
    (combination) => /^(?:SUPER|ALT)\b/.test(combination) && !combination.startsWith(modifier),
  );
  if (own.length > 20 && other.length === 0) return [];
  return [
    `hyprland.modifier: ${own.length} binds have ${modifier}, but ${other.join('; ')} stand out`,
  ];
}

function missed(config: Config, nixos: Scope, home: Scope): string[] {
  return expectations(config).flatMap(({ answer, scope, option, want }) => {
    const got = (scope === 'nixos' ? nixos : home).value(option);
    return JSON.stringify(sorted(got)) === JSON.stringify(sorted(want))
      ? []
      : [`${answer}: ${option} should be ${JSON.stringify(want)}, but is ${JSON.stringify(got)}`];
  });
}

/** Sets print in any order of their keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
