import { onFirstUse } from '@/components/first-use';
import { loadUntilItSucceeds } from '@/components/load';
import type { PreviewState } from '@/components/preview/preview-state';
import type { Store } from '@/components/store';
import type { Address } from './address';
import type { FormAnswers } from './form-answers';
import type { Rules, WizardState } from './wizard-state';

/** After this long without the answers of a link, in milliseconds, the page says what it waits for. */
const patience = 5000;

/**
 * Brings a page to life: at once the answers it was opened with, at first use what is heavy.
 * @param inUse whether somebody has begun to use the page
 * @param asksForPane whether the page was opened for its pane, which covers the questions
 * @param showForm called when the form holds the visitor's answers
 * @param prefetch asks Next's router for the other pages
 * @param keepOffline keeps all pages of this build; calls back when there is another build
 * @returns when the form holds the visitor's answers, and what ends all that is still to come
 */
export function startUp({
  address,
  answers,
  state,
  preview,
  loadRules,
  inUse,
  asksForPane,
  announce,
  showForm,
  prefetch,
  keepOffline,
}: {
  address: Address;
  answers: FormAnswers;
  state: Store<WizardState>;
  preview: Store<PreviewState>;
  loadRules: () => Promise<Rules>;
  inUse: boolean;
  asksForPane: boolean;
  announce: (text: string) => void;
  showForm: () => void;
  prefetch: () => void;
  keepOffline: (onNewVersion: () => void) => Promise<void>;
}): { ready: Promise<void>; end: () => void } {
  const ending = new AbortController();
  const { signal } = ending;
  let endPreview: (() => void) | undefined;

  const opened = address.opened();
  if (!opened) showForm();
  else state.set({ query: opened.query, linkQuery: opened.query });

  const readOpened = async () => {
    if (!opened) return;
    const late = setTimeout(() => state.set({ late: true }), patience);
    const { decodeQuery, secretInQuery } = await loadUntilItSucceeds(loadRules, signal);
    clearTimeout(late);
    state.set({ late: false });
    const problems = await answers.adopt(opened);
    if (opened.original !== undefined) {
      const query = new URLSearchParams(opened.original);
      state.set({ linkProblems: decodeQuery(query).problems, originalLink: opened.original });
    } else if (problems.length > 0 && !secretInQuery(opened.query)) {
      address.keepOriginal(opened.query);
      state.set({ originalLink: opened.query });
    }
    showForm();
    address.write();
  };

  const loadHeavy = async () => {
    await ready;
    await loadUntilItSucceeds(answers.refresh, signal);
    if (signal.aborted) return;
    address.write();
    // Only now: the pane is an entry of the history above the one that was just written, where Back leads.
    if (asksForPane) preview.set({ shownAlone: true });
    const { startPreview } = await loadUntilItSucceeds(
      () => import('@/components/preview/engine'),
      signal,
    );
    if (signal.aborted) return;
    const { parseConfig } = await loadUntilItSucceeds(loadRules, signal);
    const { createViewMemory } = await loadUntilItSucceeds(() => import('./view-memory'), signal);
    if (signal.aborted) return;
    const view = createViewMemory({
      storage: () => sessionStorage,
      state,
      preview,
      id: address.id,
    });
    view.restore((kept) => {
      const parsed = parseConfig(kept);
      return parsed.ok ? parsed.config : undefined;
    });
    const ends = [startPreview(state, preview, announce), view.watch()];
    endPreview = () => {
      for (const end of ends) end();
    };
    prefetch();
    await loadUntilItSucceeds(() => keepOffline(() => state.set({ newVersion: true })), signal);
    if (!signal.aborted) state.set({ complete: true });
  };

  const ready = readOpened();
  // With answers of its own, the page has files of its own to show.
  const stopWaiting = opened || inUse ? undefined : onFirstUse(() => void loadHeavy());
  if (opened || inUse) void loadHeavy();

  return {
    ready,
    end: () => {
      ending.abort();
      stopWaiting?.();
      endPreview?.();
    },
  };
}
