import { sitePath } from '@/lib/edition';
import { openHref } from './drafts';

/** Leaves this document for one with other answers. */
export function loadAnswers(query: string): void {
  const { pathname, search } = window.location;
  const to = new URL(sitePath(openHref(query) ?? `/review?${query}`), window.location.href);
  window.location.assign(to);
  // Another fragment alone would load nothing.
  if (to.hash && to.pathname === pathname && to.search === search) window.location.reload();
}
