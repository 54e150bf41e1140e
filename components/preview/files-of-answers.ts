import type { FileTree } from '@/lib/render/file-tree';
import type { Provenance } from '@/lib/render/render';
import { countChanges, lineChanges } from './tree-changes';

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

/**
 * The file that says most about a step: the one with the most lines its questions wrote. A line that follows from several
 * answers counts as one, not once for each of them.
 */
export function fileOfStep(provenance: readonly Provenance[], step: string): string | undefined {
  const lines = new Map<string, Set<string>>();
  for (const { path, from, fields } of provenance) {
    const own = fields.filter((field) => field.startsWith(`${step}.`));
    if (from === 0 || own.length === 0 || !path.endsWith('.nix')) continue;
    lines.set(path, (lines.get(path) ?? new Set()).add(own.join()));
  }
  return [...lines].sort((a, b) => b[1].size - a[1].size)[0]?.[0];
}

/** How much a kind of file is about an answer: code of the system most, prose least. */
function kindRank(path: string): number {
  if (path.endsWith('.nix')) return 1;
  if (path.endsWith('.vmx')) return 2;
  if (/\.(?:sh|ps1)$/.test(path)) return 3;
  return path.endsWith('.md') ? 5 : 4;
}

/** The same for what an answer wrote: its own module before lines. A file that several answers ask for is of none of them. */
function rank({ path, from, fields }: Provenance): number {
  const isWhole = from === 0 && path.endsWith('.nix');
  return kindRank(path) + (isWhole ? (fields.length === 1 ? -1 : 0.5) : 0);
}

/**
 * The file to look at for a question: the one that is there because of the answer, else the one with most lines of it, and
 * prose last. The file in view stays when it has code of the answer.
 * @returns undefined for an answer that writes nothing
 */
export function fileOfField(
  provenance: readonly Provenance[],
  field: string,
  inView: string | undefined,
): string | undefined {
  const own = provenance.filter((p) => p.fields.includes(field));
  const linesIn = (path: string) =>
    own.filter((p) => p.path === path && p.from > 0).reduce((sum, p) => sum + p.to - p.from + 1, 0);
  const found = [...own].sort((a, b) => rank(a) - rank(b) || linesIn(b.path) - linesIn(a.path));
  if (found.some((p) => p.path === inView && rank(p) <= 1)) return inView;
  return found[0]?.path;
}

/** Files, and which answers wrote what in them. */
export interface Written {
  files: FileTree;
  provenance: readonly Provenance[];
}

/** How many lines of a file differ that a question wrote, in either state. */
function changedLines(field: string, path: string, now: Written, base: Written): number {
  const [text, before] = [now.files.get(path), base.files.get(path)];
  if (text === before) return 0;
  const isOwn = ({ provenance }: Written) =>
    provenance.some((p) => p.path === path && p.fields.includes(field));
  if (text === undefined) return isOwn(base) ? countChanges(before, text).removed : 0;
  if (before === undefined) return isOwn(now) ? countChanges(before, text).added : 0;
  const isIn = (ranges: ReturnType<typeof linesWrittenBy>, line: number) =>
    ranges.some(([from, to]) => from <= line && line <= to);
  const [ours, theirs] = [now, base].map(({ provenance }) =>
    linesWrittenBy(provenance, path, field),
  );
  let oldLine = 0;
  return lineChanges(before, text).filter(({ kind, number }) => {
    if (kind !== 'added') oldLine += 1;
    if (kind === 'removed') return isIn(theirs ?? [], oldLine);
    return kind === 'added' && number !== undefined && isIn(ours ?? [], number);
  }).length;
}

/**
 * The file that an answer makes differ from the base: code before prose, files that are there before those that are left out,
 * and then the one with most lines that differ by it. The file in view stays when it is one of those with code.
 * @returns undefined where none differs by it
 */
export function fileChangedBy(
  field: string,
  now: Written,
  base: Written,
  inView: string | undefined,
): string | undefined {
  const paths = [...now.provenance, ...base.provenance]
    .filter((p) => p.fields.includes(field))
    .map((p) => p.path);
  // One that several answers ask for says less of each than lines that hold the answer itself.
  const isShared = (path: string) =>
    [...now.provenance, ...base.provenance].some(
      (p) => p.path === path && p.from === 0 && p.fields.length > 1 && p.fields.includes(field),
    );
  const rankOf = (path: string) =>
    kindRank(path) + (now.files.has(path) ? 0 : 0.5) + (isShared(path) ? 0.25 : 0);
  const changed = (path: string) => changedLines(field, path, now, base);
  // Asked first, because while somebody types it stays, and what all other files hold need not be counted.
  if (inView !== undefined && paths.includes(inView) && rankOf(inView) < 2 && changed(inView) > 0) {
    return inView;
  }
  const all = [...new Set(paths)];
  for (const rank of [...new Set(all.map(rankOf))].sort((a, b) => a - b)) {
    const [first] = all
      .filter((path) => rankOf(path) === rank)
      .map((path) => ({ path, lines: changed(path) }))
      .filter(({ lines }) => lines > 0)
      .sort((a, b) => b.lines - a.lines);
    if (first) return first.path;
  }
  return undefined;
}
