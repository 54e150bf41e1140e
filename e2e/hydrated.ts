import { expect, type Page } from '@playwright/test';

/** Waits until React has taken the page over: what is pressed before that is nobody's. */
export async function hydrated(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const heading = document.querySelector('main h1');
        return heading !== null && Object.keys(heading).some((key) => key.startsWith('__react'));
      }),
    )
    .toBe(true);
}
