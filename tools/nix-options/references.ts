/** Files that the texts of a flake speak of, in comments and sentences too: each must be there. */
import type { FileTree } from '@/lib/render/file-tree';

// Left out: files that the owner makes, files that the page puts into its zip, and names for a kind of file.
const elsewhere = new Set(['secrets.nix', 'vmware/seed.iso', '-overrides.nix']);
// A word before the path would make it another one: /etc/nixos/hardware-configuration.nix.
const reference =
  /(?<![\w./~-])((?:modules|hosts|vmware)\/[\w./-]*\w|[\w-]+\.(?:nix|sh|ps1|toml|md))(?![\w/-])/g;

/** Every mention of a file or folder that the flake does not have, with its place. */
export function deadReferences(files: FileTree): string[] {
  const paths = [...files.keys()];
  const isThere = (name: string) =>
    paths.some((path) => path === name || path.startsWith(`${name}/`) || path.endsWith(`/${name}`));
  return [...files].flatMap(([path, text]) => {
    if (path === 'flake.lock' || path === 'hyprguest.json') return [];
    return text.split('\n').flatMap((line, i) =>
      [...line.matchAll(reference)]
        .map(([, name = '']) => name)
        .filter((name) => !elsewhere.has(name) && !isThere(name))
        .map((name) => `${path}:${i + 1} speaks of ${name}, which is not there`),
    );
  });
}
