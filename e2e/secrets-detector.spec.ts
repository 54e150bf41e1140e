/** The detector of leaks must be able to find one: each is planted where it could happen. */
import { expect, test } from '@playwright/test';
import { Detector } from './secrets/needles';
import { scratchFolder, startSite, wholeBrowser } from './secrets/site';
import { leaksInProfile, watch } from './secrets/watch';

const canary = 'Ka"narie & 7f3kQ <ü>';

test('a leak is found in every place it could go to', async ({ playwright, launchOptions }) => {
  const site = await startSite();
  const profile = scratchFolder();
  const detector = new Detector();
  detector.add('password', canary);
  const context = await playwright.chromium.launchPersistentContext(
    profile.path,
    wholeBrowser(launchOptions),
  );
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    const [page] = context.pages();
    if (!page) throw new Error('no page');
    const watched = await watch(context, page, site, detector);
    await page.goto(`${site.origin}/options`);
    await watched.lookAtDocument();
    expect(watched.leaks()).toEqual([]);

    const plants: Readonly<Record<string, [place: string, plant: (text: string) => unknown]>> = {
      'an address that is asked for': [
        'request',
        (text) => fetch(`/api/health?${encodeURIComponent(text)}`),
      ],
      'a header': [
        'wire',
        (text) => fetch('/api/health', { headers: { 'x-note': encodeURIComponent(text) } }),
      ],
      'a body': [
        'wire',
        (text) => fetch('/api/health', { method: 'POST', body: JSON.stringify([text]) }),
      ],
      'a beacon': ['wire', (text) => navigator.sendBeacon('/api/health', text)],
      // Not by fetch: the site's Content-Security-Policy refuses that before anything is sent.
      'another site': ['foreign request', () => window.open('http://127.0.0.1:9/')?.close()],
      'a WebSocket': [
        'wire',
        (text) =>
          new Promise((resolve) => {
            const socket = new WebSocket(`ws://${location.host}/?${encodeURIComponent(text)}`);
            socket.onerror = resolve;
          }),
      ],
      localStorage: ['localStorage', (text) => localStorage.setItem('a', text)],
      sessionStorage: ['sessionStorage', (text) => sessionStorage.setItem(text, 'a')],
      IndexedDB: [
        'IndexedDB',
        (text) =>
          new Promise((resolve) => {
            const open = indexedDB.open('a');
            open.onupgradeneeded = () => open.result.createObjectStore('b').put({ text }, 1);
            open.onsuccess = () => {
              open.result.close();
              resolve(undefined);
            };
          }),
      ],
      'cache storage': [
        'cache storage',
        async (text) => (await caches.open('a')).put('/a', new Response(text)),
      ],
      'a cookie': [
        'cookies',
        (text) => {
          // biome-ignore lint/suspicious/noDocumentCookie: planted on purpose.
          document.cookie = `a=${encodeURIComponent(text)}`;
        },
      ],
      history: ['history', (text) => history.pushState({ text }, '', location.href)],
      // biome-ignore lint/suspicious/noConsole: planted on purpose.
      'the console': ['console', (text) => console.debug({ text }, text)],
      'an error': [
        'console',
        (text) =>
          setTimeout(() => {
            throw new Error(text);
          }),
      ],
      'the document': ['document', (text) => document.body.append(text)],
      'a field': [
        'document',
        (text) => {
          const field = document.createElement('input');
          document.body.append(field);
          field.value = text;
        },
      ],
      'the clipboard': ['document', (text) => navigator.clipboard.writeText(text)],
    };
    for (const [name, [place, plant]] of Object.entries(plants)) {
      // One of its own for each: what was found before counts for nothing.
      const own = `${canary} ${name}`;
      detector.add(name, own);
      await page.evaluate(`(${plant})(${JSON.stringify(own)})`);
      await expect
        .poll(
          async () => {
            await watched.lookAtDocument();
            return watched.leaks().filter((leak) => leak.secret === name || leak.secret === '');
          },
          { message: name },
        )
        .toContainEqual(expect.objectContaining({ place }));
    }

    // Files on disk: what a browser keeps of a page that stored something.
    await context.close();
    expect(leaksInProfile(profile.path, detector)).not.toEqual([]);
  } finally {
    await context.close();
    await site.close();
    profile.remove();
  }
});
