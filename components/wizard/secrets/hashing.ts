import type { Store } from '@/components/store';
import type { HashState, VaultState } from '@/components/wizard/session/wizard-state';
import { hashPassword } from '@/lib/secrets/hash-password';
import { recogniseHash } from '@/lib/secrets/recognise-hash';
import { hide, isBlank, reveal, type Secret } from '@/lib/secrets/secret';

/**
 * The crypt(3) hash for a password, made once per password; a pasted hash is its own.
 * @param password what stands in the form, already found valid
 * @param vault where progress is shown; whoever empties it (a download, leaving, an idle quarter of an hour) ends the work
 * @throws Error when the work was ended, or no Worker could be had
 */
export async function hashFor(password: Secret, vault: Store<VaultState>): Promise<Secret> {
  if (isBlank(password)) return password;
  const pasted = recogniseHash(reveal(password));
  if (pasted.kind === 'hash') {
    const hash = hide(pasted.hash);
    vault.set({ hash: { status: 'ready', password, hash, recognised: true } });
    return hash;
  }
  const known = vault.get().hash;
  if (known.status === 'working' && known.password === password) return known.result;
  if (known.status === 'ready' && known.password === password) return known.hash;

  const abort = new AbortController();
  const isMine = ({ hash }: VaultState) => hash.status === 'working' && hash.result === result;
  const setHash = (hash: HashState) => {
    if (isMine(vault.get())) vault.set({ hash });
  };
  const result = hashPassword(
    password,
    (progress) => setHash({ status: 'working', password, result, progress }),
    abort.signal,
  );
  vault.set({ hash: { status: 'working', password, result, progress: 0 } });
  const end = vault.subscribe(() => {
    if (isMine(vault.get())) return;
    end();
    abort.abort(new Error('Cancelled'));
  });
  result.then(
    (hash) => setHash({ status: 'ready', password, hash, recognised: false }),
    (error: Error) => setHash({ status: 'failed', message: error.message }),
  );
  return result;
}
