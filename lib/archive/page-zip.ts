import JSZip from 'jszip';
import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import { isPrivate } from '../render/private-paths';
import { isLink } from './read-archive';

// The first moment that a zip can hold; jszip writes it in UTC, wherever the browser stands.
const firstMoment = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs a tree in the browser, the same bytes for the same tree: fixed dates, sorted, one folder on top. What holds secrets
 * is unpacked for its owner alone, because a computer may have other accounts.
 * @param files path → text
 * @param folder the one folder at the top
 * @param binaries path → bytes and their mode (0644 if nobody knows), behind the texts: unpacked with new times, they are the
 * newest
 */
export function pageZip(
  files: FileTree,
  folder: string,
  binaries: Iterable<readonly [path: string, bytes: Uint8Array, mode?: number | undefined]> = [],
): Promise<Blob> {
  const archive = new JSZip();
  for (const [path, text] of fileTree(files)) {
    archive.file(`${folder}/${path}`, text, {
      createFolders: false,
      date: firstMoment,
      unixPermissions: isPrivate(path) ? 0o600 : isExecutable(text) ? 0o755 : 0o644,
    });
  }
  for (const [path, bytes, mode = 0o644] of binaries) {
    archive.file(`${folder}/${path}`, bytes, {
      createFolders: false,
      date: firstMoment,
      unixPermissions: isPrivate(path) && !isLink(mode) ? 0o600 : mode,
    });
  }
  return archive.generateAsync({
    type: 'blob',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  });
}
