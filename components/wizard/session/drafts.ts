import { useSyncExternalStore } from 'react';

/** Answers that were given in this browser: the public ones, as they stand in an address. */
export interface Draft {
  /** The same for all that was answered in one go. */
  id: string;
  query: string;
  /** In milliseconds since 1970. */
  at: number;
}

export const draftsKey = 'drafts';
const changed = 'hyprguest-drafts';
const mostDrafts = 10;

/** The name of the machine that a draft is about, unless it has the default one. */
export function draftName({ query }: Pick<Draft, 'query'>): string | undefined {
  return new URLSearchParams(query).get('host.name') ?? undefined;
}

/** Longer answers stay out of the address: with it as Referer, a request would pass what servers take (16 KiB). */
export const longestAddress = 6000;

/** The address that goes on with a draft. */
export function draftHref({ id, query }: Draft): string {
  return query.length > longestAddress ? `/review#draft-${id}` : `/review?${query}`;
}

/** The address that opens answers; those too long for it are kept first. */
export function openHref(query: string): string {
  if (query.length <= longestAddress) return `/review?${query}`;
  const draft = { id: newDraftId(), query, at: Date.now() };
  drafts.keep(draft.id, query, draft.at);
  return draftHref(draft);
}

/** A name for all that is answered in one go. */
export const newDraftId = () => Math.random().toString(36).slice(2, 12) || 'a';

/** The text of a storage as drafts, the newest first; anything else may stand in a storage as well. */
export function readDrafts(text: string | null): Draft[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(stored)) return [];
  return stored.filter(isDraft).slice(0, mostDrafts);
}

function isDraft(value: unknown): value is Draft {
  const { id, query, at } = (value ?? {}) as Partial<Draft>;
  return (
    typeof id === 'string' &&
    /^[a-z0-9]+$/.test(id) &&
    typeof query === 'string' &&
    /^v=1&[\w.~:/,&=%-]+$/.test(query) &&
    typeof at === 'number' &&
    Number.isFinite(at)
  );
}

/** Drafts in a storage, which may be forbidden or full: then nothing is kept. */
export function createDrafts(storage: () => Storage) {
  const read = (): Draft[] => {
    try {
      return readDrafts(storage().getItem(draftsKey));
    } catch {
      return [];
    }
  };
  const write = (drafts: readonly Draft[]) => {
    try {
      if (drafts.length === 0) storage().removeItem(draftsKey);
      else storage().setItem(draftsKey, JSON.stringify(drafts.slice(0, mostDrafts)));
    } catch {}
  };
  return {
    read,
    find: (id: string | undefined) => read().find((draft) => draft.id === id),
    /**
     * Keeps answers; the defaults are not worth it.
     * @param query valid public answers, as the schema let them through
     */
    keep: (id: string, query: string, at: number) => {
      const others = read().filter((draft) => draft.id !== id && draft.query !== query);
      write(query === 'v=1' ? others : [{ id, query, at }, ...others]);
    },
    forget: (id: string) => write(read().filter((draft) => draft.id !== id)),
  };
}

export type Drafts = ReturnType<typeof createDrafts>;

/** The drafts of this browser. */
export const drafts = createDrafts(() => localStorage);

/** Removes a draft, and tells who shows it. */
export function forgetDraft(id: string) {
  drafts.forget(id);
  window.dispatchEvent(new Event(changed));
}

function listen(tell: () => void): () => void {
  const events = ['storage', 'pageshow', changed];
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

/** What is kept at the moment; nothing while the server draws. */
export function useDrafts(): readonly Draft[] {
  return readDrafts(useSyncExternalStore(listen, stored, () => null));
}
