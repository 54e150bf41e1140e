import { palettes, type ThemeName, themeNames } from '@/lib/config/palettes';
import { sitePath } from '@/lib/edition';
import manifest from '@/public/desktops/manifest.json';

/** A photograph of a generated desktop, as an `<img>` needs it. */
export interface DesktopPicture {
  src: string;
  width: number;
  height: number;
  alt: string;
}

function picture(id: string): DesktopPicture | undefined {
  const entry = manifest.pictures.find((other) => other.id === id);
  if (!entry) return undefined;
  const { file, width, height, alt } = entry;
  return { src: sitePath(`/desktops/${file}`), width, height, alt };
}

/** A theme with its two pictures. */
export interface PicturedTheme {
  name: ThemeName;
  title: string;
  desktop: DesktopPicture;
  launcher: DesktopPicture;
}

/** Every theme that was photographed, in the order of the palettes. */
export const picturedThemes: readonly PicturedTheme[] = themeNames.flatMap((name) => {
  const { title } = palettes[name];
  const desktop = picture(name);
  const launcher = picture(`${name}-launcher`);
  return desktop && launcher ? [{ name, title, desktop, launcher }] : [];
});

/** The picture of a preset's desktop; undefined where none could be taken. */
export function presetPicture(id: string): DesktopPicture | undefined {
  return picture(`preset-${id}`);
}

/** How the pictures came about and what they do not prove. Stands wherever they are shown. */
export const picturesNote = manifest.note.replace(/^Made by .*?: /, '');
