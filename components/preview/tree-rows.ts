import type { FileStatus } from './tree-changes';

export type RowStatus = FileStatus | 'private';

export interface TreeRow {
  kind: 'folder' | 'file';
  path: string;
  name: string;
  depth: number;
  status: RowStatus | undefined;
  /** Changed files inside a folder. */
  inside: number;
}

/**
 * A tree as rows: folders before files, each folder followed by what it holds.
 * @param statuses how files differ; a removed file has a row, too
 * @param closed folders whose content is not shown
 */
export function treeRows(
  paths: Iterable<string>,
  statuses: ReadonlyMap<string, RowStatus>,
  closed: ReadonlySet<string> = new Set(),
): TreeRow[] {
  const all = [...new Set([...paths, ...statuses.keys()])].sort();
  const rows: TreeRow[] = [];
  const walk = (prefix: string, depth: number) => {
    const inside = all.filter((path) => path.startsWith(prefix));
    const folders = new Set<string>();
    for (const path of inside) {
      const rest = path.slice(prefix.length);
      if (rest.includes('/')) folders.add(rest.slice(0, rest.indexOf('/')));
    }
    for (const name of folders) {
      const path = `${prefix}${name}/`;
      rows.push({
        kind: 'folder',
        path,
        name,
        depth,
        status: undefined,
        inside: [...statuses.keys()].filter((changed) => changed.startsWith(path)).length,
      });
      if (!closed.has(path)) walk(path, depth + 1);
    }
    for (const path of inside) {
      const name = path.slice(prefix.length);
      if (name.includes('/')) continue;
      rows.push({ kind: 'file', path, name, depth, status: statuses.get(path), inside: 0 });
    }
  };
  walk('', 0);
  return rows;
}
