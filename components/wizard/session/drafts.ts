import { type Keeping, readStored, useStored, writeStored } from '@/components/stored';
import { keepingOfTab } from '@/components/stored-in-tab';
import { draftsKey } from './drafts-key';

/** Answers that were given in this browser: the public ones, as they stand in an address. */
export interface Draft {
  /** An id, the same for all that was answered in one go. */
  id: string;
  query: string;
  /** In milliseconds since 1970. */
  at: number;
  /** What was typed and is not valid, by question: no address holds it. */
  unfinished?: Unfinished;
  /** SSH keys that came by a link or file, and that nobody typed here. */
  foreignKeys?: readonly string[];
}

/** In place of keys: all that are among the answers. */
export const everyKey = '*';

/** Answers as typed that are not valid, by path of the question. */
export type Unfinished = Readonly<Record<string, TypedAnswer>>;
type TypedAnswer = string | number | boolean | readonly (string | number)[];

const mostDrafts = 10;

/** The name of the machine that a draft is about, unless it has the default one. */
export function draftName({ query }: Pick<Draft, 'query'>): string | undefined {
  return new URLSearchParams(query).get('host.name') ?? undefined;
}

/** Longer answers stay out of the address: with it as Referer, a request would pass what servers take (16 KiB). */
export const longestAddress = 6000;

/**
 * The address that goes on with a draft; by its name where no address can hold all of it.
 * @param question where it goes on, if the address has room for that
 */
export function draftHref(
  { id, query, unfinished }: Draft,
  page = '/review',
  question = '',
): string {
  return query.length > longestAddress || unfinished
    ? `${page}#draft-${id}`
    : `${page}?${query}${question && `#${question}`}`;
}

/**
 * The address that opens answers; those too long for it are kept first.
 * @returns undefined where nothing can keep them
 */
export function openHref(query: string, keeps: Drafts = drafts): string | undefined {
  if (query.length <= longestAddress) return `/review?${query}`;
  const draft = keeps.carry(query);
  return draft && draftHref(draft);
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
  const { id, query, at, unfinished, foreignKeys } = (value ?? {}) as Partial<Draft>;
  return (
    typeof id === 'string' &&
    /^[a-z0-9]+$/.test(id) &&
    typeof query === 'string' &&
    (/^v=1&[\w.~:/,&=%-]+$/.test(query) || (query === 'v=1' && unfinished !== undefined)) &&
    typeof at === 'number' &&
    !Number.isNaN(new Date(at).getTime()) &&
    (unfinished === undefined || isUnfinished(unfinished)) &&
    (foreignKeys === undefined || (Array.isArray(foreignKeys) && foreignKeys.every(isText)))
  );
}

const isText = (value: unknown) => typeof value === 'string';

function isUnfinished(value: unknown): value is Unfinished {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((typed) =>
      (Array.isArray(typed) ? typed : [typed]).every(
        (part) => isText(part) || Number.isFinite(part) || typeof part === 'boolean',
      ),
    )
  );
}

/**
 * Drafts where texts are kept; where that is forbidden or full, nothing is.
 * @param tab keeps the answers that are on their way to a page, where the other has no room
 */
export function createDrafts(keeping: Keeping, tab: Keeping) {
  const read = () => readDrafts(keeping.read(draftsKey));
  const carried = (id: string | undefined) =>
    readDrafts(tab.read(draftsKey)).find((draft) => draft.id === id);
  const write = (drafts: readonly Draft[]) =>
    keeping.write(
      draftsKey,
      drafts.length === 0 ? null : JSON.stringify(drafts.slice(0, mostDrafts)),
    );
  /**
   * Keeps answers; the defaults are not worth it.
   * @param query valid public answers, as the schema let them through
   * @param beside what no address holds of them
   * @returns whether it could be done
   */
  const keep = (
    id: string,
    query: string,
    at: number,
    { unfinished = {}, foreignKeys = [] }: Pick<Draft, 'unfinished' | 'foreignKeys'> = {},
  ): boolean => {
    const others = read().filter((draft) => draft.id !== id && draft.query !== query);
    const isHalf = Object.keys(unfinished).length > 0;
    const draft: Draft = {
      id,
      query,
      at,
      ...(isHalf && { unfinished }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    };
    return write(query === 'v=1' && !isHalf ? others : [draft, ...others]);
  };
  return {
    read,
    find: (id: string | undefined) => read().find((draft) => draft.id === id) ?? carried(id),
    keep,
    /** Keeps answers that come from elsewhere until their page opens them; undefined: it could not be done. */
    carry: (query: string): Draft | undefined => {
      const draft = { id: newDraftId(), query, at: Date.now(), foreignKeys: [everyKey] };
      const isDone =
        keep(draft.id, query, draft.at, draft) || tab.write(draftsKey, JSON.stringify([draft]));
      return isDone ? draft : undefined;
    },
    forget: (id: string) => {
      if (carried(id)) tab.write(draftsKey, null);
      return write(read().filter((draft) => draft.id !== id));
    },
  };
}

export type Drafts = ReturnType<typeof createDrafts>;

/** The drafts of this browser. */
export const drafts = createDrafts({ read: readStored, write: writeStored }, keepingOfTab);

/** What is kept at the moment; nothing while the server draws. */
export function useDrafts(): readonly Draft[] {
  return readDrafts(useStored(draftsKey));
}
