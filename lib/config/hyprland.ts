import { z } from 'zod';
import { field, oneOf, wholeNumber } from './field';
import { palettes, themeNames } from './palettes';

export const resolutions = [
  'auto',
  '1280x720',
  '1280x800',
  '1366x768',
  '1440x900',
  '1600x900',
  '1680x1050',
  '1920x1080',
  '1920x1200',
  '2560x1440',
  '2560x1600',
  '2880x1800',
  '3440x1440',
  '3840x2160',
] as const;

export const scales = ['1', '1.25', '1.5', '2'] as const;

export const hyprland = z.strictObject({
  source: field(oneOf('Hyprland’s source', ['flake', 'nixpkgs']).default('flake'), {
    title: 'Where Hyprland comes from',
    help: 'On Intel and AMD both are downloaded ready built. On Apple silicon, only nixpkgs has a ready build.',
    group: 'Hyprland',
    options: {
      flake: { title: 'Hyprland’s own flake', help: 'A fixed release with its own binary cache' },
      nixpkgs: {
        title: 'nixpkgs',
        help: 'Updated with the system; the safer choice on ARM and on a stable channel',
      },
    },
  }),
  graphics: field(oneOf('Graphics', ['compatible', 'accelerated']).default('compatible'), {
    title: 'Graphics',
    help: 'Hyprland and VMware’s virtual GPU do not work well together yet. Compatible is the safe choice.',
    group: 'Hyprland',
    options: {
      compatible: {
        title: 'Compatible',
        help: 'Programs draw in software, so Hyprland needs no patch. Works everywhere.',
      },
      accelerated: {
        title: 'Accelerated',
        help: 'Patches Hyprland so that programs can use the GPU. Compiling takes 10–25 minutes and needs 8 GiB of memory.',
      },
    },
  }),
  modifier: field(oneOf('Modifier key', ['SUPER', 'ALT']).default('SUPER'), {
    title: 'Modifier key',
    help: 'You hold it for every shortcut of the desktop. Choose Alt if your computer uses the Windows or ⌘ key itself.',
    group: 'Keys and windows',
    options: {
      SUPER: { title: 'Super', help: 'Windows key, ⌘' },
      ALT: { title: 'Alt', help: 'Option on a Mac' },
    },
  }),
  layout: field(oneOf('Layout', ['dwindle', 'master']).default('dwindle'), {
    title: 'Window layout',
    help: 'How new windows share the screen.',
    group: 'Keys and windows',
    options: {
      dwindle: { title: 'Dwindle', help: 'Each new window halves the last' },
      master: { title: 'Master', help: 'One large window, the others stacked beside it' },
    },
  }),
  theme: field(oneOf('Theme', themeNames).default('everforest'), {
    title: 'Theme',
    help: 'One palette for windows, bar, terminal, launcher, lock screen and notifications.',
    group: 'Looks',
    options: Object.fromEntries(themeNames.map((name) => [name, { title: palettes[name].title }])),
  }),
  gapsIn: field(wholeNumber('Gap between windows', 0, 100, 'px').default(5), {
    title: 'Gap between windows',
    help: 'Space between two windows.',
    group: 'Looks',
    unit: 'px',
  }),
  gapsOut: field(wholeNumber('Gap at the screen edge', 0, 100, 'px').default(10), {
    title: 'Gap at the screen edge',
    help: 'Space between windows and the edge of the screen.',
    group: 'Looks',
    unit: 'px',
  }),
  borderSize: field(wholeNumber('Border', 0, 20, 'px').default(2), {
    title: 'Border',
    help: 'Width of the frame that shows the active window.',
    group: 'Looks',
    unit: 'px',
  }),
  rounding: field(wholeNumber('Rounding', 0, 20, 'px').default(8), {
    title: 'Rounding',
    help: 'Radius of window corners.',
    group: 'Looks',
    unit: 'px',
  }),
  blur: field(z.boolean({ error: 'Blur must be true or false.' }).default(false), {
    title: 'Blur',
    help: 'Blurs what is behind transparent windows. Slow in a virtual machine.',
    group: 'Effects',
  }),
  shadow: field(z.boolean({ error: 'Shadows must be true or false.' }).default(false), {
    title: 'Shadows',
    help: 'Draws a shadow below windows.',
    group: 'Effects',
  }),
  animations: field(z.boolean({ error: 'Animations must be true or false.' }).default(false), {
    title: 'Animations',
    help: 'Moves windows smoothly. Slow if programs draw in software.',
    group: 'Effects',
  }),
  resolution: field(oneOf('Resolution', resolutions).default('auto'), {
    title: 'Resolution',
    help: 'Automatic follows the size of the VMware window. Choose a fixed size if that fails.',
    group: 'Display',
    options: Object.fromEntries(
      resolutions.map((r) => [
        r,
        { title: r === 'auto' ? 'Follow the VMware window' : r.replace('x', ' × ') },
      ]),
    ),
  }),
  scale: field(oneOf('Scale', scales).default('1'), {
    title: 'Scale',
    help: 'Makes everything larger.',
    group: 'Display',
    options: {
      '1': { title: '100 %' },
      '1.25': { title: '125 %' },
      '1.5': { title: '150 %' },
      '2': { title: '200 %' },
    },
  }),
  bar: field(oneOf('Bar', ['waybar', 'none']).default('waybar'), {
    title: 'Bar',
    help: 'Workspaces, window title, clock, sound, network and memory at the top of the screen.',
    group: 'Desktop programs',
    options: { waybar: { title: 'Waybar' }, none: { title: 'None' } },
  }),
  launcher: field(oneOf('Launcher', ['fuzzel', 'rofi', 'wofi']).default('fuzzel'), {
    title: 'Launcher',
    help: 'Starts programs by name, with the modifier key and R.',
    group: 'Desktop programs',
    options: { fuzzel: { title: 'Fuzzel' }, rofi: { title: 'Rofi' }, wofi: { title: 'Wofi' } },
  }),
  notifications: field(oneOf('Notifications', ['mako', 'swaync', 'dunst']).default('mako'), {
    title: 'Notifications',
    help: 'Shows messages of programs.',
    group: 'Desktop programs',
    options: {
      mako: { title: 'Mako', help: 'Small and plain' },
      swaync: { title: 'SwayNC', help: 'With a panel that shows older ones' },
      dunst: { title: 'Dunst', help: 'Small, with rules' },
    },
  }),
  lock: field(oneOf('Lock screen', ['swaylock', 'hyprlock']).default('swaylock'), {
    title: 'Lock screen',
    help: 'Swaylock is safer in compatible graphics: if a lock screen crashes, you stay locked out.',
    group: 'Desktop programs',
    options: {
      swaylock: { title: 'Swaylock', help: 'Needs no GPU' },
      hyprlock: { title: 'Hyprlock', help: 'Needs the GPU: for accelerated graphics' },
    },
  }),
  idle: field(z.boolean({ error: 'Lock after idle must be true or false.' }).default(false), {
    title: 'Lock after idle',
    help: 'Locks the desktop after ten minutes without input. Off by default, because your computer locks itself.',
    group: 'Session',
  }),
  login: field(oneOf('Login', ['greetd', 'autologin']).default('greetd'), {
    title: 'Login',
    help: 'How the desktop starts.',
    group: 'Session',
    options: {
      greetd: { title: 'Login screen', help: 'A text login (tuigreet): works on any graphics' },
      autologin: {
        title: 'Straight to the desktop',
        help: 'No password at start. The account still has one.',
      },
    },
  }),
});
