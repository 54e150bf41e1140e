import { readFileSync } from 'node:fs';
import { expect, type Page, type Request, test } from '@playwright/test';
import { armor, Decrypter } from 'age-encryption';
import { readDownload, readSeed, textOf } from './flake-zip';

const canaries = {
  password: 'canary-password-7f3a',
  anthropic: 'sk-ant-canary-7f3a0123456789',
  openai: 'sk-proj-canary7f3a01234567890123',
};

async function typeSecrets(page: Page) {
  await page.getByLabel('Password', { exact: true }).fill(canaries.password);
  await page.getByLabel('Password again', { exact: true }).fill(canaries.password);
  await page.getByLabel('Anthropic API key', { exact: true }).fill(canaries.anthropic);
  await page.getByLabel('OpenAI API key', { exact: true }).fill(canaries.openai);
}

async function downloadZip(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  return readDownload(file);
}

test('no secret leaves the page, is stored, or stays', async ({ page, context }) => {
  const sent: string[] = [];
  const note = (request: Request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  };
  context.on('request', note);
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));

  await page.goto('/secrets');
  await typeSecrets(page);
  await expect(page.getByText('What will be written:')).toBeVisible();
  await page
    .getByLabel('Host name')
    .or(page.getByRole('link', { name: 'Host' }))
    .first()
    .click();
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const { files, seed } = await downloadZip(page);
  const secrets = textOf(files, 'secrets.nix');
  // The disc beside it holds the same tree, with what was typed.
  const disc = readSeed(seed ?? Buffer.alloc(0));
  expect([...disc].sort()).toEqual([...files].map(([path, { text }]) => [path, text]).sort());
  expect(secrets).toContain(canaries.anthropic);
  expect(secrets).toContain(canaries.openai);
  const hash = /hashedPassword = "([^"]+)"/.exec(secrets)?.[1] ?? 'no hash';
  await expect(page.getByText('this page has forgotten them')).toBeVisible();

  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = 'caches' in window ? await caches.keys() : [];
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases,
      caches: caches_,
      history: history.state,
      url: location.href,
      cookie: document.cookie,
      html: document.documentElement.outerHTML,
    });
  });
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.some((text) => text.includes('falcon'))).toBe(true);
  for (const secret of [...Object.values(canaries), hash]) {
    expect(sent.filter((text) => text.includes(secret))).toEqual([]);
    expect(logged.filter((text) => text.includes(secret))).toEqual([]);
    expect(kept.includes(secret)).toBe(false);
  }
});

test('leaving asks only when something would be lost', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('/secrets');
  await page.getByLabel('Password', { exact: true }).click();
  await page.goto('/options');
  expect(asked).toEqual([]);
  await page.goto('/secrets');
  await page.getByLabel('Password', { exact: true }).fill('something');
  await expect(page.getByText('Fair. A few characters more make it good.')).toBeVisible();
  await page.goto('/options');
  expect(asked).toEqual(['beforeunload']);
  await page.goBack();
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
});

test('secrets stay while the steps change, and the boxes have no name', async ({ page }) => {
  await page.goto('/secrets');
  await typeSecrets(page);
  await page.getByRole('link', { name: 'Hyprland' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hyprland' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue(canaries.password);
  for (const label of ['Password', 'Password again', 'Anthropic API key', 'OpenAI API key']) {
    const box = page.getByLabel(label, { exact: true });
    await expect(box).not.toHaveAttribute('name');
    await expect(box).toHaveAttribute('autocomplete', 'new-password');
  }
  const files = page.getByRole('region', { name: 'The files your answers make' });
  await files.getByRole('treeitem', { name: /secrets\.nix only in your download/ }).click();
  await expect(files.getByText('••••••••').first()).toBeVisible();
  await expect(files).not.toContainText(canaries.anthropic);
});

test('passwords that cannot work are refused in words', async ({ page }) => {
  await page.goto('/secrets');
  const password = page.getByLabel('Password', { exact: true });
  const again = page.getByLabel('Password again', { exact: true });
  await password.fill('one thing');
  await again.fill('another');
  await page.getByRole('button', { name: 'Next' }).click();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('The two passwords differ');
  await password.fill('ä'.repeat(40));
  await again.fill('ä'.repeat(40));
  await expect(page.getByText('longer than 72 bytes').first()).toBeVisible();
  await password.fill(`$1$salt$${'a'.repeat(22)}`);
  await expect(page.getByText('This is an MD5 hash').first()).toBeVisible();
});

test('a pasted hash is taken as it is', async ({ page }) => {
  const hash = `$y$j9T$${'a'.repeat(22)}$${'b'.repeat(43)}`;
  await page.goto('/secrets');
  await page.getByLabel('Password', { exact: true }).fill(hash);
  await expect(page.getByText('A password hash. It is taken as it is.')).toBeVisible();
  await expect(page.getByLabel('Password again', { exact: true })).toBeDisabled();
  await page.getByRole('link', { name: 'Review' }).click();
  const { files } = await downloadZip(page);
  expect(textOf(files, 'secrets.nix')).toContain(`hashedPassword = "${hash}";`);
});

test('agenix: encrypted here, and opened by the key that is saved apart', async ({ page }) => {
  await page.goto('/secrets?v=1&secrets.scheme=agenix');
  await typeSecrets(page);
  await page.getByRole('link', { name: 'Review' }).click();
  const { files, seed } = await downloadZip(page);
  const disc = readSeed(seed ?? Buffer.alloc(0));
  expect([...disc].sort()).toEqual([...files].map(([path, { text }]) => [path, text]).sort());
  expect(seed?.includes('AGE-SECRET-KEY-1')).toBe(false);
  expect([...files.keys()].filter((path) => path.endsWith('.age'))).toEqual([
    'secrets/anthropic-api-key.age',
    'secrets/openai-api-key.age',
    'secrets/user-password.age',
  ]);
  expect([...files.keys()]).not.toContain('secrets.nix');
  expect([...files.keys()]).not.toContain('key.txt');
  const [key] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save key.txt' }).click(),
  ]);
  expect(key.suggestedFilename()).toBe('key.txt');
  const identity = readFileSync(await key.path(), 'utf8');
  const decrypter = new Decrypter();
  decrypter.addIdentity(/^AGE-SECRET-KEY-1.*$/m.exec(identity)?.[0] ?? '');
  const open = (path: string) => decrypter.decrypt(armor.decode(textOf(files, path)), 'text');
  expect(await open('secrets/anthropic-api-key.age')).toBe(canaries.anthropic);
  expect(await open('secrets/user-password.age')).toMatch(/^\$2b\$12\$/);
  for (const [path, { text }] of files) {
    for (const secret of [...Object.values(canaries), 'AGE-SECRET-KEY-1']) {
      expect(text.includes(secret), path).toBe(false);
    }
  }
});

test('with no scheme there is nothing to type', async ({ page }) => {
  await page.goto('/secrets?v=1&secrets.scheme=none');
  await expect(page.getByRole('heading', { name: 'Nothing to type' })).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
});
