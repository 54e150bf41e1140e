import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { builtPages } from '@/tools/pages';
import { readDownload } from './flake-zip';
import { hydrated } from './hydrated';

const pages = [...builtPages, '/no-such-page', '/host/no-such-page'];

/** Notes what a page's policy stops; gives what was noted so far, in all pages since. */
async function watch(context: BrowserContext): Promise<() => string[]> {
  const seen: string[] = [];
  await context.exposeBinding('tellViolation', (_, text: string) => {
    seen.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { tellViolation: (text: string) => void }).tellViolation;
      const { effectiveDirective, blockedURI, sourceFile, sample } = event;
      tell(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`);
    });
  });
  // What a Worker may not do stands on the console alone.
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.push(message.text());
  });
  return () => seen;
}

/** Waits until the page's own scripts work. */
async function awake(page: Page) {
  await page.mouse.move(50, 50);
  await page.mouse.move(60, 60);
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(page.locator('code .text-code-string').first()).toBeVisible();
}

test('every page runs under a policy that names each script', async ({ page, context }) => {
  const violations = await watch(context);
  for (const path of pages) {
    const response = await page.goto(path);
    const policy = (await response?.allHeaders())?.['content-security-policy'] ?? '';
    const scripts = /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(scripts[0], path).toBe("'self'");
    expect(scripts.length, path).toBeGreaterThan(1);
    for (const source of scripts.slice(1)) expect(source, path).toMatch(/^'sha256-[\w+/]{43}='$/);
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);

    // The first script of the page ran, and Next's own, which come after it.
    await expect(page.locator('html'), path).toHaveClass(/\bjs\b/);
    await hydrated(page);
    await page.mouse.move(50, 50);
    await page.mouse.move(60, 60);
    await page.waitForLoadState('networkidle');
    expect(violations(), path).toEqual([]);
  }
});

test('the one page that is drawn when asked for has a nonce, another each time', async ({
  page,
  context,
}) => {
  const violations = await watch(context);
  const nonces = new Set<string>();
  for (const name of ['falcon', 'kestrel']) {
    const response = await page.goto(`/plain?v=1&host.name=${name}`);
    const policy = (await response?.allHeaders())?.['content-security-policy'] ?? '';
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await expect(page.locator('html')).toHaveClass(/\bjs\b/);
    await page.waitForLoadState('networkidle');
  }
  expect(nonces.has('')).toBe(false);
  expect(nonces.size).toBe(2);
  expect(violations()).toEqual([]);
});

test('pages are still built once and may be kept', async ({ request }) => {
  for (const path of pages.filter((path) => !path.includes('no-such'))) {
    const response = await request.get(path, { headers: { 'User-Agent': 'Mozilla/5.0' } });
    expect(response.headers()['cache-control'], path).toBe('public, max-age=0, must-revalidate');
    expect(response.headers()['x-nextjs-cache'], path).toBe('HIT');
  }
});

test('everything the wizard does needs nothing more', async ({ page, context }) => {
  const violations = await watch(context);
  await page.goto('/');
  await page.getByRole('link', { name: 'Start with the defaults' }).click();
  await awake(page);
  await page.getByRole('combobox', { name: 'Time zone' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('link', { name: 'User' }).click();
  await page.getByLabel('Search the catalogue').fill('ripgrep');
  await page.getByRole('link', { name: 'Secrets' }).click();
  await page.getByRole('radio', { name: 'agenix' }).check();
  // Hashed in a Worker.
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await page.getByLabel('Password again', { exact: true }).fill('correct horse battery');
  await expect(page.getByText('What will be written:')).toBeVisible();
  await page.getByRole('link', { name: 'Hyprland' }).click();
  await page.getByRole('radio', { name: 'Nord' }).check();
  await page.getByRole('link', { name: 'Review' }).click();
  const [file] = await Promise.all([
    // The key of the encrypted files is saved first.
    page.waitForEvent('download', (saved) => saved.suggestedFilename().endsWith('.zip')),
    page.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  const zip = await file.path();
  expect([...(await readDownload(file)).files.keys()]).toContain('secrets/user-password.age');
  await page.getByRole('link', { name: 'What to do next' }).click();
  await expect(page.getByRole('tab').first()).toBeVisible();

  await page.goto('/');
  await page.getByLabel('hyprguest.json, zip or tar.gz').setInputFiles(zip);
  await expect(page).toHaveURL(/\/review\?.*hyprland\.theme=nord/);
  expect(violations()).toEqual([]);
});

test('a script that somebody brings in does not run', async ({ page, context }) => {
  const violations = await watch(context);
  await page.goto('/host');
  const ran = () => page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []);
  await page.evaluate(() => {
    const note = '(window.ran ??= []).push';
    const script = document.createElement('script');
    script.textContent = `${note}('inline')`;
    const blob = document.createElement('script');
    blob.src = URL.createObjectURL(new Blob([`${note}('blob')`]));
    const data = document.createElement('script');
    data.src = `data:text/javascript,${encodeURIComponent(`${note}('data')`)}`;
    document.head.append(script, blob, data);
    const html = document.createElement('div');
    html.innerHTML = `<img src="/missing.png" onerror="${note}('handler')">`;
    const link = document.createElement('a');
    link.href = `javascript:${note}('link')`;
    document.body.append(html, link);
    link.click();
    const style = document.createElement('style');
    style.textContent = 'html { color: rgb(1, 2, 3) }';
    document.head.append(style);
    // Text that becomes code, compiled when its time has come.
    setTimeout(`${note}('text')` as unknown as () => void);
  });
  await expect.poll(() => violations().length).toBeGreaterThanOrEqual(7);
  expect(await ran()).toEqual([]);
  const colour = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  expect(colour).not.toBe('rgb(1, 2, 3)');
});
