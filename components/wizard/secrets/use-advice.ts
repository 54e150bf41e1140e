import { useMemo } from 'react';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';
import type { Advice } from '@/lib/config/advice-rule';

/** What to say about the present answers. Whether a password was typed counts, never which. */
export function useAdvice(): readonly Advice[] {
  const { state, vault } = useWizard();
  const advice = useStore(state, (s) => s.advice);
  const lastZip = useStore(vault, (v) => v.lastZip);
  // Not the query itself, because every question would be drawn again on each key.
  const isCurrent = useStore(state, (s) => s.query === lastZip?.query);
  const isTyped = useStore(vault, (v) => v.hasPassword);
  const hasPassword = isTyped || (isCurrent && lastZip?.secrets.includes('Password') === true);
  return useMemo(
    () => advice.filter(({ until }) => until !== 'password' || !hasPassword),
    [advice, hasPassword],
  );
}
