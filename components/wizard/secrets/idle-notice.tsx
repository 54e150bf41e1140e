'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { holdsSecrets, useWizard } from '@/components/wizard/session/wizard-context';
import { watchIdle } from '@/lib/secrets/watch-idle';

function focusHeading() {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** Forgets secrets that lie untouched for a quarter of an hour, and says so before and after. */
export function IdleNotice() {
  const { secrets, vault, forgetSecrets } = useWizard();
  const [state, setState] = useState<'quiet' | 'warned' | 'forgotten'>('quiet');
  useEffect(
    () =>
      watchIdle({
        holds: () => {
          const { identity, lastZip } = vault.get();
          return (
            holdsSecrets(secrets.getValues()) ||
            identity !== undefined ||
            (lastZip?.secrets.length ?? 0) > 0
          );
        },
        warn: () => setState('warned'),
        calm: () => {
          // Its own button is pressed: it must be there until then, or the press goes nowhere.
          if (!box.current?.contains(document.activeElement)) setState('quiet');
        },
        forget: () => {
          forgetSecrets();
          setState('forgotten');
        },
      }),
    [secrets, vault, forgetSecrets],
  );
  useEffect(() => {
    // What had the focus may have gone with the secrets, for example the button that saves the key again.
    if (state === 'forgotten' && document.activeElement === document.body) focusHeading();
  }, [state]);
  const box = useRef<HTMLDivElement>(null);
  // The box goes with its button: the focus goes back to where it was before.
  const before = useRef<Element | null>(null);
  if (state === 'quiet') return null;
  const close = () => {
    if (before.current?.isConnected) (before.current as HTMLElement).focus();
    else focusHeading();
    setState('quiet');
  };
  const warned = state === 'warned';
  return (
    <div
      ref={box}
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
        onBlur={() => warned && setState('quiet')}
        onClick={close}
      >
        {warned ? 'Keep them' : 'Close'}
      </button>
    </div>
  );
}
