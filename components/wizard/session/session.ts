import { flushSync } from 'react-dom';
import { getAt } from '@/components/fields/form-values';
import { isPaneHash } from '@/components/preview/pane-address';
import { isPaneBeside, openPane } from '@/components/preview/pane-columns';
import { catchDroppedFiles } from '@/components/ui/dropped-files';
import { checkSecrets } from '@/components/wizard/secrets/check-secrets';
import { showPrivateFiles } from '@/components/wizard/secrets/private-files';
import { steps } from '@/components/wizard/step-list';
import { summaryItems } from '@/components/wizard/steps/summary-items';
import { sitePath } from '@/lib/edition';
import { createAddress } from './address';
import { watchPresses } from './after-press';
import { pressOwnOrAsk } from './ask-download';
import { drafts } from './drafts';
import { draftsKey } from './drafts-key';
import { createFormAnswers } from './form-answers';
import { keepOffline } from './keep-offline';
import { createShortcuts } from './shortcuts';
import { areSignKeysOn } from './sign-keys';
import { startUp } from './start-up';
import { holdsSecrets, type Wizard } from './wizard-context';

/** What the session needs of Next's router. */
export interface Navigation {
  push: (href: string) => void;
  prefetch: (href: string) => void;
}

/** The parts of a session at work; wizard-context.ts describes what each does. */
export type Session = Pick<
  Wizard,
  | 'flush'
  | 'check'
  | 'leave'
  | 'setAnswers'
  | 'applyPreset'
  | 'undo'
  | 'go'
  | 'takeArrival'
  | 'dismissLinkProblems'
> & {
  writeAddress: () => void;
  /** Ends everything. */
  end: () => void;
};

/** Moves the focus from pane to pane, past those that are out of sight. */
function nextPane() {
  const panes = [
    ...document.querySelectorAll<HTMLElement>('main > div, main > section, body header nav'),
  ].filter((pane) => pane.checkVisibility());
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + 1) % panes.length];
  const places = next?.querySelectorAll<HTMLElement>(
    'h1, a[aria-current], [tabindex="0"], a, button, input',
  );
  [...(places ?? [])].find((place) => place.checkVisibility())?.focus();
}

/** After this long, in milliseconds, a key that nothing answered is done with. */
const longestWait = 10_000;

/** Whether the address was opened for the pane. After a reload the questions come first. */
function asksForPane(): boolean {
  const { location, history } = window;
  const isNew = (history.state as { hyprguest?: string } | null)?.hyprguest === undefined;
  return isNew && isPaneHash(location.hash);
}

/**
 * Puts the parts of a session together and connects them with the browser.
 * @param inUse whether somebody has begun to use the page
 */
export function startSession(wizard: Wizard, navigation: Navigation, inUse: boolean): Session {
  const { fields, form, secrets, state, preview, loadRules, announce } = wizard;
  const address = createAddress({ page: window, state, drafts });
  const answers = createFormAnswers({ fields, form, state, loadRules, onEdit: address.edited });
  const hidePrivateFiles = showPrivateFiles(wizard);
  const html = document.documentElement;
  let arrived = false;

  const opened = address.opened();
  // What was typed before the session was here is an edit like any other.
  const isEdited = fields.some(
    ({ path, default: before }) =>
      JSON.stringify(getAt(form.getValues(), path)) !== JSON.stringify(before),
  );
  if (!opened && isEdited) address.edited();

  const isAsked = asksForPane();
  if (isAsked && isPaneBeside()) openPane();
  const { ready, end: endStartUp } = startUp({
    address,
    answers,
    state,
    preview,
    loadRules,
    inUse,
    asksForPane: isAsked && !isPaneBeside(),
    announce,
    showForm: () => delete html.dataset.reading,
    prefetch: () => {
      for (const href of [...steps.map((step) => step.href), '/next-steps']) {
        navigation.prefetch(href);
      }
    },
    keepOffline,
  });

  const flush = async () => {
    // Waits for the answers of a link, because until then the form holds the defaults.
    await ready;
    await answers.refresh();
    address.write();
  };

  const listening = new AbortController();
  const { signal } = listening;
  const nothingPressed = watchPresses(document, signal);

  const session: Session = {
    flush,
    check: async (fields, withSecrets) => {
      await ready;
      const problems = await answers.check(fields.map((field) => field.path));
      address.write();
      const items = summaryItems(problems, wizard.fields);
      return withSecrets ? [...items, ...(await checkSecrets(wizard))] : items;
    },
    leave: (path, show = () => answers.leave(path)) => void nothingPressed().then(show),
    setAnswers: answers.setAnswers,
    applyPreset: answers.applyPreset,
    undo: () => {
      answers.undo();
      announce('The last change is undone.');
    },
    go: async (href) => {
      await flush();
      // Stays on this page, because without a network Next would load the other one anew, fail, and lose all that was typed.
      if (!navigator.onLine && !state.get().complete) {
        announce('You are offline, and the other pages have not loaded yet.');
        state.set({ downloadAsked: false });
        return;
      }
      arrived = true;
      const isReview = window.location.pathname.replace(/\/$/, '') === sitePath('/review');
      const [, changed] = href.split('#');
      state.set({ fromReview: isReview ? changed : undefined });
      if (href !== '/review') state.set({ downloadAsked: false });
      // Without the answers, which are added on arrival: only bare addresses are prefetched, and work without a network.
      navigation.push(href);
    },
    takeArrival: () => {
      const yes = arrived;
      arrived = false;
      return yes;
    },
    dismissLinkProblems: () => {
      address.keepOriginal(undefined);
      state.set({ linkProblems: [], originalLink: undefined });
      address.write();
    },
    writeAddress: address.write,
    end: () => {
      listening.abort();
      endStartUp();
      address.stop();
      answers.stop();
      hidePrivateFiles();
      window.lastKey = undefined;
      wizard.forgetSecrets();
    },
  };

  catchDroppedFiles({ onDrop: () => state.set({ dialog: 'dropped' }) }, signal);
  window.addEventListener(
    'popstate',
    () => {
      arrived = true;
      state.set({ downloadAsked: false });
      // Next has not drawn the new page yet, though the address is already its.
      const entered = address.arrive();
      if (entered) void answers.adopt(entered).then(address.write);
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
  const onKeyDown = createShortcuts({
    download: () => {
      const button = document.getElementById('download');
      button?.click();
      return button !== null;
    },
    review: () => void session.go('/review'),
    downloadAtOnce: () => {
      // Closed, because what Review says stands below it.
      state.set({ dialog: undefined });
      void pressOwnOrAsk(wizard);
    },
    page: (place) => void session.go(steps[place - 1]?.href ?? '/review'),
    nextPane,
    list: () => state.set({ dialog: 'keys' }),
    takesSigns: areSignKeysOn,
  });
  document.addEventListener('keydown', onKeyDown, { signal });
  const { lastKey } = window;
  const isAwaited =
    lastKey?.pathname === window.location.pathname &&
    performance.now() - lastKey.event.timeStamp < longestWait;
  if (isAwaited) onKeyDown(lastKey.event);
  window.lastKey = null;
  window.addEventListener(
    'pagehide',
    () => {
      address.write();
      // Drawn at once, because the browser may keep this document for Back as it stands.
      flushSync(wizard.forgetSecrets);
    },
    { signal },
  );
  window.addEventListener(
    'beforeunload',
    (event) => {
      const isTextLost = preview.get().answersText !== undefined;
      if (holdsSecrets(secrets.getValues()) || state.get().unkept || isTextLost)
        event.preventDefault();
    },
    { signal },
  );
  return session;
}
