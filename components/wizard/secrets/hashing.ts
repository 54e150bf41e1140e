import type { Store } from '@/components/store';
import type { HashState, VaultState } from '@/components/wizard/session/wizard-state';
import { hashPassword } from '@/lib/secrets/hash-password';
import { recogniseHash } from '@/lib/secrets/recognise-hash';
import { hide, isBlank, reveal, type Secret } from '@/lib/secrets/secret';

let running: { password: Secret; made: Promise<Secret>; cancel: () => void } | undefined;

/** Ends what is being hashed. */
export function cancelHashing() {
  running?.cancel();
  running = undefined;
}

/**
 * The crypt(3) hash for a password, made once per password; a pasted hash is its own.
 * @param password what stands in the form, already found valid
 * @param state where progress is told
 */
export async function hashFor(password: Secret, state: Store<VaultState>): Promise<Secret> {
  if (isBlank(password)) return password;
  const pasted = recogniseHash(reveal(password));
  if (pasted.kind === 'hash') {
    const hash = hide(pasted.hash);
    state.set({ hash: { status: 'ready', hash, recognised: true } });
    return hash;
  }
  if (running?.password === password) return running.made;
  cancelHashing();
  const abort = new AbortController();
  const tell = (hash: HashState) => {
    if (!abort.signal.aborted) state.set({ hash });
  };
  tell({ status: 'working', progress: 0 });
  const made = hashPassword(
    password,
    (progress) => tell({ status: 'working', progress }),
    abort.signal,
  );
  const mine = {
    password,
    made,
    cancel: () => {
      abort.abort(new Error('Cancelled'));
      state.set({ hash: { status: 'none' } });
    },
  };
  running = mine;
  // Whoever empties the vault (a download, leaving, an idle quarter of an hour) ends the work and drops the password too.
  const end = state.subscribe(() => {
    if (state.get().hash.status !== 'none' && running === mine) return;
    end();
    if (running !== mine) return;
    running = undefined;
    abort.abort(new Error('Cancelled'));
  });
  made.then(
    (hash) => tell({ status: 'ready', hash, recognised: false }),
    (error: Error) => {
      // Another password may be on its way already.
      if (running === mine) running = undefined;
      tell({ status: 'failed', message: error.message });
    },
  );
  return made;
}
