import type { Store } from '@/components/store';
import type { VaultState } from '@/components/wizard/session/wizard-state';

/** Ends what is being hashed, and forgets what was. */
export function cancelHashing(vault: Store<VaultState>) {
  vault.set({ hash: { status: 'none' } });
}
