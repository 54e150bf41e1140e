/**
 * The site below a base path, behind a real proxy that leaves the path and behind one that strips it. It builds a second time, so
 * `npm run check:hosting` runs it and `npm test` does not: there, e2e/static.spec.ts walks the page's half of this.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureNginx } from '../../tools/debian/unpack.mjs';
import { buildEdition } from '../../tools/editions/build-edition';
import { builtPages } from '../../tools/pages';
import { ask } from '../../tools/soak/ask';
import { type Balancer, startBalancer } from '../../tools/soak/balancer';
import { root, type Site, startSite } from '../../tools/soak/site';

const base = '/hyprguest';
const env = { HYPRGUEST_BASE_PATH: base };
const nginx = ensureNginx();
let site: Site | undefined;
let browser: Browser | undefined;
const balancers: Record<string, Balancer> = {};

beforeAll(async () => {
  if ('reason' in nginx) return;
  const edition = buildEdition({ name: 'base-path', env });
  const next = join(root, 'node_modules/next/dist/bin/next');
  // The front door reads the site of the folder that it is started in.
  const inside = ['sh', '-c', 'cd "$0" && exec "$@"', edition] as const;
  site = await startSite(env, [...inside, process.execPath, next, 'start', '-H', '127.0.0.1']);
  balancers.leaves = await startBalancer(nginx.path, [site.port], false);
  balancers.strips = await startBalancer(nginx.path, [site.port], true);
});
afterAll(async () => {
  await browser?.close();
  for (const balancer of Object.values(balancers)) await balancer.stop();
  await site?.stop();
});

const portOf = (kind: string) => balancers[kind]?.port ?? 0;

describe.each(['leaves', 'strips'] as const)('behind a proxy that %s the path', (kind) => {
  const get = async (target: string, headers: Record<string, string> = {}) => {
    const Host = 'wizard.example';
    const reply = await ask(portOf(kind), { target, headers: { Host, ...headers } });
    if (!reply) throw new Error(`no answer to ${target}`);
    return {
      ...reply,
      text: reply.body.toString(),
      header: (name: string) => reply.headers.get(name)?.[0],
    };
  };
  const html = { Accept: 'text/html' };

  it('every address in every page is below it, and there', async (context) => {
    if ('reason' in nginx) context.skip(nginx.reason);
    const addresses = new Set<string>();
    for (const page of [...builtPages, '/plain']) {
      const { status, text, header } = await get(base + page, html);
      expect(status, page).toBe(200);
      expect(header('content-security-policy'), page).toContain("default-src 'none'");
      for (const [, address = ''] of text.matchAll(
        / (?:href|src|action|formAction)="(\/[^"#]*)/gi,
      )) {
        addresses.add(address.replaceAll('&amp;', '&'));
      }
    }
    expect(addresses.size).toBeGreaterThan(30);
    for (const address of addresses) {
      if (address === '/') continue; // A preconnect names the origin.
      expect(`${address}/`.startsWith(`${base}/`), address).toBe(true);
      expect((await get(address, html)).status, address).toBe(200);
    }
  });

  it('what names the site names it whole', async (context) => {
    if ('reason' in nginx) context.skip(nginx.reason);
    const help = await get(`${base}/`, { 'User-Agent': 'curl/8', Accept: '*/*' });
    expect(help.text).toContain(`'http://wizard.example${base}/api/flake.zip?`);
    const tarball = await get(`${base}/api/flake.tar.gz?host.name=falcon`);
    const [, immutable = ''] =
      /^<http:\/\/wizard\.example(\S+)>; rel="immutable"$/.exec(tarball.header('link') ?? '') ?? [];
    expect((await get(immutable)).body.equals(tarball.body)).toBe(true);
    const slash = await get(`${base}/host/?v=1`, html);
    expect([slash.status, slash.header('location')]).toEqual([308, `${base}/host?v=1`]);
    const bare = await get(`${base}?v=1`, html);
    expect(bare.status).toBe(308);
    expect(bare.header('location')?.replace('http://wizard.example', '')).toMatch(
      /^(?::\d+)?\/hyprguest\/\?v=1$/,
    );
    const lost = await get(`${base}/nope`, html);
    expect(lost.status).toBe(404);
    expect(lost.text).toContain('There is no such page');
    const worker = await get(`${base}/service-worker.js`);
    expect(worker.text).toContain(`"basePath":"${base}"`);
    const form = await ask(portOf(kind), {
      method: 'POST',
      target: `${base}/host`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'host.name=falcon',
    });
    expect([form?.status, form?.headers.get('location')?.[0]]).toEqual([
      303,
      `${base}/plain?host.name=falcon`,
    ]);
  });

  it('the wizard is walked from the first page to the download, made by the server', async (context) => {
    if ('reason' in nginx) context.skip(nginx.reason);
    // `npm run check:hosting` has fetched one.
    const executablePath = [chromium.executablePath(), '/usr/bin/chromium'].find(existsSync);
    browser ??= await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox'],
    });
    const page = await (await browser.newContext()).newPage();
    const origin = `http://127.0.0.1:${portOf(kind)}`;
    const faults: string[] = [];
    page.on('console', (message) => {
      // The icon at the origin's root is another site's.
      const isForeign = message.location().url === `${origin}/favicon.ico`;
      if (message.type() === 'error' && !isForeign) {
        faults.push(`${message.location().url}: ${message.text()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${origin}${base}/`);
    await page.getByRole('link', { name: 'All options' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'All options' }).waitFor();
    await page.goto(`${origin}${base}/host?v=1&host.name=falcon`);
    for (const title of ['User', 'Secrets', 'Hyprland', 'Review']) {
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    expect(page.url()).toMatch(new RegExp(`^${origin}${base}/review`));
    const action = page.waitForResponse((response) => response.request().method() === 'POST');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download zip' }).click();
    expect((await action).status()).toBe(200);
    expect((await download).suggestedFilename()).toBe('falcon.zip');
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
    expect(faults).toEqual([]);
  });
});
