import type { Config } from '@/lib/config/schema';
import type { FileTree } from '@/lib/render/file-tree';
import type { Provenance } from '@/lib/render/render';
import type { PaneTab } from './pane-tabs';
import type { FileStatus } from './tree-changes';

/** What the preview needs to know of the answers. */
export interface PreviewedAnswers {
  /** The presets there are. */
  presets: readonly { id: string; title: string }[];
  config: Config;
  /** Whether the answers are the visitor's; until then they are the defaults. */
  live: boolean;
  /** What changes are counted against (bases.ts). */
  base: string;
  /** The answers of the link that was opened, unless they are a preset's. */
  opened: Config | undefined;
  /** The question that has or last had the focus. */
  focused: string | undefined;
}

/** What the preview shows. */
export interface PreviewState {
  /** Undefined until the generator is here. */
  files: FileTree | undefined;
  provenance: readonly Provenance[];
  /** The same for lines that import a file. */
  imports: readonly Provenance[];
  base: FileTree;
  baseTitle: string;
  /** The base's answers as a query. */
  baseQuery: string;
  /** The answers before the last question that was changed. */
  previous: Config | undefined;
  /** The query of the last download on this computer. */
  downloaded: string | undefined;
  changes: ReadonlyMap<string, FileStatus>;
  /** Files that only the download in this browser will hold. */
  privateFiles: FileTree;
  selected: string | undefined;
  /** Jump to the lines that the question in focus wrote. */
  follow: boolean;
  /** Where there is no room for both: the files instead of the questions. */
  shownAlone: boolean;
  /** Where there is no room for both: the open file instead of the list of files. */
  fileShown: boolean;
  /** The tab that somebody chose; until then each step has its own. */
  tab: PaneTab | undefined;
  /** Whether the address says what is shown: from the first choice on. */
  inAddress: boolean;
}

export const emptyPreview: PreviewState = {
  files: undefined,
  provenance: [],
  imports: [],
  base: new Map(),
  baseTitle: '',
  baseQuery: '',
  previous: undefined,
  downloaded: undefined,
  changes: new Map(),
  privateFiles: new Map(),
  selected: undefined,
  follow: true,
  shownAlone: false,
  fileShown: false,
  tab: undefined,
  inAddress: false,
};

/** Whether a file is there to be read, and not part of the system. */
export function isDocument(path: string): boolean {
  return /\.(?:md|svg|example)$/.test(path);
}

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

/** How much a file tells about an answer: its own module most, prose least. */
function rank({ path, from }: Provenance): number {
  if (path.endsWith('.nix')) return from === 0 ? 0 : 1;
  if (path.endsWith('.vmx')) return 2;
  if (/\.(?:sh|ps1)$/.test(path)) return 3;
  return path.endsWith('.md') ? 5 : 4;
}

/**
 * The file to look at for a question: the one that is there because of the answer, else one with lines of it, and prose
 * last. The file in view stays when it has code of the answer.
 * @returns undefined for an answer that writes nothing
 */
export function fileOf(
  provenance: readonly Provenance[],
  field: string,
  inView: string | undefined,
): string | undefined {
  const found = provenance
    .filter((p) => p.fields.includes(field))
    .sort((a, b) => rank(a) - rank(b));
  if (found.some((p) => p.path === inView && rank(p) <= 1)) return inView;
  return found[0]?.path;
}
