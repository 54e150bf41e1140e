import { useStored, writeStored } from '@/components/stored';

const key = 'questions';

/** Opens all questions on every step, or folds all but the essential ones. */
export function setAllQuestions(isAll: boolean) {
  writeStored(key, isAll ? 'all' : null);
}

/** Whether all questions stand open on every step; this browser remembers it. */
export function useAllQuestions(): boolean {
  return useStored(key) === 'all';
}
