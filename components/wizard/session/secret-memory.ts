import type { UseFormReturn } from 'react-hook-form';
import { emptyPreview, type PreviewState } from '@/components/preview/preview-state';
import type { Store } from '@/components/store';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { holdsSecrets, noSecrets } from './wizard-context';
import { emptyVault, type VaultState } from './wizard-state';

export interface SecretMemory {
  /** Forgets what was typed as a secret, and what was made of it. */
  forget: () => void;
  /** Whether something would be lost with the page. */
  wouldLose: () => boolean;
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
      secrets.reset(noSecrets);
      vault.set(emptyVault);
      preview.set({ privateFiles: emptyPreview.privateFiles });
    },
    wouldLose: () => holdsSecrets(secrets.getValues()),
  };
}
