import { type PaneTab, paneTabs } from './pane-tabs';

/** What of the pane stands in the address: it survives a reload, and goes along with the link. */
export interface PaneAddress {
  tab?: PaneTab | undefined;
  /** Path of the open file. */
  file?: string | undefined;
  /** What the files are compared with: id of a preset, `link`, `previous`, `download`, or a query of answers. */
  base?: string | undefined;
}

/** Whether an address says something about the pane. */
export function isPaneHash(hash: string): boolean {
  return hash.startsWith('#pane=');
}

/**
 * Reads the fragment of an address.
 * @returns what it says about the pane; nothing for a fragment of another kind, or a tab that there is not
 */
export function readPaneHash(hash: string): PaneAddress {
  if (!isPaneHash(hash)) return {};
  const parts = new URLSearchParams(hash.slice(1));
  const tab = paneTabs.find(({ id }) => id === parts.get('pane'))?.id;
  return { tab, file: parts.get('file') || undefined, base: parts.get('base') || undefined };
}

/** The fragment for a view. Slashes stay as they are, because people read them. */
export function printPaneHash({ tab, file, base }: PaneAddress): string {
  const parts = new URLSearchParams({
    pane: tab ?? 'files',
    ...(file && { file }),
    ...(base && { base }),
  });
  return `#${parts.toString().replaceAll('%2F', '/')}`;
}
