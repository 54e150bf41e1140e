/**
 * Which versions the readers have. They come from Debian sid, which moves by itself: when a verdict changes, the first
 * question is whether the program did.
 */

import { runJobs } from './real-programs';
import recorded from './versions.json';

/** Program → version, as in `foot` → `1.28.0`. */
export type Versions = Readonly<Record<string, string>>;

/** The versions with which all verdicts were as the tests have them. `npx tsx scripts/record-readers.ts` renews them. */
export const recordedVersions: Versions = recorded;

/** A shell command for each program; the first number in what it prints is the version. mako prints none. */
const commands: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['alacritty', 'batcat', 'dunst', 'fish', 'foot', 'fuzzel', 'fzf', 'git', 'hx', 'hypridle']
      .concat(['hyprlock', 'kitty', 'nvim', 'starship', 'sudo', 'swaylock', 'swaync', 'waybar'])
      .concat(['wofi', 'xkbcli', 'zsh'])
      .map((program) => [program, `${program} --version`]),
  ),
  bash: 'bash --version',
  'gpg-agent': 'gpg-agent --version',
  Gtk: `python3 -c 'import gi; gi.require_version("Gtk", "4.0"); from gi.repository import Gtk; print(Gtk.get_major_version(), Gtk.get_minor_version(), Gtk.get_micro_version(), sep=".")'`,
  Hyprland: 'Hyprland --version',
  rofi: 'rofi -version',
  ssh: 'ssh -V',
  systemd: 'systemctl --version',
};

/** Readers that are called otherwise than their program. */
const programs: Readonly<Record<string, string>> = {
  bat: 'batcat',
  helix: 'hx',
  neovim: 'nvim',
  sshd: 'ssh',
  sh: 'bash',
  'GTK CSS': 'Gtk',
  'systemd-analyze': 'systemd',
};

/** The program behind a reader's name, such as `zsh` behind `zsh, started`. */
export function programOf(reader: string): string {
  return programs[reader] ?? /^[\w-]+/.exec(reader)?.[0] ?? reader;
}

/**
 * Asks every program of a tree for its version.
 * @throws Error naming those that print none
 */
export async function readVersions(root: string): Promise<Versions> {
  const names = Object.keys(commands).sort();
  const outcomes = await runJobs(
    root,
    names.map((name) => ({ files: new Map(), command: `${commands[name]} 2>&1` })),
  );
  const versions = names.map((name, i) => {
    const number = /\d+(?:\.\d+)+\w*|\b\d{3}\b/.exec(outcomes[i]?.text ?? '')?.[0];
    return [name, number ?? ''] as const;
  });
  const silent = versions.filter(([, version]) => version === '').map(([name]) => name);
  if (silent.length > 0) throw new Error(`no version from ${silent.join(', ')}`);
  return Object.fromEntries(versions);
}

/**
 * What to say before any complaint: that a program is another one than when its verdicts were recorded.
 * @param readers whose complaint it is; the program behind each counts
 * @returns a sentence, or nothing where all are as recorded
 */
export function versionChanges(
  found: Versions,
  readers: readonly string[],
  known: Versions = recordedVersions,
): string {
  const moved = [...new Set(readers.map(programOf))]
    .filter((name) => found[name] !== known[name])
    .map((name) => `${name} is ${found[name]}, recorded ${known[name] ?? 'never'}`);
  return moved.length === 0 ? '' : `Debian sid moved: ${moved.join('; ')}. `;
}
