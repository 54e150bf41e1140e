'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import type { FormValues } from '@/components/fields/form-values';
import { useInUse } from '@/components/first-use';
import { useLoaded } from '@/components/load';
import { type Store, useStore } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { createSession } from './session';
import { noSecrets, WizardContext } from './wizard-context';
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
  (await import('@/components/wizard/secrets/secrets-core')).secretsResolver(...args);

const loadIdleNotice = async () =>
  (await import('@/components/wizard/secrets/idle-notice')).IdleNotice;

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
  // It judges nothing by itself: each change is parsed once, by the session, which hands over the errors.
  const form = useForm<FormValues>({
    defaultValues: defaultValues(fields),
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  const secrets = useForm<SecretAnswers>({
    defaultValues: noSecrets,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: secretsResolver,
  });
  const router = useRouter();
  const [session] = useState(() => createSession(fields, initial, form, secrets, router));
  useLayoutEffect(() => session.start(), [session]);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has an address of its own.
  useEffect(() => session.writeAddress(), [session, pathname]);
  const IdleNotice = useLoaded(loadIdleNotice, useInUse());
  return (
    <WizardContext value={session.wizard}>
      {children}
      {IdleNotice && <IdleNotice />}
      <LiveRegion spoken={session.spoken} />
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
