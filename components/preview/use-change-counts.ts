import { useDeferredValue, useMemo, useRef } from 'react';
import type { PreviewState } from './preview-state';
import { countChanges } from './tree-changes';

interface Counted {
  before: string | undefined;
  after: string | undefined;
  counts: { added: number; removed: number };
}

/**
 * How many lines differ, by path of a changed file. Counted behind what is drawn on a key, and anew only where a text is
 * another one than before.
 */
export function useChangeCounts(
  shown: Pick<PreviewState, 'files' | 'base' | 'changes'>,
): ReadonlyMap<string, { added: number; removed: number }> {
  const { files, base, changes } = useDeferredValue(shown);
  const last = useRef<ReadonlyMap<string, Counted>>(new Map());
  return useMemo(() => {
    const counted = new Map(
      [...changes.keys()].map((path): [string, Counted] => {
        const [before, after] = [base.get(path), files?.get(path)];
        const known = last.current.get(path);
        return known && known.before === before && known.after === after
          ? [path, known]
          : [path, { before, after, counts: countChanges(before, after) }];
      }),
    );
    last.current = counted;
    return new Map([...counted].map(([path, { counts }]) => [path, counts]));
  }, [files, base, changes]);
}
