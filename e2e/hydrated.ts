import { expect, type Page } from '@playwright/test';

/**
 * Waits until React has taken the page over: what is pressed before that is nobody's. Also before going back from a page:
 * what Next does to the history of its own then would be taken for the way back.
 */
export async function hydrated(page: Page) {
  await expect
    .poll(() =>
      page
        .evaluate(() => {
          const heading = document.querySelector('main h1');
          return heading !== null && Object.keys(heading).some((key) => key.startsWith('__react'));
        })
        // A page that is just being left has no document to ask.
        .catch(() => false),
    )
    .toBe(true);
}
