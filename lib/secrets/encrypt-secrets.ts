import 'client-only';
import { loadAge } from './age';
import { type ApiKey, apiKeys, keyIds, passwordFile } from './keys';
import { blankKeys, hide, isBlank, type KeySecrets, reveal, type Secret } from './secret';

/** What goes into files: the hash instead of the password. */
export interface FinishedSecrets {
  /** crypt(3) form; empty for none. */
  hashedPassword: Secret;
  apiKeys: KeySecrets;
}

/** The result where no secret was typed: no file. */
export const noFinishedSecrets = (): FinishedSecrets => ({
  hashedPassword: hide(''),
  apiKeys: blankKeys(keyIds()),
});

/** Whether there is anything to write. */
export function isEmpty(secrets: FinishedSecrets): boolean {
  return [secrets.hashedPassword, ...Object.values(secrets.apiKeys)].every(isBlank);
}

/**
 * The encrypted files that secrets become: those that were typed.
 * @returns path in the flake and what it holds
 */
export function ageEntries(
  { hashedPassword, apiKeys: typed }: FinishedSecrets,
  keys: readonly ApiKey[] = apiKeys,
): (readonly [path: string, secret: Secret])[] {
  const entries = [
    [passwordFile, hashedPassword] as const,
    ...keys.map(({ id, file }) => [file, typed[id] ?? hide('')] as const),
  ];
  return entries
    .filter(([, secret]) => !isBlank(secret))
    .map(([file, secret]) => [`secrets/${file}.age`, secret]);
}

/** Secrets as agenix wants them. */
export interface SealedSecrets {
  /** ASCII-armoured files (age and rage read both forms) at the paths modules/core/agenix.nix looks for. */
  files: readonly (readonly [path: string, text: string])[];
  /** The public keys they are encrypted to, the guest's own first. */
  recipients: readonly string[];
  /** The text of `key.txt`, the private half of the guest's key: it must not join the files. */
  identity: Secret;
}

/**
 * Encrypts secrets for agenix, in the browser, to a key made for the occasion or to one made before.
 * @param further public age keys (`age1…`) that can open the files too, found sound by the schema
 * @param options `identity`: the text of a `key.txt` made before, to be taken again; `keys`: which keys there are
 * @throws Error when one of `further` is no key after all
 */
export async function encryptSecrets(
  secrets: FinishedSecrets,
  further: readonly string[],
  { identity: known, keys = apiKeys }: { identity?: Secret; keys?: readonly ApiKey[] } = {},
): Promise<SealedSecrets> {
  // The classic X25519 form: the guest's age may be too old for the post-quantum one.
  const { armor, Encrypter, generateX25519Identity, identityToRecipient } = await loadAge();
  const identity = known ? privateHalf(known) : await generateX25519Identity();
  const own = await identityToRecipient(identity);
  const recipients = [own, ...further];
  const encrypt = async (secret: Secret) => {
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    return armor.encode(await encrypter.encrypt(reveal(secret)));
  };
  const files = await Promise.all(
    ageEntries(secrets, keys).map(async ([path, secret]) => [path, await encrypt(secret)] as const),
  );
  return { files, recipients, identity: hide(`# public key: ${own}\n${identity}\n`) };
}

function privateHalf(identity: Secret): string {
  const [key] = /AGE-SECRET-KEY-1[A-Z0-9]+/.exec(reveal(identity)) ?? [];
  if (!key) throw new Error('This key.txt holds no key.');
  return key;
}
