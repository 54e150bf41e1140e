import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '@/components/store';
import { defaultConfig } from '@/lib/config/schema';
import { memoryKeeping, noKeeping } from '@/tests/memory-keeping';
import { type BrowserPage, createAddress } from './address';
import { createDrafts, type Draft, draftHref, longestAddress } from './drafts';
import { draftsKey } from './drafts-key';
import { initialState, type WizardState } from './wizard-state';

/** As much of a browser as an address needs: one document, its history entry, its storage. */
function browser(address: string, shared?: { kept: Map<string, string> }) {
  const url = () => new URL(page.address, 'https://hyprguest.example');
  const kept = shared?.kept ?? new Map<string, string>();
  const page = {
    address,
    kept,
    drafts: createDrafts(memoryKeeping(kept), noKeeping),
    location: {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
      get hash() {
        return url().hash;
      },
    },
    history: {
      state: null as unknown,
      replaceState(state: unknown, _: string, to?: string | URL | null) {
        page.history.state = state;
        page.address = String(to);
      },
    },
  };
  return page;
}

function open(page: BrowserPage & { drafts: ReturnType<typeof createDrafts> }) {
  const state = createStore<WizardState>({
    ...initialState,
    config: defaultConfig,
    advice: [],
    presets: [],
  });
  const address = createAddress({ page, state, drafts: page.drafts, now: () => ++time });
  const answer = (query: string) => {
    state.set({ query, live: true });
    address.edited();
    vi.runAllTimers();
  };
  return { address, state, answer };
}

/** Goes on from document to document. */
let time = 0;

const long = `v=1&user.sshKeys=${'a'.repeat(longestAddress)}`;

beforeEach(() => {
  time = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createAddress', () => {
  it('leaves an untouched first visit its clean address', () => {
    const page = browser('/host');
    const { address, state } = open(page);
    expect(address.opened()).toBeUndefined();
    address.write();
    state.set({ live: true });
    address.write();
    expect(page.address).toBe('/host');
    expect(page.drafts.read()).toEqual([]);
  });

  it('writes answers a moment after the last key, and keeps the fragment', () => {
    const page = browser('/host#host.name');
    const { address, state } = open(page);
    state.set({ query: 'v=1&host.name=falcon', live: true });
    address.edited();
    expect(page.address).toBe('/host#host.name');
    vi.runAllTimers();
    expect(page.address).toBe('/host?v=1&host.name=falcon#host.name');
    expect(page.drafts.read().map(({ query }) => query)).toEqual(['v=1&host.name=falcon']);
  });

  it('takes a link that is only looked at for no draft', () => {
    const page = browser('/review?v=1&host.name=falcon');
    const { address, state } = open(page);
    expect(address.opened()?.query).toBe('v=1&host.name=falcon');
    state.set({ query: 'v=1&host.name=falcon', live: true });
    address.write();
    expect(page.drafts.read()).toEqual([]);
  });

  it('goes on with the draft it was opened from, and with its own after a reload', () => {
    const page = browser('/review?v=1&host.name=falcon');
    page.drafts.keep('mine', 'v=1&host.name=falcon', 1);
    page.drafts.keep('other', 'v=1&host.name=kestrel', 2);
    open(page).answer('v=1&host.cpus=6&host.name=falcon');
    expect(page.drafts.read().map(({ id }) => id)).toEqual(['mine', 'other']);
    // The same entry of the history, read again.
    open(page).answer('v=1&host.cpus=8&host.name=falcon');
    expect(page.drafts.find('mine')?.query).toBe('v=1&host.cpus=8&host.name=falcon');
    expect(page.drafts.read()).toHaveLength(2);
  });

  it('keeps another draft when other answers are opened', () => {
    const page = browser('/host');
    open(page).answer('v=1&host.name=falcon');
    const second = browser('/host?v=1&host.cpus=6', page);
    open(second).answer('v=1&host.containers=docker&host.cpus=6');
    expect(page.drafts.read().map(({ query }) => query)).toEqual([
      'v=1&host.containers=docker&host.cpus=6',
      'v=1&host.name=falcon',
    ]);
  });

  it('holds no answers that are too long, says so, and finds them again', () => {
    const page = browser('/user?v=1&host.name=falcon');
    const { state, answer } = open(page);
    answer(long);
    expect(page.address).toBe('/user');
    expect(state.get().tooLong).toBe(true);
    expect(open(page).address.opened()?.query).toBe(long);
    const [draft] = page.drafts.read();
    const elsewhere = browser(`/review#draft-${draft?.id}`, page);
    const again = open(elsewhere);
    expect(again.address.opened()?.query).toBe(long);
    again.state.set({ query: long, live: true });
    again.address.write();
    expect(elsewhere.address).toBe('/review');
    answer('v=1&host.name=falcon');
    expect(page.address).toBe('/user?v=1&host.name=falcon');
    expect(state.get().tooLong).toBe(false);
  });

  it('says when nothing keeps what is too long for it, and not before', () => {
    const page = browser('/user?v=1&host.name=falcon');
    page.drafts = createDrafts(noKeeping, noKeeping);
    const { state, answer } = open(page);
    answer('v=1&host.name=kestrel');
    expect(state.get()).toMatchObject({ tooLong: false });
    expect(state.get().unkept).toBe(false);
    answer(long);
    expect(state.get()).toMatchObject({ tooLong: true, unkept: true });
    answer('v=1&host.name=kestrel');
    expect(state.get()).toMatchObject({ tooLong: false, unkept: false });
    const able = open(browser('/user'));
    able.answer(long);
    expect(able.state.get().tooLong).toBe(true);
    expect(able.state.get().unkept).toBe(false);
  });

  it('finds after a reload what was answered in the moment before it', () => {
    const page = browser('/host');
    const { state, answer } = open(page);
    answer('v=1&host.name=falcon');
    // The page is left before the address is written; a browser does not write it any more.
    const shown = page.address;
    const entry = page.history.state;
    state.set({ query: 'v=1&host.name=kestrel' });
    page.drafts.keep(page.drafts.read()[0]?.id ?? '', 'v=1&host.name=kestrel', 9);
    page.address = shown;
    page.history.state = entry;
    const reloaded = open(page);
    // Asked by the session and by what starts it.
    for (const _ of [1, 2]) {
      expect(reloaded.address.opened()?.query).toBe('v=1&host.name=kestrel');
    }
    reloaded.state.set({ query: 'v=1&host.name=kestrel', live: true });
    reloaded.address.write();
    expect(page.address).toBe('/host?v=1&host.name=kestrel');
    // A link that somebody else sent is another matter.
    const stranger = open(browser('/host?v=1&host.name=falcon', page));
    expect(stranger.address.opened()?.query).toBe('v=1&host.name=falcon');
  });

  it('goes back to no older answers after a reload, where the storage has been full since', () => {
    const page = browser('/host');
    open(page).answer('v=1&host.name=falcon');
    // A full storage takes nothing, and lets go.
    const keeping = memoryKeeping(page.kept);
    page.drafts = createDrafts(
      {
        ...keeping,
        write: (key, text) => text === null && keeping.write(key, text),
      },
      noKeeping,
    );
    const full = open(page);
    expect(full.address.opened()?.query).toBe('v=1&host.name=falcon');
    full.answer('v=1&host.cpus=6&host.name=kestrel');
    expect(page.address).toBe('/host?v=1&host.cpus=6&host.name=kestrel');
    expect(open(page).address.opened()?.query).toBe('v=1&host.cpus=6&host.name=kestrel');
  });

  it('has the older answers at least, where the newer ones fit nowhere', () => {
    const page = browser('/host');
    open(page).answer('v=1&host.name=falcon');
    const keeping = memoryKeeping(page.kept);
    page.drafts = createDrafts(
      {
        ...keeping,
        write: (key, text) => text === null && keeping.write(key, text),
      },
      noKeeping,
    );
    const full = open(page);
    full.answer(long);
    expect([page.address, full.state.get().unkept]).toEqual(['/host', true]);
    expect(open(page).address.opened()?.query).toBe('v=1&host.name=falcon');
  });

  it('keeps its answers through a reload when a copy of the tab has changed them', () => {
    for (const first of ['v=1&host.name=falcon', long]) {
      const page = browser('/host');
      open(page).answer(first);
      // Reloaded, and not edited since; then the tab is doubled, and its history goes along.
      const mine = open(page);
      mine.state.set({ query: mine.address.opened()?.query ?? '', live: true });
      mine.address.write();
      const copy = browser(page.address, page);
      copy.history.state = structuredClone(page.history.state);
      const theirs = open(copy);
      theirs.answer('v=1&host.name=kestrel');
      mine.address.noticeOtherTab(page.kept.get(draftsKey) ?? null);
      expect(mine.state.get().otherTab).toBe(false);
      expect(open(page).address.opened()?.query).toBe(first);
      expect(open(copy).address.opened()?.query).toBe('v=1&host.name=kestrel');
      // What is whole in its address is no draft of the tab that only shows it.
      expect(page.drafts.read()).toHaveLength(first === long ? 2 : 1);
    }
  });

  it('takes what is in its address, unless the draft is newer', () => {
    const page = browser('/host');
    open(page).answer('v=1&host.name=falcon');
    const [draft] = page.drafts.read();
    page.drafts.keep(draft?.id ?? '', 'v=1&host.name=older', 0);
    expect(open(page).address.opened()).toMatchObject({
      query: 'v=1&host.name=falcon',
      draft: undefined,
    });
  });

  it('finds what is not valid yet again after a reload, with the defaults beside it, too', () => {
    const page = browser('/host');
    const { state, answer } = open(page);
    state.set({ unfinished: { 'host.name': 'Bad Name' } });
    answer('v=1');
    expect(page.address).toBe('/host');
    expect(open(page).address.opened()?.draft?.unfinished).toEqual({ 'host.name': 'Bad Name' });
    answer('v=1&host.cpus=6');
    expect(page.address).toBe('/host?v=1&host.cpus=6');
    expect(open(page).address.opened()?.draft?.unfinished).toEqual({ 'host.name': 'Bad Name' });
    const [draft] = page.drafts.read();
    const elsewhere = open(browser(draftHref(draft as Draft), page));
    expect(elsewhere.address.opened()?.draft?.unfinished).toEqual({ 'host.name': 'Bad Name' });
    // The same link in the address, but nothing of it was given here.
    const stranger = open(browser('/host?v=1&host.cpus=8', page));
    expect(stranger.address.opened()?.draft).toBeUndefined();
    state.set({ unfinished: {} });
    answer('v=1');
    expect(page.drafts.read()).toEqual([]);
  });

  it.each(['/review#draft-gone', '/review#draft-', '/review#draft-Cut%20'])(
    'says of %s that its answers are not here, until somebody gives others',
    (to) => {
      const page = browser(to);
      const { address, state, answer } = open(page);
      expect(address.opened()).toBeUndefined();
      expect(state.get().lostDraft).toBe(true);
      state.set({ live: true });
      address.write();
      expect(page.address).toBe('/review');
      const reloaded = open(page);
      expect(reloaded.address.opened()).toBeUndefined();
      expect(reloaded.state.get().lostDraft).toBe(true);
      answer('v=1&host.name=falcon');
      expect(state.get().lostDraft).toBe(false);
      answer('v=1');
      const emptied = open(page);
      emptied.address.opened();
      expect(emptied.state.get().lostDraft).toBeFalsy();
    },
  );

  it('says of no draft that is there that it is lost, and of no clean address', () => {
    for (const to of ['/review', '/review#host.name', '/review?v=1&host.cpus=6#draft-gone']) {
      const { address, state } = open(browser(to));
      address.opened();
      expect(state.get().lostDraft, to).toBeFalsy();
    }
    const page = browser('/review#draft-mine');
    page.drafts.keep('mine', long, 1);
    const { address, state } = open(page);
    expect(address.opened()?.query).toBe(long);
    expect(state.get().lostDraft).toBeFalsy();
  });

  it.each([
    ['are too long', long, {}],
    ['are not valid yet', 'v=1', { 'host.name': 'Bad Name' }],
  ])('says after a reload when the answers that %s are gone', (_, query, unfinished) => {
    const page = browser('/host');
    const { state, answer } = open(page);
    state.set({ unfinished });
    answer(query);
    expect(page.address).toBe('/host');
    const own = page.history.state;
    page.kept.clear();
    const reloaded = open(page);
    expect(reloaded.address.opened()).toBeUndefined();
    expect(reloaded.state.get().lostDraft).toBe(true);
    // And where another document arrives at the same entry by Back.
    const elsewhere = browser('/host?v=1&host.cpus=6');
    const other = open(elsewhere);
    other.state.set({ query: 'v=1&host.cpus=6', live: true });
    elsewhere.address = '/host';
    elsewhere.history.state = own;
    expect(other.address.arrive()?.query).toBe('v=1');
    expect(other.state.get().lostDraft).toBe(true);
  });

  it('takes no answers for lost that were put back to the defaults', () => {
    const page = browser('/host');
    const { state, answer } = open(page);
    state.set({ unfinished: { 'host.name': 'Bad Name' } });
    answer('v=1');
    state.set({ unfinished: {} });
    answer('v=1');
    expect(page.drafts.read()).toEqual([]);
    const reloaded = open(page);
    reloaded.address.opened();
    expect(reloaded.state.get().lostDraft).toBeFalsy();
  });

  it('keeps the original of a bad link through a reload, until it is put aside', () => {
    const page = browser('/review?v=1&host.name=falcon&host.disk=floppy');
    const { address, state } = open(page);
    state.set({ query: 'v=1&host.name=falcon', live: true });
    address.keepOriginal('v=1&host.name=falcon&host.disk=floppy');
    address.write();
    expect(page.address).toBe('/review?v=1&host.name=falcon');
    const reloaded = open(page);
    expect(reloaded.address.opened()).toEqual({
      query: 'v=1&host.name=falcon',
      original: 'v=1&host.name=falcon&host.disk=floppy',
      draft: undefined,
    });
    reloaded.state.set({ query: 'v=1&host.name=falcon', live: true });
    reloaded.address.keepOriginal(undefined);
    reloaded.address.write();
    expect(open(page).address.opened()?.original).toBeUndefined();
  });

  it('keeps the answers on Back among pages of one go, and adopts those of another', () => {
    const page = browser('/user');
    const { address, answer } = open(page);
    answer('v=1&host.name=falcon');
    const own = page.history.state;
    page.address = '/host?v=1';
    page.history.state = own;
    expect(address.arrive()).toBeUndefined();
    page.address = '/host?v=1&host.name=kestrel';
    page.history.state = { hyprguest: 'another' };
    expect(address.arrive()?.query).toBe('v=1&host.name=kestrel');
  });

  it('keeps the answers on Back to a page from before another tab changed the draft', () => {
    const page = browser('/user');
    const { address, state, answer } = open(page);
    answer('v=1&host.name=falcon');
    const before = { address: page.address, state: page.history.state };
    const [mine] = page.drafts.read();
    page.drafts.keep(mine?.id ?? '', 'v=1&host.name=theirs', 99);
    address.noticeOtherTab(page.kept.get(draftsKey) ?? null);
    answer('v=1&host.name=kestrel');
    page.address = before.address;
    page.history.state = before.state;
    expect(address.arrive()).toBeUndefined();
    expect(state.get().query).toBe('v=1&host.name=kestrel');
  });

  it('brings nothing half typed to other answers', () => {
    const page = browser('/user');
    const { address, answer } = open(page);
    answer('v=1&host.name=falcon');
    page.drafts.keep('another', 'v=1&host.cpus=6', 9, { unfinished: { 'host.name': 'Bad Name' } });
    page.history.state = { hyprguest: 'another' };
    page.address = '/host?v=1&host.name=kestrel';
    expect(address.arrive()).toMatchObject({ query: 'v=1&host.name=kestrel', draft: undefined });
  });

  it('says when another tab has changed the same draft, and then keeps both', () => {
    const page = browser('/host');
    const { address, state, answer } = open(page);
    answer('v=1&host.name=falcon');
    const [mine] = page.drafts.read();
    address.noticeOtherTab(page.kept.get(draftsKey) ?? null);
    expect(state.get().otherTab).toBe(false);
    page.drafts.keep(mine?.id ?? '', 'v=1&host.name=theirs', 99);
    address.noticeOtherTab(page.kept.get(draftsKey) ?? null);
    expect(state.get().otherTab).toBe(true);
    expect(
      page.drafts
        .read()
        .map(({ query }) => query)
        .sort(),
    ).toEqual(['v=1&host.name=falcon', 'v=1&host.name=theirs']);
  });
});
