import { expect, type Locator, type Page } from '@playwright/test';
import { palettes } from '@/lib/config/palettes';
import { test } from './same-page';

const themes = Object.values(palettes).map(({ title }) => title);

/** Waits until a picture has pixels; one that is only named in the page has none. */
async function expectLoaded(image: Locator) {
  await image.scrollIntoViewIfNeeded();
  const width = Number(await image.getAttribute('width'));
  expect(width).toBeGreaterThan(1000);
  await expect
    .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBe(width);
}

const gallery = (page: Page) => page.getByRole('group', { name: 'Theme to look at' });

test('each theme shows its two pictures, with words', async ({ samePage: page }) => {
  await page.goto('/');
  for (const theme of themes) {
    await gallery(page).getByRole('radio', { name: theme, exact: true }).check();
    const pictures = gallery(page).getByRole('img');
    await expect(pictures).toHaveCount(2);
    for (const picture of await pictures.all()) {
      await expect(picture).toHaveAccessibleName(new RegExp(`${theme}.*Debian’s programs`));
      await expectLoaded(picture);
    }
    await expect(gallery(page).getByRole('heading', { name: theme })).toBeVisible();
  }
  const details = gallery(page).locator('label img');
  await expect(details).toHaveCount(themes.length);
  for (const detail of await details.all()) await expectLoaded(detail);
});

test('what the pictures do not prove stands beside them, once on a page', async ({
  samePage: page,
}) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: 'Start from a preset' })
    .getByRole('link', { name: 'What the pictures show, and what they cannot' })
    .click();
  await expect(page.getByText(/^The pictures show/)).toBeInViewport();
  await expect(page.getByText(/^The pictures show/)).toHaveCount(1);
  for (const [path, place] of [
    ['/', page.getByRole('region', { name: /themes, seen running$/ })],
    ['/hyprland', page.getByRole('group', { name: 'Theme', exact: true })],
  ] as const) {
    await page.goto(path);
    await expect(place.getByText(/Not seen: the NixOS build, VMware’s graphics/)).toBeVisible();
  }
});

test('a theme leads into the wizard, which then has it', async ({ samePage: page }) => {
  await page.goto('/');
  await gallery(page).getByRole('radio', { name: 'Nord', exact: true }).check();
  await page.getByRole('link', { name: 'Begin with Nord' }).click();
  await expect(page).toHaveURL(/\/host\?v=1&hyprland\.theme=nord$/);
  await page.goto('/hyprland?v=1&hyprland.theme=nord');
  await expect(page.getByRole('radio', { name: 'Nord', exact: true })).toBeChecked();
});

test('the gallery works by keyboard and without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const first = gallery(page).getByRole('radio', { name: 'Everforest', exact: true });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(gallery(page).getByRole('radio', { name: 'Catppuccin Mocha' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(
    gallery(page)
      .getByRole('link', { name: /Full size.*Catppuccin/ })
      .first(),
  ).toBeFocused();
  const [desktop] = await gallery(page).getByRole('img').all();
  if (!desktop) throw new Error('no picture is shown');
  await expectLoaded(desktop);
  await context.close();
});

test('pictures wait until they are near, and move nothing when they come', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image') asked.push(new URL(request.url()).pathname);
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('-launcher.webp'))).toEqual([]);
  for (const image of await page.getByRole('img').all()) await image.scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toContain('/desktops/everforest-launcher.webp');
  await page.waitForLoadState('networkidle');
  // Themes that are not shown cost their small picture, not the large one of the launcher.
  expect(asked).not.toContain('/desktops/nord-launcher.webp');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
});

test('fonts and pictures leave a slow line to the scripts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const fetched = (ending: string) =>
    page.evaluate((wanted) => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith(wanted))
        .map(({ startTime }) => startTime >= (visit?.loadEventStart ?? 0));
    }, ending);
  for (const ending of ['.woff2', '.webp']) {
    await expect.poll(() => fetched(ending)).toContain(true);
    expect(await fetched(ending)).not.toContain(false);
  }
});

test('presets show their own desktops', async ({ samePage: page, request }) => {
  await page.goto('/');
  const presets = (await (await request.get('/api/presets')).json()) as { title: string }[];
  const cards = page.getByRole('region', { name: 'Start from a preset' }).getByRole('article');
  await expect(cards).toHaveCount(presets.length);
  for (const { title } of presets) {
    const card = cards.filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    const picture = card.getByRole('img');
    await expect(picture).toHaveAccessibleName(/desktop/);
    const photographed = (await picture.evaluate((element) => element.tagName)) === 'IMG';
    if (photographed) await expectLoaded(picture);
    else await expect(page.getByText(/drawn, not photographed/)).toContainText(title);
  }
});

test('the theme picker shows a detail of each theme, and the drawing follows the answer', async ({
  samePage: page,
}) => {
  // Where there is no room for the desktop beside the questions.
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto('/hyprland');
  const picker = page.getByRole('group', { name: 'Theme', exact: true });
  await expect(picker.locator('img')).toHaveCount(themes.length);
  for (const image of await picker.locator('img').all()) await expectLoaded(image);
  for (const theme of ['Gruvbox', 'Nord']) {
    await picker.getByRole('radio', { name: theme, exact: true }).check();
    await expect(
      page.getByRole('img', { name: `Sketch of the desktop in ${theme}` }),
    ).toBeVisible();
  }
});

test('a shared link has a title, words and a card that can be fetched', async ({
  samePage: page,
  request,
}) => {
  await page.goto('/');
  const content = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
  expect(await content('og:title')).toBe(await page.title());
  expect(await content('og:description')).toBe(await content('description'));
  expect(await content('twitter:card')).toBe('summary_large_image');
  expect(await content('og:image:alt')).toContain('a NixOS desktop for VMware');
  const address = new URL((await content('og:image')) ?? '');
  expect(address.protocol).toMatch(/^https?:$/);
  const card = await request.get(address.pathname);
  expect(card.headers()['content-type']).toBe('image/png');
  expect((await card.body()).length).toBeGreaterThan(10_000);
  await page.goto('/host');
  expect(await content('og:title')).toBe('Host – step 1 of 5 – Hyprguest');
});
