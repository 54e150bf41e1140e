import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';

/**
 * Tests that need no browser of their own share a document's process, whose scripts are compiled already: that is half of what a
 * page costs. Each finds the page as a new one, with nothing kept from the test before. Not for tests that change what a page
 * cannot be rid of: scripts that run first, a clock, permissions, no network.
 */
export const test = base.extend<
  { samePage: Page },
  { keptPage: (settings: Settings) => Promise<Page> }
>({
  keptPage: [
    async ({ browser }, use, { project }) => {
      const kept = new Map<string, Page>();
      await use(async (settings) => {
        const key = JSON.stringify(settings);
        let page = kept.get(key);
        if (!page) {
          const options = project.use as BrowserContextOptions;
          const context = await browser.newContext({ ...options, ...settings });
          page = await context.newPage();
          kept.set(key, page);
        }
        return page;
      });
      for (const page of kept.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  // What a page still fetches when its test is over is no fault of the next one.
  page: async ({ page }, use) => {
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  samePage: async ({ keptPage, locale, timezoneId, storageState, viewport }, use, testInfo) => {
    const page = await keptPage({ ...(locale && { locale }), ...(timezoneId && { timezoneId }) });
    await forget(page, typeof storageState === 'object' ? storageState.origins : []);
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    // Printed with the failure, after what tools/counts/late-reporter.mjs says of the browser.
    if (testInfo.status === 'timedOut')
      await testInfo.attach('state of the page', { body: await stateOf(page) });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    page.removeAllListeners();
  },
});

/** What a page that ran out of time says of itself: above all whether it still draws, which every click waits for. */
async function stateOf(page: Page) {
  const answer = page.evaluate(async () => {
    const frame = new Promise((go) => requestAnimationFrame(() => go('draws')));
    const none = new Promise((go) => setTimeout(go, 3000, 'draws no frame'));
    const seen = [location.href, document.readyState, document.visibilityState];
    return [...seen, document.hasFocus() ? 'focus' : 'no focus', await Promise.race([frame, none])];
  });
  const silence = new Promise((go) => setTimeout(go, 10_000, 'answers nothing'));
  return String(await Promise.race([answer, silence]).catch(String));
}

/** What a browser is set to, its pages are for good. */
type Settings = Pick<BrowserContextOptions, 'locale' | 'timezoneId'>;
type Origins = Exclude<BrowserContextOptions['storageState'], string | undefined>['origins'];

/** Leaves what is open, and puts what the browser keeps back to what it is at first. */
async function forget(page: Page, origins: Origins) {
  // Secrets that were typed would hold the page.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
  });
  await page.mouse.move(0, 0);
  // A text of the same origin, without scripts that could keep something while it is left.
  await page.goto('/api/health');
  await page.evaluate(
    async (items) => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
      for (const name of await caches.keys()) await caches.delete(name);
      sessionStorage.clear();
      localStorage.clear();
      for (const { name, value } of items) localStorage.setItem(name, value);
    },
    origins.flatMap(({ localStorage }) => localStorage),
  );
  page.removeAllListeners();
}
