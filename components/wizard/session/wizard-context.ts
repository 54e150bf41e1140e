'use client';

import { createContext, use } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/components/fields/form-values';
import type { PreviewState } from '@/components/preview/preview-state';
import type { Store } from '@/components/store';
import type { SummaryItem } from '@/components/ui/error-summary';
import type { FieldSpec } from '@/lib/config/fields';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { blankKeys, hide, isBlank } from '@/lib/secrets/secret';
import type { Rules, VaultState, WizardState } from './wizard-state';

export interface Wizard {
  fields: readonly FieldSpec[];
  /** The public answers. */
  form: UseFormReturn<FormValues>;
  /** What never leaves the page. */
  secrets: UseFormReturn<SecretAnswers>;
  state: Store<WizardState>;
  preview: Store<PreviewState>;
  vault: Store<VaultState>;
  /** Loads the schema and what belongs to it. */
  loadRules: () => Promise<Rules>;
  /** Brings state and address up to date with the form, now. */
  flush: () => Promise<void>;
  /**
   * Shows what is wrong with questions, as before going on.
   * @param withSecrets whether what was typed as a secret is judged, too
   * @returns what is wrong with them, each sentence once
   */
  check: (fields: readonly FieldSpec[], withSecrets: boolean) => Promise<SummaryItem[]>;
  /**
   * Notes that a question was left: what is wrong with it is shown from now on, once nothing is pressed.
   * @param show shows it, where the question is none of the public ones
   */
  leave: (path: string, show?: () => void) => void;
  /**
   * Changes several answers at once, and shows one notice that can undo it.
   * @param isWhole whether these are all the answers, so that a single one that differs changes no other along
   */
  setAnswers: (
    title: string,
    changes: readonly { path: string; to: unknown }[],
    isWhole?: boolean,
  ) => Promise<void>;
  /** Puts a preset's answers over the present ones; undefined only takes the last preset's away. */
  applyPreset: (id: string | undefined) => Promise<void>;
  /** Undoes what the last notice shows. */
  undo: () => void;
  /** Goes to a page of the wizard with the present answers. */
  go: (href: string) => Promise<void>;
  /** Whether the page now drawn was reached from another one; true once. */
  takeArrival: () => boolean;
  /** Puts aside what could not be used of the link that was opened. */
  dismissLinkProblems: () => void;
  /** Forgets what was typed as a secret. */
  forgetSecrets: () => void;
  /** Says something politely to screen readers. */
  announce: (text: string) => void;
}

export const WizardContext = createContext<Wizard | undefined>(undefined);

/** The wizard this component stands in. */
export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error('This component belongs inside WizardProvider');
  return wizard;
}

/**
 * Nothing typed as a secret.
 * @param keyIds the services whose keys could be
 */
export const blankSecrets = (keyIds: readonly string[]): SecretAnswers => ({
  password: hide(''),
  passwordAgain: hide(''),
  recipient: hide(''),
  apiKeys: blankKeys(keyIds),
});

/** Whether anything was typed that would be lost with the page. */
export function holdsSecrets(secrets: SecretAnswers): boolean {
  const { password, passwordAgain, apiKeys } = secrets;
  return [password, passwordAgain, ...Object.values(apiKeys)].some((secret) => !isBlank(secret));
}
