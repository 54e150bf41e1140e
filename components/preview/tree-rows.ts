import type { FileStatus } from './tree-changes';

export type RowStatus = FileStatus | 'private';

/** A row of the tree: where it stands, and nothing that a key can change. */
export interface TreeRow {
  kind: 'folder' | 'file';
  path: string;
  name: string;
  depth: number;
  /** Its number among the rows of its folder, counted from 1. */
  place: number;
  /** How many rows its folder has. */
  siblings: number;
}

/**
 * A tree as rows: folders before files, each folder followed by what it holds.
 * @param paths in any order, none twice
 * @param closed folders whose content is not shown
 */
export function treeRows(
  paths: Iterable<string>,
  closed: ReadonlySet<string> = new Set(),
): TreeRow[] {
  const rows: TreeRow[] = [];
  const walk = (inside: readonly string[], prefix: string, depth: number) => {
    const folders = new Map<string, string[]>();
    const files: string[] = [];
    for (const path of inside) {
      const end = path.indexOf('/', prefix.length);
      if (end < 0) files.push(path.slice(prefix.length));
      else {
        const name = path.slice(prefix.length, end);
        const held = folders.get(name);
        if (held) held.push(path);
        else folders.set(name, [path]);
      }
    }
    const siblings = folders.size + files.length;
    let place = 0;
    for (const [name, held] of folders) {
      const path = `${prefix}${name}/`;
      place += 1;
      rows.push({ kind: 'folder', path, name, depth, place, siblings });
      if (!closed.has(path)) walk(held, path, depth + 1);
    }
    for (const name of files) {
      place += 1;
      rows.push({ kind: 'file', path: `${prefix}${name}`, name, depth, place, siblings });
    }
  };
  walk([...paths].sort(), '', 0);
  return rows;
}
