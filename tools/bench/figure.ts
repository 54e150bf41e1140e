import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const history = join(import.meta.dirname, '../../docs/bench.json');

/** One row of the table. */
export interface Figure {
  name: string;
  /** What was measured, with its unit. */
  measured: string;
  /** What it may be at most or must be at least, as text; empty: it only stands beside the others. */
  bound: string;
  /** Undefined: it has no bound, or was not measured here, and `measured` says why. */
  isMet: boolean | undefined;
}

/** A figure that must not be larger than its bound. */
export function atMost(name: string, value: number, bound: number, unit = '', detail = ''): Figure {
  return row(name, value, `≤ ${bound}${unit}`, value <= bound, unit, detail);
}

/** A figure that must not be smaller than its bound. */
export function atLeast(
  name: string,
  value: number,
  bound: number,
  unit = '',
  detail = '',
): Figure {
  return row(name, value, `≥ ${bound}${unit}`, value >= bound, unit, detail);
}

/** A figure without a bound: what another program needs for the same work. */
export function figureWithoutBound(name: string, value: number, unit = '', detail = ''): Figure {
  return row(name, value, '', undefined, unit, detail);
}

/** A figure that could not be taken. */
export function notMeasured(name: string, bound: string, reason: string): Figure {
  return { name, measured: reason, bound, isMet: undefined };
}

function row(
  name: string,
  value: number,
  bound: string,
  isMet: boolean | undefined,
  unit: string,
  detail: string,
): Figure {
  const digits = value >= 100 ? 0 : 2;
  const measured = `${value.toFixed(digits)}${unit}${detail && ` (${detail})`}`;
  return { name, measured, bound, isMet };
}

/** The middle one; of the two in the middle the upper. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The table as text, columns as wide as they need. */
export function printTable(figures: readonly Figure[]): string {
  const cells = figures.map(({ name, measured, bound, isMet }) => [
    name,
    measured,
    bound,
    bound === '' ? '' : isMet === undefined ? 'not measured' : isMet ? 'ok' : 'MISS',
  ]);
  const rows = [['figure', 'measured', 'bound', ''], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((r) => r[column]?.length ?? 0)));
  return rows
    .map((r) =>
      r
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Adds figures to docs/bench.json: what was measured when, of which commit, on what, and how busy that was. */
export function recordFigures(figures: readonly Figure[]): void {
  const before = existsSync(history) ? JSON.parse(readFileSync(history, 'utf8')) : [];
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const run = {
    date: new Date().toISOString().slice(0, 10),
    commit,
    node: process.version,
    processors: cpus().length,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    figures: figures.map(({ name, measured, bound, isMet }) => ({
      name,
      measured,
      bound,
      ...(isMet !== undefined && { met: isMet }),
    })),
  };
  writeFileSync(history, `${JSON.stringify([...before, run], null, 2)}\n`);
}
