import { browserTemplates } from '@/lib/generate';
import type { NixValue } from '@/lib/nix/literal';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { type Answers, render } from '@/lib/render/render';
import { ageEntries, type FinishedSecrets, isEmpty } from '@/lib/secrets/encrypt-secrets';
import { type ApiKey, ageFiles, apiKeys } from '@/lib/secrets/keys';
import { hide, isBlank, reveal, type Secret } from '@/lib/secrets/secret';

/**
 * The git-ignored `secrets.nix`, from the templates whose slots only the browser may fill.
 * @returns a tree with that one file
 */
export function renderSecrets(secrets: FinishedSecrets): FileTree {
  return renderOwn({
    'secrets.scheme': 'file',
    'secrets.hashedPassword': reveal(secrets.hashedPassword),
    'secrets.apiKeys': Object.fromEntries(
      Object.entries(secrets.apiKeys).map(([id, key]) => [id, reveal(key)]),
    ),
  });
}

/**
 * The list of who can open the encrypted files, for the `agenix` command.
 * @param recipients public age keys, the guest's own first
 * @returns a tree with that one file
 */
export function renderRecipients(
  recipients: readonly string[],
  keys: readonly ApiKey[] = apiKeys,
): FileTree {
  return renderOwn({
    'secrets.scheme': 'agenix',
    'secrets.recipients': recipients,
    'secrets.files': ageFiles(keys),
  });
}

function renderOwn(values: Readonly<Record<string, NixValue>>): FileTree {
  const answers: Answers = new Map(
    Object.entries(values).map(([name, value]) => [name, { value, fields: [] }]),
  );
  return render(browserTemplates, answers).files;
}

const mask = (key: Secret) => (isBlank(key) ? key : hide('••••••••'));

/**
 * What the preview may show of the files that hold secrets: never a key, never a password.
 * @param scheme the answer to `secrets.scheme`
 * @param secrets the hash if it is there already, the keys as typed
 */
export function previewSecrets(
  scheme: string,
  secrets: FinishedSecrets,
  keys: readonly ApiKey[] = apiKeys,
): FileTree {
  if (isEmpty(secrets)) return new Map();
  const shown = {
    hashedPassword: secrets.hashedPassword,
    apiKeys: Object.fromEntries(
      Object.entries(secrets.apiKeys).map(([id, key]) => [id, mask(key)]),
    ),
  };
  if (scheme === 'file') return renderSecrets(shown);
  if (scheme !== 'agenix') return new Map();
  const sealed = '(encrypted in this page when you download)\n';
  const paths = [...ageEntries(shown, keys).map(([path]) => path), 'secrets/secrets.nix'];
  return fileTree(paths.map((path) => [path, sealed] as const));
}
