import { expect, test } from '@playwright/test';
import { findings } from './axe';
import { hydrated } from './hydrated';

test('one search adds packages beyond the catalogue, by the keyboard alone, and Undo takes them back', async ({
  page,
}) => {
  await page.goto('/user');
  await hydrated(page);
  const search = page.getByRole('searchbox', { name: 'Search the catalogue' });
  // The whole catalogue is one stop of the Tab key, and the arrow keys go into it.
  await search.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.locator('summary:focus')).toBeVisible();
  const chosen = page.getByRole('list', { name: 'Chosen packages' });
  const status = page.getByRole('status').filter({ hasText: / chosen$/ });
  await search.fill('helix');
  const helix = page.getByRole('checkbox', { name: 'helix', exact: true });
  await expect(helix).toHaveAccessibleDescription(/^Not checked by us: used by Home Manager/);
  await search.press('Enter');
  await expect(chosen.getByRole('button', { name: /^helix not checked by us/ })).toBeVisible();
  await expect(helix).toBeChecked();
  await expect(status).toContainText('helix added.');
  await expect(page.getByText('helix added: More packages (now helix)')).toBeVisible();
  await expect(page).toHaveURL(/user\.morePackages=helix/);
  await search.press('Enter');
  await expect(helix).not.toBeChecked();
  await search.press('ArrowDown');
  await expect(helix).toBeFocused();
  await page.keyboard.press('Space');
  await expect(helix).toBeChecked();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(helix).not.toBeChecked();
  await expect(page).not.toHaveURL(/morePackages/);

  // One of the catalogue, then one that nobody here knows.
  await search.fill('htop');
  await search.press('Enter');
  const htop = chosen.getByRole('button', { name: 'htop remove' });
  await expect(htop).toBeVisible();
  // Undo takes back what was done last, whichever list it went to.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(htop).toHaveCount(0);
  await search.press('Enter');
  await expect(htop).toBeVisible();
  // So is what was taken away by its cross.
  await htop.click();
  await expect(htop).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(htop).toBeVisible();
  // A guess is neither added nor taken away.
  await search.fill('htpo');
  await search.press('Enter');
  await expect(status).toContainText('Nothing is called “htpo” exactly');
  await expect(htop).toBeVisible();
  await search.fill('helix-gpt');
  const typed = page.getByRole('checkbox', { name: 'Add “helix-gpt”, as typed' });
  await expect(typed).toHaveAccessibleDescription(/^Nobody here has checked this name/);
  await search.press('Enter');
  await expect(typed).toBeChecked();
  await expect(page).toHaveURL(/user\.morePackages=helix-gpt/);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 3000 });
    expect(await findings(page), `${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
  await chosen.getByRole('button', { name: /^helix-gpt/ }).click();
  await expect(chosen.getByRole('button', { name: /^helix-gpt/ })).toHaveCount(0);
  await expect(page).not.toHaveURL(/morePackages/);
});

test('a link with names that cannot be installed keeps the others, which Review names as unchecked', async ({
  page,
}) => {
  await page.goto(
    '/review?v=1&host.arch=aarch64-linux&hyprland.source=nixpkgs&user.morePackages=cowsay,steam,vimPlugins,hugo',
  );
  const alert = page.getByRole('alert').filter({ hasText: 'could not be used' });
  await expect(alert).toContainText('“vimPlugins” is a set of packages, not one.');
  await expect(alert).toContainText('More packages: steam is only made for Intel and AMD.');
  await expect(page).toHaveURL(/user\.morePackages=cowsay,hugo$/);
  await expect(page.getByText('Nobody here has checked cowsay and hugo.')).toBeVisible();
});

test('what a link names as a package and our list lacks goes to “More packages” at one press', async ({
  page,
}) => {
  await page.goto('/review?v=1&user.packages=jq,helix,Bad!&host.disk=floppy');
  const alert = page.getByRole('alert').filter({ hasText: 'could not be used' });
  await expect(alert).toContainText('3 parts of this link could not be used');
  const put = alert.getByRole('button', { name: 'Put helix into More packages' });
  await expect(put).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await put.click();
  await expect(alert).toContainText('2 parts of this link could not be used');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/user\.morePackages=helix&user\.packages=jq$/);
  // After a reload, too, only what is left of the link is said.
  await page.reload();
  await expect(alert).toContainText('2 parts of this link could not be used');
  await page.goto('/review?v=1&user.packages=helix');
  await put.click();
  await expect(alert).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(put).toBeVisible();
});
