/** Folder, with its `/` → what a `default.nix` in it takes in, as relative paths, sorted. */
export type Siblings = ReadonlyMap<string, readonly string[]>;

/** Whether a module is Home Manager's and not NixOS': it lies in a folder `home`. */
export function isHomeModule(path: string): boolean {
  return /^modules\/(?:.+\/)?home\//.test(path);
}

/**
 * The siblings each `default.nix` takes in: every other module of its folder, and every sub-folder that has a
 * `default.nix`. Overrides (`*-overrides.nix`, `default.*.nix`) are left to whoever wants them, and so is a folder `home`,
 * because NixOS cannot import modules of Home Manager.
 * @param paths all paths of the result
 */
export function siblingImports(paths: Iterable<string>): Siblings {
  const found = new Map<string, string[]>();
  const add = (folder: string, name: string) => {
    const siblings = found.get(folder);
    if (siblings) siblings.push(`./${name}`);
    else found.set(folder, [`./${name}`]);
  };
  for (const path of paths) {
    if (!path.endsWith('.nix')) continue;
    const end = path.lastIndexOf('/') + 1;
    const name = path.slice(end);
    if (name === 'default.nix') {
      const above = path.lastIndexOf('/', end - 2) + 1;
      const folder = path.slice(above, end - 1);
      if (end > 0 && folder !== 'home') add(path.slice(0, above), folder);
    } else if (!/^default\.(.*\.)?nix$|-overrides\.nix$/.test(name)) add(path.slice(0, end), name);
  }
  for (const siblings of found.values()) siblings.sort();
  return found;
}
