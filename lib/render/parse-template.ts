import { scan } from '@/lib/nix/scan';

/** When a file or region exists. Three forms, no more (docs/decisions/0001). */
export type Condition =
  | { form: 'truthy'; name: string }
  | { form: 'equals'; name: string; value: string }
  | { form: 'has'; name: string; value: string };

/** The place of a value in a line. */
export interface Slot {
  name: string;
  /** Columns of the marker, quotes included, in the template's line. */
  from: number;
  to: number;
}

export interface TemplateLine {
  text: string;
  slots: readonly Slot[];
  /** The region this line belongs to, if any. */
  region: Condition | undefined;
}

export interface Template {
  /** Where the file lies in the template tree, `_` in place of a first dot. */
  source: string;
  /** Where it lies in the result. */
  path: string;
  when: Condition | undefined;
  lines: readonly TemplateLine[];
  runs: readonly Run[];
}

/** Lines that come and go together: either one with slots, or as many as follow one another without. */
export interface Run {
  lines: readonly TemplateLine[];
  region: Condition | undefined;
  /** All of it, where there is no slot to fill. */
  text: string | undefined;
  lastLine: string;
}

const name = String.raw`[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+`;
const wholeSlot = new RegExp(`^"@(${name}|imports)@"$`);
const anySlot = new RegExp(`@(${name}|imports)@`, 'g');
const directiveLine = /^\s*(?:#|<!--)\s*@(when|end)\b\s*(.*?)\s*(?:-->)?\s*$/;
const conditionText = new RegExp(`^(${name})(?: (==|has) (\\S+))?$`);

/** The result's path: a leading `_` of any segment stands for a dot. */
export function resultPath(source: string): string {
  return source
    .split('/')
    .map((segment) => segment.replace(/^_/, '.'))
    .join('/');
}

/** Whether a template is read as Nix. */
export function isNix(path: string): boolean {
  return path.endsWith('.nix') || path.endsWith('.nix.example');
}

/**
 * Parses one template.
 * @param source its path in the template tree
 * @throws Error naming file and line for a marker in the wrong place, an unknown directive form,
 *   a nested or open region
 */
export function parseTemplate(source: string, text: string): Template {
  const path = resultPath(source);
  const rows = text.split('\n');
  const directives = new Map<number, { word: string; rest: string }>();
  const slots = rows.map((): Slot[] => []);
  const fail = (row: number, why: string): never => {
    throw new Error(`${source}:${row + 1}: ${why}`);
  };

  rows.forEach((row, index) => {
    const match = directiveLine.exec(row);
    if (match) directives.set(index, { word: match[1] as string, rest: match[2] as string });
  });

  if (isNix(path)) findNixSlots(text, slots, fail);
  else {
    rows.forEach((row, index) => {
      for (const match of row.matchAll(anySlot)) {
        slots[index]?.push({
          name: match[1] as string,
          from: match.index,
          to: match.index + match[0].length,
        });
      }
    });
  }

  let when: Condition | undefined;
  let region: Condition | undefined;
  let opened = -1;
  const lines: TemplateLine[] = [];
  // A script's first line belongs to the kernel, so its condition may stand on the second.
  const head = rows[0]?.startsWith('#!') ? 1 : 0;
  const opensRegion = [...directives].some(([index, d]) => index > head && d.word === 'end');
  rows.forEach((row, index) => {
    const directive = directives.get(index);
    if (!directive) {
      lines.push({ text: row, slots: slots[index] ?? [], region });
      return;
    }
    if (directive.word === 'end') {
      if (!region) fail(index, '@end without @when');
      region = undefined;
      return;
    }
    const condition =
      parseCondition(directive.rest) ?? fail(index, `unknown condition "${directive.rest}"`);
    if (index === head && !(opensRegion && firstRegionStartsAt(directives, head))) when = condition;
    else {
      if (region) fail(index, `region inside the region of line ${opened + 1}`);
      region = condition;
      opened = index;
    }
  });
  if (region) fail(opened, '@when without @end');
  return { source, path, when, lines, runs: runsOf(lines) };
}

function runsOf(lines: readonly TemplateLine[]): Run[] {
  const runs: TemplateLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isAlike = (other: TemplateLine | undefined) =>
      other?.slots.length === 0 && line.slots.length === 0 && other.region === line.region;
    if (isAlike(last?.at(-1))) last?.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => ({
    lines: run,
    region: run[0]?.region,
    text: run[0]?.slots.length === 0 ? run.map(({ text }) => text).join('\n') : undefined,
    lastLine: run.at(-1)?.text ?? '',
  }));
}

/** Whether the directive in the head line is a region: the next directive behind it is its @end. */
function firstRegionStartsAt(directives: Map<number, { word: string }>, head: number): boolean {
  const next = [...directives].filter(([index]) => index > head)[0];
  return next?.[1].word === 'end';
}

function parseCondition(text: string): Condition | undefined {
  const match = conditionText.exec(text);
  if (!match) return undefined;
  const [, field, operator, value] = match as unknown as [string, string, string?, string?];
  if (operator === '==' && value !== undefined) return { form: 'equals', name: field, value };
  if (operator === 'has' && value !== undefined) return { form: 'has', name: field, value };
  return { form: 'truthy', name: field };
}

/** Slots of a Nix file: whole strings in expression position, and nothing that only looks like one. */
function findNixSlots(
  text: string,
  slots: Slot[][],
  fail: (row: number, why: string) => never,
): void {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const rowOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const known = new Set<number>();
  for (const token of scan(text)) {
    if (token.kind !== 'string') continue;
    const match = wholeSlot.exec(text.slice(token.from, token.to));
    if (!match) continue;
    const row = rowOf(token.from);
    const start = starts[row] as number;
    const before = text.slice(0, token.from).trimEnd();
    const after = text.slice(token.to).trimStart();
    if (before.endsWith('.') || after.startsWith('.') || /^=(?!=)/.test(after)) {
      fail(row, `slot ${match[1]} stands where Nix wants a name, not a value`);
    }
    slots[row]?.push({ name: match[1] as string, from: token.from - start, to: token.to - start });
    known.add(token.from + 1);
  }
  for (const match of text.matchAll(anySlot)) {
    if (!known.has(match.index)) {
      fail(rowOf(match.index), `marker @${match[1]}@ is not a whole string`);
    }
  }
}
