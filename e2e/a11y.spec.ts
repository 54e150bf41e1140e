import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const pages = [
  '/',
  '/host',
  '/user',
  '/secrets',
  '/hyprland',
  '/review',
  '/next-steps',
  '/options',
  '/no-such-page',
];

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

/** Wakes the page as a visitor would. */
async function wake(page: Page) {
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 140);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const path of pages) {
        test(`${path} has no finding`, async ({ page }) => {
          await page.goto(path);
          expect(await findings(page), 'as sent').toEqual([]);
          await wake(page);
          if (
            ['/host', '/user', '/secrets', '/hyprland', '/review'].includes(path) &&
            width > 1100
          ) {
            await expect(page.getByRole('tree')).toBeVisible();
            await expect(
              page.locator('code .text-code-string, code .text-code-keyword').first(),
            ).toBeVisible();
          }
          expect(await findings(page), 'awake').toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }

      test('opened lists, folded parts and errors have no finding', async ({ page }) => {
        await page.goto('/host');
        for (const more of await page.getByText(/^More: /).all()) await more.click();
        await page.getByRole('combobox', { name: 'Time zone' }).click();
        await expect(page.getByRole('option').first()).toBeVisible();
        expect(await findings(page), 'list').toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByLabel('Host name', { exact: true }).fill('_');
        await page.getByRole('button', { name: 'Next' }).click();
        await expect(page.getByRole('region', { name: 'There is a problem' })).toBeFocused();
        expect(await findings(page), 'errors').toEqual([]);
      });

      test('marks and the files alone have no finding', async ({ page }) => {
        await page.goto('/review?v=1&host.name=falcon&host.ssh=false&user.shell=fish&host.disk=x');
        await expect(
          page.getByRole('alert').filter({ hasText: 'could not be used' }),
        ).toBeVisible();
        if (width < 1100) await page.getByRole('button', { name: /Files/ }).click();
        await expect(page.getByRole('tree')).toBeVisible();
        await page.getByRole('treeitem', { name: /hyprguest\.json changed/ }).click();
        await page.getByRole('button', { name: 'Changes' }).click();
        await expect(page.getByText('removed:').first()).toBeAttached();
        expect(await findings(page)).toEqual([]);
      });
    });
  }
}

test('the chosen theme is there before the first paint and stays', async ({ page }) => {
  await page.goto('/host');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const colour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await colour();
  await page.goto('/options', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await colour()).toBe(dark);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('nothing moves on its own when motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/host');
  const slow = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((d) =>
          d.split(',').some((s) => Number.parseFloat(s) > 0.001),
        );
      }).length,
  );
  expect(slow).toBe(0);
});

test('focus is never hidden below the bars', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/host');
  await page.getByLabel('Host name', { exact: true }).focus();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.closest('footer, header')) return false;
      const box = element.getBoundingClientRect();
      const footer = document.querySelector('form footer')?.getBoundingClientRect();
      const sameColumn = footer && box.left < footer.right;
      return Boolean(footer && sameColumn && box.top >= footer.top);
    });
    expect(hidden).toBe(false);
  }
});
