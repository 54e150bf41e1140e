/** A service whose key can be typed, and how that key is called everywhere. */
export interface ApiKey {
  /** Its attribute in `customsecrets.apiKeys`, and the end of its field's path. */
  id: string;
  /** The service. */
  title: string;
  /** The variable of the session that holds the key. */
  variable: string;
  /** Its encrypted file below `secrets/`, without `.age`. */
  file: string;
}

/**
 * Every key that can be typed, in the order of the form. Schema, form, sealing, preview and slots go through this list; the
 * key itself is read in one place of the flake, modules/home/api-keys.nix. Names only, so the server may know them.
 */
export const apiKeys: readonly ApiKey[] = [
  {
    id: 'anthropic',
    title: 'Anthropic',
    variable: 'ANTHROPIC_API_KEY',
    file: 'anthropic-api-key',
  },
  { id: 'openai', title: 'OpenAI', variable: 'OPENAI_API_KEY', file: 'openai-api-key' },
];

/** Their ids, in that order. */
export const keyIds = (keys: readonly ApiKey[] = apiKeys): string[] => keys.map(({ id }) => id);

/** The encrypted file of the password's hash, as {@link ApiKey.file} is that of a key. */
export const passwordFile = 'user-password';

/** What the public templates know of the keys, by slot: no value, only names. */
export function keySlots(keys: readonly ApiKey[] = apiKeys) {
  return {
    'facts.emptyApiKeys': Object.fromEntries(keyIds(keys).map((id) => [id, ''])),
    'facts.apiKeyFiles': Object.fromEntries(keys.map(({ file, variable }) => [file, variable])),
  };
}

/** The encrypted files that can be there, for the `agenix` command's list. */
export function ageFiles(keys: readonly ApiKey[] = apiKeys): string[] {
  return [...keys.map(({ file }) => file), passwordFile].map((file) => `${file}.age`).sort();
}
