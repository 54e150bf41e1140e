/**
 * The files that Home Manager would write into the home of a generated flake, without Home Manager: the rules
 * of its modules, for the options our templates set. What it makes is held equal to samples of the real one
 * (samples.nix.test.ts); an option that it does not know is reported, never skipped.
 */
import type { ModuleReport } from '@/tools/nix-options/evaluate';
import type { OptionNode } from '@/tools/nix-options/option-data';
import { Home, type Maker } from './home';
import type { HomeFiles } from './home-file';
import { waybar } from './programs/bar';
import { chromium, firefox } from './programs/browsers';
import {
  fontconfig,
  givenFiles,
  gtk,
  pointerCursor,
  sessionVariables,
  units,
  xdg,
} from './programs/desktop';
import { helix, neovim, vscode } from './programs/editors';
import { delta, git } from './programs/git';
import { hyprland } from './programs/hyprland';
import { gpg, gpgAgent, ssh } from './programs/keys';
import { fuzzel, rofi, wofi } from './programs/launchers';
import { hypridle, hyprlock, swaylock } from './programs/lock';
import { dunst, mako, swaync } from './programs/notifications';
import { cliphist, hyprpolkitagent, polkitGnome, sshAgent } from './programs/services';
import { bash, fish, fishCompletions, readline, zsh } from './programs/shells';
import { alacritty, foot, ghostty, kitty } from './programs/terminals';
import { bat, btop, direnv, eza, fzf, starship, zoxide } from './programs/tools';

export interface RenderedHome {
  files: HomeFiles;
  /** `hm-session-vars.sh`, which every shell sources; it lies in the profile, not in the home. */
  sessionVariables: string;
  /** Options that are set. */
  options: readonly string[];
  /** Those of them that no rule here knows. */
  unread: readonly string[];
}

/**
 * Programs in the order in which the module system joins what they add to shells: it merges modules from the
 * last to the first, and Home Manager lists services before programs, each by name.
 */
const programs = [
  ...[zoxide, wofi, waybar, vscode, swaylock, starship, ssh, rofi, readline, neovim, kitty],
  ...[hyprlock, helix, gpg, ghostty, fzf, fuzzel, foot, fishCompletions, firefox, eza, direnv],
  ...[delta, chromium, btop, alacritty],
  ...[swaync, sshAgent, polkitGnome, mako, hyprpolkitagent, hypridle, gpgAgent, dunst, cliphist],
  ...[hyprland, xdg, gtk, fontconfig, pointerCursor],
  // these read what the others left for them
  ...[bat, git, bash, zsh, fish, givenFiles, units],
];

/**
 * @param maker whose home, and of which Home Manager
 * @param modules what the home's modules set, in the order of their imports (tools/nix-options/evaluate.ts)
 * @param options Home Manager's options (tools/nix-options/option-lists.ts)
 */
export function renderHome(
  maker: Maker,
  modules: readonly ModuleReport[],
  options: OptionNode,
): RenderedHome {
  const home = new Home(maker, modules, options);
  // what lies elsewhere than in the home's files
  home.ignore('home.packages', 'home.stateVersion', 'home.username', 'home.homeDirectory');
  // packages and nothing else, as long as no option of theirs is set
  home.ignore('programs.fd.enable', 'programs.ripgrep.enable');
  for (const program of programs) program(home);
  if (home.dconf) home.link('.config/dconf/.keep');
  if (home.dbusPackages) home.link('.local/share/dbus-1/services');
  const variables = sessionVariables(home);
  return {
    files: new Map([...home.files].sort(([a], [b]) => (a < b ? -1 : 1))),
    sessionVariables: variables,
    options: home.options(),
    unread: home.unread(),
  };
}
