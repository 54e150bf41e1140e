import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { findings } from './axe';
import { hydrated } from './hydrated';
import { test } from './same-page';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved in this browser' });

async function open(page: Page) {
  await page.getByRole('button', { name: 'Keep under a name' }).click();
  await expect(dialog(page).getByLabel('Save these answers as')).toBeFocused();
}

async function save(page: Page, name: string) {
  await dialog(page).getByLabel('Save these answers as').fill(name);
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
}

test('saves are renamed and deleted, and no name takes another one’s place unsaid', async ({
  samePage: page,
}) => {
  await page.goto('/review?v=1&host.name=falcon');
  await hydrated(page);
  await open(page);
  const box = dialog(page);
  const links = box.getByRole('link');
  await save(page, 'at work');
  await expect(box.getByRole('status')).toHaveText('Saved as “at work”.');
  await save(page, ' <b>“été”</b> 👩‍👩‍👧 日本語 می‌خواهم ');
  await expect(links.first()).toHaveText('<b>“été”</b> 👩‍👩‍👧 日本語 می‌خواهم');
  await save(page, 'at work');
  await expect(box.getByRole('status')).toHaveText(
    'Saved as “at work”, in place of what had this name.',
  );
  await expect(links).toHaveCount(2);
  await save(page, ' \u200b ');
  await expect(box.getByRole('status')).toHaveText('Write a name.');

  // Back on the button, whatever comes of it.
  const rename = box.getByRole('button', { name: 'Rename at work' });
  await rename.click();
  await page.keyboard.press('Escape');
  await expect(rename).toBeFocused();
  await rename.click();
  await page.keyboard.type('<b>“été”</b> 👩‍👩‍👧 日本語 می‌خواهم');
  await page.keyboard.press('Enter');
  await expect(box.getByLabel('New name of at work')).toHaveAccessibleDescription(
    'Another one has this name.',
  );
  expect(await findings(page)).toEqual([]);
  await box.getByLabel('New name of at work').fill('at home');
  await page.keyboard.press('Enter');
  await expect(box.getByRole('button', { name: 'Rename at home' })).toBeFocused();
  // A deletion can be undone where it was made, and nothing older stands above it.
  const remove = box.getByRole('button', { name: 'Delete at home' });
  await save(page, 'at home');
  await remove.click();
  await expect(links).toHaveCount(1);
  await expect(box.getByRole('status')).toHaveText('');
  const undo = box.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAccessibleDescription('Deleted “at home”.');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(links).toHaveCount(2);
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toBeFocused();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    box.getByRole('button', { name: 'Export all' }).click(),
  ]);
  const { saves } = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(saves).toMatchObject([{ name: '<b>“été”</b> 👩‍👩‍👧 日本語 می‌خواهم' }]);
  expect(saves[0].link).toBe(`${new URL(page.url()).origin}/review?v=1&host.name=falcon`);

  // The file brings back what was deleted, once.
  await box.getByRole('button', { name: /^Delete <b>/ }).click();
  await expect(links).toHaveCount(0);
  const outcome = box.getByRole('alert');
  const bring = box.getByLabel('Import');
  await bring.setInputFiles(await file.path());
  await expect(outcome).toHaveText('1 save added.');
  await expect(links).toHaveText(['<b>“été”</b> 👩‍👩‍👧 日本語 می‌خواهم']);
  await bring.setInputFiles(await file.path());
  await expect(outcome).toHaveText('Nothing was added. 1 was here already.');
  await bring.setInputFiles({ name: 'x', mimeType: '', buffer: Buffer.from('{"host":{}}') });
  await expect(outcome).toContainText('This file is not from “Export all”.');
  await expect(bring).toHaveAccessibleDescription(/^This file is not/);
  expect(await findings(page)).toEqual([]);
});

test('fifty saves, in two tabs at once: the one too many is refused, and none is lost', async ({
  page,
  context,
}) => {
  await page.goto('/review?v=1&host.name=falcon');
  await page.evaluate(() => {
    const saves = Array.from({ length: 49 }, (_, n) => ({
      ...{ id: `save${n}`, name: `machine ${n}`, query: 'v=1&host.name=falcon' },
      at: 1_700_000_000_000 + n,
    }));
    localStorage.setItem('saves', JSON.stringify(saves));
  });
  await page.reload();
  await hydrated(page);
  await open(page);
  const other = await context.newPage();
  await other.goto('/review?v=1&host.name=kestrel');
  await hydrated(other);
  await open(other);
  await save(page, 'the fiftieth');
  await expect(dialog(other).getByRole('link', { name: 'the fiftieth' })).toBeAttached();
  await save(other, 'one too many');
  await expect(dialog(other).getByRole('status')).toHaveText(
    'This browser keeps 50 saves at most. Delete one first.',
  );
  await expect(dialog(other).getByRole('link')).toHaveCount(50);
  await dialog(other).getByRole('button', { name: 'Delete machine 48' }).click();
  await expect(dialog(page).getByRole('link')).toHaveCount(49);
  await save(other, 'one too many');
  await expect(dialog(page).getByRole('link', { name: 'one too many' })).toBeAttached();
  expect(await findings(page)).toEqual([]);
});

test('the palette lists downloads of one name, and nothing of an earlier search', async ({
  samePage: page,
}) => {
  await page.goto('/review');
  const kept = ['4', '6', '8', '12'].map((cpus, at) => ({
    ...{ id: `id${at}`, name: 'vmware-guest.zip', query: `v=1&host.cpus=${cpus}`, at },
  }));
  await page.evaluate((text) => localStorage.setItem('downloads', text), JSON.stringify(kept));
  await hydrated(page);
  await page.keyboard.press('ControlOrMeta+k');
  const box = page.getByRole('combobox', { name: /^Find/ });
  const options = page.getByRole('option');
  await box.pressSequentially('vmware-g');
  await expect(options.filter({ hasText: 'vmware-guest.zip' })).toHaveCount(4);
  await box.fill('kernel');
  await expect(options.filter({ hasText: 'vmware-guest.zip' })).toHaveCount(0);
  await expect(page.locator('#palette-0')).toHaveText(/Kernel/);
});

test('saved answers that no address holds open from a page whose address has none', async ({
  samePage: page,
}) => {
  await page.goto('/review');
  await page.evaluate(() => {
    const names = Array.from({ length: 50 }, (_, n) => `${'package'.repeat(13)}${n}`);
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x1';
    const keys = Array.from({ length: 16 }, (_, n) => `~${btoa(`${key} ada${n}`)}`);
    const list = keys.join(',').replaceAll('=', '');
    const query = `v=1&user.morePackages=${names.join(',')}&user.sshKeys=${list}`;
    localStorage.setItem('saves', JSON.stringify([{ id: 'x', name: 'at work', query, at: 1e12 }]));
  });
  await hydrated(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /^Find/ }).fill('at work');
  await page.keyboard.press('Enter');
  const words = 'These answers are too long for a link. This browser keeps them. To use them';
  await expect(page.getByText(words)).toBeVisible();
});

test('what this browser keeps is chosen to be compared', async ({ page }) => {
  await page.goto('/compare');
  await hydrated(page);
  const open = page.getByRole('button', { name: 'Saved in this browser for Second (b)' });
  await open.click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.evaluate(() => {
    const query = 'v=1&host.cpus=6&host.name=falcon';
    localStorage.setItem('saves', JSON.stringify([{ id: 'x', name: 'at work', query, at: 1e12 }]));
  });
  await page.reload();
  await hydrated(page);
  await open.click();
  const save = page.getByRole('button', { name: 'at work' });
  await expect(save).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await save.click();
  await expect(page.getByLabel('Second (b)')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare?a=&b=v%3D1%26host.cpus%3D6%26host.name%3Dfalcon');
  await expect(page.getByRole('heading', { name: '2 answers differ' })).toBeVisible();

  // A secret is refused before it is sent.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('First (a)').fill('ghp_abcdefghijklmnopqrstuvwxyz0123456789');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'a GitHub token' })).toBeVisible();
  await expect(page.getByLabel('First (a)')).toBeFocused();
  expect(asked.filter((url) => url.includes('ghp_'))).toEqual([]);
  expect(page.url()).not.toContain('ghp_');
});
