import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileTree, fileTree } from './file-tree';

/**
 * Reads a template tree from disk. The only file of the render core that touches the disk.
 * @param folder absolute or relative path of `templates/`
 * @returns path below the folder (with `/`) → text
 */
export function loadTemplates(folder: string): FileTree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [
        path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
        readFileSync(path, 'utf8'),
      ];
    });
  return fileTree(entries);
}
