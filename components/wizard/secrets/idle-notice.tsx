'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { holdsSecrets, useWizard } from '@/components/wizard/session/wizard-context';
import { watchIdle } from '@/lib/secrets/watch-idle';

/** Forgets secrets that lie untouched for a quarter of an hour, and says so before and after. */
export function IdleNotice() {
  const { secrets, vault, forgetSecrets } = useWizard();
  const [state, setState] = useState<'quiet' | 'warned' | 'forgotten'>('quiet');
  useEffect(
    () =>
      watchIdle({
        holds: () => {
          const { identity, made } = vault.get();
          return (
            holdsSecrets(secrets.getValues()) ||
            identity !== undefined ||
            (made?.secrets.length ?? 0) > 0
          );
        },
        warn: () => setState('warned'),
        calm: () => setState('quiet'),
        forget: () => {
          forgetSecrets();
          setState('forgotten');
        },
      }),
    [secrets, vault, forgetSecrets],
  );
  // The box goes with its button: the focus goes back to where it was before.
  const before = useRef<Element | null>(null);
  if (state === 'quiet') return null;
  const close = () => {
    const back = before.current?.isConnected ? before.current : document.querySelector('main h1');
    (back as HTMLElement | null)?.focus();
    setState('quiet');
  };
  const warned = state === 'warned';
  return (
    <div
      role="alert"
      className="fixed inset-x-4 bottom-20 z-20 mx-auto flex max-w-xl flex-wrap items-center gap-3 rounded-lg border border-warn bg-warn-soft p-4"
    >
      <Icon name={warned ? 'warning' : 'lock'} className="size-5" />
      <p className="min-w-0 flex-1">
        {warned
          ? 'Are you still there? In one minute this page forgets the secrets that you typed.'
          : 'Nothing happened here for 15 minutes, so this page has forgotten your secrets. Type them again.'}
      </p>
      <button
        type="button"
        className={buttonClass.secondary}
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget;
        }}
        onClick={close}
      >
        {warned ? 'Keep them' : 'Close'}
      </button>
    </div>
  );
}
