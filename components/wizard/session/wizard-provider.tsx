'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import { currentError } from '@/components/fields/error-text';
import { type FormValues, getAt, withAt } from '@/components/fields/form-values';
import { emptyPreview } from '@/components/preview/preview-state';
import { createStore } from '@/components/store';
import { focusField } from '@/components/ui/error-summary';
import { IdleNotice } from '@/components/wizard/secrets/idle-notice';
import { steps } from '@/components/wizard/steps/steps';
import { takePress } from '@/components/wizard/wanted';
import type { FieldSpec } from '@/lib/config/fields';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { keepDraft } from './drafts';
import { holdsSecrets, noSecrets, type Wizard, WizardContext } from './wizard-context';
import { emptyVault, type InitialAnswers, initialState, type WizardState } from './wizard-state';

function defaultAnswers(fields: readonly FieldSpec[]): FormValues {
  const answers: FormValues = {};
  for (const field of fields) {
    answers[field.step] ??= {};
    (answers[field.step] as Record<string, unknown>)[field.key] = field.default;
  }
  return answers;
}

let core: Promise<typeof import('./answer-rules')> | undefined;
const loadCore = () => {
  core ??= import('./answer-rules');
  return core;
};

const lazyResolver: Resolver<FormValues> = async (...args) => (await loadCore()).resolver(...args);

const lazySecretsResolver: Resolver<SecretAnswers> = async (...args) =>
  (await import('@/components/wizard/secrets/secrets-core')).secretsResolver(...args);

/** Which chain of edits a history entry belongs to: Back within it keeps the answers. */
interface EntryState {
  hyprguest?: string;
}

/**
 * Holds both forms while the steps change, and keeps the address in step with the public one.
 * @param fields every question, as plain data
 * @param initial the default answers, and what is said about them
 */
export function WizardProvider({
  fields,
  initial,
  children,
}: {
  fields: readonly FieldSpec[];
  initial: InitialAnswers;
  children: ReactNode;
}) {
  const form = useForm<FormValues>({
    defaultValues: defaultAnswers(fields),
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: lazyResolver,
  });
  const secrets = useForm<SecretAnswers>({
    defaultValues: noSecrets,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: lazySecretsResolver,
  });
  const router = useRouter();
  const [session] = useState(() => createSession(fields, initial, form, secrets, router));
  // Not later: a key pressed between drawing and listening would be nobody's.
  useLayoutEffect(() => session.start(), [session]);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has an address of its own.
  useEffect(() => session.writeAddress(), [session, pathname]);
  return (
    <WizardContext value={session.wizard}>
      {children}
      <IdleNotice />
      <LiveRegion subscribe={session.onAnnounce} />
    </WizardContext>
  );
}

function LiveRegion({ subscribe }: { subscribe: (say: (text: string) => void) => void }) {
  const [text, setText] = useState('');
  useEffect(() => subscribe(setText), [subscribe]);
  return (
    <p className="sr-only" role="status">
      {text}
    </p>
  );
}

function createSession(
  fields: readonly FieldSpec[],
  initial: InitialAnswers,
  form: UseFormReturn<FormValues>,
  secrets: UseFormReturn<SecretAnswers>,
  router: { push: (href: string) => void; prefetch: (href: string) => void },
) {
  const state = createStore<WizardState>({ ...initialState, ...initial });
  const preview = createStore(emptyPreview);
  const vault = createStore(emptyVault);
  let say: (text: string) => void = () => {};
  let chain = '';
  let writeTimer: ReturnType<typeof setTimeout> | undefined;
  let exclusionTimer: ReturnType<typeof setTimeout> | undefined;
  let adopting = false;
  let edited = false;
  let went = false;
  let judged = '';
  // What was answered before the link's own answers were here: it outweighs them.
  const answered = new Set<string>();
  let endPreview: (() => void) | undefined;

  const writeAddress = () => {
    clearTimeout(writeTimer);
    const { query, live } = state.get();
    if (!live) return;
    if (edited) keepDraft(query);
    const shown = window.location.search.slice(1);
    // An untouched first visit keeps its clean address.
    const wanted = query === 'v=1' && shown === '' ? '' : query;
    const entry = window.history.state as EntryState | null;
    if (shown === wanted && entry?.hyprguest === chain) return;
    const { pathname, hash: fragment } = window.location;
    window.history.replaceState(
      { hyprguest: chain } satisfies EntryState,
      '',
      `${pathname}${wanted && `?${wanted}`}${fragment}`,
    );
  };

  const findExclusions = () => {
    // Free text rules out no choice: while somebody types there is nothing to find.
    const { config } = state.get();
    const choices = JSON.stringify(
      fields
        .filter((field) => field.kind !== 'text' && field.kind !== 'lines')
        .map((field) => getAt(config, field.path)),
    );
    if (choices === judged) return;
    judged = choices;
    clearTimeout(exclusionTimer);
    exclusionTimer = setTimeout(async () => {
      const { findExclusions: find, packageNames } = await loadCore();
      state.set({ exclusions: find(state.get().config, fields, packageNames) });
    }, 150);
  };

  const settle = (loaded: typeof import('./answer-rules')) => {
    const before = state.get();
    const settled = loaded.settle(form.getValues(), before.config);
    // The same words stay the same objects, or every question would be drawn again on each key.
    const same = JSON.stringify(settled.advice) === JSON.stringify(before.advice);
    state.set({ ...settled, advice: same ? before.advice : settled.advice, live: true });
    findExclusions();
    // FormValues that exclude each other are judged together, or the second would not show why.
    const shared = settled.problems.filter((problem) =>
      settled.problems.some((p) => p.message === problem.message && p.path !== problem.path),
    );
    const shown = fields
      .map((field) => field.path)
      .filter(
        (path) => currentError(form, path) !== undefined || shared.some((p) => p.path === path),
      );
    if (shown.length > 0) void form.trigger(shown);
  };

  const refresh = async () => settle(await loadCore());

  const flush = async () => {
    await refresh();
    writeAddress();
  };

  const adopt = async (query: string, kept: Iterable<string> = []) => {
    const loaded = await loadCore();
    const { config, problems } = loaded.decodeQuery(new URLSearchParams(query));
    let answers = config as unknown as FormValues;
    for (const path of kept) answers = withAt(answers, path, getAt(form.getValues(), path));
    adopting = true;
    // Drawn at once: between a reset and the next drawing react-hook-form is deaf to keys.
    flushSync(() => form.reset(answers, { keepDefaultValues: true }));
    adopting = false;
    const preset = loaded.presetOf(loaded.encodeQuery(config));
    state.set({
      config,
      linkProblems: problems,
      base: preset ?? 'default',
      opened: preset ? undefined : config,
    });
    settle(loaded);
  };

  const forgetSecrets = () => {
    secrets.reset(noSecrets);
    vault.set(emptyVault);
    preview.set({ privateFiles: new Map() });
  };

  const newChain = () => {
    chain = Math.random().toString(36).slice(2, 10);
  };

  const wizard: Wizard = {
    fields,
    form,
    secrets,
    state,
    preview,
    vault,
    loadCore,
    flush,
    go: (href) => {
      const [path = '/', fragment] = href.replace(/\?[^#]*/, '').split('#');
      // Next would load the page anew, find no network, and all that was typed would be gone.
      if (!navigator.onLine && !state.get().complete) {
        say('You are offline, and the other pages have not arrived yet.');
        return;
      }
      went = true;
      // Without the answers, which are added on arrival: only bare addresses are prefetched, and work without a network.
      router.push(fragment ? `${path}#${fragment}` : path);
    },
    arrived: () => {
      const yes = went;
      went = false;
      return yes;
    },
    adopt: async (query) => {
      newChain();
      await adopt(query);
      writeAddress();
    },
    keepEarly: (answers) => {
      for (const [path, value] of answers) {
        answered.add(path);
        edited = true;
        form.setValue(path, value);
      }
    },
    forgetSecrets,
    announce: (text) => say(text),
  };

  const start = () => {
    const entry = window.history.state as EntryState | null;
    if (entry?.hyprguest) chain = entry.hyprguest;
    else newChain();

    const query = window.location.search.slice(1);
    state.set({ query: query || 'v=1' });
    const begin = async () => {
      if (query && query !== 'v=1') await adopt(query, answered);
      await refresh();
      writeAddress();
      press();
      for (const href of [...steps.map((step) => step.href), '/next-steps']) router.prefetch(href);
      const { startPreview } = await import('@/components/preview/engine');
      if (!ended) endPreview ??= startPreview(state, preview, (text) => say(text));
      await complete();
    };
    const complete = async () => {
      try {
        const { fetchRest } = await import('@/components/wizard/fetch-rest');
        await fetchRest();
        state.set({ complete: true });
      } catch {
        // The network went in between.
        if (!ended) window.addEventListener('online', complete, { once: true });
      }
    };
    let ended = false;
    const press = takePress();
    void begin();

    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (adopting) return;
        edited = true;
        if (name && !state.get().live) answered.add(name);
        void refresh();
        clearTimeout(writeTimer);
        writeTimer = setTimeout(writeAddress, 400);
      },
    });
    const onPopState = () => {
      went = true;
      // Next has not drawn the page yet; the address is already the new one.
      const { hyprguest } = (window.history.state as EntryState | null) ?? {};
      const shown = window.location.search.slice(1) || 'v=1';
      if (hyprguest === chain || shown === state.get().query) return;
      if (hyprguest) chain = hyprguest;
      else newChain();
      void adopt(shown).then(writeAddress);
    };
    // Links between steps keep both forms, and carry the answers as they are when followed.
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = (event.target as Element | null)?.closest('a');
      if (!link || link.target || link.origin !== window.location.origin) return;
      const id = decodeURIComponent(link.hash.slice(1));
      if (link.pathname === window.location.pathname && id) {
        if (!document.getElementById(id)?.closest('form')) return;
        event.preventDefault();
        focusField(id);
      } else if (link.pathname === '/next-steps' || steps.some((s) => s.href === link.pathname)) {
        event.preventDefault();
        void flush().then(() => wizard.go(`${link.pathname}${link.hash}`));
      }
    };
    // To the download and, once there, the download itself; Enter alone in a list or a box is theirs.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.defaultPrevented || event.repeat) return;
      event.preventDefault();
      const button = document.getElementById('download');
      if (button) button.click();
      else void flush().then(() => wizard.go('/review'));
    };
    const onPageHide = () => {
      writeAddress();
      // At once, or the document kept for Back would still show them.
      flushSync(forgetSecrets);
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (holdsSecrets(secrets.getValues())) event.preventDefault();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    window.addEventListener('popstate', onPopState);
    window.addEventListener('pagehide', onPageHide);
    window.addEventListener('beforeunload', onBeforeUnload);
    window.addEventListener('focusout', writeAddress);
    return () => {
      clearTimeout(writeTimer);
      clearTimeout(exclusionTimer);
      unsubscribe();
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
      ended = true;
      window.removeEventListener('online', complete);
      endPreview?.();
      endPreview = undefined;
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('pagehide', onPageHide);
      window.removeEventListener('beforeunload', onBeforeUnload);
      window.removeEventListener('focusout', writeAddress);
      forgetSecrets();
    };
  };

  return {
    wizard,
    start,
    writeAddress,
    onAnnounce: (listener: (text: string) => void) => {
      say = listener;
    },
  };
}
