/**
 * Names that guides and old configurations still use, and what has taken their place. Three tables: options
 * (the option check must report each), packages (the package check must), and words (no output may hold
 * one outside comments).
 */
import type { View } from './evaluate';

/** An option that must not be set any more. */
export interface OldOption {
  scope: 'nixos' | 'homeManager';
  old: string;
  now: string;
}

const nixos = (now: string, ...old: string[]): OldOption[] =>
  old.map((name) => ({ scope: 'nixos', old: name, now }));
const home = (now: string, ...old: string[]): OldOption[] =>
  old.map((name) => ({ scope: 'homeManager', old: name, now }));

export const oldOptions: readonly OldOption[] = [
  ...nixos('virtualisation.vmware.guest', 'services.vmwareGuest'),
  ...nixos('hardware.graphics.enable', 'hardware.opengl.enable'),
  ...nixos(
    'nothing',
    'hardware.opengl.driSupport',
    'sound.enable',
    'services.greetd.vt',
    'boot.vesa',
  ),
  ...nixos('hardware.graphics.enable32Bit', 'hardware.opengl.driSupport32Bit'),
  ...nixos('services.pulseaudio.enable', 'hardware.pulseaudio.enable'),
  ...nixos(
    'services.logind.settings.Login',
    'services.logind.lidSwitch',
    'services.logind.lidSwitchDocked',
    'services.logind.powerKey',
    'services.logind.extraConfig',
  ),
  ...nixos('services.displayManager.regreet', 'programs.regreet.enable'),
  ...nixos('services.displayManager.gdm.enable', 'services.xserver.displayManager.gdm.enable'),
  ...nixos('services.displayManager.sddm.enable', 'services.xserver.displayManager.sddm.enable'),
  ...nixos('services.displayManager.autoLogin', 'services.xserver.displayManager.autoLogin.enable'),
  ...nixos(
    'services.displayManager.defaultSession',
    'services.xserver.displayManager.defaultSession',
  ),
  ...nixos('services.desktopManager.gnome.enable', 'services.xserver.desktopManager.gnome.enable'),
  ...nixos('services.xserver.xkb.layout', 'services.xserver.layout'),
  ...nixos('services.xserver.xkb.variant', 'services.xserver.xkbVariant'),
  ...nixos('services.xserver.xkb.options', 'services.xserver.xkbOptions'),
  ...nixos('services.libinput.enable', 'services.xserver.libinput.enable'),
  ...nixos(
    'services.openssh.settings.PasswordAuthentication',
    'services.openssh.passwordAuthentication',
  ),
  ...nixos('services.openssh.settings.PermitRootLogin', 'services.openssh.permitRootLogin'),
  ...nixos('nix.settings.trusted-users', 'nix.trustedUsers'),
  ...nixos('nix.settings.substituters', 'nix.binaryCaches'),
  ...nixos('nix.settings.trusted-public-keys', 'nix.binaryCachePublicKeys'),
  ...nixos('nix.settings.auto-optimise-store', 'nix.autoOptimiseStore'),
  ...nixos('fonts.packages', 'fonts.fonts'),
  ...nixos('fonts.enableDefaultPackages', 'fonts.enableDefaultFonts'),
  ...nixos('users.users.<name>.hashedPasswordFile', 'users.users.<name>.passwordFile'),
  ...nixos('systemd.settings.Manager', 'systemd.extraConfig'),
  ...nixos('systemd.user.settings.Manager', 'systemd.user.extraConfig'),
  ...nixos('services.timesyncd.settings.Time', 'services.timesyncd.extraConfig'),
  ...nixos(
    'services.resolved.settings.Resolve',
    'services.resolved.dnssec',
    'services.resolved.fallbackDns',
    'services.resolved.extraConfig',
  ),
  ...nixos(
    'boot.initrd.systemd.services',
    'boot.initrd.preDeviceCommands',
    'boot.initrd.postMountCommands',
    'boot.initrd.preLVMCommands',
  ),
  ...nixos('nothing', 'system.rebuild.enableNg'),
  ...nixos('image.fileName', 'vmware.vmFileName'),
  ...nixos('virtualisation.diskSize', 'vmware.baseImageSize'),
  ...nixos(
    'nothing',
    'programs.hyprland.nvidiaPatches',
    'programs.hyprland.enableNvidiaPatches',
    'programs.hyprland.xwayland.hidpi',
  ),

  ...home('programs.git.settings.user.name', 'programs.git.userName'),
  ...home('programs.git.settings.user.email', 'programs.git.userEmail'),
  ...home('programs.git.settings.alias', 'programs.git.aliases'),
  ...home('programs.git.settings', 'programs.git.extraConfig'),
  ...home('programs.git.signing.signer', 'programs.git.signing.gpgPath'),
  ...home('programs.delta.enable', 'programs.git.delta.enable'),
  ...home('programs.delta.options', 'programs.git.delta.options'),
  ...home(
    'programs.zsh.initContent',
    'programs.zsh.initExtra',
    'programs.zsh.initExtraFirst',
    'programs.zsh.initExtraBeforeCompInit',
  ),
  ...home('programs.zsh.autosuggestion.enable', 'programs.zsh.enableAutosuggestions'),
  ...home('programs.zsh.syntaxHighlighting.enable', 'programs.zsh.enableSyntaxHighlighting'),
  ...home(
    'programs.ssh.settings',
    'programs.ssh.matchBlocks',
    'programs.ssh.forwardAgent',
    'programs.ssh.controlMaster',
    'programs.ssh.addKeysToAgent',
  ),
  ...home('programs.eza', 'programs.exa.enable', 'programs.eza.enableAliases'),
  ...home(
    'programs.fzf.fileWidget.command',
    'programs.fzf.fileWidgetCommand',
    'programs.fzf.historyWidgetOptions',
  ),
  ...home('programs.waybar.systemd.targets', 'programs.waybar.systemd.target'),
  ...home('services.mako.settings', 'services.mako.defaultTimeout', 'services.mako.criteria'),
  ...home('services.awww', 'services.swww.enable'),
  ...home(
    'services.gpg-agent.pinentry.package',
    'services.gpg-agent.pinentryPackage',
    'services.gpg-agent.pinentryFlavor',
  ),
  ...home('programs.neovim.initLua', 'programs.neovim.extraLuaConfig'),
  ...home(
    'programs.vscode.profiles.default',
    'programs.vscode.extensions',
    'programs.vscode.userSettings',
  ),
  ...home(
    'wayland.windowManager.hyprland.systemd.enable',
    'wayland.windowManager.hyprland.systemdIntegration',
  ),
  ...home(
    'nothing',
    'wayland.windowManager.hyprland.nvidiaPatches',
    'wayland.windowManager.hyprland.enableNvidiaPatches',
    'wayland.windowManager.hyprland.recommendedEnvironment',
    'wayland.windowManager.hyprland.disableAutoreload',
  ),
];

/** Values that options once took, and no longer do. */
export const oldValues: readonly { option: string; value: View; now: string }[] = [
  { option: 'programs.firefox.profiles.x.extensions', value: [], now: '.extensions.packages' },
  { option: 'programs.git.signing', value: 'ABCD', now: 'programs.git.signing.key' },
  { option: 'programs.delta', value: true, now: 'programs.delta.enable' },
];

/** Old attribute names of packages. */
export const oldPackages: Readonly<Record<string, string>> = {
  'greetd.tuigreet': 'tuigreet',
  'greetd.greetd': 'greetd',
  nerdfonts: 'nerd-fonts.<name>',
  'nixfmt-rfc-style': 'nixfmt',
  'nixfmt-classic': 'nixfmt',
  swww: 'awww',
  'noto-fonts-emoji': 'noto-fonts-color-emoji',
  'noto-fonts-cjk': 'noto-fonts-cjk-sans',
  'eww-wayland': 'eww',
  'waybar-hyprland': 'waybar',
  'rofi-wayland': 'rofi',
  neofetch: 'fastfetch',
  exa: 'eza',
  'gnome.nautilus': 'nautilus',
  'xfce.thunar': 'thunar',
  'cinnamon.nemo': 'nemo',
  'xorg.xeyes': 'xeyes',
};

/** A word that no output may hold outside comments. */
export interface OldWord {
  pattern: RegExp;
  /** What must be caught. */
  old: readonly string[];
  now: string;
  /** What looks like it and is right. */
  right?: readonly string[];
  /** Files in which it is right. */
  except?: RegExp;
}

const key = (name: string) => new RegExp(`(?<![\\w.-])"?${name}"?(?![\\w-])`);
const dotted = (name: string) => new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`);

export const outdatedWords: readonly OldWord[] = [
  // Hyprland: what the Lua configuration does not know.
  {
    pattern: /windowrulev?2?\b/,
    old: ['windowrulev2 = [', 'windowrule = ['],
    now: 'window_rule',
    right: ['window_rule = ['],
  },
  { pattern: /layerrule\b/, old: ['layerrule = ['], now: 'layer_rule', right: ['layer_rule = ['] },
  { pattern: /ignorezero\b/, old: ['"ignorezero, waybar"'], now: 'ignore_alpha' },
  {
    pattern: /exec-(?:once|shutdown)\b/,
    old: ['exec-once = [', '"exec-shutdown" = ['],
    now: 'hl.on and hl.exec_cmd',
  },
  {
    pattern: key('bind[delmrnt]{1,3}'),
    old: ['bindm = [', 'bindel = [', 'binde = ['],
    now: 'bind with flags',
    right: ['bind = ['],
  },
  {
    pattern: /\bhl\.bezier\b|(?<![\w.])bezier = \[/,
    old: ['bezier = ['],
    now: 'curve',
    right: ['bezier = "quick";', 'bezier = quick'],
  },
  {
    pattern: /\bdrop_shadow\b|\bshadow_(?:range|render_power)\b|col\.shadow\b/,
    old: ['drop_shadow = true', 'shadow_range = 4', '"col.shadow" = '],
    now: 'decoration.shadow',
  },
  {
    pattern: /\bshadow_?ignore_window\b|(?<!\w)ignore_window = /,
    old: ['ignore_window = true'],
    now: 'nothing',
  },
  { pattern: key('vfr'), old: ['vfr = true', '"vfr" = false'], now: 'nothing' },
  { pattern: key('pseudotile'), old: ['pseudotile = true'], now: 'the pseudo dispatcher' },
  { pattern: /\bno_gaps_when_only\b/, old: ['no_gaps_when_only = 1'], now: 'workspace rules' },
  {
    pattern: /dwindle\W{1,3}single_window_aspect_ratio/,
    old: ['dwindle.single_window_aspect_ratio = '],
    now: 'layout.single_window_aspect_ratio',
  },
  {
    pattern: /\bspecial_scale_factor\b/,
    old: ['special_scale_factor = 0.8'],
    now: 'workspace rules',
  },
  {
    pattern: /\bno_border_on_floating\b/,
    old: ['no_border_on_floating = true'],
    now: 'a window rule',
  },
  {
    pattern: /general\W{1,3}sensitivity\b|\bapply_sens_to_raw\b/,
    old: ['general.sensitivity = 1', 'apply_sens_to_raw = 0'],
    now: 'input.sensitivity',
  },
  {
    pattern: /\bcursor_inactive_timeout\b/,
    old: ['cursor_inactive_timeout = 3'],
    now: 'cursor.inactive_timeout',
  },
  { pattern: /\bno_cursor_warps\b/, old: ['no_cursor_warps = true'], now: 'cursor.no_warps' },
  {
    pattern: /\bnew_window_takes_over_fullscreen\b/,
    old: ['new_window_takes_over_fullscreen = 2'],
    now: 'misc.on_focus_under_fullscreen',
  },
  { pattern: /\binherit_fullscreen\b/, old: ['inherit_fullscreen = true'], now: 'nothing' },
  {
    pattern: /\bworkspace_swipe/,
    old: ['workspace_swipe = true', 'workspace_swipe_fingers = 3'],
    now: 'gesture',
  },
  {
    pattern: /\bexplicit_sync/,
    old: ['explicit_sync = 2', 'explicit_sync_kms = 2'],
    now: 'nothing',
  },
  { pattern: /\bxx_color_management_v4\b/, old: ['xx_color_management_v4 = true'], now: 'nothing' },
  {
    pattern: /\bdisable_hyprland_qtutils_check\b/,
    old: ['disable_hyprland_qtutils_check = true'],
    now: 'misc.disable_hyprland_guiutils_check',
  },
  {
    pattern:
      /\b(?:no_blur_on_oversized|force_introspection|first_launch_animation|render_ahead_of_time|always_center_master)\b/,
    old: [
      'no_blur_on_oversized = 1',
      'force_introspection = 1',
      'first_launch_animation = true',
      'render_ahead_of_time = true',
      'always_center_master = true',
    ],
    now: 'nothing',
  },
  { pattern: /\ballow_dumb_copy\b/, old: ['allow_dumb_copy = true'], now: 'cursor.use_cpu_buffer' },
  { pattern: /"device:|\bdevice:\w/, old: ['"device:mouse" = {'], now: 'device' },
  { pattern: key('\\$mod'), old: ['"$mod" = "SUPER"', '$mod = SUPER'], now: 'mod._var' },
  {
    pattern: /"[^"]*,\s*preferred\s*,\s*auto\s*,/,
    old: ['monitor = ",preferred,auto,1";'],
    now: 'monitor with output, mode, position, scale',
  },
  {
    pattern: /\benv = (?:\[\s*)?"[A-Z][A-Z0-9_]*,/,
    old: ['env = [ "XCURSOR_SIZE,24" ];', 'env = "XCURSOR_SIZE,24";'],
    now: 'env with two arguments',
    right: ['env = [ { _args = [ "XCURSOR_SIZE" "24" ]; } ];'],
  },
  {
    pattern: /hyprctl dispatch (?!["'\\]*hl\.dsp\.)(?!\S*\$)\S/,
    old: [
      'hyprctl dispatch exit',
      'hyprctl dispatch exec foot',
      'hyprctl dispatch dpms off',
      'hyprctl dispatch workspace 1',
    ],
    now: "hyprctl dispatch 'hl.dsp.…'",
    right: ["hyprctl dispatch 'hl.dsp.exit()'", 'hyprctl dispatch \\"hl.dsp.exit()\\"'],
  },
  { pattern: /hyprctl keyword\b/, old: ['hyprctl keyword monitor x'], now: 'hyprctl eval' },

  // The plan's and other guides' words for the guest.
  {
    pattern: /LIBVA_DRIVER_NAME/,
    old: ['LIBVA_DRIVER_NAME = "vmwgfx"'],
    now: 'nothing: there is no such driver',
  },
  {
    pattern: /WLR_(?!NO_HARDWARE_CURSORS\b|RENDERER_ALLOW_SOFTWARE\b)\w*/,
    old: ['WLR_RENDERER = "pixman"', 'WLR_DRM_NO_ATOMIC = 1'],
    now: 'nothing: Hyprland reads no WLR_*',
    right: ['WLR_NO_HARDWARE_CURSORS = "1"', 'WLR_RENDERER_ALLOW_SOFTWARE = "1"'],
  },
  { pattern: /\bgetEnv\b/, old: ['builtins.getEnv "PWD"'], now: 'a path below the flake' },
  {
    pattern: /--impure\b/,
    old: ['nixos-rebuild switch --flake .#x --impure'],
    now: 'nothing: the flake is pure',
  },
  {
    pattern: /\bnixos-generation-/,
    old: ['loader/entries/nixos-generation-1.conf'],
    now: 'nothing: the boot loader names its entries as it likes',
  },
  {
    pattern: /\bpkexec\b/,
    old: ['pkexec thunar'],
    now: 'sudo: pkexec has no wrapper unless security.polkit.enablePkexecWrapper is set',
  },
  {
    pattern: /\bpkgs\.(?:xfce|gnome|cinnamon)(?![\w-])/,
    old: ['plugins = with pkgs.xfce; [ ];', 'pkgs.gnome.nautilus'],
    now: 'the package at the top level',
    right: ['pkgs.gnome-keyring', 'pkgs.xfce4-terminal'],
  },
  {
    pattern: /\bmkForce \[/,
    old: ['boot.kernelModules = lib.mkForce [ "vmwgfx" ]'],
    now: 'a plain list',
    except: /^modules\/guest\/vmware\/image\.nix$/,
  },

  // Options and packages, also where a string or a text names them.
  { pattern: /hardware\.opengl\b/, old: ['hardware.opengl.enable'], now: 'hardware.graphics' },
  { pattern: dotted('sound.enable'), old: ['sound.enable = true'], now: 'nothing' },
  {
    pattern: /hardware\.pulseaudio\b/,
    old: ['hardware.pulseaudio.enable'],
    now: 'services.pulseaudio',
  },
  {
    pattern: /services\.vmwareGuest\b/,
    old: ['services.vmwareGuest.enable'],
    now: 'virtualisation.vmware.guest',
  },
  {
    pattern: /\blidSwitch\w*/,
    old: ['lidSwitch = "ignore"', 'lidSwitchDocked'],
    now: 'services.logind.settings.Login.HandleLidSwitch',
  },
  { pattern: /\binitExtra\w*/, old: ['initExtra = ""', 'initExtraFirst'], now: 'initContent' },
  { pattern: /\bmatchBlocks\b/, old: ['matchBlocks = {'], now: 'programs.ssh.settings' },
  {
    pattern: /\buser(?:Name|Email)\b/,
    old: ['userName = "x"', 'userEmail = "x"'],
    now: 'programs.git.settings.user',
    right: ['username = "x"'],
  },
  { pattern: /\bnerdfonts\b/, old: ['nerdfonts.override'], now: 'nerd-fonts' },
  {
    pattern: /\bpkgs\.system\b/,
    old: ['packages.${pkgs.system}'],
    now: 'pkgs.stdenv.hostPlatform.system',
    right: ['pkgs.systemd'],
  },
  {
    pattern: /\b(?:pre|post)\w*Commands = ''/,
    old: ["postMountCommands = ''"],
    now: 'boot.initrd.systemd.services',
  },
  {
    pattern: /experimental-features = nix-command/,
    old: ['extraOptions = "experimental-features = nix-command flakes"'],
    now: 'nix.settings.experimental-features',
    except: /\.(?:sh|md)$/,
  },
  {
    pattern:
      /rofi-wayland|waybar-hyprland|eww-wayland|nixfmt-(?:rfc-style|classic)|noto-fonts-emoji\b|\bneofetch\b/,
    old: [
      'rofi-wayland',
      'waybar-hyprland',
      'eww-wayland',
      'nixfmt-rfc-style',
      'noto-fonts-emoji',
      'neofetch',
    ],
    now: 'rofi, waybar, eww, nixfmt, noto-fonts-color-emoji, fastfetch',
  },
];

/** Calls that the Lua configuration of Hyprland 0.55 and later knows; other names below `settings` break it. */
export const luaCalls: ReadonlySet<string> = new Set([
  'animation',
  'bind',
  'config',
  'curve',
  'define_submap',
  'device',
  'dispatch',
  'env',
  'exec_cmd',
  'gesture',
  'layer_rule',
  'monitor',
  'on',
  'permission',
  'timer',
  'unbind',
  'window_rule',
  'workspace_rule',
]);
