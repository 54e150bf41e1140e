import { useSyncExternalStore } from 'react';

const key = 'questions';
const changed = 'hyprguest-questions';

function listen(tell: () => void): () => void {
  window.addEventListener(changed, tell);
  return () => window.removeEventListener(changed, tell);
}

const stored = () => {
  try {
    return localStorage.getItem(key) === 'all';
  } catch {
    return false;
  }
};

/** Opens all questions on every step, or folds all but the essential ones. */
export function setAllQuestions(isAll: boolean) {
  try {
    if (isAll) localStorage.setItem(key, 'all');
    else localStorage.removeItem(key);
  } catch {}
  window.dispatchEvent(new Event(changed));
}

/** Whether all questions stand open on every step; this browser remembers it. */
export function useAllQuestions(): boolean {
  return useSyncExternalStore(listen, stored, () => false);
}
