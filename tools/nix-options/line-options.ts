/** The options that our templates set, with their types and defaults: what the page says of a line. */
import { attributePaths } from '@/lib/nix/attribute-paths';
import type { FileTree } from '@/lib/render/file-tree';
import { isHomeModule } from '@/lib/render/imports';
import { isNix } from '@/lib/render/parse-template';
import { type OptionNode, readData } from './option-data';
import { homeManagerOptions, nixosOptions } from './option-lists';

/** Name → type in words, and the default as Nix where it is recorded; `<name>` and `*` for any name. */
export type LineOptions = Readonly<
  Record<'nixos' | 'home', Readonly<Record<string, readonly [type: string, byDefault?: string]>>>
>;

/** Defaults of these options, by whose they are and by name: beside the lists, written by scripts/update-options.ts. */
export const defaultsFile = 'option-defaults.json';

/** The option that a path sets or stands in: the last one on the way. */
function find(root: OptionNode, path: readonly string[]): [name: string, type: string] | undefined {
  let node: OptionNode | undefined = root;
  let found: [string, string] | undefined;
  const name: string[] = [];
  for (const part of path) {
    const known: string | undefined = [part, '<name>', '*'].find((key) => node?.children.has(key));
    node = known === undefined ? undefined : node?.children.get(known);
    if (!node || known === undefined) break;
    name.push(known);
    if (node.option) found = [name.join('.'), node.option.type];
  }
  return found;
}

/**
 * Looks up every line of every template.
 * @param templates as they lie on disk
 */
export function lineOptions(templates: FileTree): LineOptions {
  const found = { nixos: new Map<string, string>(), home: new Map<string, string>() };
  const roots = { nixos: nixosOptions([]), home: homeManagerOptions('home-manager-unstable') };
  for (const [path, text] of templates) {
    if (!isNix(path) || !/^(?:modules|hosts)\//.test(path)) continue;
    const list = isHomeModule(path) ? 'home' : 'nixos';
    for (const line of attributePaths(text)) {
      const option = line && find(roots[list], line);
      if (option) found[list].set(...option);
    }
  }
  const defaults: Record<string, Record<string, string>> = JSON.parse(readData(defaultsFile));
  const sorted = (list: 'nixos' | 'home') =>
    Object.fromEntries(
      [...found[list]]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, type]) => {
          const text = defaults[list]?.[name];
          return [name, text === undefined ? ([type] as const) : ([type, text] as const)];
        }),
    );
  return { nixos: sorted('nixos'), home: sorted('home') };
}
