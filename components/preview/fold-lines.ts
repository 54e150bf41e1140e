import type { CodeLine, Fold } from './code-lines';

const around = 3;

/**
 * Leaves out what did not change, but for three lines around each change.
 * @param open numbers of the first lines of folds that somebody opened
 */
export function foldLines(
  lines: readonly CodeLine[],
  open: ReadonlySet<number>,
): readonly (CodeLine | Fold)[] {
  const near = lines.map(() => false);
  lines.forEach((line, index) => {
    if (!line.mark && !line.touched) return;
    for (let at = Math.max(0, index - around); at <= index + around && at < near.length; at += 1) {
      near[at] = true;
    }
  });
  const rows: (CodeLine | Fold)[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && !near[end]) end += 1;
    const from = lines[at]?.number ?? 0;
    // A fold of one line would take as much room as the line.
    if (end - at > 1 && !open.has(from)) rows.push({ from, count: end - at });
    else rows.push(...lines.slice(at, end));
    at = end;
    while (at < lines.length && near[at]) {
      rows.push(lines[at] as CodeLine);
      at += 1;
    }
  }
  return rows;
}
