import { type Config, type ConfigInput, configSchema } from './schema';
import { encodeQuery } from './url';

export interface Preset {
  id: string;
  title: string;
  description: string;
  config: Config;
  /** The query behind `?` that gives these answers. */
  query: string;
}

function preset(id: string, title: string, description: string, answers: ConfigInput): Preset {
  const config = configSchema.parse(answers);
  return { id, title, description, config, query: encodeQuery(config) };
}

/** Complete, valid answer sets to begin from. */
export const presets: readonly Preset[] = [
  preset(
    'default',
    'Default',
    'A full desktop that runs on any VMware: Hyprland, bar, launcher, terminal, Firefox, Zsh and Git.',
    {},
  ),
  preset(
    'minimal',
    'Minimal',
    'Hyprland, the terminal foot and little else: quick to install, easy to read and to extend.',
    {
      host: { memoryGiB: 4, cpus: 2, diskGiB: 32, swapGiB: 2, sharedFolders: false, ssh: false },
      user: {
        shell: 'bash',
        prompt: 'none',
        terminal: 'foot',
        editor: 'none',
        browser: 'none',
        packages: [],
      },
      secrets: { scheme: 'none' },
      hyprland: { source: 'nixpkgs', bar: 'none', gapsIn: 2, gapsOut: 4, rounding: 0 },
    },
  ),
  preset(
    'developer',
    'Developer',
    'For daily work: containers, signed commits, languages and tools, encrypted secrets, open dev ports.',
    {
      host: {
        name: 'dev-vm',
        memoryGiB: 16,
        cpus: 8,
        diskGiB: 128,
        swapGiB: 8,
        containers: 'podman',
        openPorts: [3000, 5173, 8080],
      },
      user: {
        shell: 'zsh',
        terminal: 'ghostty',
        editor: 'neovim',
        gitSigning: 'ssh',
        packages: [
          'cargo',
          'fastfetch',
          'fd',
          'gcc',
          'gh',
          'gnumake',
          'go',
          'jq',
          'just',
          'nodejs',
          'python3',
          'ripgrep',
          'rustc',
          'tree',
          'unzip',
          'wget',
        ],
      },
      secrets: { scheme: 'agenix' },
      hyprland: { theme: 'tokyo-night' },
    },
  ),
  preset(
    'showcase',
    'Showcase',
    'With all effects: blur, shadows, animations, and a patched Hyprland so that programs use the GPU.',
    {
      host: { memoryGiB: 16, cpus: 8 },
      user: { terminal: 'kitty', shell: 'fish' },
      hyprland: {
        graphics: 'accelerated',
        theme: 'catppuccin-mocha',
        blur: true,
        shadow: true,
        animations: true,
        rounding: 12,
        gapsIn: 6,
        gapsOut: 14,
        launcher: 'rofi',
        notifications: 'swaync',
        lock: 'hyprlock',
        idle: true,
      },
    },
  ),
  preset(
    'apple-silicon',
    'Apple silicon',
    'For VMware Fusion on an M-series Mac: ARM packages, Alt as modifier, sharp text on a Retina screen.',
    {
      host: { arch: 'aarch64-linux' },
      hyprland: { source: 'nixpkgs', modifier: 'ALT', scale: '2', theme: 'rose-pine' },
    },
  ),
];

/** A preset by its id. */
export const presetById: ReadonlyMap<string, Preset> = new Map(presets.map((p) => [p.id, p]));
