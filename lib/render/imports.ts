/**
 * The siblings a `default.nix` takes in: every other module of its folder, and every sub-folder that has a
 * `default.nix`. Overrides (`*-overrides.nix`, `default.*.nix`) are left to whoever wants them.
 * @param file path of the importing file
 * @param paths all paths of the result
 * @returns relative paths, sorted
 */
export function siblingImports(file: string, paths: Iterable<string>): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const found: string[] = [];
  for (const path of paths) {
    if (path === file || !path.startsWith(folder) || !path.endsWith('.nix')) continue;
    const rest = path.slice(folder.length);
    const parts = rest.split('/');
    if (parts.length === 1 && !/^default\.(.*\.)?nix$|-overrides\.nix$/.test(rest)) {
      found.push(`./${rest}`);
    } else if (parts.length === 2 && parts[1] === 'default.nix') {
      found.push(`./${parts[0]}`);
    }
  }
  return found.sort();
}
