import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import { emptyPreview, type PreviewState } from '@/components/preview/preview-state';
import type { Store } from '@/components/store';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { blankSecrets, holdsSecrets } from './wizard-context';
import { emptyVault, type VaultState } from './wizard-state';

/**
 * Forgets what was typed and what was made of it, but for a zip that was saved and its key. Then it draws form and preview twice
 * more: React keeps of each component what it drew before, so only the second drawing drops the secrets. Each is flushed,
 * because on a busy machine waiting drawings become one.
 * Whoever types meanwhile keeps what they typed.
 */
export function forgetTyped({
  secrets,
  vault,
  preview,
}: {
  secrets: Pick<UseFormReturn<SecretAnswers>, 'getValues' | 'reset'>;
  vault: Store<VaultState>;
  preview: Store<PreviewState>;
}) {
  const blank = blankSecrets(Object.keys(secrets.getValues('apiKeys')));
  secrets.reset(blank);
  vault.set({ hash: emptyVault.hash, hasPassword: false });
  preview.set({ privateFiles: emptyPreview.privateFiles });
  for (const later of [0, 50]) {
    setTimeout(
      () =>
        flushSync(() => {
          if (!holdsSecrets(secrets.getValues())) secrets.reset(blank);
          preview.set({});
        }),
      later,
    );
  }
}
