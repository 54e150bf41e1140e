import 'client-only';
import { loadAge } from './age';

/** The keys in what was typed: separated by spaces or commas, each once. */
export function listRecipients(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((key) => key !== ''))];
}

/**
 * Whether files can be encrypted to a public key: a classic X25519 one (`age1…`, 62 characters) whose
 * checksum is right. The post-quantum form is refused: the guest's age may be too old for it.
 */
export async function isAgeRecipient(key: string): Promise<boolean> {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(key)) return false;
  const { Encrypter } = await loadAge();
  try {
    const encrypter = new Encrypter();
    encrypter.addRecipient(key);
    // Points of low order, which make no shared secret, are found only while encrypting.
    await encrypter.encrypt('');
    return true;
  } catch {
    return false;
  }
}
