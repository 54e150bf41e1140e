import type { Browser } from '@playwright/test';
import { noChromium, startChromium } from './chromium';
import { atMost, type Figure, median, notMeasured } from './figure';
import { buildEmptySite, pages } from './page-figures';
import { type Server, startServer } from './server';

const rounds = 5;
const bound = 1.5;
const name = (page: string) =>
  `first paint → a control of ${page} answers / an empty page hydrates`;

/**
 * How long a painted page is dead: from its first contentful paint until React has taken over its first control, on a phone
 * (4 × slower CPU, Lighthouse's slow 4G), against a page with nothing on it. Both in turns, medians.
 */
export async function hydrationFigures(): Promise<Figure[]> {
  const browser = await startChromium();
  if (!browser) return pages.map((page) => notMeasured(name(page), `≤ ${bound} ×`, noChromium));
  const servers: Server[] = [];
  try {
    const empty = await startServer(buildEmptySite());
    servers.push(empty);
    const site = await startServer();
    servers.push(site);
    const floor: number[] = [];
    const found = new Map<string, number[]>(pages.map((page) => [page, []]));
    for (let round = 0; round < rounds; round++) {
      floor.push(await deadTime(browser, empty, '/', 'main'));
      for (const [page, values] of found) {
        values.push(await deadTime(browser, site, page, 'main :is(input, button, select, a)'));
      }
    }
    return [...found].map(([page, values]) => {
      const detail = `${median(values).toFixed(0)} ms of ${median(floor).toFixed(0)} ms`;
      return atMost(name(page), median(values) / median(floor), bound, ' ×', detail);
    });
  } finally {
    for (const server of servers) server.stop();
    await browser.close();
  }
}

/** Milliseconds from the first contentful paint until React knows the first element that the selector finds. */
async function deadTime(
  browser: Browser,
  server: Server,
  path: string,
  selector: string,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await page.addInitScript((wanted) => {
    // A method: what turns arrows with names into JavaScript leaves a helper behind that the page lacks.
    const watched: { alive?: number; look(): void } = Object.assign(globalThis, {
      look() {
        const element = document.querySelector(wanted);
        // React writes a key of its own on each element that it has taken over.
        if (element && Object.keys(element).some((key) => key.startsWith('__reactFiber'))) {
          watched.alive = performance.now();
        } else requestAnimationFrame(watched.look);
      },
    });
    watched.look();
  }, selector);
  await page.goto(`http://127.0.0.1:${server.port}${path}`);
  await page.waitForFunction(() => 'alive' in globalThis);
  const dead = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return (globalThis as unknown as { alive: number }).alive - (paint?.startTime ?? 0);
  });
  await context.close();
  // What is alive with its first paint has no dead time; a frame is the least that can be measured.
  return Math.max(dead, 1000 / 60);
}
