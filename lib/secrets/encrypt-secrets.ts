import 'client-only';

/** What goes into files: the hash instead of the password. */
export interface FinishedSecrets {
  /** crypt(3) form; empty for none. */
  hashedPassword: string;
  apiKeys: { anthropic: string; openai: string };
}

/** Whether there is anything to write. */
export function isEmpty(secrets: FinishedSecrets): boolean {
  return secrets.hashedPassword === '' && Object.values(secrets.apiKeys).every((key) => key === '');
}

/**
 * Encrypts secrets for agenix, in the browser. The paths are those modules/core/agenix.nix looks for.
 * @param recipient a further public age key (`age1…`), or empty
 * @returns ASCII-armoured files (age and rage read both forms), and the text of `key.txt`, which must not join them
 */
export async function encryptSecrets(
  secrets: FinishedSecrets,
  recipient: string,
): Promise<{ files: readonly (readonly [path: string, text: string])[]; identity: string }> {
  // The classic X25519 form: the guest's age may be too old for the post-quantum one.
  const { armor, Encrypter, generateX25519Identity, identityToRecipient } = await import(
    'age-encryption'
  );
  const identity = await generateX25519Identity();
  const own = await identityToRecipient(identity);
  const encrypt = async (text: string) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(own);
    if (recipient) encrypter.addRecipient(recipient);
    return armor.encode(await encrypter.encrypt(text));
  };
  const entries = [
    ['secrets/user-password.age', secrets.hashedPassword],
    ['secrets/anthropic-api-key.age', secrets.apiKeys.anthropic],
    ['secrets/openai-api-key.age', secrets.apiKeys.openai],
  ] as const;
  const files = await Promise.all(
    entries
      .filter(([, text]) => text !== '')
      .map(async ([path, text]) => [path, await encrypt(text)] as const),
  );
  return { files, identity: `# public key: ${own}\n${identity}\n` };
}
