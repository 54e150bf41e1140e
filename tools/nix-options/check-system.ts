/**
 * What NixOS and Home Manager themselves would refuse, or accept and leave unusable: rules over several
 * settings, which no single option's type can hold. The real modules are not at hand, so the ones that a
 * guest can meet are written down here, each with the module it comes from.
 */
import type { Finding, Scope } from './check-options';
import { isSetView, type SystemReport, type View } from './evaluate';

interface Machine {
  system: string;
  nixos: (option: string) => View;
  /** Names of the members of a set; empty where nothing is set. */
  names: (option: string) => string[];
  homes: readonly {
    user: string;
    value: (option: string) => View;
    /** Whether a module gives the option a value, and be it null. */
    sets: (option: string) => boolean;
  }[];
}

interface Rule {
  /** Which module asserts it, or why it matters. */
  source: string;
  /** What is wrong, or nothing. */
  broken: (machine: Machine) => string | undefined;
}

const on = (value: View) => value === true;
const items = (value: View): View[] => (Array.isArray(value) ? [...value] : []);

/** Options that must not be on together. */
function atMostOne(source: string, ...options: string[]): Rule {
  return {
    source,
    broken: ({ nixos }) => {
      const enabled = options.filter((option) => on(nixos(option)));
      return enabled.length > 1 ? `${enabled.join(' and ')} exclude each other` : undefined;
    },
  };
}

const rules: readonly Rule[] = [
  {
    source: 'config/users-groups.nix: a login shell is set up for the whole system',
    broken: ({ nixos, names }) =>
      names('users.users')
        .map((user) => {
          const shell = nixos(`users.users.${user}.shell`);
          const name = isSetView(shell) ? String(shell.name) : 'bash';
          return ['zsh', 'fish', 'xonsh'].includes(name) && !on(nixos(`programs.${name}.enable`))
            ? `${user} has the shell ${name}, but programs.${name}.enable is not set`
            : undefined;
        })
        .find((problem) => problem !== undefined),
  },
  {
    source: 'config/users-groups.nix: an account is for a person or for a service',
    broken: ({ nixos, names }) => {
      const user = names('users.users').find(
        (name) =>
          on(nixos(`users.users.${name}.isNormalUser`)) ===
          on(nixos(`users.users.${name}.isSystemUser`)),
      );
      return user && user !== 'root'
        ? `${user} must be exactly one of isNormalUser and isSystemUser`
        : undefined;
    },
  },
  {
    source: "Home Manager's nixos/common.nix reads name and home of the account",
    broken: ({ names, homes }) => {
      const stranger = homes.find(({ user }) => !names('users.users').includes(user));
      return stranger ? `home-manager.users.${stranger.user} has no account` : undefined;
    },
  },
  {
    source: 'home-environment.nix and top-level.nix: releases are written down',
    broken: ({ nixos, homes }) =>
      nixos('system.stateVersion') === null
        ? 'system.stateVersion is not set'
        : homes.some(({ value }) => value('home.stateVersion') === null)
          ? 'home.stateVersion is not set'
          : undefined,
  },
  {
    source: 'system/boot/loader: something must start the kernel',
    broken: ({ nixos }) =>
      on(nixos('boot.loader.systemd-boot.enable')) || nixos('boot.loader.grub.device') !== null
        ? undefined
        : 'there is no boot loader',
  },
  {
    source: 'tasks/filesystems.nix: the root file system',
    broken: ({ nixos }) =>
      nixos('fileSystems."/".device') === null ? 'fileSystems."/" is not set' : undefined,
  },
  {
    source: 'config/swap.nix: random encryption writes over the label',
    broken: ({ nixos }) =>
      items(nixos('swapDevices')).some(
        (device) =>
          isSetView(device) &&
          device.randomEncryption === true &&
          String(device.device).includes('/by-label/'),
      )
        ? 'swap with a new key at each start has no label'
        : undefined,
  },
  {
    source: 'install.sh: what it makes of a Btrfs disk are subvolumes',
    broken: ({ nixos, names }) => {
      const bare = names('fileSystems').find((path) => {
        const about = (option: string) => nixos(`fileSystems.${JSON.stringify(path)}.${option}`);
        const options = items(about('options')).map(String);
        return (
          about('fsType') === 'btrfs' && !options.some((option) => option.startsWith('subvol='))
        );
      });
      return bare ? `${bare} is btrfs and names no subvolume` : undefined;
    },
  },
  {
    source: 'programs/fuse.nix: since 26.11 the programs that mount FUSE are there on demand only',
    broken: ({ nixos, names }) => {
      const mount = names('fileSystems').find((path) => {
        const type = nixos(`fileSystems.${JSON.stringify(path)}.fsType`);
        return typeof type === 'string' && type.startsWith('fuse');
      });
      return mount && !on(nixos('programs.fuse.enable'))
        ? `${mount} needs programs.fuse.enable`
        : undefined;
    },
  },
  atMostOne(
    'programs/nh.nix warns: two programs would clean up',
    'programs.nh.clean.enable',
    'nix.gc.automatic',
  ),
  {
    source: 'services/desktops/gnome/gnome-keyring.nix: only a log-in with the password unlocks it',
    broken: ({ nixos }) =>
      on(nixos('services.gnome.gnome-keyring.enable')) &&
      on(nixos('services.greetd.enable')) &&
      !on(nixos('security.pam.services.greetd.enableGnomeKeyring'))
        ? 'gnome-keyring is locked: greetd has no enableGnomeKeyring'
        : undefined,
  },
  {
    source:
      'services/desktops/gnome/gcr-ssh-agent.nix: on beside the keyring unless it is turned off',
    broken: ({ nixos, homes }) =>
      on(nixos('services.gnome.gnome-keyring.enable')) &&
      nixos('services.gnome.gcr-ssh-agent.enable') !== false &&
      homes.some(({ value }) => on(value('services.ssh-agent.enable')))
        ? 'two SSH agents: gcr-ssh-agent comes with the keyring'
        : undefined,
  },
  {
    source: 'avahi and systemd-resolved: one of them answers mDNS',
    broken: ({ nixos }) =>
      on(nixos('services.avahi.enable')) &&
      on(nixos('services.resolved.enable')) &&
      nixos('services.resolved.settings.Resolve.MulticastDNS') !== 'no'
        ? 'avahi and resolved both answer mDNS'
        : undefined,
  },
  {
    source: 'tasks/auto-upgrade.nix: --upgrade asks for channels unless it is turned off',
    broken: ({ nixos }) =>
      on(nixos('system.autoUpgrade.enable')) &&
      nixos('system.autoUpgrade.flake') !== null &&
      nixos('system.autoUpgrade.upgrade') !== false
        ? 'system.autoUpgrade updates channels beside a flake'
        : undefined,
  },
  {
    source: 'agenix modules/age.nix: age.identityPaths must be set',
    broken: ({ nixos, names }) =>
      names('age.secrets').length > 0 && items(nixos('age.identityPaths')).length === 0
        ? 'age.secrets without age.identityPaths'
        : undefined,
  },
  {
    source: 'hardware/graphics.nix and services/desktops/pipewire: 32-bit code is x86_64 only',
    broken: ({ nixos, system }) =>
      system !== 'x86_64-linux' &&
      ['hardware.graphics.enable32Bit', 'services.pipewire.alsa.support32Bit'].some((option) =>
        on(nixos(option)),
      )
        ? '32-bit libraries are asked for on aarch64'
        : undefined,
  },
  {
    source: "kernels for ARM have no such modules: the initrd's build fails",
    broken: ({ nixos, system }) => {
      const x86 = ['ata_piix', 'mptspi', 'vmw_pvscsi', 'vmw_balloon'];
      const asked = [
        ...items(nixos('boot.initrd.availableKernelModules')),
        ...items(nixos('boot.initrd.kernelModules')),
        ...items(nixos('boot.kernelModules')),
      ];
      const found = x86.filter((name) => asked.includes(name));
      return system === 'aarch64-linux' && found.length > 0
        ? `aarch64 has no kernel module ${found.join(', ')}`
        : undefined;
    },
  },
  {
    source: 'xf86-video-vmware is x86 only',
    broken: ({ nixos, system }) =>
      system === 'aarch64-linux' && items(nixos('services.xserver.videoDrivers')).includes('vmware')
        ? 'the X driver vmware is x86 only'
        : undefined,
  },
  {
    // NetworkManager runs wpa_supplicant itself; networks of one's own need a card that it leaves alone.
    source: 'services/networking/networkmanager.nix',
    broken: ({ nixos, names }) =>
      on(nixos('networking.networkmanager.enable')) &&
      names('networking.wireless.networks').length > 0 &&
      items(nixos('networking.networkmanager.unmanaged')).length === 0
        ? 'networking.networkmanager.enable and networking.wireless.networks exclude each other'
        : undefined,
  },
  atMostOne(
    'services/hardware/tlp.nix',
    'services.tlp.enable',
    'services.power-profiles-daemon.enable',
  ),
  atMostOne(
    'services/desktops/pipewire/pipewire.nix',
    'services.pipewire.pulse.enable',
    'services.pulseaudio.enable',
  ),
  atMostOne(
    'virtualisation/podman/default.nix: both would be `docker`',
    'virtualisation.podman.dockerCompat',
    'virtualisation.docker.enable',
  ),
  atMostOne(
    'two display managers want one screen',
    'services.greetd.enable',
    'services.displayManager.gdm.enable',
    'services.displayManager.sddm.enable',
    'services.displayManager.ly.enable',
    'services.xserver.displayManager.lightdm.enable',
  ),
  {
    source: 'a lock screen without its PAM service never unlocks',
    broken: ({ nixos, names, homes }) => {
      const services = names('security.pam.services');
      const has = (name: string) => services.includes(name) || on(nixos(`programs.${name}.enable`));
      const locker = ['swaylock', 'hyprlock'].find(
        (name) => homes.some(({ value }) => on(value(`programs.${name}.enable`))) && !has(name),
      );
      return locker ? `${locker} has no PAM service` : undefined;
    },
  },
  {
    source: 'services/networking/ssh/sshd.nix opens 22 by itself; keys are the only way in',
    broken: ({ nixos }) =>
      on(nixos('services.openssh.enable')) &&
      nixos('services.openssh.settings.PasswordAuthentication') !== false
        ? 'SSH takes passwords'
        : undefined,
  },
  {
    source:
      "Home Manager's modules/misc/nixpkgs-disabled.nix: with useGlobalPkgs there are no own settings",
    broken: ({ nixos, homes }) => {
      const own = homes.find(
        ({ value }) => value('nixpkgs.config') !== null || value('nixpkgs.overlays') !== null,
      );
      return own && on(nixos('home-manager.useGlobalPkgs'))
        ? `${own.user} sets nixpkgs beside useGlobalPkgs`
        : undefined;
    },
  },
  {
    source: "Home Manager's hyprland module: two answers to who starts the session",
    broken: ({ nixos, homes }) =>
      on(nixos('programs.hyprland.withUWSM')) &&
      homes.some(({ value }) => value('wayland.windowManager.hyprland.systemd.enable') !== false)
        ? 'withUWSM and wayland.windowManager.hyprland.systemd exclude each other'
        : undefined,
  },
  {
    source: 'a session has one notification daemon: the second cannot take the name on the bus',
    broken: ({ homes }) => {
      const daemons = ['mako', 'dunst', 'swaync'];
      const twice = homes
        .map(({ value }) => daemons.filter((name) => on(value(`services.${name}.enable`))))
        .find((enabled) => enabled.length > 1);
      return twice ? `${twice.join(' and ')} both want the notifications` : undefined;
    },
  },
  {
    source: "Home Manager's git module: signing has no default format since 25.05",
    broken: ({ homes }) =>
      homes.some(
        ({ value }) =>
          on(value('programs.git.signing.signByDefault')) &&
          value('programs.git.signing.format') === null,
      )
        ? 'programs.git.signing has no format'
        : undefined,
  },
  {
    source: "Home Manager's gtk module: GTK 4 does not take over the theme since 26.05",
    broken: ({ homes }) =>
      homes.some(({ value, sets }) => isSetView(value('gtk.theme')) && !sets('gtk.gtk4.theme'))
        ? 'gtk.theme is set, and gtk.gtk4.theme is not: write down which, or null'
        : undefined,
  },
  {
    source: "Home Manager's zsh module: a relative dotDir is an old form",
    broken: ({ homes }) => {
      const relative = homes
        .map(({ value }) => value('programs.zsh.dotDir'))
        .find((folder) => typeof folder === 'string' && !folder.startsWith('/'));
      return relative
        ? `programs.zsh.dotDir = ${JSON.stringify(relative)} is not absolute`
        : undefined;
    },
  },
  {
    source: "Home Manager's home-cursor module: enabling by mention is deprecated",
    broken: ({ homes }) =>
      homes.some(
        ({ value }) =>
          isSetView(value('home.pointerCursor')) && !on(value('home.pointerCursor.enable')),
      )
        ? 'home.pointerCursor is set but not enabled'
        : undefined,
  },
  {
    source: 'Home Manager still takes these old forms, with a warning',
    broken: ({ homes }) =>
      homes.some(({ value }) => typeof value('programs.eza.icons') === 'boolean')
        ? 'programs.eza.icons is a boolean: write "auto", "always" or "never"'
        : homes.some(({ value }) => typeof value('qt.platformTheme') === 'string')
          ? 'qt.platformTheme is a string: write qt.platformTheme.name'
          : undefined,
  },
  {
    source: 'portals belong to one side: the system',
    broken: ({ nixos, homes }) =>
      on(nixos('xdg.portal.enable')) &&
      homes.some(({ value }) => value('xdg.portal.enable') !== null)
        ? 'xdg.portal is set in NixOS and in Home Manager'
        : undefined,
  },
  {
    source: "Home Manager's firefox module: exactly one default profile",
    broken: ({ homes }) => {
      const broken = homes.find(({ value }) => {
        const profiles = value('programs.firefox.profiles');
        if (!isSetView(profiles)) return false;
        const defaults = Object.values(profiles).filter(
          (profile) => isSetView(profile) && (profile.isDefault ?? (profile.id ?? 0) === 0),
        );
        return defaults.length !== 1;
      });
      return broken ? 'Firefox needs exactly one default profile' : undefined;
    },
  },
];

/** Where each rule comes from: the end of its message. */
export const ruleSources: readonly string[] = rules.map(({ source }) => source);

/** Rules that a system breaks. */
export function checkSystemRules(
  name: string,
  { system }: SystemReport,
  scopes: readonly Scope[],
): Finding[] {
  const nixos = scopes.find((scope) => scope.name === name);
  if (!nixos) return [];
  const prefix = `${name}/home/`;
  const machine: Machine = {
    system,
    nixos: nixos.value,
    names: (option) => {
      const value = nixos.value(option);
      return isSetView(value) ? Object.keys(value) : [];
    },
    homes: scopes
      .filter((scope) => scope.name.startsWith(prefix))
      .map((scope) => ({
        user: scope.name.slice(prefix.length),
        value: scope.value,
        sets: (option) => scope.settings.has(option),
      })),
  };
  return rules.flatMap(({ source, broken }): Finding[] => {
    const problem = broken(machine);
    return problem === undefined
      ? []
      : [{ scope: name, path: problem, file: '', message: `[${source}]` }];
  });
}
