import { expect, type Locator, type Page } from '@playwright/test';
import { builtPages } from '@/tools/pages';
import { colours, findings } from './axe';
import { hydrated } from './hydrated';
import { test } from './same-page';

const pages = [
  ...builtPages,
  '/plain',
  '/plain?host.name=_&host.proxy=_',
  '/compare?a=showcse&b=v%3D1%26host.cpus%3D6',
  '/no-such-page',
];

// 320 px is also what 1280 px become at 400 % zoom. Names and structure are the same in both themes.
const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280, only: colours },
  { colorScheme: 'dark', width: 768 },
  { colorScheme: 'light', width: 768, only: colours },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320, only: colours },
] as const;

/** What pages are judged by once more after something was done with them: the widths between have been seen. */
const edges = looks.filter(({ width }) => width !== 768);

/** Checks what stands on the page in both themes, at each width. */
async function expectNoFindings(
  page: Page,
  what: string,
  its: readonly (typeof looks)[number][] = looks,
) {
  for (const { colorScheme, width, ...rules } of its) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const where = `${what}, ${colorScheme}, ${width} px`;
    expect(await findings(page, rules), where).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, `${where}: wider than the window`).toBeLessThanOrEqual(0);
    const covering = await page.evaluate(() =>
      [...document.querySelectorAll('[id$="-error"]:not(:empty)')]
        .filter((error) => {
          const bottom = (element: Element | null) => element?.getBoundingClientRect().bottom ?? 0;
          return bottom(error) > bottom(error.parentElement);
        })
        .map(({ id }) => id),
    );
    expect(covering, `${where}: errors over the next question`).toEqual([]);
    const fromEnd = await page.evaluate(() => {
      const header = document.querySelector('header');
      const end = header?.lastElementChild?.getBoundingClientRect().right ?? 0;
      const { width = 0 } = header?.getBoundingClientRect() ?? {};
      return header ? width - Number.parseFloat(getComputedStyle(header).paddingRight) - end : 0;
    });
    expect(Math.round(fromEnd), `${where}: from the theme’s switch to the end`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('what is wrong is found, be it in a name, a structure or a colour', async ({
  samePage: page,
}) => {
  await page.goto('/options');
  await hydrated(page);
  // Until React has taken over all of the page it may take away what it did not make.
  await expect(async () => {
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (document.getElementById('faint')) return;
      const faint = document.createElement('p');
      faint.id = 'faint';
      faint.textContent = 'faint';
      // The policy of the page lets no style into its text.
      Object.assign(faint.style, { color: '#777', background: '#888' });
      main?.insertAdjacentHTML('beforeend', '<img src="/x"><h5>deep</h5>');
      main?.append(faint);
    });
    const ids = (await findings(page)).map((text) => text.split(':')[0]);
    expect(ids.sort()).toEqual(['color-contrast', 'heading-order', 'image-alt']);
  }).toPass();
  const [colour, ...others] = await findings(page, { only: colours });
  expect(colour).toMatch(/^color-contrast: .*faint/s);
  expect(others).toEqual([]);
});

for (const path of pages) {
  test(`${path} has no finding`, async ({ samePage: page }) => {
    await page.goto(path);
    await hydrated(page);
    await page.mouse.move(100, 100);
    // What comes last to it.
    if (path === '/essentials') {
      await expect(page.getByLabel('Password again', { exact: true })).toBeVisible();
    }
    if (path === '/hyprland') {
      await expect(page.getByRole('tabpanel', { name: 'Desktop' })).toBeVisible();
    }
    if (['/host', '/user', '/secrets', '/review'].includes(path)) {
      await expect(page.getByRole('tree')).toBeVisible();
      await expect(page.locator('code .text-code-string').first()).toBeVisible();
    }
    await expectNoFindings(page, path);
  });
}

for (const path of ['/secrets', '/plain?host.name=_&host.cpus=900']) {
  test(`${path} as sent, without scripts, has no finding`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    // axe itself is a script: the page is handed over as it stands.
    const html = await page.content();
    await context.close();
    const scripted = await browser.newContext();
    const awake = await scripted.newPage();
    await awake.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''));
    // Style sheets do not load into a page without an address, so colours are not judged here.
    expect(await findings(awake, { except: ['color-contrast', 'target-size'] })).toEqual([]);
    await scripted.close();
  });
}

test('an opened list, folded parts and errors have no finding', async ({ samePage: page }) => {
  await page.goto('/host');
  await page.getByLabel('Host name', { exact: true }).fill('_');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('region', { name: 'There is a problem' })).toBeFocused();
  for (const more of await page.getByText(/^More: /).all()) await more.click();
  await page.getByRole('combobox', { name: 'Time zone' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoFindings(page, 'errors and list', edges);
});

test('marks, changes and the files alone have no finding', async ({ samePage: page }) => {
  await page.goto('/review?v=1&host.name=falcon&host.ssh=false&user.shell=fish&host.disk=x');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be used' })).toBeVisible();
  await page.getByRole('treeitem', { name: /hyprguest\.json changed/ }).click();
  await page.getByRole('button', { name: 'Changes' }).click();
  await expect(page.getByText('removed:').first()).toBeAttached();
  await expectNoFindings(page, 'changes', edges);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('button', { name: /^Preview/ }).click();
  // Where there is room they stand beside the answers, as before.
  const narrow = looks.filter(({ width }) => width === 320);
  await expectNoFindings(page, 'files alone', narrow);
});

test('the chosen theme is there before the first paint and stays', async ({ samePage: page }) => {
  await page.goto('/host');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const colour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await colour();
  await page.goto('/options', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await colour()).toBe(dark);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('nothing moves on its own when motion is not wanted', async ({ samePage: page }) => {
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

test('where the system sets the colours, what is chosen and what has the focus still shows', async ({
  samePage: page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/hyprland');
  await page.mouse.move(100, 100);
  await expect(page.getByRole('application', { name: 'Desktop to play with' })).toBeVisible();
  // Colours of ours are gone: what differs must be a line.
  const ring = (element: Element) => {
    const framed = element.closest('[class*=has-focus-visible]') ?? element;
    return [element, framed].some((e) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(e);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  };
  const blur = page.getByRole('group', { name: 'Blur', exact: true });
  for (const [radio, chosen] of [
    [blur.getByRole('radio', { name: 'No' }), true],
    [blur.getByRole('radio', { name: 'Yes' }), false],
    [page.getByRole('radio', { name: 'As the system' }), true],
    [page.getByRole('radio', { name: 'Dark' }), false],
  ] as const) {
    expect(await radio.evaluate(ring)).toBe(chosen);
  }
  const underlined = (element: Element) => getComputedStyle(element).textDecorationLine;
  const step = (name: string) => page.getByRole('link', { name, exact: true });
  expect(await step('Hyprland').evaluate(underlined)).toBe('underline');
  expect(await step('Host').evaluate(underlined)).toBe('none');

  const line = (element: Element) => getComputedStyle(element).borderBottomColor;
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  expect(await tab('Desktop').evaluate(line)).not.toBe(await tab('Files').evaluate(line));
  expect(await tab('Keys').evaluate(line)).toBe(await tab('Files').evaluate(line));

  await page.keyboard.press('Tab');
  for (const control of [
    page.getByLabel('Rounding', { exact: true }),
    page.getByRole('button', { name: 'Next', exact: true }),
    step('Host'),
    page.getByRole('radio', { name: 'Nord' }),
    blur.getByRole('radio', { name: 'Yes' }),
  ]) {
    await control.focus();
    await expect(control).toBeFocused();
    expect(await control.evaluate(ring), String(control)).toBe(true);
  }
});

/** Expects some buttons to be there, none over another. */
async function expectApart(buttons: Locator, count: number) {
  const boxes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(boxes.filter(({ width }) => width > 0)).toHaveLength(count);
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(apart || one.width === 0 || other.width === 0).toBe(true);
    }
  }
}

test('the buttons at the foot have room beside each other on the narrowest screen', async ({
  samePage: page,
}) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto('/review?v=1&host.name=falcon');
  await page.mouse.move(100, 100);
  const foot = page.locator('main footer');
  await expect(foot.getByRole('button', { name: /^Preview.*differ/ })).toBeVisible();
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectApart(foot.locator('a, button'), 3);
  }
  await page.getByRole('link', { name: 'Change host name' }).click();
  await expect(foot.getByRole('link', { name: 'Back to Review' })).toBeVisible();
  await expect(foot.getByRole('button', { name: /^Preview/ })).toBeVisible();
  await expectApart(foot.locator('a, button'), 4);

  // Nobody unpacks a zip for VMware on a phone, so the essentials do not offer it there.
  await page.goto('/essentials?v=1&host.name=falcon');
  await expect(foot.getByRole('button', { name: /^Preview.*differ/ })).toBeVisible();
  await expectApart(foot.locator('a, button').filter({ visible: true }), 3);
});

test('focus is never hidden below the bars', async ({ samePage: page }) => {
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
