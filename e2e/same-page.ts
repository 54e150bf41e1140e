import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';

/**
 * Tests that only look at one page after the other share a document's process, whose scripts are compiled already: that is half of
 * what a page costs. For tests that leave nothing behind: what they answer is in the address, and nothing is stored.
 */
export const test = base.extend<object, { samePage: Page }>({
  samePage: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext(project.use as BrowserContextOptions);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
