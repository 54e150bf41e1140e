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

/** Whether all questions stand open on every step; this browser remembers it. */
export function useAllQuestions(): [isAll: boolean, set: (isAll: boolean) => void] {
  const isAll = useSyncExternalStore(listen, stored, () => false);
  const set = (to: boolean) => {
    try {
      if (to) localStorage.setItem(key, 'all');
      else localStorage.removeItem(key);
    } catch {}
    window.dispatchEvent(new Event(changed));
  };
  return [isAll, set];
}
