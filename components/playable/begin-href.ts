import { type ThemeName, themeNames } from '@/lib/config/palettes';

/** The theme of the default answers, which has no word in an address. */
const plainTheme = themeNames[0];

/**
 * The address that begins with a preset in a theme. Without the schema: the start page does not load it.
 * @param query the preset’s own
 */
export function beginHref(query: string, theme: ThemeName): string {
  const [version = 'v=1', ...answers] = query.split('&');
  const others = answers.filter((answer) => !answer.startsWith('hyprland.theme='));
  const own = theme === plainTheme ? [] : [`hyprland.theme=${theme}`];
  const all = [...others, ...own].sort();
  return all.length === 0 ? '/host' : `/host?${[version, ...all].join('&')}`;
}
