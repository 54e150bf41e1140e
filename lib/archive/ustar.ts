/** A tar's blocks (POSIX ustar), for whoever puts them into a stream. */
export const blockSize = 512;

// 1980-01-01 00:00 UTC, as in the zip and as nixpkgs dates what has no date. Nix takes the newest time in an archive
// for `lastModified` and writes it into locks; 0 would leave that out.
const modified = 315532800;

/**
 * The header block of a regular file owned by root, in two halves: the first changes with name and size, what follows it is
 * the same in nearly every header. All of it is ASCII, so it can be text like the files.
 * @param path where the file lies, with `/`
 * @param bytes its size
 * @param mode its permissions
 * @throws Error for a path that ustar cannot hold
 */
export function tarHeader(
  path: string,
  bytes: number,
  mode: number,
): { before: string; after: string } {
  const { name, prefix } = splitPath(path);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  const text = (value: string, width: number) => value.padEnd(width, '\0');
  const before = `${text(name, 100)}${octal(mode, 8)}${octal(0, 8)}${octal(0, 8)}${octal(bytes, 12)}${octal(modified, 12)}`;
  const after = `0${text('', 100)}ustar\x0000${text('root', 32)}${text('root', 32)}${octal(0, 8)}${octal(0, 8)}${text(prefix, 155)}${text('', 12)}`;
  // The checksum counts its own field as eight spaces.
  let sum = 8 * 32;
  for (const half of [before, after])
    for (let i = 0; i < half.length; i++) sum += half.charCodeAt(i);
  return { before: `${before}${sum.toString(8).padStart(6, '0')}\0 `, after };
}

/** ustar holds 100 bytes of name and, before a slash, 155 more. */
function splitPath(path: string): { name: string; prefix: string } {
  if (!/^[\x20-\x7e]+$/.test(path)) throw new Error(`${path}: not ASCII`);
  if (path.length <= 100) return { name: path, prefix: '' };
  const at = path.indexOf('/', path.length - 101);
  if (at < 0 || at > 155) throw new Error(`${path}: too long for a tar`);
  return { name: path.slice(at + 1), prefix: path.slice(0, at) };
}
