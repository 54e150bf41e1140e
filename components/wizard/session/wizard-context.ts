'use client';

import { createContext, use } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/components/fields/form-values';
import type { PreviewState } from '@/components/preview/preview-state';
import type { Store } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { blankKeys, hide, isBlank } from '@/lib/secrets/secret';
import type { VaultState, WizardState } from './wizard-state';

export interface Wizard {
  fields: readonly FieldSpec[];
  /** The public answers. */
  form: UseFormReturn<FormValues>;
  /** What never leaves the page. */
  secrets: UseFormReturn<SecretAnswers>;
  state: Store<WizardState>;
  preview: Store<PreviewState>;
  vault: Store<VaultState>;
  /** Loads the schema and what belongs to it, once. */
  loadCore: () => Promise<typeof import('./answer-rules')>;
  /** Brings state and address up to date with the form, now. */
  flush: () => Promise<void>;
  /** Goes to a page of the wizard with the present answers. */
  go: (href: string) => void;
  /** Whether the page now drawn was reached from another one. */
  arrived: () => boolean;
  /** Replaces all public answers, as if a link had been opened. */
  adopt: (query: string) => Promise<void>;
  /** Takes over what was answered before the scripts came. */
  keepEarly: (answers: readonly (readonly [path: string, value: unknown])[]) => void;
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

export const noSecrets: SecretAnswers = {
  password: hide(''),
  passwordAgain: hide(''),
  recipient: hide(''),
  apiKeys: blankKeys(),
};

/** Whether anything was typed that would be lost with the page. */
export function holdsSecrets(secrets: SecretAnswers): boolean {
  const { password, passwordAgain, apiKeys } = secrets;
  return [password, passwordAgain, ...Object.values(apiKeys)].some((secret) => !isBlank(secret));
}
