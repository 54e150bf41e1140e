import { expect, type Page } from '@playwright/test';
import { colours, findings } from './axe';
import { test } from './same-page';

const stage = (page: Page) => page.getByRole('application', { name: 'Desktop to play with' });
const said = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
/** Everything that is said from now on, because a sentence may stand for a second only. */
async function hear(page: Page) {
  const heard = await page.evaluateHandle(() => {
    const all: string[] = [];
    new MutationObserver(() => {
      const now = [...document.querySelectorAll('[role=status]')].map((box) => box.textContent);
      all.push(...now.filter((text) => !all.includes(text)));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return all;
  });
  return () => heard.jsonValue();
}
const windows = (page: Page) => stage(page).locator('[data-window]');
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** The start page with its desktop, which comes with the first sign of use. */
async function openStart(page: Page) {
  await page.goto('/');
  await expect(async () => {
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await expect(stage(page)).toBeVisible({ timeout: 2000 });
  }).toPass();
}

test('the desktop is played by keyboard alone, and left again', async ({ samePage: page }) => {
  await page.goto('/');
  // Tab is a sign of use, and leads to the desktop once it is there.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(stage(page)).toBeFocused({ timeout: 300 });
  }).toPass();
  await expect(windows(page)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await said(page, 'Terminal opened. 4 windows on workspace 1');
  await page.keyboard.press('Shift+Digit2');
  await said(page, 'Terminal moved to workspace 2');
  await expect(windows(page)).toHaveCount(1);
  await page.keyboard.press('f');
  await said(page, 'Terminal fills the screen');
  await page.keyboard.press('r');
  await page.keyboard.type('firefox');
  await page.keyboard.press('Enter');
  await said(page, 'Browser opened. 2 windows on workspace 2');
  await page.keyboard.press('l');
  await said(page, 'Locked');
  await page.keyboard.type('secret');
  await page.keyboard.press('Enter');
  await said(page, 'Unlocked');

  await page.keyboard.press('Tab');
  await expect(stage(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(stage(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(stage(page)).not.toBeFocused();
  await stage(page).focus();
  await page.keyboard.press('Escape');
  await expect(button(page, /Terminal$/)).toBeFocused();
});

test('every key is a button, and what is on the screen can be tapped', async ({
  samePage: page,
}) => {
  await openStart(page);
  await button(page, /^Enter Terminal$/).click();
  await expect(windows(page)).toHaveCount(4);
  await button(page, /^V Float$/).click();
  await said(page, 'Terminal floats');
  await button(page, /more keys$/).click();
  await button(page, 'Window to workspace 7').click();
  await said(page, 'Terminal moved to workspace 7');
  await stage(page).locator('[data-workspace="1"]').click();
  await expect(windows(page)).toHaveCount(3);
  await stage(page).locator('[data-list="apps"]').click();
  await stage(page).getByText('Thunar File Manager').click();
  await said(page, 'File manager opened. 4 windows on workspace 1');
  await button(page, /^L Lock$/).click();
  await button(page, 'Unlock').click();
  await said(page, 'Unlocked');
});

test('another theme recolours desktop and page, another preset begins another desktop', async ({
  page,
}) => {
  // Nothing may move when the desktop takes the place of its drawing.
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as unknown as { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openStart(page);
  await expect(windows(page)).toHaveCount(3);
  const moved = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(moved).toBeLessThan(0.01);

  const colour = (name: string) =>
    page
      .locator('[data-window]')
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
  const accent = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--color-accent'),
    );
  const before = await accent();
  await page.getByRole('radio', { name: 'Nord', exact: true }).first().check();
  expect(await colour('--base')).toBe('#2e3440');
  expect(await accent()).not.toBe(before);
  await page.getByRole('radio', { name: 'Minimal' }).check();
  await expect(stage(page).locator('[data-workspace]')).toHaveCount(0);
  await expect(windows(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'Begin with Minimal in Nord' }).click();
  await expect(page).toHaveURL(/\/host\?v=1&.*hyprland\.theme=nord/);
  expect(await accent()).toBe(before);
});

test('an answer shows on the desktop at once', async ({ samePage: page }) => {
  await page.goto('/hyprland');
  await expect(async () => {
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await expect(windows(page)).toHaveCount(3, { timeout: 2000 });
  }).toPass();
  // Most questions wait folded.
  await page.locator('form details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const style = (property: string) =>
    windows(page)
      .first()
      .evaluate(
        (element, property) => getComputedStyle(element).getPropertyValue(property),
        property,
      );
  await page.getByRole('radio', { name: 'Gruvbox', exact: true }).check();
  await expect.poll(() => style('--base')).toBe('#282828');
  const width = await style('width');
  await page.getByLabel('Gap between windows', { exact: true }).fill('40');
  await expect.poll(() => style('width')).not.toBe(width);
  const launcher = page.getByRole('group', { name: 'Launcher', exact: true });
  await launcher.getByRole('radio', { name: 'Rofi' }).check();
  await expect(stage(page).locator('[data-kind="rofi"]')).toBeVisible();
  await page.getByLabel('Rounding', { exact: true }).focus();
  await expect(stage(page).locator('[data-kind="rofi"]')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Master' }).check();
  await expect(button(page, /^J Swap with large$/)).toBeVisible();
});

test('a surprise is other looks alone, and Undo leads back roll by roll', async ({ page }) => {
  const query = () => new URL(page.url()).searchParams;
  const theme = () =>
    windows(page)
      .first()
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--base'));
  await page.goto('/hyprland?v=1&host.name=falcon&hyprland.launcher=rofi&hyprland.theme=nord');
  await expect(windows(page)).toHaveCount(3);
  const notice = page.getByRole('status').filter({ hasText: 'Surprise: Theme (now' });
  const heard = await hear(page);
  await button(page, 'Surprise me').click();
  await expect(notice).toBeVisible();
  const looksWords = expect.stringMatching(/^Looks: .*, gaps \d+\/\d+, border /);
  await expect.poll(heard).toContainEqual(looksWords);
  await expect.poll(() => query().get('hyprland.theme')).not.toBe('nord');
  await expect.poll(theme).not.toBe('#2e3440');
  await expect(button(page, 'Surprise me')).toBeFocused();
  const once = [query().toString(), await theme()];
  // Pressed again, here by the palette.
  await page.keyboard.press('ControlOrMeta+k');
  const box = page.getByRole('combobox', { name: /^Find/ });
  await box.fill('surprise');
  await box.press('Enter');
  await expect.poll(() => query().toString()).not.toBe(once[0]);
  await expect.poll(theme).not.toBe(once[1]);
  const looks =
    /^v$|^hyprland\.(theme|layout|gapsIn|gapsOut|borderSize|rounding|bar|blur|shadow|animations)$/;
  expect([...query().keys()].filter((key) => !looks.test(key))).toEqual([
    'host.name',
    'hyprland.launcher',
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => query().toString()).toBe(once[0]);
  await expect.poll(theme).toBe(once[1]);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(theme).toBe('#2e3440');
  await expect(notice).toHaveCount(0);
});

test('on a phone the dice lie below the drawing, and Undo beside them where the notice is covered', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/hyprland?v=1&hyprland.theme=nord');
  const nord = page.getByRole('img', { name: 'Sketch of the desktop in Nord' });
  await button(page, 'Surprise me').click();
  await expect(nord).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(nord).toBeVisible();
  await button(page, /^Preview/).click();
  await button(page, 'Surprise me').click();
  await button(page, 'Undo').click();
  await expect(button(page, 'Undo')).toHaveCount(0);
  await expect(button(page, 'Surprise me')).toBeFocused();
  await expect(page).toHaveURL(/hyprland\.theme=nord/);
});

test('the start page rolls the looks of its desktop, and every way in begins with them', async ({
  samePage: page,
}) => {
  await openStart(page);
  const ways = page.getByRole('link', {
    name: /^(Start with the defaults|Start with this desktop|Preview the files|Only the essentials, .*)$/,
  });
  const queries = () =>
    ways.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).search),
    );
  expect(await queries()).toEqual(['', '', '']);
  await page.getByRole('radio', { name: 'Minimal' }).check();
  await expect(ways.first()).toHaveAccessibleDescription('With Minimal');
  await button(page, 'Surprise me').click();
  await said(page, /^Looks: /);
  const rolled = await page.getByRole('status').filter({ hasText: 'Looks: ' }).textContent();
  const [, title = '', inner = '', outer = ''] =
    /: (.+), gaps (\d+)\/(\d+)/.exec(rolled ?? '') ?? [];
  await expect(page.getByRole('radio', { name: title, exact: true }).first()).toBeChecked();
  await expect(page.getByText(rolled ?? '', { exact: true })).toBeInViewport();
  const begin = await page.getByRole('link', { name: 'Begin with Minimal' }).getAttribute('href');
  const [, carried = ''] = begin?.split('/host') ?? [];
  expect(carried).toContain('user.shell=bash');
  await expect.poll(queries).toEqual([carried, carried, carried]);
  for (const way of await ways.all()) {
    await expect(way).toHaveAccessibleDescription(
      rolled?.replace('Looks', 'With Minimal and your looks') ?? '',
    );
  }
  await page.getByRole('link', { name: 'Begin with Minimal like this' }).click();
  await expect(page).toHaveURL(/\/host\?v=1&.*user\.shell=bash/);
  const query = new URL(page.url()).searchParams;
  expect(query.get('hyprland.gapsIn') ?? '5').toBe(inner);
  expect(query.get('hyprland.gapsOut') ?? '10').toBe(outer);
});

test('axe finds nothing in it, in both themes, narrow and wide', async ({ samePage: page }) => {
  await openStart(page);
  await button(page, /more keys$/).click();
  await page.getByRole('radio', { name: 'Gruvbox', exact: true }).first().check();
  for (const width of [320, 768, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // So tall that no bar lies over a control.
      await page.setViewportSize({ width, height: 3600 });
      const where = `${colorScheme}, ${width} px`;
      // Names and structure are the same in both.
      const rules = colorScheme === 'dark' ? { only: colours } : {};
      expect(await findings(page, rules), where).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wide, where).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing moves where motion is not wanted, and without scripts there is a drawing', async ({
  page,
  browser,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStart(page);
  await page.getByRole('radio', { name: 'Showcase' }).check();
  await button(page, /^Enter Terminal$/).click();
  await expect(windows(page)).toHaveCount(4);
  const moving = await stage(page).evaluate(
    (element) =>
      element
        .getAnimations({ subtree: true })
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/');
  await expect(
    plain.getByRole('img', { name: 'Sketch of the desktop in Everforest' }).first(),
  ).toBeVisible();
  await context.close();
});

test('what was begun in this browser is offered above all', async ({ page }) => {
  await page.addInitScript(() => {
    const draft = { id: 'a1', query: 'v=1&host.name=falcon', at: Date.now() };
    localStorage.setItem('drafts', JSON.stringify([draft]));
  });
  await page.goto('/');
  const link = page.getByRole('main').getByRole('link').first();
  await expect(link).toHaveText(/^Continue falcon \(\d\d:\d\d\)$/);
  await link.click();
  await expect(page).toHaveURL(/\/review\?v=1&host\.name=falcon/);
});
