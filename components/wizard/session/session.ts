import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/components/fields/form-values';
import { emptyPreview } from '@/components/preview/preview-state';
import { createStore } from '@/components/store';
import { steps } from '@/components/wizard/step-list';
import type { FieldSpec } from '@/lib/config/fields';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { createAddress } from './address';
import { drafts, draftsKey } from './drafts';
import { fetchBuild } from './fetch-build';
import { createFormAnswers } from './form-answers';
import { createSecretMemory } from './secret-memory';
import { createShortcuts } from './shortcuts';
import { startUp } from './start-up';
import type { Wizard } from './wizard-context';
import { emptyVault, type InitialAnswers, initialState, type WizardState } from './wizard-state';

const loadRules = () => import('./answer-rules');

/** What the session needs of Next's router. */
export interface Navigation {
  push: (href: string) => void;
  prefetch: (href: string) => void;
}

/** Puts the parts of a session together and connects them with the browser. */
export function createSession(
  fields: readonly FieldSpec[],
  initial: InitialAnswers,
  form: UseFormReturn<FormValues>,
  secrets: UseFormReturn<SecretAnswers>,
  navigation: Navigation,
) {
  const state = createStore<WizardState>({ ...initialState, ...initial });
  const preview = createStore(emptyPreview);
  const vault = createStore(emptyVault);
  const spoken = createStore({ text: '' });
  const announce = (text: string) => spoken.set({ text });
  const memory = createSecretMemory({ secrets, vault, preview });
  let arrived = false;
  let writeAddress = () => {};
  let parts: ReturnType<typeof connect> | undefined;
  // The answers of a link come first: nothing may be made of the defaults meanwhile.
  let ready: Promise<void> = Promise.resolve();

  const connect = () => {
    const address = createAddress({ page: window, state, drafts });
    const answers = createFormAnswers({
      fields,
      form,
      state,
      loadRules,
      onEdit: address.edited,
    });
    return { address, answers };
  };
  const connected = () => {
    if (!parts) throw new Error('The session has not started');
    return parts;
  };

  const wizard: Wizard = {
    fields,
    form,
    secrets,
    state,
    preview,
    vault,
    loadRules,
    flush: async () => {
      await ready;
      await connected().answers.refresh();
      writeAddress();
    },
    check: async (paths) => {
      await ready;
      const problems = await connected().answers.check(paths);
      writeAddress();
      return problems;
    },
    leave: (path) => parts?.answers.leave(path),
    go: async (href) => {
      await wizard.flush();
      // Next would load the page anew, find no network, and all that was typed would be gone.
      if (!navigator.onLine && !state.get().complete) {
        announce('You are offline, and the other pages have not loaded yet.');
        return;
      }
      arrived = true;
      const isChange = window.location.pathname === '/review' && href.includes('#');
      state.set({ fromReview: isChange });
      // Without the answers, which are added on arrival: only bare addresses are prefetched, and work without a network.
      navigation.push(href);
    },
    takeArrival: () => {
      const yes = arrived;
      arrived = false;
      return yes;
    },
    dismissLinkProblems: () => {
      connected().address.keepOriginal(undefined);
      state.set({ linkProblems: [], originalLink: undefined });
      writeAddress();
    },
    forgetSecrets: memory.forget,
    announce,
  };

  const start = () => {
    parts = connect();
    const { address, answers } = parts;
    writeAddress = address.write;
    const html = document.documentElement;
    // Here, too: a page reached by a link inside the site runs no first script.
    if (address.opened()) html.dataset.reading = '';
    const starting = startUp({
      address,
      answers,
      state,
      preview,
      loadRules,
      announce,
      showForm: () => delete html.dataset.reading,
      prefetch: () => {
        for (const href of [...steps.map((step) => step.href), '/next-steps']) {
          navigation.prefetch(href);
        }
      },
      fetchBuild,
    });
    ready = starting.ready;

    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener(
      'popstate',
      () => {
        arrived = true;
        // Next has not drawn the page yet; the address is already the new one.
        const query = address.arrive();
        if (query !== undefined) void answers.adopt(query).then(address.write);
      },
      { signal },
    );
    window.addEventListener('focusout', address.write, { signal });
    window.addEventListener(
      'storage',
      ({ key, newValue }) => {
        if (key === draftsKey) address.noticeOtherTab(newValue);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      createShortcuts({
        download: () => {
          const button = document.getElementById('download');
          button?.click();
          return button !== null;
        },
        review: () => void wizard.go('/review'),
      }),
      { signal },
    );
    window.addEventListener(
      'pagehide',
      () => {
        address.write();
        // At once, or the document kept for Back would still show them.
        flushSync(memory.forget);
      },
      { signal },
    );
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (memory.wouldLose()) event.preventDefault();
      },
      { signal },
    );
    return () => {
      listening.abort();
      starting.end();
      address.stop();
      answers.stop();
      memory.forget();
    };
  };

  return { wizard, spoken, start, writeAddress: () => writeAddress() };
}
