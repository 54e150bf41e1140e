import type { ThemeName } from '@/lib/config/palettes';
import type { Config } from '@/lib/config/schema';
import type { Size } from '@/lib/tiling/geometry';
import type { TilingSettings } from '@/lib/tiling/tiling';
import type { Looks } from './surprise';

/** What of the answers shows on the desktop; small enough to be sent with a page. */
export interface Look {
  theme: ThemeName;
  modifier: 'SUPER' | 'ALT';
  layout: 'dwindle' | 'master';
  gapsIn: number;
  gapsOut: number;
  border: number;
  rounding: number;
  blur: boolean;
  shadow: boolean;
  animations: boolean;
  scale: string;
  /** `auto` follows the room there is, as the guest follows VMware’s window. */
  resolution: string;
  bar: boolean;
  /** The layout in the bar, where there are two to choose from. */
  keyboard: string | undefined;
  launcher: 'fuzzel' | 'rofi' | 'wofi';
  notifications: 'mako' | 'swaync' | 'dunst';
  lock: 'swaylock' | 'hyprlock';
  user: string;
  host: string;
  shell: string;
  starship: boolean;
  terminal: string;
  /** Whether foot is there beside the chosen terminal. */
  hasFoot: boolean;
  editor: string;
  browser: string;
  /** Whether commits are signed: then Git is part of the day. */
  signs: boolean;
  release: string;
  arm: boolean;
  cpus: number;
  memoryGiB: number;
  diskGiB: number;
}

/** The parts of a look that stand as text in windows. */
export type Words = Pick<
  Look,
  | 'theme'
  | 'bar'
  | 'user'
  | 'host'
  | 'shell'
  | 'starship'
  | 'terminal'
  | 'editor'
  | 'browser'
  | 'release'
  | 'arm'
  | 'cpus'
  | 'memoryGiB'
  | 'diskGiB'
>;

/** Only the texts of a look, because another gap or corner leaves the windows' contents as they are. */
export function wordsOf(look: Look): Words {
  const { theme, bar, user, host, shell, starship, terminal } = look;
  const { editor, browser, release, arm, cpus, memoryGiB, diskGiB } = look;
  return {
    ...{ theme, bar, user, host, shell, starship, terminal },
    ...{ editor, browser, release, arm, cpus, memoryGiB, diskGiB },
  };
}

/** The look that answers give. */
export function lookOf({ host, user, hyprland }: Config): Look {
  const second = host.secondKeyboardLayout;
  return {
    theme: hyprland.theme,
    modifier: hyprland.modifier,
    layout: hyprland.layout,
    gapsIn: hyprland.gapsIn,
    gapsOut: hyprland.gapsOut,
    border: hyprland.borderSize,
    rounding: hyprland.rounding,
    blur: hyprland.blur,
    shadow: hyprland.shadow,
    animations: hyprland.animations,
    scale: hyprland.scale,
    resolution: hyprland.resolution,
    bar: hyprland.bar === 'waybar',
    keyboard: second === '' ? undefined : host.keyboardLayout,
    launcher: hyprland.launcher,
    notifications: hyprland.notifications,
    lock: hyprland.lock,
    user: user.name,
    host: host.name,
    shell: user.shell,
    starship: user.prompt === 'starship',
    terminal: user.terminal,
    hasFoot: hyprland.graphics === 'compatible' && user.terminal !== 'foot',
    editor: user.editor,
    browser: user.browser,
    signs: user.gitSigning !== 'none',
    release: host.channel.replace(/^nixos-/, ''),
    arm: host.arch === 'aarch64-linux',
    cpus: host.cpus,
    memoryGiB: host.memoryGiB,
    diskGiB: host.diskGiB,
  };
}

/** A look in other looks: what lookOf makes of answers with them. */
export function withLooks(look: Look, { borderSize, bar, ...same }: Looks): Look {
  return { ...look, ...same, border: borderSize, bar: bar === 'waybar' };
}

/** What Waybar keeps free at the top (templates/modules/home/waybar). */
export const barHeight = 34;

/** The guest shows this many of its pixels in one of the page’s, where it follows the room there is. */
const density = 1.5;
const smallest: Size = { width: 640, height: 400 };

/**
 * The screen of the guest, in its own logical pixels.
 * @param room the place on the page, in CSS pixels
 */
export function screenOf(look: Pick<Look, 'scale' | 'resolution'>, room: Size): Size {
  const fixed = /^(\d+)x(\d+)$/.exec(look.resolution);
  const scale = Number(look.scale);
  if (fixed) {
    // The schema lets no scale through that Hyprland would not take for this size.
    return {
      width: Math.round(Number(fixed[1]) / scale),
      height: Math.round(Number(fixed[2]) / scale),
    };
  }
  const enlarged = Math.max(
    density,
    smallest.width / Math.max(1, room.width),
    smallest.height / Math.max(1, room.height),
  );
  return {
    width: Math.round((room.width * enlarged) / scale),
    height: Math.round((room.height * enlarged) / scale),
  };
}

/** What the tiler needs to know. */
export function tilingOf(look: Look, screen: Size): TilingSettings {
  return {
    layout: look.layout,
    screen,
    reserved: { left: 0, top: look.bar ? barHeight : 0, right: 0, bottom: 0 },
    gapsIn: look.gapsIn,
    gapsOut: look.gapsOut,
    border: look.border,
  };
}

/** What a window holds. */
export type Program =
  | 'terminal'
  | 'foot'
  | 'fetch'
  | 'editor'
  | 'monitor'
  | 'log'
  | 'browser'
  | 'files'
  | 'volume';

const titles: Readonly<Record<string, string>> = {
  firefox: 'Firefox',
  chromium: 'Chromium',
  neovim: 'Neovim',
  helix: 'Helix',
  vscode: 'Visual Studio Code',
  ghostty: 'Ghostty',
  kitty: 'kitty',
  alacritty: 'Alacritty',
  foot: 'Foot',
};

/** A program of the answers, by the name that the launcher has for it. */
export const titleOf = (name: string) => titles[name] ?? name;

/** What is open when the desktop is first seen, in the order in which it was opened. */
export function sceneOf({
  editor,
  signs,
}: Pick<Look, 'editor' | 'signs'>): readonly [Program, ...Program[]] {
  if (editor === 'none') return ['fetch', 'terminal'];
  return signs ? ['editor', 'fetch', 'log'] : ['editor', 'fetch', 'monitor'];
}

/** A line of the launcher; without a program it is there, but not drawn here. */
export interface Entry {
  name: string;
  program: Program | undefined;
}

/** What the launcher lists: the programs with a window that the answers install. */
export function launcherEntries(look: Look): readonly Entry[] {
  const entries: Entry[] = [
    { name: 'btop++', program: 'monitor' },
    { name: 'File Roller', program: undefined },
    { name: 'imv', program: undefined },
    { name: 'Thunar File Manager', program: 'files' },
    { name: 'Volume Control', program: 'volume' },
    { name: titleOf(look.terminal), program: 'terminal' },
  ];
  if (look.hasFoot) entries.push({ name: 'Foot', program: 'foot' });
  if (look.editor !== 'none') entries.push({ name: titleOf(look.editor), program: 'editor' });
  if (look.browser !== 'none') entries.push({ name: titleOf(look.browser), program: 'browser' });
  return entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
