import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { builtPages } from '@/tools/pages';
import { noChromium, startChromium } from './chromium';
import { atMost, type Figure, notMeasured } from './figure';
import { root, type Server, startServer } from './server';

/** The pages that are measured. */
export const pages = [...builtPages, '/compare'];

/** The bound: so many times the JavaScript of an empty page. */
const mostScripts = 1.25;

/** JavaScript that a first visit loads before anybody touches the page, gzip -9, against a page with nothing on it. */
export async function scriptFigures(): Promise<Figure[]> {
  const name = (page: string) => `JavaScript of the first load of ${page} / of an empty page`;
  const browser = await startChromium();
  if (!browser)
    return pages.map((page) => notMeasured(name(page), `≤ ${mostScripts} ×`, noChromium));
  const servers: Server[] = [];
  try {
    const empty = await startServer(buildEmptySite());
    servers.push(empty);
    const floor = await scriptBytes(browser, empty, '/');
    const site = await startServer();
    servers.push(site);
    const figures: Figure[] = [];
    for (const page of pages) {
      const bytes = await scriptBytes(browser, site, page);
      const kib = `${(bytes / 1024).toFixed(1)} KiB of ${(floor / 1024).toFixed(1)} KiB`;
      figures.push(atMost(name(page), bytes / floor, mostScripts, ' ×', kib));
    }
    return figures;
  } finally {
    for (const server of servers) server.stop();
    await browser.close();
  }
}

async function scriptBytes(browser: Browser, server: Server, path: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  const response = await page.goto(`http://127.0.0.1:${server.port}${path}`);
  if (!response?.ok()) throw new Error(`${path}: ${response?.status()}`);
  await page.waitForLoadState('networkidle');
  // What a page fetches once it is idle counts, too.
  await page.waitForTimeout(3000);
  const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes;
}

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;
const page = `export default function Page() {
  return <main>Empty</main>;
}
`;
// Else Next finds the wizard's own in a folder above, whose front door lets none of these scripts through.
const instrumentation = 'export function register() {}\n';
const config = `export default { turbopack: { root: ${JSON.stringify(root)} }, outputFileTracingRoot: ${JSON.stringify(root)} };
`;

/** The smallest site that this Next can make, built once for each of its versions. */
export function buildEmptySite(): string {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/next/package.json'), 'utf8'),
  );
  const folder = join(root, '.cache', `empty-next-${version}`);
  const isBuilt = ['.next/BUILD_ID', 'instrumentation.js'].every((file) =>
    existsSync(join(folder, file)),
  );
  if (isBuilt) return folder;
  mkdirSync(join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'app/layout.jsx'), layout);
  writeFileSync(join(folder, 'app/page.jsx'), page);
  writeFileSync(join(folder, 'instrumentation.js'), instrumentation);
  writeFileSync(join(folder, 'next.config.mjs'), config);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'build', folder],
    {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 2, 2],
    },
  );
  if (built.status !== 0) throw new Error('The empty site could not be built (see above).');
  return folder;
}
