import { fetchHashing } from '@/lib/secrets/hash-password';

/** What the steps load when they first need it, in the order in which a visitor comes upon it. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('../preview/preview-pane'),
  () => import('../fields/package-picker'),
  () => import('../fields/lists'),
  () => import('@/components/wizard/secrets/secrets-fields'),
  () => import('@/components/wizard/secrets/secrets-core'),
  () => import('@/components/wizard/secrets/secret-files'),
  fetchHashing,
  () => import('@/components/wizard/steps/live-sketch'),
  () => import('@/components/wizard/review/review-page'),
  () => import('@/components/wizard/review/download'),
  () => import('age-encryption'),
  () => import('../next-steps/next-steps-page'),
];

const quiet = 1000;

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });

/** Fetches the code of all steps whenever there is nothing else to do, so that the wizard needs no network any more. */
export async function fetchRest(): Promise<void> {
  let lastKey = Number.NEGATIVE_INFINITY;
  const note = (event: Event) => {
    lastKey = event.timeStamp;
  };
  window.addEventListener('keydown', note, true);
  try {
    for (const fetchPart of parts) {
      // Code that arrives is read at once, which a key would have to wait for.
      while (performance.now() - lastKey < quiet) await wait(quiet);
      await idle();
      await fetchPart();
    }
  } finally {
    window.removeEventListener('keydown', note, true);
  }
}
