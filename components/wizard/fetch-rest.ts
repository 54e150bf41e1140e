import { fetchHashing } from '@/lib/secrets/hash-password';

/** What the steps load when they first need it, in the order in which a visitor comes upon it. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('../preview/preview-pane'),
  () => import('../fields/package-picker'),
  () => import('../fields/lists'),
  () => import('./secrets-fields'),
  () => import('./secrets-core'),
  () => import('./secret-files'),
  fetchHashing,
  () => import('./live-sketch'),
  () => import('./review-page'),
  () => import('./download'),
  () => import('age-encryption'),
  () => import('../next-steps/next-steps-page'),
];

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });

/** Fetches the code of all steps whenever there is nothing else to do, so that the wizard needs no network any more. */
export async function fetchRest(): Promise<void> {
  for (const fetchPart of parts) {
    await idle();
    await fetchPart();
  }
}
