import { useStored, writeStored } from '@/components/stored';

const key = 'questions';

/** The groups that stand folded or open below an element. */
export const foldsIn = (root: ParentNode | null): readonly HTMLDetailsElement[] => [
  ...(root?.querySelectorAll<HTMLDetailsElement>('details[data-fold]') ?? []),
];

/** Opens all questions on every step, or folds all but the essential ones. */
export function setAllQuestions(isAll: boolean) {
  // Each by itself as well, because single groups may stand otherwise than this browser remembers.
  for (const fold of foldsIn(document)) fold.open = isAll;
  writeStored(key, isAll ? 'all' : null);
}

/** Whether all questions stand open on every step; this browser remembers it. */
export function useAllQuestions(): boolean {
  return useStored(key) === 'all';
}
