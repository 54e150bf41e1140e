import type { Store } from '@/components/store';
import { type Draft, type Drafts, longestAddress, newDraftId, readDrafts } from './drafts';
import type { WizardState } from './wizard-state';

const pauseBeforeWriting = 400;

/** What is kept with an entry of the browser's history. */
interface EntryState {
  /** All that was answered in one go has one id: Back within it keeps the answers. */
  hyprguest?: string;
  /** When the draft was kept that holds the answers of the entry; in milliseconds since 1970. */
  at?: number;
  /** The query of a link that could not be used in full. */
  original?: string;
  /** Whether the answers are in the draft alone, since the address does not hold them. */
  inDraft?: boolean;
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
  /** The id of all that is answered in one go. */
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
  /** The draft that the fragment names, or null where it names none. */
  const named = () => {
    const { hash } = page.location;
    if (!hash.startsWith('#draft-')) return null;
    return drafts.find(hash.slice('#draft-'.length));
  };
  /** Notes whether the address leads to answers that this browser does not have. */
  const noteLost = (isLost: boolean) => {
    if ((state.get().lostDraft ?? false) !== isLost) state.set({ lostDraft: isLost });
  };
  let id =
    entry().hyprguest ?? drafts.read().find(({ query }) => query === shown())?.id ?? newDraftId();
  /** The ids that this document has had. */
  const names = new Set([id]);
  const name = (given: string) => {
    id = given;
    names.add(id);
  };
  let { original, at } = entry();
  let isEdited = false;
  let kept = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    clearTimeout(timer);
    const { query, live, tooLong, unkept, linkQuery, unfinished, foreignKeys, lostDraft } =
      state.get();
    if (!live) return;
    const isTooLong = query.length > longestAddress;
    let isKept = true;
    if (isEdited || isTooLong) {
      kept = query;
      at = now();
      isKept = drafts.keep(id, query, at, { unfinished, foreignKeys });
      // Drops the older draft, because a reload would go back to it. Where no address holds the answers, it is the newest there is.
      if (!isKept && !isTooLong) drafts.forget(id);
    }
    // The answers are then in this document alone: the storage is full or forbidden.
    const isUnkept = isTooLong && !isKept;
    if (isTooLong !== tooLong || isUnkept !== unkept || query !== linkQuery) {
      state.set({ tooLong: isTooLong, unkept: isUnkept, linkQuery: query });
    }
    const next = isTooLong || (isDefault(query) && shown() === '') ? '' : query;
    const isHalf = Object.keys(unfinished).length > 0;
    const inDraft = next === '' && (isTooLong || isHalf || lostDraft === true);
    const before = entry();
    const isSame =
      before.hyprguest === id &&
      before.original === original &&
      (before.inDraft ?? false) === inDraft;
    if (shown() === next && isSame) return;
    const { pathname, hash } = page.location;
    const fragment = hash.startsWith('#draft-') ? '' : hash;
    page.history.replaceState(
      {
        hyprguest: id,
        ...(at !== undefined && { at }),
        ...(original !== undefined && { original }),
        ...(inDraft && { inDraft }),
      } satisfies EntryState,
      '',
      `${pathname}${next && `?${next}`}${fragment}`,
    );
  };

  return {
    id: () => id,
    opened: () => {
      const asked = named();
      if (asked) {
        name(asked.id);
        at = asked.at;
        return { query: asked.query, original: undefined, draft: asked };
      }
      const draft = drafts.find(id);
      const isOfEntry = draft !== undefined && entry().hyprguest === id;
      // The draft has newer answers: the page was left before the address was written, or no address can hold them.
      if (isOfEntry && (draft.at > (entry().at ?? 0) || shown() === '')) {
        at = draft.at;
        return { query: draft.query, original, draft };
      }
      if (isDefault(shown()) && !isOfEntry) {
        noteLost(asked === undefined || entry().inDraft === true);
        return undefined;
      }
      return { query: shown(), original, draft: draft?.query === shown() ? draft : undefined };
    },
    write,
    edited: () => {
      isEdited = true;
      noteLost(false);
      clearTimeout(timer);
      timer = setTimeout(write, pauseBeforeWriting);
    },
    keepOriginal: (query) => {
      original = query;
    },
    arrive: () => {
      const { hyprguest, original: noted, at: keptAt, inDraft } = entry();
      const draft = drafts.find(hyprguest);
      const query = shown() || draft?.query || 'v=1';
      if (names.has(hyprguest ?? '')) return undefined;
      noteLost(inDraft === true && !draft && shown() === '');
      if (query === state.get().query) return undefined;
      names.clear();
      name(hyprguest ?? newDraftId());
      original = noted;
      at = keptAt;
      isEdited = false;
      return { query, original, draft: draft?.query === query ? draft : undefined };
    },
    noticeOtherTab: (stored) => {
      const theirs = readDrafts(stored).find((draft) => draft.id === id);
      const { query, unfinished } = state.get();
      if (!theirs || theirs.query === (isEdited ? kept : query)) return;
      // Each tab goes on with a draft of its own, so that neither overwrites the other's, nor is read in its place.
      name(newDraftId());
      at = undefined;
      if (isEdited) state.set({ otherTab: true });
      isEdited ||= Object.keys(unfinished).length > 0;
      write();
    },
    stop: () => clearTimeout(timer),
  };
}
