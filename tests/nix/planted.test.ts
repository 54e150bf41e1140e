/** Faults put into a sound flake on purpose: each must be found, and said in words that help. */
import { beforeAll, expect, it } from 'vitest';
import { type Config, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { ruleSources } from '@/tools/nix-options/check-system';
import { inspectFlakes, type Subject } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

interface Fault {
  what: string;
  /** Answers the flake is made from; none: the default. */
  answers?: unknown;
  /** Puts the fault in. */
  plant: (files: Map<string, string>) => void;
  /** What the report must say. */
  found: RegExp;
}

/** Replaces text that must be there: a fault that was never planted proves nothing. */
function swap(path: string, from: string | RegExp, to: string) {
  return (files: Map<string, string>) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} is not in the flake`);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${path} does not hold ${from}`);
    files.set(path, changed);
  };
}

/** A module more, beside the others of its folder. */
function module(folder: 'core' | 'home', body: string) {
  return (files: Map<string, string>) => {
    const list = `modules/${folder}/default.nix`;
    swap(list, /imports = \[\n/, 'imports = [\n    ./planted.nix\n')(files);
    files.set(`modules/${folder}/planted.nix`, `{ config, lib, pkgs, ... }:\n${body}\n`);
  };
}

const arm = { host: { arch: 'aarch64-linux' }, hyprland: { source: 'nixpkgs' } };

const faults: readonly Fault[] = [
  // Names
  {
    what: 'a misspelt NixOS option',
    plant: swap('modules/core/system.nix', 'time.timeZone', 'time.timezone'),
    found:
      /vmware-guest: time\.timezone is no option \(did you mean timeZone\?\) \(modules\/core\/system\.nix\)/,
  },
  {
    what: 'a misspelt option inside a submodule',
    plant: module('core', '{ users.users.alice.isNormaluser = true; }'),
    found: /users\.users\.alice\.isNormaluser is no option \(did you mean isNormalUser\?\)/,
  },
  {
    what: 'a misspelt Home Manager option',
    plant: module('home', '{ programs.git.enabled = true; }'),
    found: /home\/nixos: programs\.git\.enabled is no option \(did you mean enable\?\)/,
  },
  {
    what: 'a misspelt option under a condition that does not hold',
    plant: module('core', '{ services = lib.mkIf false { opensssh.enable = true; }; }'),
    found: /services\.opensssh is no option \(did you mean openssh\?\)/,
  },
  {
    what: 'a renamed NixOS option',
    plant: module('core', '{ hardware.opengl.enable = true; }'),
    found: /hardware\.opengl was renamed to hardware\.graphics/,
  },
  {
    what: 'a renamed Home Manager option',
    plant: module('home', '{ programs.git.userName = "x"; }'),
    found: /programs\.git\.userName was renamed to programs\.git\.settings\.user\.name/,
  },
  {
    what: 'a removed option',
    plant: module('core', '{ sound.enable = true; }'),
    found: /sound\.enable was removed/,
  },
  {
    what: "an option of Home Manager's newer pin under the older one",
    answers: { host: { channel: 'nixos-26.05' } },
    plant: module('home', '{ wayland.windowManager.hyprland.extraLuaFiles.x = "y"; }'),
    found: /wayland\.windowManager\.hyprland\.extraLuaFiles is no option/,
  },
  {
    what: 'a NixOS option that came after the older channel',
    answers: { host: { channel: 'nixos-26.05' } },
    plant: module('core', '{ boot.loader.systemd-boot.bootCounting.enable = true; }'),
    found: /systemd-boot\.bootCounting\.enable is not known of this channel, only of a later one/,
  },
  {
    what: 'a Home Manager option in a NixOS module',
    plant: module('core', '{ programs.fuzzel.enable = true; }'),
    found: /vmware-guest: programs\.fuzzel is no option/,
  },
  {
    what: 'an option of a module that is not imported',
    plant: module('core', '{ age.identityPaths = [ ]; }'),
    found: /vmware-guest: age is no option/,
  },
  {
    what: 'a name among the Hyprland settings that its Lua does not know',
    plant: module('home', '{ wayland.windowManager.hyprland.settings.windowrule = [ "x" ]; }'),
    found: /hyprland\.settings\.windowrule is no call/,
  },

  // Types
  {
    what: 'a string for a boolean',
    plant: module('core', '{ services.fwupd.enable = "yes"; }'),
    found: /services\.fwupd\.enable must be bool, but is "yes"/,
  },
  {
    what: 'a boolean for a string',
    plant: module('core', '{ networking.domain = true; }'),
    found: /networking\.domain must be null or a string, but is true/,
  },
  {
    what: 'a port beyond 65535',
    plant: module('core', '{ networking.firewall.allowedUDPPorts = [ 53 65536 ]; }'),
    found:
      /networking\.firewall\.allowedUDPPorts\.\*2 must be an integer from 0 to 65535, but is 65536/,
  },
  {
    what: 'a negative number where none may be',
    plant: module('core', '{ systemd.network.wait-online.timeout = -5; }'),
    found: /systemd\.network\.wait-online\.timeout must be an integer of at least 0, but is -5/,
  },
  {
    what: 'a number for a boolean',
    plant: module('home', '{ services.mako.enable = 1; }'),
    found: /services\.mako\.enable must be bool, but is 1/,
  },
  {
    what: 'a value outside an enumeration',
    plant: module(
      'home',
      '{ programs.ghostty.systemd.enable = true; programs.eza.colors = "sometimes"; }',
    ),
    found: /programs\.eza\.colors must be .*"auto".*, but is "sometimes"/,
  },
  {
    what: 'one value for a list',
    plant: module('core', '{ boot.kernelModules = "vmwgfx"; }'),
    found: /boot\.kernelModules must be .* a list of .*, but is "vmwgfx"/,
  },
  {
    what: 'the name of a package for the package',
    plant: module('core', '{ fonts.packages = [ "noto-fonts" ]; }'),
    found: /fonts\.packages\.\*1 must be .*, but is "noto-fonts"/,
  },
  {
    what: 'a package for a string',
    plant: module('home', '{ home.sessionPath = [ pkgs.git ]; }'),
    found: /home\.sessionPath\.\*1 must be a string, but is the package git/,
  },
  {
    what: 'a set for a string inside a submodule',
    plant: module('core', '{ users.users.alice = { isNormalUser = true; description = { }; }; }'),
    found: /users\.users\.alice\.description must be a string, but is \{\}/,
  },
  {
    what: 'null where null is not allowed',
    plant: module('core', '{ time.hardwareClockInLocalTime = null; }'),
    found: /time\.hardwareClockInLocalTime must be bool, but is null/,
  },
  {
    what: 'a file that is not there',
    plant: module('home', '{ xdg.configFile."x".source = ./nowhere.conf; }'),
    found: /xdg\.configFile\.x\.source points to .*nowhere\.conf, which does not exist/,
  },
  {
    what: 'two modules that disagree',
    plant: module('core', '{ networking.hostName = "another"; }'),
    found: /networking\.hostName has conflicting values: .*"another"/,
  },

  // Packages
  {
    what: 'a package that does not exist',
    plant: module('home', '{ home.packages = with pkgs; [ ripgreq ]; }'),
    found: /does not evaluate: error: undefined variable 'ripgreq'/,
  },
  {
    what: 'a package that was removed',
    plant: module('home', '{ home.packages = [ pkgs.nerdfonts ]; }'),
    found: /does not evaluate: error: pkgs\.nerdfonts was removed from nixpkgs: .*nerd-fonts/,
  },
  {
    what: 'a package by its old name',
    plant: module('home', '{ home.packages = [ pkgs.swww ]; }'),
    found: /swww is an old name: .*awww/,
  },
  {
    what: 'a package for x86_64 only, on aarch64',
    answers: arm,
    plant: module('home', '{ home.packages = [ pkgs.zoom-us ]; }'),
    found: /aarch64-linux: zoom-us is for x86_64 only/,
  },
  {
    what: 'the same, hidden in a script',
    answers: arm,
    plant: module(
      'core',
      '{ systemd.services.x.script = lib.getExe (pkgs.writeShellScriptBin "x" "${pkgs.steam}/bin/steam"); }',
    ),
    found: /aarch64-linux: steam is for x86_64 only/,
  },
  {
    what: 'an unfree package that nothing allows',
    plant: (files) => {
      swap('modules/core/system.nix', /nixpkgs\.config\.allowUnfree = true;/, '')(files);
      module('home', '{ home.packages = [ pkgs.obsidian ]; }')(files);
    },
    found: /obsidian is unfree, and nixpkgs\.config\.allowUnfree is not set/,
  },

  // The flake itself
  {
    what: 'a file that does not parse',
    plant: swap('modules/core/network.nix', 'networking = {', 'networking = {{'),
    found: /modules\/core\/network\.nix: error: syntax error/,
  },
  {
    what: 'an example that does not parse',
    plant: swap('secrets.nix.example', /^\{/m, '{{'),
    found: /secrets\.nix\.example: error: syntax error/,
  },
  {
    what: 'an undefined name',
    plant: module('core', '{ networking.domain = hostname; }'),
    found: /does not evaluate: error: undefined variable 'hostname'/,
  },
  {
    what: 'an import of nothing',
    plant: swap('modules/core/default.nix', /imports = \[\n/, 'imports = [\n    ./nowhere.nix\n'),
    found: /does not evaluate: error: import of modules\/core\/nowhere\.nix: no such file/,
  },
  {
    what: 'a module argument that nobody passes',
    plant: (files) => {
      module('home', '{ }')(files);
      files.set(
        'modules/home/planted.nix',
        '{ colours, ... }: { programs.bat.enable = colours; }\n',
      );
    },
    found: /does not evaluate: error: module argument `colours' does not exist/,
  },
  {
    what: 'a head that takes too little',
    plant: (files) => {
      module('core', '{ }')(files);
      files.set('modules/core/planted.nix', '{ pkgs }: { }\n');
    },
    found: /does not evaluate: error: .*called with unexpected argument/,
  },
  {
    what: 'settings beside `config`',
    plant: module('core', '{ config = { }; time.timeZone = "UTC"; }'),
    found: /module has an unsupported attribute `time'/,
  },
  {
    what: 'an output that uses an input nobody declared',
    plant: swap('flake.nix', /inputs@\{/, 'inputs@{ stylix,'),
    found: /does not evaluate: error: .*without required argument 'stylix'/,
  },
  {
    what: 'an old argument of nixosSystem',
    plant: swap(
      'flake.nix',
      'specialArgs = arguments;',
      'system = "x86_64-linux";\n        specialArgs = arguments;',
    ),
    found: /lib\.nixosSystem is called with an old or unknown argument: system/,
  },
  {
    what: 'an assertion that does not hold',
    plant: module(
      'home',
      '{ assertions = [ { assertion = config.home.username == "x"; message = "not x"; } ]; }',
    ),
    found: /home\/nixos: assertion fails: not x/,
  },

  // What NixOS would refuse, or leave unusable
  {
    what: 'a shell that the system does not set up',
    plant: module('core', '{ users.users.alice = { isNormalUser = true; shell = pkgs.fish; }; }'),
    found: /alice has the shell fish, but programs\.fish\.enable is not set/,
  },
  {
    what: 'an account that is neither for a person nor for a service',
    plant: module('core', '{ users.users.alice = { }; }'),
    found: /alice must be exactly one of isNormalUser and isSystemUser/,
  },
  {
    what: 'two power managers',
    plant: module(
      'core',
      '{ services.tlp.enable = lib.mkOverride 10 true; services.power-profiles-daemon.enable = lib.mkOverride 10 true; }',
    ),
    found: /services\.tlp\.enable and services\.power-profiles-daemon\.enable exclude each other/,
  },
  {
    what: 'a second display manager',
    plant: module('core', '{ services.displayManager.sddm.enable = true; }'),
    found: /services\.greetd\.enable and services\.displayManager\.sddm\.enable exclude each other/,
  },
  {
    what: '32-bit graphics on aarch64',
    answers: arm,
    plant: module('core', '{ hardware.graphics.enable32Bit = true; }'),
    found: /32-bit libraries are asked for on aarch64/,
  },
  {
    what: 'a kernel module that ARM lacks',
    answers: arm,
    plant: module('core', '{ boot.initrd.availableKernelModules = [ "vmw_pvscsi" ]; }'),
    found: /aarch64 has no kernel module vmw_pvscsi/,
  },
  {
    what: 'a lock screen that nobody can unlock',
    plant: module('home', '{ programs.hyprlock.enable = true; }'),
    found: /hyprlock has no PAM service/,
  },
  {
    what: 'a home without an account',
    plant: module('core', '{ home-manager.users.stranger = import ../home/default.vm.nix; }'),
    found: /home-manager\.users\.stranger has no account/,
  },
  {
    what: 'no release that the machine was installed with',
    plant: swap('hosts/vmware-guest/default.nix', /\n {2}system\.stateVersion = .*;/, ''),
    found: /system\.stateVersion is not set/,
  },
  {
    what: 'no root file system',
    plant: swap('hosts/vmware-guest/hardware-configuration.nix', '"/" = {', '"/srv" = {'),
    found: /fileSystems\."\/" is not set/,
  },
  {
    what: 'secrets that nothing can open',
    answers: { secrets: { scheme: 'agenix' } },
    plant: (files) => {
      swap('modules/core/agenix.nix', /identityPaths = .*;/, 'identityPaths = [ ];')(files);
      files.set('secrets/user-password.age', 'age-encryption.org/v1\n');
    },
    found: /age\.secrets without age\.identityPaths/,
  },
  {
    what: 'the X driver of Intel and AMD, on aarch64',
    answers: arm,
    plant: module('core', '{ services.xserver.videoDrivers = [ "vmware" ]; }'),
    found: /the X driver vmware is x86 only/,
  },
  {
    what: 'two managers of the network',
    plant: module('core', '{ networking.wireless.networks.home.psk = "x"; }'),
    found: /networkmanager\.enable and networking\.wireless\.networks exclude each other/,
  },
  {
    what: 'two sound servers',
    plant: module('core', '{ services.pulseaudio.enable = true; }'),
    found: /pipewire\.pulse\.enable and services\.pulseaudio\.enable exclude each other/,
  },
  {
    what: 'two programs called docker',
    answers: { host: { containers: 'podman' } },
    plant: module('core', '{ virtualisation.docker.enable = true; }'),
    found: /podman\.dockerCompat and virtualisation\.docker\.enable exclude each other/,
  },
  {
    what: 'a FUSE mount without FUSE',
    plant: swap('modules/guest/vmware/shared-folders.nix', 'programs.fuse.enable = true;', ''),
    found: /\/mnt\/hgfs needs programs\.fuse\.enable/,
  },
  {
    what: 'encrypted swap that is looked for by a label',
    answers: { host: { diskLayout: 'luks' } },
    plant: swap(
      'hosts/vmware-guest/hardware-configuration.nix',
      'by-partlabel/swap',
      'by-label/swap',
    ),
    found: /swap with a new key at each start has no label/,
  },
  {
    what: 'Btrfs without the subvolume that install.sh makes',
    answers: { host: { diskLayout: 'btrfs' } },
    plant: swap('hosts/vmware-guest/disk-btrfs.nix', '"/".options = options "@";', ''),
    found: /\/ is btrfs and names no subvolume/,
  },
  {
    what: 'two programs that clean up',
    plant: module('core', '{ nix.gc.automatic = true; }'),
    found: /nh\.clean\.enable and nix\.gc\.automatic exclude each other/,
  },
  {
    what: 'a keyring that no log-in unlocks',
    answers: { host: { keyring: 'on' } },
    plant: swap('modules/core/keyring.nix', /security\.pam.*;/, ''),
    found: /greetd has no enableGnomeKeyring/,
  },
  {
    what: 'a second SSH agent, which comes with the keyring',
    answers: { user: { packages: ['gh'] } },
    plant: swap('modules/core/keyring.nix', /gcr-ssh-agent.*;/, ''),
    found: /two SSH agents/,
  },
  {
    what: 'two programs that answer by the machine’s name',
    plant: swap('modules/core/mdns.nix', /resolved.*;/, ''),
    found: /avahi and resolved both answer mDNS/,
  },
  {
    what: 'an automatic update of channels',
    answers: { host: { autoUpgrade: 'weekly' } },
    plant: swap('modules/core/auto-upgrade.nix', /upgrade = false;/, ''),
    found: /updates channels beside a flake/,
  },
  {
    what: 'signed commits without a kind of key',
    answers: { user: { gitSigning: 'ssh', gitSigningKey: '~/.ssh/id_ed25519.pub' } },
    plant: swap('modules/home/git-signing.nix', /format = .*;/, ''),
    found: /programs\.git\.signing has no format/,
  },
  {
    what: 'a theme that GTK 4 does not get',
    plant: swap('modules/home/gtk.nix', 'theme = null;', ''),
    found: /gtk\.theme is set, and gtk\.gtk4\.theme is not/,
  },
  {
    what: 'settings of nixpkgs in a home',
    plant: module('home', '{ nixpkgs.config.allowUnfree = true; }'),
    found: /nixos sets nixpkgs beside useGlobalPkgs/,
  },
  {
    what: 'a session that is started twice',
    plant: swap('modules/core/hyprland.nix', 'withUWSM = false', 'withUWSM = true'),
    found: /withUWSM and wayland\.windowManager\.hyprland\.systemd exclude each other/,
  },
  {
    what: 'a pointer that is described and not enabled',
    plant: swap('modules/home/cursor.nix', 'enable = true;', 'enable = false;'),
    found: /home\.pointerCursor is set but not enabled/,
  },
  {
    what: 'two default profiles of Firefox',
    plant: module('home', '{ programs.firefox.profiles.second.isDefault = true; }'),
    found: /Firefox needs exactly one default profile/,
  },
  {
    what: 'SSH with passwords',
    plant: swap(
      'modules/core/openssh.nix',
      'PasswordAuthentication = false',
      'PasswordAuthentication = true',
    ),
    found: /SSH takes passwords/,
  },
  {
    what: 'a second notification daemon',
    plant: module('home', '{ services.dunst.enable = true; }'),
    found: /mako and dunst both want the notifications/,
  },
  {
    what: 'a relative folder for zsh',
    plant: module('home', '{ programs.zsh.dotDir = lib.mkForce ".config/zsh"; }'),
    found: /programs\.zsh\.dotDir = ".config\/zsh" is not absolute/,
  },
  {
    what: 'an old form that is still taken',
    plant: module('home', '{ programs.eza = { enable = true; icons = lib.mkForce true; }; }'),
    found: /programs\.eza\.icons is a boolean: write "auto"/,
  },
  {
    what: 'portals on both sides',
    plant: module('home', '{ xdg.portal.enable = true; }'),
    found: /xdg\.portal is set in NixOS and in Home Manager/,
  },
  {
    what: 'no boot loader',
    plant: module('core', '{ boot.loader.systemd-boot.enable = lib.mkForce false; }'),
    found: /there is no boot loader/,
  },
  {
    what: "an image whose file systems clash with nixpkgs' builder",
    plant: swap('modules/guest/vmware/image.nix', /fileSystems\."\/boot"\.device = .*;/, ''),
    found: /image\/vmware: fileSystems\."?\/boot"?\.device has conflicting values: .*ESP/,
  },

  // Words
  {
    what: 'a dead variable in a string',
    plant: module('home', '{ home.sessionVariables.LIBVA_DRIVER_NAME = "vmwgfx"; }'),
    found: /LIBVA_DRIVER_NAME is an old word: .*\(modules\/home\/planted\.nix:2\)/,
  },
  {
    what: 'an old command in a script',
    plant: swap('install.sh', /\n$/, '\nhyprctl dispatch exit\n'),
    found: /hyprctl dispatch e is an old word: .*\(install\.sh:\d+\)/,
  },
  {
    what: 'an old command in the code of a text',
    plant: swap('README.md', /\n$/, '\n```sh\nnixos-rebuild switch --impure\n```\n'),
    found: /--impure is an old word: .*\(README\.md:\d+\)/,
  },
];

describeWithNix('planted faults', () => {
  const subjects = faults.map(({ answers = {}, plant }): Subject => {
    const config: Config = configSchema.parse(answers);
    const files = new Map(generate(config).files);
    plant(files);
    return { config, files };
  });
  let judged: (readonly string[])[] = [];
  beforeAll(async () => {
    judged = await inspectFlakes(subjects);
  });

  it.each(faults.map((fault, i) => ({ ...fault, i })))('finds $what', ({ i, found }) => {
    const problems = judged[i] ?? [];
    expect(problems.join('\n')).toMatch(found);
  });

  it('has a fault for every rule over several settings', () => {
    const said = judged.flat().join('\n');
    expect(ruleSources.filter((source) => !said.includes(`[${source}]`))).toEqual([]);
  });

  it('finds nothing where nothing is planted', async () => {
    const config = configSchema.parse({});
    const untouched = { config, files: generate(config).files };
    // A comment with old words is no fault.
    const commented = new Map(untouched.files);
    module('core', '{\n  # windowrulev2, exec-once, LIBVA_DRIVER_NAME: gone\n}')(commented);
    expect(await inspectFlakes([untouched, { config, files: commented }])).toEqual([[], []]);
  });
});
