import { lastDownload } from '@/components/preview/bases';
import type { SummaryItem } from '@/components/ui/error-summary';
import { saveFile } from '@/components/ui/save-file';
import { takeTextBefore } from '@/components/wizard/answers/take-text';
import { openedFolder } from '@/components/wizard/folder/opened-folder';
import { type Packed, packFolder } from '@/components/wizard/folder/pack-folder';
import { hashFor } from '@/components/wizard/secrets/hashing';
import { renderRecipients, renderSecrets } from '@/components/wizard/secrets/secret-files';
import { newDraftId } from '@/components/wizard/session/drafts';
import { browserShelves } from '@/components/wizard/session/shelf';
import { holdsSecrets, type Wizard } from '@/components/wizard/session/wizard-context';
import type { Downloaded, VaultState } from '@/components/wizard/session/wizard-state';
import { pageZip } from '@/lib/archive/page-zip';
import { seedDisc } from '@/lib/archive/seed-disc';
import { topFolder } from '@/lib/archive/top-folder';
import type { Config } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { seedPath } from '@/lib/render/private-paths';
import { listRecipients } from '@/lib/secrets/age-recipients';
import { encryptSecrets, isEmpty, noFinishedSecrets } from '@/lib/secrets/encrypt-secrets';
import { apiKeys } from '@/lib/secrets/keys';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { hide, isBlank, reveal, type Secret } from '@/lib/secrets/secret';
import { askServer, type GenerateOnServer, ServerTrouble } from './ask-server';

/**
 * `missing`: names of secrets that the last zip had and this one would not, as nobody said to leave them out.
 * `undecided`: files of the open folder that wait for a decision.
 */
export type DownloadResult =
  | { ok: true }
  | { ok: false; items: SummaryItem[] }
  | { ok: false; missing: readonly string[] }
  | { ok: false; undecided: readonly string[] }
  | { ok: false; problem: string };

/** The server's files; the page's own, which are the same, where it has trouble or there is none. */
async function filesFor(
  config: Config,
  ask: GenerateOnServer | undefined,
): Promise<{ files: FileTree; trouble: string | undefined }> {
  if (!ask) return { files: generate(config).files, trouble: undefined };
  try {
    return { files: fileTree(await askServer(ask, config)), trouble: undefined };
  } catch (error) {
    if (!(error instanceof ServerTrouble)) throw error;
    console.warn(error);
    return { files: generate(config).files, trouble: error.message };
  }
}

/** Why the text of answers that is being edited keeps from the download. */
const textProblems = {
  stay: 'Nothing was downloaded, because the text in Answers is not valid. Correct it or drop it first.',
  look: 'Nothing was downloaded yet: the text in Answers brought SSH keys. See below whose they are, then download.',
};

/**
 * Checks everything, packs the zip with what never leaves the page, saves it and forgets the secrets. Where nothing changed
 * since the last zip, that one is saved again.
 * @param ask the server action
 * @param withoutMissing whether secrets that the last zip had, and this page has forgotten, may be left out
 * @returns what has to be corrected or decided first; else the zip is in the vault
 */
export async function makeDownload(
  wizard: Wizard,
  ask: GenerateOnServer | undefined,
  withoutMissing = false,
): Promise<DownloadResult> {
  const { form, secrets, fields, vault } = wizard;
  const next = await takeTextBefore(wizard);
  if (next !== 'go on') return { ok: false, problem: textProblems[next] };
  const [rules] = await Promise.all([wizard.loadRules(), wizard.flush()]);
  const parsed = rules.parseConfig(form.getValues());
  const items = await wizard.check(fields, true);
  if (!parsed.ok || items.length > 0) return { ok: false, items };

  const { config } = parsed;
  const { scheme } = config.secrets;
  const { query } = wizard.state.get();
  const typed = secrets.getValues();
  const { folder } = openedFolder.get();
  const kept = folder?.secrets ?? [];
  // A folder keeps its own secrets, because typed ones may be of another scheme and would not fit them.
  const takesSecrets = scheme !== 'none' && holdsSecrets(typed) && kept.length === 0;
  const last = vault.get();
  if (
    !folder &&
    !last.lastZip?.merged &&
    last.lastZip?.query === query &&
    !takesSecrets &&
    (last.lastZip.secrets.length > 0 || last.lastZip.trouble === undefined)
  ) {
    saveFiles(last);
    return { ok: true };
  }
  // Encrypted files can be taken along, because they open with the key that was saved.
  const sealedBefore = scheme === 'agenix' && kept.length === 0 ? last.lastZip?.sealed : undefined;
  const now = takesSecrets ? namesOf(typed) : kept;
  const before = scheme === 'none' || kept.length > 0 ? [] : (last.lastZip?.secrets ?? []);
  const missing = sealedBefore ? [] : before.filter((name) => !now.includes(name));
  if (missing.length > 0 && !withoutMissing) return { ok: false, missing };

  const finished = takesSecrets
    ? { hashedPassword: await hashFor(typed.password, vault), apiKeys: typed.apiKeys }
    : noFinishedSecrets();
  const { files, trouble } = await filesFor(config, ask);
  let own: FileTree = sealedBefore ?? new Map();
  let { identity } = last;
  if (!isEmpty(finished) && scheme === 'file') own = renderSecrets(finished);
  if (!isEmpty(finished) && scheme === 'agenix') {
    const further = listRecipients(reveal(typed.recipient));
    // The same key again: one key.txt opens every zip of this visit, the one that was saved first too.
    const sealed = await encryptSecrets(finished, further, identity ? { identity } : {});
    own = fileTree([...own, ...sealed.files, ...renderRecipients(sealed.recipients)]);
    identity = sealed.identity;
  }
  const name = topFolder(config.host.name);
  const tree = fileTree([...files, ...own]);
  const packed = folder ? await packFolder(folder, tree, own, name) : await packNew(tree, name);
  if (!('blob' in packed)) return { ok: false, ...packed };
  const { blob } = packed;
  const zip: Downloaded = {
    name: `${name}.zip`,
    blob,
    files: packed.count,
    hasDisc: packed.hasDisc,
    sha256: await sha256(blob),
    trouble,
    note: packed.note,
    secrets: sealedBefore ? [...new Set([...before, ...now])] : now,
    sealed: scheme === 'agenix' && own.size > 0 ? own : undefined,
    query,
    merged: folder !== undefined,
  };
  browserShelves.keep('downloads', { id: newDraftId(), name: zip.name, query, at: Date.now() });
  wizard.forgetSecrets();
  vault.set({ identity, lastZip: zip });
  saveFiles(vault.get());
  lastDownload.keep(query);
  wizard.preview.set({ downloaded: query });
  return { ok: true };
}

async function packNew(tree: FileTree, name: string): Promise<Packed> {
  return {
    blob: await pageZip(tree, name, [[seedPath, seedDisc(tree, name)]]),
    count: tree.size,
    hasDisc: true,
    note: undefined,
  };
}

/** What was typed, by the names of the boxes. */
function namesOf({ password, apiKeys: typed }: SecretAnswers): string[] {
  const keys = apiKeys.filter(({ id }) => !isBlank(typed[id] ?? hide('')));
  return [
    ...(isBlank(password) ? [] : ['Password']),
    ...keys.map(({ title }) => `${title} API key`),
  ];
}

/** Saves the last zip and, where it is encrypted, its key: one press, both files. */
export function saveFiles({ lastZip: zip, identity }: VaultState) {
  if (!zip) return;
  if (!zip.sealed || !identity) {
    saveFile(zip.blob, zip.name);
    return;
  }
  // The key is saved first, because where a browser saves one file only, the zip can be made again and the key cannot.
  saveKey(identity);
  // Safari drops a download that another one follows at once.
  setTimeout(() => saveFile(zip.blob, zip.name), 300);
}

/** Saves the key that opens the encrypted files. */
export function saveKey(identity: Secret) {
  saveFile(new Blob([reveal(identity)], { type: 'text/plain' }), 'key.txt');
}

async function sha256(blob: Blob): Promise<string> {
  // Only https and localhost have crypto.subtle.
  if (!globalThis.isSecureContext) return '';
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
