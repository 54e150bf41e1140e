import { useSyncExternalStore } from 'react';

/** The event that this page gets when it has written; other tabs get the browser's own, `storage`. */
const written = 'hyprguest-stored';

/** What this browser keeps under a key; null where it keeps nothing, or may not. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a text in this browser, and notifies who shows it.
 * @param text null: it is kept no longer
 * @returns whether it could be done: a storage may be forbidden or full
 */
export function writeStored(key: string, text: string | null): boolean {
  let isDone = true;
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    isDone = false;
  }
  window.dispatchEvent(new Event(written));
  return isDone;
}

/** Reading and writing, for what has to work without a browser as well. */
export interface Keeping {
  read: typeof readStored;
  write: typeof writeStored;
}

/** Calls back when what is kept may have changed, also on `pageshow`: a page kept for Back hears no events meanwhile. */
export function onStored(listener: () => void): () => void {
  const events = ['storage', 'pageshow', written];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/** What this browser keeps under a key at the moment; null while the server draws. */
export function useStored(key: string): string | null {
  return useSyncExternalStore(
    onStored,
    () => readStored(key),
    () => null,
  );
}
