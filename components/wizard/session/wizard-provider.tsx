'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import type { FormValues } from '@/components/fields/form-values';
import { onFirstUse, useInUse } from '@/components/first-use';
import { loadUntilItSucceeds, useLoaded } from '@/components/load';
import { type Store, useStore } from '@/components/store';
import { bringsAnswers } from '@/components/ui/first-script';
import type { FieldSpec } from '@/lib/config/fields';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { createWizard } from './create-wizard';
import { isPaletteKey } from './palette-key';
import type { Session } from './session';
import { blankSecrets, WizardContext } from './wizard-context';
import type { InitialAnswers } from './wizard-state';

function defaultValues(fields: readonly FieldSpec[]): FormValues {
  const values: FormValues = {};
  for (const field of fields) {
    values[field.step] ??= {};
    (values[field.step] as Record<string, unknown>)[field.key] = field.default;
  }
  return values;
}

const secretsResolver: Resolver<SecretAnswers> = async (...args) =>
  (await import('@/components/wizard/secrets/secrets-resolver')).secretsResolver(...args);

const loadDialogs = async () => (await import('@/components/wizard/palette/dialogs')).Dialogs;

const loadIdleNotice = async () =>
  (await import('@/components/wizard/secrets/idle-notice')).IdleNotice;

/**
 * Holds both forms while the steps change, and keeps the address in step with the public one.
 * @param fields every question, as plain data
 * @param initial the default answers, and what is said about them
 * @param keyIds the services whose keys can be typed
 */
export function WizardProvider({
  fields,
  initial,
  keyIds,
  children,
}: {
  fields: readonly FieldSpec[];
  initial: InitialAnswers;
  keyIds: readonly string[];
  children: ReactNode;
}) {
  // Without a resolver, because the session parses each change once and hands the errors to the form.
  const form = useForm<FormValues>({
    defaultValues: defaultValues(fields),
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  const secrets = useForm<SecretAnswers>({
    defaultValues: blankSecrets(keyIds),
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: secretsResolver,
  });
  const router = useRouter();
  const [{ wizard, spoken, connect, writeAddress }] = useState(() =>
    createWizard(fields, initial, form, secrets),
  );
  useLayoutEffect(() => {
    const { location, history, document } = window;
    // Asked again, because a page reached by a link inside the site does not run the first script.
    const hasAnswers = bringsAnswers(location);
    if (hasAnswers) document.documentElement.dataset.reading = '';
    const ending = new AbortController();
    let session: Session | undefined;
    const load = async (inUse: boolean) => {
      const { startSession } = await loadUntilItSucceeds(() => import('./session'), ending.signal);
      if (ending.signal.aborted) return;
      session = startSession(wizard, router, inUse);
      connect(session);
    };
    // An entry of the history that was here before may have its answers in a draft.
    const isReload = (history.state as { hyprguest?: string } | null)?.hyprguest !== undefined;
    // A tab of the pane, chosen before its scripts were here or by whoever shared the link (preview/pane-address.ts).
    const wantsPane = location.hash.startsWith('#pane=');
    const isOpened = location.search !== '' || hasAnswers || isReload || wantsPane;
    const stopWaiting = isOpened ? () => {} : onFirstUse(() => void load(true));
    if (isOpened) void load(wantsPane);
    return () => {
      ending.abort();
      stopWaiting();
      session?.end();
    };
  }, [wizard, connect, router]);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has an address of its own.
  useEffect(() => writeAddress(), [writeAddress, pathname]);
  // Listened to at once, because browsers search with this key; the other keys load with the session.
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      wizard.state.set({ dialog: 'palette' });
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, [wizard]);
  const isOpen = useStore(wizard.state, (s) => s.dialog !== undefined);
  const Dialogs = useLoaded(loadDialogs, isOpen);
  const IdleNotice = useLoaded(loadIdleNotice, useInUse());
  return (
    <WizardContext value={wizard}>
      {children}
      {IdleNotice && <IdleNotice />}
      {Dialogs && <Dialogs />}
      <LiveRegion spoken={spoken} />
    </WizardContext>
  );
}

function LiveRegion({ spoken }: { spoken: Store<{ text: string }> }) {
  return (
    <p className="sr-only" role="status">
      {useStore(spoken, ({ text }) => text)}
    </p>
  );
}
