import type { SummaryItem } from '@/components/ui/error-summary';
import { checkSecrets } from '@/components/wizard/secrets/check-secrets';
import { hashFor } from '@/components/wizard/secrets/hashing';
import { renderRecipients, renderSecrets } from '@/components/wizard/secrets/secret-files';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import type { Downloaded } from '@/components/wizard/session/wizard-state';
import { pageZip } from '@/lib/archive/page-zip';
import { seedDisc, seedPath } from '@/lib/archive/seed-disc';
import { topFolder } from '@/lib/archive/top-folder';
import type { Config } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { listRecipients } from '@/lib/secrets/age-recipients';
import { encryptSecrets, isEmpty } from '@/lib/secrets/encrypt-secrets';
import { hide, reveal, type Secret } from '@/lib/secrets/secret';
import { askServer } from './ask-server';

export type DownloadResult = { ok: true } | { ok: false; items: SummaryItem[] };

const patience = 10_000;

/** The server's files; the page's own, which are the same, when it cannot be reached. */
async function filesFor(config: Config): Promise<{ files: FileTree; offline: boolean }> {
  try {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The server takes too long')), patience);
    });
    const files = await Promise.race([askServer(config), late]);
    return { files: fileTree(files), offline: false };
  } catch {
    // No network, or an older server: the page can do it alone.
  }
  return { files: generate(config).files, offline: true };
}

/**
 * Checks everything, packs the zip with what never leaves the page, and forgets the secrets.
 * @returns what has to be mended first, with links to where; else the zip is in the vault
 */
export async function makeDownload(wizard: Wizard): Promise<DownloadResult> {
  const { form, secrets, fields, vault } = wizard;
  const [core] = await Promise.all([wizard.loadCore(), wizard.flush()]);
  const parsed = core.parseConfig(form.getValues());
  const items: SummaryItem[] = [];
  if (!parsed.ok) {
    await form.trigger();
    for (const problem of parsed.problems) {
      const field = fields.find((f) => problem.path.startsWith(f.path));
      if (!field || items.some((item) => item.id === field.path)) continue;
      items.push({
        id: field.path,
        message: problem.message,
        href: `/${field.step}?${wizard.state.get().query}#${field.path}`,
      });
    }
  }
  for (const item of await checkSecrets(wizard)) {
    items.push({ ...item, href: `/secrets?${wizard.state.get().query}#${item.id}` });
  }
  if (!parsed.ok || items.length > 0) return { ok: false, items };

  const { config } = parsed;
  const { scheme } = config.secrets;
  const typed = secrets.getValues();
  const finished =
    scheme === 'none'
      ? { hashedPassword: hide(''), apiKeys: { anthropic: hide(''), openai: hide('') } }
      : { hashedPassword: await hashFor(typed.password, vault), apiKeys: typed.apiKeys };
  const { files, offline } = await filesFor(config);
  let own: FileTree = new Map();
  let identity: Secret | undefined;
  if (!isEmpty(finished) && scheme === 'file') own = renderSecrets(finished);
  if (!isEmpty(finished) && scheme === 'agenix') {
    const sealed = await encryptSecrets(finished, listRecipients(reveal(typed.recipient)));
    own = fileTree([...sealed.files, ...renderRecipients(sealed.recipients)]);
    identity = sealed.identity;
  }
  const tree = fileTree([...files, ...own]);
  const folder = topFolder(config.host.name);
  const blob = await pageZip(tree, folder, [[seedPath, seedDisc(tree, folder)]]);
  const made: Downloaded = {
    name: `${folder}.zip`,
    blob,
    files: tree.size + 1,
    sha256: await sha256(blob),
    offline,
    withSecrets: own.size > 0,
    query: wizard.state.get().query,
  };
  save(blob, made.name);
  wizard.forgetSecrets();
  vault.set({ identity, made });
  return { ok: true };
}

/** Hands a file to the browser's downloads. */
export function save(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Firefox reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function sha256(blob: Blob): Promise<string> {
  // Only https and localhost have crypto.subtle.
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
