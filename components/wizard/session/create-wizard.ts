import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/components/fields/form-values';
import { emptyPreview } from '@/components/preview/preview-state';
import { createStore } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { forgetTyped } from './forget-typed';
import type { Session } from './session';
import type { Wizard } from './wizard-context';
import { emptyVault, type InitialAnswers, initialState, type WizardState } from './wizard-state';

/**
 * What components are given at once: the state, and the ways to change it. They work as soon as the session is here, which
 * loads when somebody begins to use the page.
 */
export function createWizard(
  fields: readonly FieldSpec[],
  initial: InitialAnswers,
  form: UseFormReturn<FormValues>,
  secrets: UseFormReturn<SecretAnswers>,
) {
  const state = createStore<WizardState>({ ...initialState, ...initial });
  const preview = createStore(emptyPreview);
  const vault = createStore(emptyVault);
  const spoken = createStore({ text: '' });
  let session: Session | undefined;
  let resolveSession: (session: Session) => void = () => {};
  const first = new Promise<Session>((resolve) => {
    resolveSession = resolve;
  });
  const here = async () => session ?? (await first);

  const wizard: Wizard = {
    fields,
    form,
    secrets,
    state,
    preview,
    vault,
    loadRules: () => import('./answer-rules'),
    flush: async () => (await here()).flush(),
    check: async (...both) => (await here()).check(...both),
    // Waits for the session, so that an answer that was pasted and left at once is checked, too.
    leave: (...both) => void here().then((session) => session.leave(...both)),
    setAnswers: async (...all) => (await here()).setAnswers(...all),
    applyPreset: async (id) => (await here()).applyPreset(id),
    undo: () => session?.undo(),
    go: async (href) => (await here()).go(href),
    takeArrival: () => session?.takeArrival() ?? false,
    dismissLinkProblems: () => session?.dismissLinkProblems(),
    forgetSecrets: () => {
      forgetTyped(wizard);
      vault.set(emptyVault);
    },
    announce: (text) => spoken.set({ text }),
  };
  return {
    wizard,
    spoken,
    /** Connects the session once it has loaded. */
    connect: (loaded: Session) => {
      session = loaded;
      resolveSession(loaded);
    },
    writeAddress: () => session?.writeAddress(),
  };
}
