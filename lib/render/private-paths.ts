/** Files of a flake that only one side may ever write: secrets, the key that opens them, and the disc that carries them. */

/** The key to encrypted secrets. */
export const keyPath = 'key.txt';

/** The disc that starts the installation. */
export const seedPath = 'vmware/seed.iso';

/** Private files that no zip takes along from a folder: the disc is made anew, and the key never joins what it opens. */
export const neverZipped: readonly string[] = [seedPath, keyPath];

const named: readonly string[] = ['secrets.nix', ...neverZipped];

/** Whether a path of a flake is private. */
export function isPrivate(path: string): boolean {
  return named.includes(path) || /^secrets\/.+\.age$/.test(path);
}

/** Whether a path is private to a flake that lies in any of its folders. Work grows with the path, however many folders. */
export function isPrivateBelow(path: string): boolean {
  return (
    named.some((name) => `/${path}`.endsWith(`/${name}`)) ||
    (path.endsWith('.age') && /(?:^|\/)secrets\/./.test(path))
  );
}
