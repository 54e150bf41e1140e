/** Lines of our templates that only say again what an option is by itself, without a word why. */
import { attributePaths } from '@/lib/nix/attribute-paths';
import { isHomeModule } from '@/lib/render/imports';
import defaults from './data/option-defaults.json';

/** What an option is when nothing sets it, as Nix, by name. */
export type Defaults = Readonly<
  Record<'nixos' | 'home' | 'hyprland', Readonly<Record<string, string>>>
>;

/** As recorded by scripts/update-options.ts. */
export const recordedDefaults: Defaults = defaults;

const hyprlandConfig = 'wayland.windowManager.hyprland.settings.config.';

/**
 * Lines that set an option to its own default, and have no comment above them that says why.
 * @param path of a template, which tells whose options it sets
 * @param text its lines; answers stand in them as slots, which are no plain values
 */
export function repeatedDefaults(
  path: string,
  text: string,
  known: Defaults = recordedDefaults,
): string[] {
  const lines = text.split('\n');
  return attributePaths(text).flatMap((attribute, index) => {
    const line = lines[index] ?? '';
    const written = /^\s*[^#]*? = (true|false|null|\[ \]|\{ \}|-?\d+(?:\.\d+)?|"[^"@$\\]*");$/.exec(
      line,
    )?.[1];
    if (!attribute || written === undefined || /^\s*#/.test(lines[index - 1] ?? '')) return [];
    const name = attribute.join('.');
    const [list, option] = name.startsWith(hyprlandConfig)
      ? [known.hyprland, name.slice(hyprlandConfig.length)]
      : [isHomeModule(path) ? known.home : known.nixos, name];
    const own = Object.keys(list).find((other) => isSame(other, option));
    return own !== undefined && list[own] === written
      ? [`${path}: ${name} is ${written} by itself`]
      : [];
  });
}

/** Whether a recorded name is this option's: `<name>` stands for any. */
function isSame(recorded: string, option: string): boolean {
  if (recorded === option) return true;
  const parts = recorded.split('.');
  const own = option.split('.');
  return (
    recorded.includes('<name>') &&
    parts.length === own.length &&
    parts.every((part, i) => part === '<name>' || part === own[i])
  );
}
