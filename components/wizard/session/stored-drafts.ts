import { useSyncExternalStore } from 'react';

export const draftsKey = 'drafts';
/** Told to this page when drafts.ts has written. */
export const draftsChanged = 'hyprguest-drafts';

function listen(tell: () => void): () => void {
  const events = ['storage', 'pageshow', draftsChanged];
  for (const event of events) window.addEventListener(event, tell);
  return () => {
    for (const event of events) window.removeEventListener(event, tell);
  };
}

const stored = () => {
  try {
    return localStorage.getItem(draftsKey);
  } catch {
    return null;
  }
};

/** The drafts of this browser as text, unread; null where there are none, and while the server draws. */
export function useStoredDrafts(): string | null {
  return useSyncExternalStore(listen, stored, () => null);
}
