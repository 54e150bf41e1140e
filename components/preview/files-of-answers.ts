import type { Provenance } from '@/lib/render/render';

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

/** How much of a file is about an answer: its own module most, prose least. */
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
export function fileOfField(
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
