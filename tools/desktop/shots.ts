/** Which pictures there are of generated desktops, of what, and from which inputs. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { palettes, type ThemeName } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { type Scene, scenes } from './scenes';

export interface PictureEntry {
  id: string;
  kind: 'theme' | 'launcher' | 'preset';
  theme: ThemeName;
  preset?: string;
  /** The answers, as in the wizard's address. */
  query: string;
  file: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  /** A hash of what decides how it looks. */
  inputs: string;
}

export interface Manifest {
  note: string;
  /** Pictures there should be and are not, each with its reason. */
  missing: { id: string; reason: string }[];
  pictures: PictureEntry[];
}

export interface Shot
  extends Pick<PictureEntry, 'id' | 'kind' | 'theme' | 'preset' | 'query' | 'file' | 'alt'> {
  config: Config;
}

export const picturesFolder = fileURLToPath(new URL('../../public/desktops', import.meta.url));
export const manifestPath = join(picturesFolder, 'manifest.json');

const launcherNames = { fuzzel: 'Fuzzel', rofi: 'Rofi', wofi: 'Wofi' } as const;

function themeShots(theme: ThemeName): Shot[] {
  const config = configSchema.parse({ user: { terminal: 'foot' }, hyprland: { theme } });
  const { title } = palettes[theme];
  const query = encodeQuery(config);
  const bar = 'The bar on top has workspaces 1 to 5, clock, network, processor and memory';
  const words = (scene: Scene) =>
    `The generated Hyprland desktop in ${title}. ${scene.words}. ${bar}. Drawn in an emulated machine with Debian’s programs.`;
  return [
    {
      id: theme,
      kind: 'theme',
      theme,
      query,
      file: `${theme}.webp`,
      alt: words(scenes.theme),
      config,
    },
    {
      id: `${theme}-launcher`,
      kind: 'launcher',
      theme,
      query,
      file: `${theme}-launcher.webp`,
      alt: words(scenes.launcher),
      config,
    },
  ];
}

/** The scene of a preset; one without a scene of its own has the default preset's. */
function presetScene(id: string): Scene {
  return (scenes as Readonly<Record<string, Scene>>)[id] ?? scenes.default;
}

/** What is on the screen in a picture. */
export function sceneOf({ kind, preset = '' }: Shot): Scene {
  return kind === 'preset' ? presetScene(preset) : scenes[kind];
}

function presetShots(): Shot[] {
  return presets.map(({ id, title, query, config }) => {
    const { theme, bar, launcher } = config.hyprland;
    const look = `${palettes[theme].title}, ${bar === 'none' ? 'without a bar' : 'with a bar'}, launcher ${launcherNames[launcher]}`;
    const remarks = [
      'Drawn in an emulated machine with Debian’s programs.',
      config.host.arch === 'aarch64-linux' ? 'The emulated machine is x86_64, not ARM.' : '',
      config.hyprland.graphics === 'accelerated' ? 'The effects are drawn in software here.' : '',
      config.user.terminal === 'ghostty' ? 'Foot stands in for Ghostty.' : '',
    ];
    return {
      id: `preset-${id}`,
      kind: 'preset' as const,
      theme,
      preset: id,
      query,
      file: `preset-${id}.webp`,
      alt: [`The desktop of the preset ${title} (${look}). ${presetScene(id).words}.`, ...remarks]
        .filter((text) => text !== '')
        .join(' '),
      config,
    };
  });
}

/** The generated files that decide how a picture looks; a change in the others does not make it stale. */
const visible =
  /^modules\/home\/(theme|wallpaper|foot|fuzzel|rofi|wofi|starship|gtk|cursor|waybar\/.*|hyprland\/(look|blur|animations|monitors|dwindle|master))\.nix$/;

/** Foot is always there, but seen only where it is the terminal, or stands in for it. */
const showsFoot = ({ hyprland: { graphics }, user: { terminal } }: Config) =>
  graphics === 'compatible' || terminal === 'foot';

/**
 * A hash of templates, palette and answers together: of the lines they become, comments left out. Names and order of the files
 * do not count, because a file that only moves changes no picture.
 */
export function inputsOf(config: Config): string {
  return hashOfLines(
    [...generate(config).files]
      .filter(([path]) => visible.test(path))
      .filter(([path]) => path !== 'modules/home/foot.nix' || showsFoot(config))
      .map(([, text]) => text),
  );
}

/** @param texts Nix files, in any order */
export function hashOfLines(texts: readonly string[]): string {
  const isCode = (line: string) => !/^\s*(#(?![0-9a-f]{6}).*)?$/.test(line);
  const hash = createHash('sha256');
  for (const code of texts.map((text) => text.split('\n').filter(isCode).join('\n')).sort()) {
    hash.update(`${code}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Every picture there should be. */
export const shots: readonly Shot[] = [
  ...(Object.keys(palettes) as ThemeName[]).flatMap(themeShots),
  ...presetShots(),
];

/**
 * Which pictures have to be taken, and why: there is none, or what it shows has changed since.
 * @param manifest what was taken
 * @param wanted every picture there should be
 */
export function picturesToTake(
  { pictures, missing }: Manifest,
  wanted: readonly Shot[] = shots,
): { id: string; why: string }[] {
  return wanted.flatMap(({ id, config }) => {
    if (missing.some((other) => other.id === id)) return [];
    const taken = pictures.find((picture) => picture.id === id);
    if (!taken) return [{ id, why: 'there is none yet' }];
    return taken.inputs === inputsOf(config) ? [] : [{ id, why: 'what it shows has changed' }];
  });
}
