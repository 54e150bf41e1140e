import { browserTemplates } from '@/lib/generate';
import type { NixValue } from '@/lib/nix/literal';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { type Answers, render } from '@/lib/render/render';
import { type FinishedSecrets, isEmpty } from '@/lib/secrets/encrypt-secrets';
import { hide, isBlank, reveal, type Secret } from '@/lib/secrets/secret';

/**
 * The git-ignored `secrets.nix`, from the templates whose slots only the browser may fill.
 * @returns a tree with that one file
 */
export function renderSecrets(secrets: FinishedSecrets): FileTree {
  return renderOwn({
    'secrets.scheme': 'file',
    'secrets.hashedPassword': reveal(secrets.hashedPassword),
    'secrets.apiKeys.anthropic': reveal(secrets.apiKeys.anthropic),
    'secrets.apiKeys.openai': reveal(secrets.apiKeys.openai),
  });
}

/**
 * The list of who can open the encrypted files, for the `agenix` command.
 * @param recipients public age keys, the guest's own first
 * @returns a tree with that one file
 */
export function renderRecipients(recipients: readonly string[]): FileTree {
  return renderOwn({ 'secrets.scheme': 'agenix', 'secrets.recipients': recipients });
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
export function previewSecrets(scheme: string, secrets: FinishedSecrets): FileTree {
  if (isEmpty(secrets)) return new Map();
  const shown = {
    hashedPassword: secrets.hashedPassword,
    apiKeys: { anthropic: mask(secrets.apiKeys.anthropic), openai: mask(secrets.apiKeys.openai) },
  };
  if (scheme === 'file') return renderSecrets(shown);
  if (scheme !== 'agenix') return new Map();
  const sealed = '(encrypted in this page when you download)\n';
  const files: readonly (readonly [path: string, left: boolean])[] = [
    ['secrets/user-password.age', isBlank(shown.hashedPassword)],
    ['secrets/anthropic-api-key.age', isBlank(shown.apiKeys.anthropic)],
    ['secrets/openai-api-key.age', isBlank(shown.apiKeys.openai)],
    ['secrets/secrets.nix', false],
  ];
  return fileTree(files.flatMap(([path, left]) => (left ? [] : [[path, sealed] as const])));
}
