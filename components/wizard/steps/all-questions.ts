import { useStored, writeStored } from '@/components/stored';

const key = 'questions';

/** Opens all questions on every step, or folds all but the essential ones. */
export function setAllQuestions(isAll: boolean) {
  // Each by itself as well, because single groups may stand otherwise than this browser remembers.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
    fold.open = isAll;
  }
  writeStored(key, isAll ? 'all' : null);
}

/** Whether all questions stand open on every step; this browser remembers it. */
export function useAllQuestions(): boolean {
  return useStored(key) === 'all';
}
