/**
 * What a photographed desktop is in use for: terminals with something in them, on the generated flake itself. Everything is
 * staged in the guest and drawn by the real programs; what the guest cannot be is said in the picture's words.
 */
import { palettes } from '@/lib/config/palettes';
import type { Config } from '@/lib/config/schema';

/** A terminal's content. */
export type Window = keyof typeof windows;

export interface Scene {
  /** In the order of their opening: the last has the keyboard. */
  windows: readonly Window[];
  /** Shown in a corner: one that the generated commands themselves send. */
  notification?: readonly [title: string, text: string];
  /** Open above all. */
  launcher?: true;
  /** The scene in words, for who does not see it. */
  words: string;
}

/** Shell scripts; each ends in what stays on the screen. */
const windows = {
  system: () => `fastfetch -c /mnt/host/stage/fastfetch.jsonc
    exec "$SHELL" -i`,
  editor: () => 'exec nvim -u /mnt/host/stage/nvim.lua flake.nix',
  processes: () => 'exec btop',
  files: () => `eza --long --list-dirs --no-permissions --no-user --icons=always --color=always \\
      hosts modules vmware flake.nix flake.lock install.sh NEXT-STEPS.md README.md
    exec "$SHELL" -i`,
  history:
    () => `git --no-pager -c color.ui=always log --graph --format='%C(auto)%h%d %s %C(dim)%ar'
    echo
    git --no-pager -c color.ui=always diff HEAD~1 -U1 -- modules/home/theme.nix | tail -n +5
    exec "$SHELL" -i`,
} as const;

const screenshot = [
  'Screenshot',
  'Copied, and saved as Pictures/Screenshots/2026-11-27_14-05-31.png',
] as const;

export const scenes = {
  theme: {
    windows: ['editor', 'system', 'files'],
    words:
      'Neovim on flake.nix on the left; fastfetch with the NixOS mark and the theme’s colours, and the flake’s files on the right',
  },
  launcher: {
    windows: ['editor', 'system', 'files'],
    launcher: true,
    words: 'The launcher Fuzzel open over Neovim, fastfetch and the flake’s files',
  },
  default: {
    windows: ['editor', 'system', 'files'],
    notification: screenshot,
    words:
      'Neovim on flake.nix, fastfetch with the NixOS mark, the flake’s files, and a notification',
  },
  minimal: {
    windows: ['system', 'history'],
    words:
      'Two terminals without a bar: fastfetch with the NixOS mark, and the history of the flake',
  },
  developer: {
    // Btop refuses to draw below 24 lines.
    windows: ['processes', 'editor', 'history'],
    words: 'Btop, Neovim on flake.nix, and the history of the flake',
  },
  showcase: {
    windows: ['system', 'files'],
    launcher: true,
    notification: ['Volume 45 %', ''],
    words:
      'The launcher Rofi over fastfetch and the flake’s files, which let the wallpaper through, and a notification',
  },
  'apple-silicon': {
    windows: ['editor', 'system'],
    notification: screenshot,
    words:
      'Neovim on flake.nix and fastfetch with the NixOS mark, sharp at scale 2, and a notification',
  },
} as const satisfies Record<string, Scene>;

/** Programs that need more room than half a screen has in the usual letters. */
export const small: ReadonlySet<Window> = new Set<Window>(['processes']);

/** A window's script: where it begins, and what it runs. */
export function windowScript(window: Window): string {
  return `cd ~/nixos\nclear\n${windows[window]()}\n`;
}

/** What fastfetch shows: what the flake decides, nothing of the machine that stands in for a guest of VMware. */
export function fastfetchConfig(): string {
  const modules = [
    'title',
    { type: 'os', format: '{name}' },
    // A line that wraps tears the mark apart.
    { type: 'wm', key: 'WM', format: '{pretty-name} {version}' },
    // The script that runs fastfetch stands between it and the login shell.
    { type: 'command', key: 'Shell', text: 'basename "$SHELL"' },
    'terminal',
    'icons',
    'cursor',
    'break',
    // Its usual blocks are drawn as blinking text, which keeps an emulated processor busy.
    { type: 'colors', symbol: 'circle' },
  ];
  const logo = { source: 'nixos_small', padding: { left: 2, right: 3 } };
  return JSON.stringify({ logo, display: { separator: '  ' }, modules });
}

/** Neovim in the palette's colours: mini.base16, which the flake sets up, is not among Debian's packages. */
export function neovimColours({ hyprland: { theme } }: Config): string {
  const { base, mantle, surface, subtext, text, red, orange, yellow, green, cyan, blue, magenta } =
    palettes[theme];
  const groups: Record<string, string> = {
    Normal: `{ fg = "${text}", bg = "${base}" }`,
    LineNr: `{ fg = "${subtext}", bg = "${mantle}" }`,
    SignColumn: `{ fg = "${subtext}", bg = "${mantle}" }`,
    CursorLine: `{ bg = "${mantle}" }`,
    CursorLineNr: `{ fg = "${text}", bg = "${mantle}", bold = true }`,
    StatusLine: `{ fg = "${base}", bg = "${blue}", bold = true }`,
    EndOfBuffer: `{ fg = "${surface}" }`,
    Comment: `{ fg = "${subtext}", italic = true }`,
    String: `{ fg = "${green}" }`,
    Identifier: `{ fg = "${red}" }`,
    Function: `{ fg = "${blue}" }`,
    Keyword: `{ fg = "${magenta}" }`,
    Statement: `{ fg = "${magenta}" }`,
    Constant: `{ fg = "${orange}" }`,
    Boolean: `{ fg = "${orange}" }`,
    Type: `{ fg = "${yellow}" }`,
    Special: `{ fg = "${cyan}" }`,
    Operator: `{ fg = "${text}" }`,
    Delimiter: `{ fg = "${text}" }`,
  };
  return `vim.o.cursorline = true
vim.o.number = true
vim.o.signcolumn = "yes"
vim.o.termguicolors = true
vim.o.shadafile = "NONE"
vim.o.wrap = false
vim.o.ruler = false
vim.o.showcmd = false
vim.o.statusline = "  NORMAL   %f %= nix   %l:%c  "
vim.o.shortmess = vim.o.shortmess .. "IF"
vim.cmd("syntax on")
${Object.entries(groups)
  .map(([name, style]) => `vim.api.nvim_set_hl(0, "${name}", ${style})`)
  .join('\n')}
`;
}
