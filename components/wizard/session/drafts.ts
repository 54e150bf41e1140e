import { useSyncExternalStore } from 'react';

/** What was answered last in this browser: the public answers, as they stand in an address. */
export interface Draft {
  query: string;
  /** In milliseconds since 1970. */
  at: number;
}

const key = 'draft';
const changed = 'hyprguest-draft';

/**
 * Keeps the answers in this browser, so that a closed tab is no loss; the defaults are not worth it. Storage may be
 * forbidden or full: then there is no draft.
 * @param query valid public answers, as the schema let them through
 */
export function keepDraft(query: string) {
  try {
    if (query === 'v=1') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ query, at: Date.now() } satisfies Draft));
  } catch {}
}

/** Removes what is kept. */
export function forgetDraft() {
  keepDraft('v=1');
  window.dispatchEvent(new Event(changed));
}

/** The text of a draft as a draft; anything else may stand in a storage as well. */
export function readDraft(text: string | null): Draft | undefined {
  try {
    const { query, at } = JSON.parse(text ?? '') as Partial<Draft>;
    const good = typeof query === 'string' && /^v=1&[\w.~:/,&=%-]+$/.test(query);
    return good && typeof at === 'number' && Number.isFinite(at) ? { query, at } : undefined;
  } catch {
    return undefined;
  }
}

function listen(tell: () => void): () => void {
  window.addEventListener('storage', tell);
  window.addEventListener('pageshow', tell);
  window.addEventListener(changed, tell);
  return () => {
    window.removeEventListener('storage', tell);
    window.removeEventListener('pageshow', tell);
    window.removeEventListener(changed, tell);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What is kept at the moment; nothing while the server draws. */
export function useDraft(): Draft | undefined {
  return readDraft(useSyncExternalStore(listen, stored, () => null));
}
