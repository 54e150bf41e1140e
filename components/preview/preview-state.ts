import type { FileTree } from '@/lib/render/file-tree';
import type { Provenance } from '@/lib/render/render';
import type { FileStatus } from './tree-changes';

/** What the preview shows. */
export interface PreviewState {
  /** Undefined until the generator is here. */
  files: FileTree | undefined;
  provenance: readonly Provenance[];
  base: FileTree;
  baseTitle: string;
  changes: ReadonlyMap<string, FileStatus>;
  /** Files that only the download in this browser will hold. */
  privateFiles: FileTree;
  selected: string | undefined;
  /** Jump to the lines that the question in focus wrote. */
  follow: boolean;
  /** Where there is no room for both: the files instead of the questions. */
  shownAlone: boolean;
}

export const emptyPreview: PreviewState = {
  files: undefined,
  provenance: [],
  base: new Map(),
  baseTitle: '',
  changes: new Map(),
  privateFiles: new Map(),
  selected: undefined,
  follow: true,
  shownAlone: false,
};

/** Lines of a file that a question wrote, as [from, to] pairs. */
export function linesWrittenBy(
  provenance: readonly Provenance[],
  path: string,
  field: string | undefined,
): readonly (readonly [number, number])[] {
  if (!field) return [];
  return provenance
    .filter((p) => p.path === path && p.from > 0 && p.fields.includes(field))
    .map((p) => [p.from, p.to] as const);
}

/** The file that says most about a step: the one with the most lines its questions wrote. */
export function tellingFile(provenance: readonly Provenance[], step: string): string | undefined {
  const counts = new Map<string, Set<string>>();
  for (const { path, from, fields } of provenance) {
    if (from === 0 || !path.endsWith('.nix')) continue;
    const seen = counts.get(path) ?? new Set();
    for (const field of fields) if (field.startsWith(`${step}.`)) seen.add(field);
    counts.set(path, seen);
  }
  const [best] = [...counts].sort((a, b) => b[1].size - a[1].size);
  return best && best[1].size > 0 ? best[0] : undefined;
}

/** The file to look at for a question: the one in view when it has lines of it, else the first that has. */
export function fileOf(
  provenance: readonly Provenance[],
  field: string,
  inView: string | undefined,
): string | undefined {
  const paths = provenance.filter((p) => p.fields.includes(field));
  const written = paths.filter((p) => p.from > 0);
  if (written.some((p) => p.path === inView)) return inView;
  const nix = written.find((p) => p.path.endsWith('.nix'));
  return (nix ?? written[0] ?? paths[0])?.path;
}
