import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';
import type { Advice } from '@/lib/config/advice-rule';
import { isBlank } from '@/lib/secrets/secret';

/** What to say about the present answers. Whether a password was typed counts, never which. */
export function useAdvice(): readonly Advice[] {
  const { state, secrets, vault } = useWizard();
  const advice = useStore(state, (s) => s.advice);
  const lastZip = useStore(vault, (v) => v.lastZip);
  // Not the query itself: every question would be drawn again on each key.
  const isCurrent = useStore(state, (s) => s.query === lastZip?.query);
  // Computed, because a watched value stays in the component's memory after the form has forgotten it.
  const isTyped = useWatch({
    control: secrets.control,
    name: 'password',
    compute: (password) => !isBlank(password),
  });
  const hasPassword = isTyped || (isCurrent && lastZip?.secrets.includes('Password') === true);
  return useMemo(
    () => advice.filter(({ until }) => until !== 'password' || !hasPassword),
    [advice, hasPassword],
  );
}
