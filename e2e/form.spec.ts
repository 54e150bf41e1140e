import { expect, type Page } from '@playwright/test';
import { findings } from './axe';
import { hydrated } from './hydrated';
import { test } from './same-page';

// Somebody who is here for the first time, with a browser set to German in Tokyo.
test.use({
  storageState: { cookies: [], origins: [] },
  locale: 'de-DE',
  timezoneId: 'Asia/Tokyo',
});

async function expectNoFindings(page: Page, what: string) {
  for (const { colorScheme, width } of [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const) {
    await page.emulateMedia({ colorScheme });
    // So tall that no bar lies over a control.
    await page.setViewportSize({ width, height: 3600 });
    expect(await findings(page), `${what}, ${colorScheme}, ${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, `${what}: wider than ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('the essentials on one page, with what the browser knows, and from there to the download', async ({
  page,
}) => {
  // Browsers without a screen have another keyboard, or none.
  await page.addInitScript(() => {
    const keys = new Map(
      Object.entries({ KeyQ: 'q', KeyY: 'y', Semicolon: ';', BracketLeft: '[' }),
    );
    Object.defineProperty(navigator, 'keyboard', { value: { getLayoutMap: async () => keys } });
  });
  await page.goto('/host');
  await page.getByRole('link', { name: 'Only the essentials, on one page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Essentials' })).toBeFocused();
  await page.getByRole('button', { name: 'Use all' }).click();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Tokyo');
  // What is on the keys says more than the language.
  await expect(page.getByRole('combobox', { name: 'Keyboard layout' })).toHaveValue('us');
  const notice = page.getByRole('status').filter({ hasText: 'Taken from your browser:' });
  await expect(notice).toContainText('Time zone (now Asia/Tokyo), Locale (now de_DE.UTF-8)');
  await expectNoFindings(page, 'a notice with Undo');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Berlin');

  await page.getByLabel('User name', { exact: true }).fill('ada');
  await page.getByLabel('Host name', { exact: true }).fill('dev_vm.of.mine');
  // What is wrong is said in two lines, which push the themes down: not from under a press.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.getByRole('radio', { name: 'Nord' }).click({ delay: 200 });
  await expect(page.getByText('Host name can’t contain')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Nord' })).toBeChecked();
  await page.getByLabel('Host name', { exact: true }).fill('vmware-guest');
  await page.getByLabel('Password', { exact: true }).fill('longer than bcrypt reads '.repeat(3));
  await page.getByRole('radio', { name: 'Gruvbox' }).click({ delay: 200 });
  await expect(page.getByText('The password is longer than 72 bytes')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Gruvbox' })).toBeChecked();
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await page.getByLabel('Password again', { exact: true }).fill('correct horse');
  await expectNoFindings(page, 'essentials');
  // What is wrong is said here, where it is, whether the button is pressed or its key.
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(page.getByLabel('Password again', { exact: true })).toBeFocused();
  await page.getByLabel('Password again', { exact: true }).fill('correct horse battery');
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('vmware-guest.zip');
  await expect(page.getByRole('heading', { name: 'Downloaded vmware-guest.zip' })).toBeFocused();
  await expect(page.getByText('Your secrets are inside')).toBeVisible();
  await expect(page.getByText('No password is inside')).toHaveCount(0);
  await expect(page.getByText('2 changed answers.')).toBeVisible();

  // What was downloaded is found again.
  await page.getByRole('button', { name: 'Keep under a name' }).click();
  const dialog = page.getByRole('dialog', { name: 'Saved in this browser' });
  await expect(dialog.getByLabel('Save these answers as')).toBeFocused();
  await dialog.getByLabel('Save these answers as').fill('at work');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('link', { name: 'at work' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'vmware-guest.zip' })).toBeVisible();
  await expectNoFindings(page, 'kept');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('correct horse');
});

test('folded questions open where something leads to them, and what is not valid yet is kept', async ({
  samePage: page,
}) => {
  await page.goto('/host');
  const memory = page.getByLabel('Memory', { exact: true });
  await expect(memory).toBeHidden();
  await expect(page.getByText('Memory 8 GiB, processors 4')).toBeVisible();
  await expectNoFindings(page, 'folded');
  await page.getByRole('heading', { name: 'Virtual hardware' }).click();
  await memory.fill('much');
  await memory.blur();
  await expect(page.getByText('has a problem', { exact: true })).toBeVisible();
  await page.reload();
  await expect(memory).toHaveValue('much');
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await summary.getByRole('link', { name: /Memory must be a whole number/ }).click();
  await expect(memory).toBeFocused();
  await memory.fill('16');
  await expect(summary).toHaveCount(0);

  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByText('Show the other').click();
  await page.getByRole('link', { name: 'Change open tcp ports' }).click();
  await expect(page.getByLabel('Open TCP ports', { exact: true })).toBeFocused();
  await page.getByRole('link', { name: 'Back to Review' }).click();
  await expect(page.getByRole('link', { name: 'Change open tcp ports' })).toBeFocused();
});

test('keys lead everywhere', async ({ samePage: page }) => {
  await page.goto('/host');
  // At once, before anything else was done with the page.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog', { name: 'Find anything' })).toBeVisible({ timeout: 500 });
  }).toPass();
  const box = page.getByRole('combobox', { name: /^Find a question/ });
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  // What needs no place of its own leaves the focus where it was.
  const name = page.getByLabel('Host name', { exact: true });
  await name.focus();
  await page.keyboard.press('ControlOrMeta+k');
  await box.fill('theme: light');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(name).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await box.fill('theme: system');
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await box.fill('animtions');
  await expectNoFindings(page, 'palette');
  const foot = page.getByRole('dialog', { name: 'Find anything' });
  await expect(foot).toContainText('Enter goes there');
  await box.fill('download');
  await expect(foot).toContainText('Enter runs it');
  await box.fill('animtions');
  await expect(foot).toContainText('Enter goes there');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hyprland/);
  await expect(
    page.getByRole('group', { name: 'Animations', exact: true }).getByRole('radio', { name: 'No' }),
  ).toBeFocused();
  // A choice is led to and not taken, on this page and on another.
  for (const [typed, title] of [
    ['gruvbox', 'Theme: Gruvbox'],
    ['vscode', 'Editor: VS Code'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k');
    await box.fill(typed);
    await expect(foot.getByRole('option').first()).toContainText(title);
    await page.keyboard.press('Enter');
    const radio = page.getByRole('radio', { name: title.replace(/.*: /, ''), exact: true });
    await expect(radio).toBeFocused();
    await expect(radio).not.toBeChecked();
  }
  await expect(page).toHaveURL(/\/user/);

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Go to a step');
  await expectNoFindings(page, 'list of keys');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('F6');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel))
    .toBe('What your answers make');
  await page.keyboard.press('Alt+Digit5');
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeFocused();

  await page.keyboard.press('ControlOrMeta+k');
  // Faster than the list below is drawn.
  await box.evaluate(async (input: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, 'showcase');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect(page).toHaveURL(/hyprland.graphics=accelerated/);
  await expect(page.getByText('Hyprland is compiled on the way')).toBeVisible();
});

test('the guide is for one’s own computer, and remembers what is done', async ({
  samePage: page,
}) => {
  await page.goto('/next-steps?v=1&host.name=falcon');
  await page.getByRole('radio', { name: 'Windows' }).check();
  await expect(page.getByText('create-vm.cmd').first()).toBeVisible();
  await expect(page.getByText('create-vm.command').first()).toBeHidden();
  const first = page.getByRole('checkbox', { name: /^Done\W+Make the machine$/ });
  await first.check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Windows' })).toBeChecked();
  await expect(first).toBeChecked();
  await expectNoFindings(page, 'guide');
  // What is on no paper would lie over the words of each page of it.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Next steps' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/next-steps?v=1&host.name=kestrel');
  await expect(page.getByText('Now open kestrel.vmx in VMware')).toBeVisible();
  await expect(first).not.toBeChecked();
});

test('how many were found is said once the typing rests, not at each key', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.goto('/host?v=1');
  await hydrated(page);
  const box = page.getByRole('combobox', { name: 'Time zone' });
  await box.fill('a');
  const said = page.getByRole('status').filter({ hasText: /entries/ });
  await page.clock.runFor(2000);
  await expect(said).toBeAttached();
  // From here on no time passes but what the test lets pass.
  await page.clock.pauseAt(60_000);
  await expect(said).toHaveText(/^\d+ entries/);
  const atFirst = await said.innerText();
  for (const typed of ['am', 'ame']) {
    await box.fill(typed);
    await page.clock.runFor(100);
  }
  await expect(page.getByRole('option').first()).toContainText('America');
  await expect(said).toHaveText(atFirst);
  await page.clock.runFor(2000);
  await expect(said).not.toHaveText(atFirst);
});

test('no step is longer than two screens of a laptop, or five of a phone', async ({
  samePage: page,
}) => {
  for (const [width, height, most] of [
    [1440, 900, 2],
    [390, 844, 5],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const href of ['/essentials', '/host', '/user', '/secrets', '/hyprland', '/review']) {
      await page.goto(href);
      await hydrated(page);
      await page.mouse.move(100, 300);
      // What comes last to each page, so that all of it is measured.
      const last = {
        '/essentials': page.getByLabel('Password again', { exact: true }),
        '/review': page.getByRole('button', { name: 'QR code' }),
        '/secrets': page.getByLabel('Password again', { exact: true }),
      }[href];
      if (last) await expect(last).toBeAttached();
      const screens = await page.evaluate(
        () => document.documentElement.scrollHeight / window.innerHeight,
      );
      expect(screens, `${href} at ${width} px`).toBeLessThanOrEqual(most);
    }
  }
});

test('all groups open at one press, and close at one', async ({ samePage: page }) => {
  await page.goto('/host');
  await hydrated(page);
  const groups = page.locator('details').filter({ has: page.locator('h3') });
  const open = groups.locator('xpath=self::*[@open]');
  const all = await groups.count();
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(open).toHaveCount(all);
  await page.getByRole('heading', { name: 'Virtual hardware' }).click();
  await expect(open).toHaveCount(all - 1);
  // One that was closed by itself opens with it again.
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(open).toHaveCount(all);
  await page.getByRole('link', { name: 'User' }).click();
  await expect(page.getByRole('button', { name: 'Close all' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(open).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open all' })).toBeFocused();

  // The commands do the same, whatever was opened by itself.
  const command = async (name: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /^Find a question/ }).fill(name);
    await page.keyboard.press('Enter');
  };
  await page.locator('h3').first().click();
  await expect(open).toHaveCount(1);
  await command('Only the essential questions');
  await expect(open).toHaveCount(0);
  await command('Open all questions');
  await expect(page.getByRole('button', { name: 'Close all' })).toBeVisible();
});

test('a Mac with Apple silicon is offered its preset, and what changed along is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'platform', { value: 'MacIntel' });
    const getHighEntropyValues = async () => ({ architecture: 'arm', platform: 'macOS' });
    Object.defineProperty(navigator, 'userAgentData', { value: { getHighEntropyValues } });
  });
  await page.goto('/host?v=1&user.name=ada');
  await page.getByRole('button', { name: 'Use its preset' }).click();
  await expect(page.getByRole('radio', { name: 'Apple silicon' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Apple silicon' })).toBeFocused();
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'The preset “Apple silicon” changed:' });
  await expect(notice).toContainText('Architecture (now Apple silicon)');
  await expectNoFindings(page, 'Apple silicon');

  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'Intel or AMD' })).toBeChecked();
  await expect(page).toHaveURL('/host?v=1&user.name=ada');
  await expect(page.getByRole('button', { name: 'Use its preset' })).toBeVisible();
});

test('undoing several answers leaves what was answered since', async ({ page }) => {
  await page.goto('/host');
  await page.getByRole('button', { name: 'Use all' }).click();
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await expect(zone).toHaveValue('Asia/Tokyo');
  await zone.fill('Europe/Lisbon');
  await zone.press('Enter');
  await expect(page).toHaveURL(/host.timeZone=Europe\/Lisbon/);
  const notice = page.getByRole('status').filter({ hasText: 'Taken from your browser:' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL('/host?v=1&host.timeZone=Europe/Lisbon');
  await expect(zone).toHaveValue('Europe/Lisbon');
});

test('a phone is not offered the guide for a phone', async ({ browser }) => {
  const guide = async (viewport: { width: number; height: number }, hasTouch: boolean) => {
    const context = await browser.newContext({ viewport, hasTouch, isMobile: hasTouch });
    const page = await context.newPage();
    await page.goto('/next-steps');
    await hydrated(page);
    return { context, button: page.getByRole('button', { name: 'On your phone' }), page };
  };
  for (const [viewport, isPhone] of [
    [{ width: 390, height: 844 }, true],
    [{ width: 844, height: 390 }, true],
    [{ width: 820, height: 1180 }, false],
  ] as const) {
    const { context, button, page } = await guide(viewport, true);
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    await expect(button).toBeVisible({ visible: !isPhone });
    await context.close();
  }
  const { context, button } = await guide({ width: 390, height: 844 }, false);
  await expect(button).toBeVisible();
  await context.close();
});

test('each button at the foot of the essentials is one line, with all of it in sight', async ({
  page,
}) => {
  await page.goto('/essentials?v=1&host.name=falcon');
  for (const afterReview of [false, true]) {
    if (afterReview) {
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByRole('link', { name: 'Change host name' }).click();
      await expect(page.getByLabel('Host name', { exact: true })).toBeFocused();
      await page.goBack();
      await expect(page).toHaveURL(/\/review/);
      await page.goBack();
      await expect(page.getByRole('link', { name: 'Back to Review' })).toBeVisible();
    }
    const foot = page.locator('footer');
    await expect(foot.getByText('from the preset', { exact: false })).toBeAttached();
    for (const width of [640, 768, 1024, 1100, 1200, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await foot.evaluate((box) =>
        [...box.querySelectorAll<HTMLElement>('a, button, p:not([role])')]
          .filter((one) => one.checkVisibility() && one.textContent !== '')
          .filter((one) => {
            const { left, right, height } = one.getBoundingClientRect();
            const { left: from, right: to } = box.getBoundingClientRect();
            return (
              height > 42 || left < from || right > to || one.scrollWidth > one.clientWidth + 1
            );
          })
          .map((one) => one.textContent),
      );
      expect(faults, `${width} px, ${afterReview ? 'after' : 'before'} Review`).toEqual([]);
    }
  }
});
