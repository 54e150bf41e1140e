/** The service worker: pages open without a network, a new build is offered and never forced, and nothing private is kept. */
import { readFileSync } from 'node:fs';
import { request as ask, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '@/tools/pages';
import { readDownload, textOf } from './flake-zip';
import { hydrated } from './hydrated';

// The worker's own requests pass by what other journeys put in the way of a page's.
test.use({ serviceWorkers: 'allow' });

/** Waits until the worker has kept this build and answers this page. */
async function kept(page: Page) {
  await hydrated(page);
  await page.mouse.move(110, 110);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
}

/** Everything in the caches of this origin: addresses, and bodies as text. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const found: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? '';
        found.push({ url: request.url.slice(location.origin.length), text });
      }
    }
    return found;
  });

test('every page opens without a network, and nothing private is kept for that', async ({
  page,
  context,
}) => {
  await page.goto('/secrets?v=1&host.name=falcon');
  await kept(page);
  await page.getByLabel('Password', { exact: true }).fill('canary horse battery');
  await page.getByLabel('Password again', { exact: true }).fill('canary horse battery');
  await page.getByRole('link', { name: 'Review' }).click();
  const press = () => page.getByRole('button', { name: 'Download zip' }).click();
  const [online] = await Promise.all([page.waitForEvent('download'), press()]);
  const { files } = await readDownload(online);

  const before = await cached(page);
  expect(before.length).toBeGreaterThan(40);
  for (const { url, text } of before) {
    expect(url).not.toMatch(/\/api\/|falcon|plain/);
    expect(text.startsWith('PK'), url).toBe(false);
    expect(text.includes('canary horse'), url).toBe(false);
  }
  expect(before.map(({ url }) => url)).toEqual(expect.arrayContaining([...builtPages]));

  await context.setOffline(true);
  for (const path of builtPages) {
    const response = await page.goto(path);
    expect(response?.fromServiceWorker(), path).toBe(true);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    expect(response?.headers()['content-security-policy'], path).toContain("default-src 'none'");
  }
  // What the server draws is made in the page, or stands in the wizard.
  await page.goto('/compare?a=Default&b=v%3D1%26host.cpus%3D6');
  await expect(page).toHaveURL(/a=default&b=v%3D1%26host\.cpus%3D6$/);
  await expect(page.getByRole('heading', { name: '1 answer differs' })).toBeVisible();
  const [patch] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download patch' }).click(),
  ]);
  expect(readFileSync(await patch.path(), 'utf8')).toContain('+numvcpus = "6"');
  await page.getByRole('link', { name: 'Swap them' }).click();
  await expect(page).toHaveURL(/a=v%3D1%26host\.cpus%3D6&b=default/);
  await expect(page.getByRole('heading', { name: '1 answer differs' })).toBeVisible();
  await page.goto('/plain?v=1&host.name=falcon');
  await expect(page).toHaveURL('/review?v=1&host.name=falcon');

  await page.goto('/');
  const picture = page.getByRole('img').last();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);

  // After a reload the router has nothing: the worker gives it each page's data.
  await page.goto('/hyprland?v=1&host.name=falcon');
  await page.reload();
  await hydrated(page);
  await page.mouse.move(120, 120);
  await expect(page.getByText('You can keep working offline')).toBeAttached();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const [offline] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('ControlOrMeta+Shift+Enter'),
  ]);
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await expect(page.getByText('The server could not be reached')).toBeVisible();
  const made = await readDownload(offline);
  expect(made.folder).toBe('falcon');
  expect(textOf(made.files, 'flake.nix')).toBe(textOf(files, 'flake.nix'));
});

/** The site as it is, and from a moment on as another build of it would be. */
async function renewable(site: string): Promise<{ server: Server; origin: string; renew(): void }> {
  let isNew = false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', site);
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    const upstream = ask(site + request.url, { method: request.method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        let body = Buffer.concat(chunks);
        if (isNew && pathname === '/service-worker.js') {
          body = Buffer.from(body.toString().replace(/"version":"/, '"version":"new-'));
        }
        if (isNew && /html/.test(answer.headers['content-type'] ?? '')) {
          body = Buffer.from(body.toString().replace('<html ', '<html data-new '));
        }
        const { 'content-length': _, etag: __, 'transfer-encoding': ___, ...rest } = answer.headers;
        response.writeHead(answer.statusCode ?? 500, rest).end(body);
      });
    });
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    server,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    renew: () => {
      isNew = true;
    },
  };
}

test('a new version is offered, and begins when somebody says so', async ({ page, baseURL }) => {
  const { server, origin, renew } = await renewable(baseURL ?? '');
  const html = page.locator('html');
  try {
    await page.goto(`${origin}/host?v=1&host.name=falcon`);
    await kept(page);
    renew();
    const offer = page.getByRole('button', { name: 'Load the new version' });
    await expect(offer).toHaveCount(0);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(offer).toBeVisible();
    await page.reload();
    await expect(html).not.toHaveAttribute('data-new');
    await page.mouse.move(120, 120);
    await expect(offer).toBeVisible();
    await page.getByLabel('Host name', { exact: true }).fill('heron');
    await expect(page).toHaveURL(/host\.name=heron/);
    await offer.click();
    await expect(html).toHaveAttribute('data-new');
    await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('heron');
    await expect(offer).toHaveCount(0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
