import { diff3MergeRegions } from 'node-diff3';

/** A place where both sides changed the same lines. Each side is whole lines, joined. */
export interface Clash {
  /** The line of `mine` where it begins, from 1. */
  line: number;
  mine: string;
  next: string;
}

/** A three-way merge of one text: parts that are settled, and clashes between them, in order. */
export type TextMerge = readonly (string | Clash)[];

// The library compares each line with every equal one, so many equal lines would take time that grows with their square.
const mostPairs = 4_000_000;

/**
 * Merges line by line what two people made of one text, as `git merge-file` does.
 * @param base the text both began with
 * @param mine the text edited by hand
 * @param next the text generated anew
 * @returns the settled parts and the clashes; a change that both made alike is settled
 */
export function mergeText(base: string, mine: string, next: string): TextMerge {
  if (mine === next || next === base) return [mine];
  if (mine === base) return [next];
  const [b, m, n] = [linesOf(base), linesOf(mine), linesOf(next)];
  if (pairs(b, m) + pairs(b, n) > mostPairs) return [{ line: 1, mine, next }];
  const parts: (string | Clash)[] = [];
  let settled = '';
  // By regions, because diff3Merge hands each one's lines on as arguments: of many, the stack overflows.
  for (const region of diff3MergeRegions(m, b, n)) {
    if (region.stable) settled += region.bufferContent.join('');
    else {
      const { aStart, aContent, bContent } = region;
      const [ours, theirs] = [aContent.join(''), bContent.join('')];
      if (ours === theirs) settled += ours;
      else {
        if (settled !== '') parts.push(settled);
        settled = '';
        parts.push({ line: aStart + 1, mine: ours, next: theirs });
      }
    }
  }
  return settled === '' ? parts : [...parts, settled];
}

/** The clashes of a merge. */
export function clashesOf(merge: TextMerge): readonly Clash[] {
  return merge.filter((part) => typeof part !== 'string');
}

/** The merged text where every clash keeps the lines of `mine`, as `git merge-file --ours` has it. */
export function textWithMine(merge: TextMerge): string {
  return merge.map((part) => (typeof part === 'string' ? part : part.mine)).join('');
}

/**
 * The merged text with every clash in it, marked as Git marks conflicts: no program reads it until somebody has decided.
 * @param names what each side is called
 */
export function textWithMarkers(
  merge: TextMerge,
  names = { mine: 'yours', next: 'new answers' },
): string {
  const whole = (side: string) => (side === '' || side.endsWith('\n') ? side : `${side}\n`);
  return merge
    .map((part) =>
      typeof part === 'string'
        ? part
        : `<<<<<<< ${names.mine}\n${whole(part.mine)}=======\n${whole(part.next)}>>>>>>> ${names.next}\n`,
    )
    .join('');
}

/** Lines with their ends: a last line without a newline is another line than one with it, as Git sees it. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** How many pairs of equal lines two texts have. */
function pairs(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  let sum = 0;
  for (const line of other) sum += counts.get(line) ?? 0;
  return sum;
}
