/** What somebody finds who unpacks what we packed, read by other code than ours. */
import { gunzipSync } from 'node:zlib';
import JSZip from 'jszip';

export type Tree = Map<string, { text: string; isExecutable: boolean }>;

/** Reads a zip, and checks its sums. */
export async function unzip(bytes: Uint8Array): Promise<Tree> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const tree: Tree = new Map();
  for (const file of Object.values(zip.files)) {
    const isExecutable = ((file.unixPermissions as number) & 0o111) !== 0;
    tree.set(file.name, { text: await file.async('string'), isExecutable });
  }
  return tree;
}

/** Reads a tar.gz as POSIX describes it (pax(1), "ustar Interchange Format"). */
export function untar(bytes: Uint8Array): Tree {
  const tar = gunzipSync(bytes);
  const tree: Tree = new Map();
  const word = (from: number, width: number) =>
    tar.toString('utf8', from, from + width).split('\0')[0] ?? '';
  for (let at = 0; word(at, 100) !== ''; ) {
    const size = Number.parseInt(word(at + 124, 12), 8);
    const path = [word(at + 345, 155), word(at, 100)].filter((part) => part !== '').join('/');
    tree.set(path, {
      text: tar.toString('utf8', at + 512, at + 512 + size),
      isExecutable: (Number.parseInt(word(at + 100, 8), 8) & 0o111) !== 0,
    });
    at += 512 * (1 + Math.ceil(size / 512));
  }
  return tree;
}
