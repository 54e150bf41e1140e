/**
 * The palettes of the desktop: facts of each theme, taken from what its project publishes. An entry here is all that a new
 * theme needs; names, titles, counts and the form follow. Its photographs come from `npm run desktop:pictures`.
 *
 * Roles: `base` window background · `mantle` bar and panels · `surface` raised element · `overlay`
 * inactive border, muted text · `accent` and `accentAlt` the two ends of the active border's gradient ·
 * `ansi` the terminal's colours 0–15.
 */
/** Every colour is `#rrggbb` in small letters. A type alias, not an interface: it must fit `NixValue`. */
export type Palette = {
  /** The key it stands under. */
  readonly name: string;
  readonly title: string;
  readonly dark: true;
  readonly base: string;
  readonly mantle: string;
  readonly surface: string;
  readonly overlay: string;
  readonly text: string;
  readonly subtext: string;
  readonly accent: string;
  readonly accentAlt: string;
  readonly red: string;
  readonly green: string;
  readonly yellow: string;
  readonly blue: string;
  readonly magenta: string;
  readonly cyan: string;
  readonly orange: string;
  /** The terminal's colours 0 and 7. */
  readonly black: string;
  readonly white: string;
  readonly ansi: readonly string[];
};

export const palettes = {
  // https://github.com/sainnhe/everforest: palette.md (dark, medium) and colors/everforest.vim (terminal).
  // Bright black is grey1 (comments) instead of bg3, which nobody could read on bg0.
  everforest: {
    name: 'everforest',
    title: 'Everforest',
    dark: true,
    base: '#2d353b',
    mantle: '#232a2e',
    surface: '#3d484d',
    overlay: '#7a8478',
    text: '#d3c6aa',
    subtext: '#9da9a0',
    accent: '#a7c080',
    accentAlt: '#7fbbb3',
    red: '#e67e80',
    green: '#a7c080',
    yellow: '#dbbc7f',
    blue: '#7fbbb3',
    magenta: '#d699b6',
    cyan: '#83c092',
    orange: '#e69875',
    black: '#475258',
    white: '#d3c6aa',
    ansi: [
      '#475258',
      '#e67e80',
      '#a7c080',
      '#dbbc7f',
      '#7fbbb3',
      '#d699b6',
      '#83c092',
      '#d3c6aa',
      '#859289',
      '#e67e80',
      '#a7c080',
      '#dbbc7f',
      '#7fbbb3',
      '#d699b6',
      '#83c092',
      '#d3c6aa',
    ],
  },
  // https://github.com/catppuccin/palette/blob/main/palette.json (mocha);
  // terminal: https://github.com/catppuccin/ghostty/blob/main/themes/catppuccin-mocha.conf
  'catppuccin-mocha': {
    name: 'catppuccin-mocha',
    title: 'Catppuccin Mocha',
    dark: true,
    base: '#1e1e2e',
    mantle: '#181825',
    surface: '#313244',
    overlay: '#6c7086',
    text: '#cdd6f4',
    subtext: '#a6adc8',
    accent: '#cba6f7',
    accentAlt: '#89b4fa',
    red: '#f38ba8',
    green: '#a6e3a1',
    yellow: '#f9e2af',
    blue: '#89b4fa',
    magenta: '#f5c2e7',
    cyan: '#94e2d5',
    orange: '#fab387',
    black: '#45475a',
    white: '#a6adc8',
    ansi: [
      '#45475a',
      '#f38ba8',
      '#a6e3a1',
      '#f9e2af',
      '#89b4fa',
      '#f5c2e7',
      '#94e2d5',
      '#a6adc8',
      '#585b70',
      '#f37799',
      '#89d88b',
      '#ebd391',
      '#74a8fc',
      '#f2aede',
      '#6bd7ca',
      '#bac2de',
    ],
  },
  // https://github.com/morhetz/gruvbox/blob/master/colors/gruvbox.vim, dark, medium contrast
  gruvbox: {
    name: 'gruvbox',
    title: 'Gruvbox',
    dark: true,
    base: '#282828',
    mantle: '#1d2021',
    surface: '#3c3836',
    overlay: '#7c6f64',
    text: '#ebdbb2',
    subtext: '#a89984',
    accent: '#fabd2f',
    accentAlt: '#fe8019',
    red: '#fb4934',
    green: '#b8bb26',
    yellow: '#fabd2f',
    blue: '#83a598',
    magenta: '#d3869b',
    cyan: '#8ec07c',
    orange: '#fe8019',
    black: '#282828',
    white: '#a89984',
    ansi: [
      '#282828',
      '#cc241d',
      '#98971a',
      '#d79921',
      '#458588',
      '#b16286',
      '#689d6a',
      '#a89984',
      '#928374',
      '#fb4934',
      '#b8bb26',
      '#fabd2f',
      '#83a598',
      '#d3869b',
      '#8ec07c',
      '#ebdbb2',
    ],
  },
  // https://github.com/nordtheme/nord/blob/develop/src/nord.css: nord0–3 are the backgrounds, nord1 the
  // one for status bars; nord8 is the theme's accent.
  nord: {
    name: 'nord',
    title: 'Nord',
    dark: true,
    base: '#2e3440',
    mantle: '#3b4252',
    surface: '#434c5e',
    overlay: '#4c566a',
    text: '#eceff4',
    subtext: '#d8dee9',
    accent: '#88c0d0',
    accentAlt: '#81a1c1',
    red: '#bf616a',
    green: '#a3be8c',
    yellow: '#ebcb8b',
    blue: '#81a1c1',
    magenta: '#b48ead',
    cyan: '#88c0d0',
    orange: '#d08770',
    black: '#3b4252',
    white: '#e5e9f0',
    ansi: [
      '#3b4252',
      '#bf616a',
      '#a3be8c',
      '#ebcb8b',
      '#81a1c1',
      '#b48ead',
      '#88c0d0',
      '#e5e9f0',
      '#4c566a',
      '#bf616a',
      '#a3be8c',
      '#ebcb8b',
      '#81a1c1',
      '#b48ead',
      '#8fbcbb',
      '#eceff4',
    ],
  },
  // https://github.com/folke/tokyonight.nvim: lua/tokyonight/colors/{storm,night}.lua and
  // extras/ghostty/tokyonight_night
  'tokyo-night': {
    name: 'tokyo-night',
    title: 'Tokyo Night',
    dark: true,
    base: '#1a1b26',
    mantle: '#16161e',
    surface: '#292e42',
    overlay: '#565f89',
    text: '#c0caf5',
    subtext: '#a9b1d6',
    accent: '#7aa2f7',
    accentAlt: '#bb9af7',
    red: '#f7768e',
    green: '#9ece6a',
    yellow: '#e0af68',
    blue: '#7aa2f7',
    magenta: '#bb9af7',
    cyan: '#7dcfff',
    orange: '#ff9e64',
    black: '#15161e',
    white: '#a9b1d6',
    ansi: [
      '#15161e',
      '#f7768e',
      '#9ece6a',
      '#e0af68',
      '#7aa2f7',
      '#bb9af7',
      '#7dcfff',
      '#a9b1d6',
      '#414868',
      '#ff899d',
      '#9fe044',
      '#faba4a',
      '#8db0ff',
      '#c7a9ff',
      '#a4daff',
      '#c0caf5',
    ],
  },
  // https://github.com/rose-pine/neovim/blob/main/lua/rose-pine/palette.lua (main) and
  // https://rosepinetheme.com/palette. The theme has no green, cyan or orange: pine, rose and rose
  // stand in, the first two as in its own terminal themes.
  'rose-pine': {
    name: 'rose-pine',
    title: 'Rosé Pine',
    dark: true,
    base: '#191724',
    mantle: '#1f1d2e',
    surface: '#26233a',
    overlay: '#6e6a86',
    text: '#e0def4',
    subtext: '#908caa',
    accent: '#c4a7e7',
    accentAlt: '#ebbcba',
    red: '#eb6f92',
    green: '#31748f',
    yellow: '#f6c177',
    blue: '#9ccfd8',
    magenta: '#c4a7e7',
    cyan: '#ebbcba',
    orange: '#ebbcba',
    black: '#26233a',
    white: '#e0def4',
    ansi: [
      '#26233a',
      '#eb6f92',
      '#31748f',
      '#f6c177',
      '#9ccfd8',
      '#c4a7e7',
      '#ebbcba',
      '#e0def4',
      '#6e6a86',
      '#eb6f92',
      '#31748f',
      '#f6c177',
      '#9ccfd8',
      '#c4a7e7',
      '#ebbcba',
      '#e0def4',
    ],
  },
} satisfies Readonly<Record<string, Palette>>;

export type ThemeName = keyof typeof palettes;

/** Every theme, in the order of the form. */
export const themeNames = Object.keys(palettes) as [ThemeName, ...ThemeName[]];
