import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import { emptyPreview, type PreviewState } from '@/components/preview/preview-state';
import type { Store } from '@/components/store';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { blankSecrets, holdsSecrets } from './wizard-context';
import { emptyVault, type VaultState } from './wizard-state';

export interface SecretMemory {
  /** Forgets what was typed as a secret, and what was made of it. */
  forget: () => void;
  /** Whether something would be lost with the page. */
  wouldLose: () => boolean;
}

/**
 * Empties the form, and then draws it twice more: React keeps of each component what it drew before, so only the second drawing
 * drops the secrets. Each is flushed, because on a busy machine waiting drawings become one.
 * Whoever types meanwhile keeps what they typed.
 */
export function emptySecrets(secrets: Pick<UseFormReturn<SecretAnswers>, 'getValues' | 'reset'>) {
  const blank = blankSecrets(Object.keys(secrets.getValues('apiKeys')));
  secrets.reset(blank);
  for (const later of [0, 50]) {
    setTimeout(() => {
      if (!holdsSecrets(secrets.getValues())) flushSync(() => secrets.reset(blank));
    }, later);
  }
}

/** What ends the life of secrets: they live in the form, the vault and the preview, and nowhere else. */
export function createSecretMemory({
  secrets,
  vault,
  preview,
}: {
  secrets: Pick<UseFormReturn<SecretAnswers>, 'getValues' | 'reset'>;
  vault: Store<VaultState>;
  preview: Store<PreviewState>;
}): SecretMemory {
  return {
    forget: () => {
      emptySecrets(secrets);
      vault.set(emptyVault);
      preview.set({ privateFiles: emptyPreview.privateFiles });
    },
    wouldLose: () => holdsSecrets(secrets.getValues()),
  };
}
