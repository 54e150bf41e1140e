/** The static edition below a base path, served by a plain file server that knows nothing of it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '@/tools/free-port.mjs';
import { readDownload, readZip } from './flake-zip';
import { hydrated } from './hydrated';

test.use({ serviceWorkers: 'allow' });

const base = '/hyprguest';
const generated = 'lib/generated/edition.ts';
const folder = mkdtempSync(join(tmpdir(), 'hyprguest-static-'));
let server: ChildProcess | undefined;
let origin = '';

test.beforeAll(async () => {
  // It builds.
  test.setTimeout(600_000);
  const python = spawnSync('python3', ['--version']);
  if (python.error) test.skip(true, 'no python3, whose file server serves it');
  const ours = readFileSync(generated, 'utf8');
  const built = spawnSync(
    'npm',
    ['run', '-s', 'build:static', '--', '--out', join(folder, 'hyprguest')],
    { env: { ...process.env, HYPRGUEST_BASE_PATH: base }, encoding: 'utf8' },
  );
  expect(built.status, built.stderr).toBe(0);
  // The site that others build and serve here is for another place.
  expect(readFileSync(generated, 'utf8')).toBe(ours);
  const port = await freePort();
  server = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1'], {
    cwd: folder,
    stdio: 'ignore',
  });
  origin = `http://127.0.0.1:${port}`;
  await expect
    .poll(() =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
});
test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the wizard is whole without a server, and says what it lacks', async ({ page, request }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    // The icon at the origin's root is another site's, as in tests/hosting/base-path.test.ts.
    if (message.type() !== 'error' || url === `${origin}/favicon.ico`) return;
    faults.push(`${page.url()}: ${url}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });

  await page.goto(`${origin}${base}/`);
  await expect(page.getByText('Missing are the HTTP API')).toBeVisible();
  await expect(page.getByRole('link', { name: 'JSON Schema' })).toHaveCount(0);
  await page.getByRole('link', { name: 'All options' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'All options' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Start with the defaults' }).click();
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  for (const title of ['User', 'Secrets', 'Hyprland', 'Review']) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  }
  // Such a host leads to folders, with a slash.
  await expect(page).toHaveURL(/\/hyprguest\/review\/?\?v=1&host\.name=falcon$/);
  await expect(page.getByRole('button', { name: 'Copy nix command' })).toHaveCount(0);
  await expect(page.getByText(`${origin}${base}/review?v=1&host.name=falcon`)).toBeVisible();
  const press = () => page.getByRole('button', { name: 'Download zip' }).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), press()]);
  await expect(page.getByText('so this page made the files itself')).toHaveCount(0);
  const zip = await readDownload(saved);

  // The site with a server, for the same answers.
  const answer = await request.get('/api/flake.zip?v=1&host.name=falcon');
  const served = await readZip(await answer.body());
  expect([...zip.files].sort()).toEqual([...served.files].sort());

  // What only a server answers is not offered.
  await page.keyboard.press('Control+k');
  // All pages are found by this; with a server the comparison is among them.
  await page.getByRole('combobox', { name: /^Find a question/ }).fill('go step');
  await expect(page.getByRole('option', { name: /^All options/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Compare/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  // By the folder's address, as such a host leads there; then without any server.
  await page.goto(`${origin}${base}/user?v=1&host.name=falcon`);
  await hydrated(page);
  await expect(page.locator('nav [aria-current=step]')).toContainText('User');
  await page.mouse.move(120, 120);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
  expect(faults).toEqual([]);
  server?.kill();
  await expect
    .poll(() =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(false);
  for (const path of ['/hyprland?v=1&host.name=falcon', '/', '/next-steps/', '/host/?v=1']) {
    await page.goto(`${origin}${base}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await hydrated(page);
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  const [again] = await Promise.all([page.waitForEvent('download'), press()]);
  expect((await readDownload(again)).files.has('flake.nix')).toBe(true);
});
