/** The option of NixOS or Home Manager that a line of a generated module sets. Loaded when somebody asks about a line. */
import type { Config } from '../config/schema';
import { attributePaths } from '../nix/attribute-paths';
import { isHomeModule } from '../render/imports';
import recorded from './line-options.json';

export interface LineOption {
  /** `users.users.<name>.shell`. */
  name: string;
  /** In words, as the manuals print it. */
  type: string;
  /** Whose option it is. */
  of: 'NixOS' | 'Home Manager';
  /** Its default as Nix, where it is recorded. NixOS' come from lists of several years, so none has a date. */
  byDefault: string | undefined;
  /** Its page in the option search: description and today's default stand there. */
  url: string;
}

type Recorded = Readonly<Record<string, readonly [type: string, byDefault?: string]>>;

/**
 * The option that a line sets, or stands in.
 * @param path of the file
 * @param line counts from 1
 * @returns undefined for a line that sets none, and for files that are no modules
 */
export function optionOf(
  path: string,
  text: string,
  line: number,
  channel: Config['host']['channel'],
): LineOption | undefined {
  if (!/^(?:modules|hosts)\/.*\.nix$/.test(path)) return undefined;
  const attribute = attributePaths(text)[line - 1];
  if (!attribute) return undefined;
  const lists = recorded as unknown as Readonly<Record<'home' | 'nixos', Recorded>>;
  const options = isHomeModule(path) ? lists.home : lists.nixos;
  for (let length = attribute.length; length > 0; length -= 1) {
    const name = nameOf(options, attribute.slice(0, length));
    if (name !== undefined) {
      const shown = encodeURIComponent(name);
      const url = isHomeModule(path)
        ? `https://home-manager-options.extranix.com/?query=${shown}&release=${channel === 'nixos-unstable' ? 'master' : channel.replace('nixos-', 'release-')}`
        : `https://search.nixos.org/options?channel=${channel.replace('nixos-', '')}&show=${shown}&query=${shown}`;
      const [type = '', byDefault] = options[name] ?? [];
      return { name, type, byDefault, of: isHomeModule(path) ? 'Home Manager' : 'NixOS', url };
    }
  }
  return undefined;
}

/** The name under which a path is recorded: a part of it may stand for any name. */
function nameOf(options: Recorded, path: readonly string[]): string | undefined {
  const own = path.join('.');
  if (Object.hasOwn(options, own)) return own;
  return Object.keys(options).find((name) => {
    if (!name.includes('<') && !name.includes('*')) return false;
    const parts = name.split('.');
    return (
      parts.length === path.length &&
      parts.every((part, index) => part === path[index] || part === '<name>' || part === '*')
    );
  });
}
