import type { Store } from '@/components/store';
import { type Draft, type Drafts, longestAddress, newDraftId, readDrafts } from './drafts';
import type { WizardState } from './wizard-state';

const pauseBeforeWriting = 400;

/** What is kept with an entry of the browser's history. */
interface EntryState {
  /** All that was answered in one go has one id: Back within it keeps the answers. */
  hyprguest?: string;
  /** The query of a link that could not be used in full. */
  original?: string;
}

/** What is needed of the browser. */
export interface BrowserPage {
  location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  history: Pick<History, 'state' | 'replaceState'>;
}

export interface Opened {
  query: string;
  /** The link as it was before its unusable parts were left out. */
  original: string | undefined;
  /** What this browser kept beside the query; undefined: the answers were not given here. */
  draft: Draft | undefined;
}

export interface Address {
  /** What all that is answered in one go is known by. */
  id: () => string;
  /** The answers the page was opened with; undefined for the defaults. */
  opened: () => Opened | undefined;
  /** Writes the answers into the address and, once edited, into the drafts. */
  write: () => void;
  /** Notes that a person changed an answer. */
  edited: () => void;
  /** Keeps the query of a link that could not be used in full; undefined drops it. */
  keepOriginal: (query: string | undefined) => void;
  /** After Back or Forward: the answers to adopt, unless they stay as they are. */
  arrive: () => Opened | undefined;
  /** After another tab wrote its drafts. */
  noticeOtherTab: (stored: string | null) => void;
  stop: () => void;
}

/** Keeps the address, its history and the drafts in step with the answers. */
export function createAddress({
  page,
  state,
  drafts,
  now = Date.now,
}: {
  page: BrowserPage;
  state: Store<WizardState>;
  drafts: Drafts;
  now?: () => number;
}): Address {
  const entry = () => (page.history.state ?? {}) as EntryState;
  const shown = () => page.location.search.slice(1);
  // An untouched first visit keeps its clean address.
  const isDefault = (query: string) => query === '' || query === 'v=1';
  let id =
    entry().hyprguest ?? drafts.read().find(({ query }) => query === shown())?.id ?? newDraftId();
  let original = entry().original;
  let isEdited = false;
  let kept = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    clearTimeout(timer);
    const { query, live, tooLong, unkept, linkQuery, unfinished, foreignKeys } = state.get();
    if (!live) return;
    const isTooLong = query.length > longestAddress;
    let isKept = true;
    if (isEdited || isTooLong) {
      kept = query;
      isKept = drafts.keep(id, query, now(), { unfinished, foreignKeys });
    }
    // Nowhere but in this document: a storage may be full, or forbidden.
    const isUnkept = isTooLong && !isKept;
    if (isTooLong !== tooLong || isUnkept !== (unkept ?? false) || query !== linkQuery) {
      state.set({ tooLong: isTooLong, unkept: isUnkept, linkQuery: query });
    }
    const next = isTooLong || (isDefault(query) && shown() === '') ? '' : query;
    const before = entry();
    if (shown() === next && before.hyprguest === id && before.original === original) return;
    const { pathname, hash } = page.location;
    const fragment = hash.startsWith('#draft-') ? '' : hash;
    page.history.replaceState(
      { hyprguest: id, ...(original !== undefined && { original }) } satisfies EntryState,
      '',
      `${pathname}${next && `?${next}`}${fragment}`,
    );
  };

  return {
    id: () => id,
    opened: () => {
      const named = drafts.find(/^#draft-([a-z0-9]+)$/.exec(page.location.hash)?.[1]);
      if (named) {
        id = named.id;
        return { query: named.query, original: undefined, draft: named };
      }
      const draft = drafts.find(id);
      const isOfEntry = draft?.query === shown() || draft?.id === entry().hyprguest;
      // Left before the address was written: the draft of the same go is newer.
      if (draft && draft.id === entry().hyprguest) {
        return { query: draft.query, original, draft };
      }
      if (!isDefault(shown())) {
        return { query: shown(), original, draft: isOfEntry ? draft : undefined };
      }
      // Answers too long for the address, and what is not valid, are in the draft alone.
      const isHeldAlone = draft && (draft.query.length > longestAddress || draft.unfinished);
      return shown() === '' && isOfEntry && isHeldAlone
        ? { query: draft.query, original: undefined, draft }
        : undefined;
    },
    write,
    edited: () => {
      isEdited = true;
      clearTimeout(timer);
      timer = setTimeout(write, pauseBeforeWriting);
    },
    keepOriginal: (query) => {
      original = query;
    },
    arrive: () => {
      const { hyprguest, original: noted } = entry();
      const draft = drafts.find(hyprguest);
      const query = shown() || draft?.query || 'v=1';
      if (hyprguest === id || query === state.get().query) return undefined;
      id = hyprguest ?? newDraftId();
      original = noted;
      isEdited = false;
      return { query, original, draft };
    },
    noticeOtherTab: (stored) => {
      const theirs = readDrafts(stored).find((draft) => draft.id === id);
      if (!isEdited || !theirs || theirs.query === kept) return;
      // Each tab goes on with a draft of its own, so that neither overwrites the other's.
      id = newDraftId();
      state.set({ otherTab: true });
      write();
    },
    stop: () => clearTimeout(timer),
  };
}
