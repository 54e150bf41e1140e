import { loadUntilItSucceeds } from '@/components/load';
import { emptyPreview } from '@/components/preview/preview-state';
import { holdsSecrets, type Wizard } from '@/components/wizard/session/wizard-context';
import type { FileTree } from '@/lib/render/file-tree';
import { hide, isBlank } from '@/lib/secrets/secret';

const isSame = (a: FileTree, b: FileTree) =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);

/**
 * Keeps the preview's files with secrets in step with what was typed, on whatever page it was typed and however soon that page
 * was left. It stands outside React, because components keep what they watched.
 * @returns ends it
 */
export function showPrivateFiles({
  secrets,
  vault,
  state,
  preview,
}: Pick<Wizard, 'secrets' | 'vault' | 'state' | 'preview'>): () => void {
  const ending = new AbortController();
  let previewSecrets: typeof import('./secret-files').previewSecrets | undefined;
  let isLoading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    timer = undefined;
    const typed = secrets.getValues();
    let files = emptyPreview.privateFiles;
    if (holdsSecrets(typed)) {
      if (!previewSecrets) {
        load();
        return;
      }
      const { hash } = vault.get();
      // The hash takes a second, or waits for the download.
      const pending = isBlank(typed.password) ? typed.password : hide('••••••••');
      const hashedPassword = hash.status === 'ready' ? hash.hash : pending;
      const { scheme } = state.get().config.secrets;
      files = previewSecrets(scheme, { hashedPassword, apiKeys: typed.apiKeys });
    }
    if (!isSame(files, preview.get().privateFiles)) preview.set({ privateFiles: files });
  };
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    void loadUntilItSucceeds(() => import('./secret-files'), ending.signal).then((loaded) => {
      ({ previewSecrets } = loaded);
      if (!ending.signal.aborted) draw();
    });
  };
  // Once for all that changes together.
  const later = () => {
    timer ??= setTimeout(draw, 0);
  };
  const ends = [
    secrets.subscribe({ formState: { values: true }, callback: later }),
    vault.subscribe(later),
    state.subscribe(later),
    () => ending.abort(),
    () => clearTimeout(timer),
  ];
  later();
  return () => {
    for (const end of ends) end();
  };
}
