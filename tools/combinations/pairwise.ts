/**
 * All-pairs test sets: few rows in which every two values of every two fields meet at least once. Greedy:
 * a row begins with a pair that is still missing and takes, field by field, the value that adds most pairs.
 */

/** A field and the values it can take. */
export interface Dimension {
  name: string;
  values: readonly unknown[];
}

/** A value for every field, by name. */
export type Row = ReadonlyMap<string, unknown>;

/** Two fields with one value each. */
export interface Pair {
  a: { name: string; value: unknown };
  b: { name: string; value: unknown };
}

/** Every pair of values of two different fields. */
export function allPairs(dimensions: readonly Dimension[]): Pair[] {
  return dimensions.flatMap((first, i) =>
    dimensions.slice(i + 1).flatMap((second) =>
      first.values.flatMap((a) =>
        second.values.map((b) => ({
          a: { name: first.name, value: a },
          b: { name: second.name, value: b },
        })),
      ),
    ),
  );
}

/**
 * Rows that cover all pairs but the refused ones. The same input gives the same rows.
 * @param refused pairs that must not meet in any row
 * @throws when a row cannot be completed without a refused pair
 */
export function pairwise(dimensions: readonly Dimension[], refused: readonly Pair[]): Row[] {
  const key = (i: number, v: number, j: number, w: number) =>
    i < j ? `${i}=${v},${j}=${w}` : `${j}=${w},${i}=${v}`;
  const at = ({ name, value }: Pair['a']) => {
    const i = dimensions.findIndex((dimension) => dimension.name === name);
    return { i, v: dimensions[i]?.values.indexOf(value) ?? -1 };
  };
  const forbidden = new Set(refused.map(({ a, b }) => key(at(a).i, at(a).v, at(b).i, at(b).v)));
  const missing = new Map<string, [number, number, number, number]>();
  for (const { a, b } of allPairs(dimensions)) {
    const [first, second] = [at(a), at(b)];
    const name = key(first.i, first.v, second.i, second.v);
    if (!forbidden.has(name)) missing.set(name, [first.i, first.v, second.i, second.v]);
  }

  const rows: Row[] = [];
  for (;;) {
    const next = missing.values().next();
    if (next.done) return rows;
    const [i, v, j, w] = next.value;
    const chosen = new Map([
      [i, v],
      [j, w],
    ]);
    const open = dimensions.map((_, d) => d).filter((d) => !chosen.has(d));
    // Fields with many values first: they decide how many rows there are.
    open.sort((a, b) => size(dimensions, b) - size(dimensions, a) || a - b);
    for (const d of open) {
      let best = -1;
      let gain = -1;
      for (let value = 0; value < size(dimensions, d); value++) {
        const meets = [...chosen].map(([other, its]) => key(d, value, other, its));
        if (meets.some((pair) => forbidden.has(pair))) continue;
        const added = meets.filter((pair) => missing.has(pair)).length;
        if (added > gain) {
          best = value;
          gain = added;
        }
      }
      if (best < 0) throw new Error(`No value of ${dimensions[d]?.name} goes with the others`);
      chosen.set(d, best);
    }
    const entries = [...chosen];
    for (const [a, x] of entries) for (const [b, y] of entries) missing.delete(key(a, x, b, y));
    rows.push(
      new Map(dimensions.map(({ name, values }, d) => [name, values[chosen.get(d) as number]])),
    );
  }
}

function size(dimensions: readonly Dimension[], i: number): number {
  return dimensions[i]?.values.length ?? 0;
}
