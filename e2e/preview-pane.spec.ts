import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectPaneWithoutFindings, findings } from './axe';
import { hydrated } from './hydrated';
import { test } from './same-page';

const pane = (page: Page) => page.getByRole('region', { name: 'What your answers make' });

test('tabs by keyboard, keys that tell what they do, and a field that types as the guest', async ({
  samePage: page,
}) => {
  await page.goto('/hyprland?v=1&host.keyboardLayout=fr');
  const tabs = pane(page);
  await expect(tabs.getByRole('tab', { name: 'Desktop' })).toHaveAttribute('aria-selected', 'true');
  await tabs.getByRole('tab', { name: 'Desktop' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/#pane=keys$/);
  const keyboard = tabs.getByRole('group', { name: 'Keyboard' });
  const first = keyboard.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(keyboard.locator(':focus')).toHaveAccessibleName(/Super \+ F1, Help: all keys/);
  // Q lies where an American keyboard has A.
  await keyboard.getByRole('button', { name: /^Super \+ Q, Window: close/ }).hover();
  await expect(tabs.getByText('Window: close').last()).toBeVisible();
  await expect(tabs.getByLabel('Try the keyboard')).toBeEditable();
  await tabs.getByLabel('Try the keyboard').focus();
  await page.keyboard.press('KeyQ');
  await page.keyboard.press('Shift+Digit1');
  await expect(tabs.getByLabel('Try the keyboard')).toHaveValue('a1');
  // A dead key goes onto the next letter, also where Shift comes between.
  await page.keyboard.press('BracketLeft');
  await page.keyboard.press('KeyE');
  await page.keyboard.press('Shift+BracketLeft');
  await page.keyboard.press('Shift+KeyU');
  await expect(tabs.getByLabel('Try the keyboard')).toHaveValue('a1êÜ');
  await expectPaneWithoutFindings(page);
  // On paper it is one page, whatever the window.
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.reload();
  await hydrated(page);
  await page.getByRole('button', { name: /^Preview/ }).click();
  await expect(tabs.getByRole('tab', { name: 'Keys' })).toHaveAttribute('aria-selected', 'true');
});

test('files: what they are compared with, a patch, search, and which answer wrote a line', async ({
  samePage: page,
}) => {
  await page.goto('/host?v=1&host.name=falcon');
  const files = pane(page);
  await files.getByLabel('Search in files').fill('"falcon"');
  await files.getByRole('button', { name: /^flake\.nix:\d+/ }).click();
  await expect(files.getByText(/^Line \d+ comes from Host name/)).toBeVisible();
  // How old a recorded default is, nobody knows: a date would be false for some.
  await files.getByLabel('Search in files').fill('cleanOnBoot');
  await files
    .getByRole('button', { name: /nix:\d+/ })
    .first()
    .click();
  const option = files.getByText(/^boot\.tmp\.cleanOnBoot: boolean/);
  await expect(option).toContainText('Default: false (when this version of Hyprguest was made).');
  await files.getByLabel('Search in files').fill('"falcon"');
  await files.getByRole('button', { name: /^flake\.nix:\d+/ }).click();
  await files.getByLabel('Search in files').fill('');
  await expect(page).toHaveURL(/#pane=files&file=flake\.nix&base=default$/);
  // Onto another line, by the keyboard, and from there to its question.
  await files.getByRole('region', { name: 'flake.nix' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(files.getByRole('status').filter({ hasText: /^Line/ })).toContainText('User name');

  await files.getByRole('combobox').selectOption({ label: 'Minimal' });
  await page.reload();
  await expect(files.getByRole('combobox')).toHaveValue('minimal');
  await expect(files.getByRole('treeitem', { name: /^flake\.nix changed/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await files.getByRole('button', { name: 'Changes' }).click();
  await expect(files.getByRole('button', { name: /unchanged lines$/ }).first()).toBeVisible();
  const [patch] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('button', { name: 'Download patch' }).click(),
  ]);
  expect(patch.suggestedFilename()).toBe('falcon.patch');
  expect(readFileSync(await patch.path(), 'utf8')).toContain(
    'diff --git a/flake.nix b/flake.nix\n',
  );

  await files.getByRole('combobox').selectOption({ label: 'Another link or file …' });
  await files.getByLabel('Link to compare with').fill('v=1&host.cpus=6&host.name=falcon');
  await files.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(files.getByRole('combobox')).toHaveValue('v=1&host.cpus=6&host.name=falcon');
  await expect(files.getByRole('treeitem', { name: /vmware-guest\.vmx changed/ })).toBeVisible();

  await page.getByLabel('Host name', { exact: true }).fill('kestrel');
  await files.getByRole('combobox').selectOption({ label: 'Before my last change' });
  await files.getByRole('button', { name: 'Undo this change' }).click();
  await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('falcon');
  expect(await findings(page)).toEqual([]);
});

test('the edge of the pane moves by arrow keys, the pane closes, and both last', async ({
  samePage: page,
}) => {
  await page.goto('/host?v=1&host.name=falcon');
  const edge = page.getByRole('separator', { name: 'Width of the questions' });
  const width = async () => (await pane(page).boundingBox())?.width ?? 0;
  await edge.focus();
  const before = await width();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBeGreaterThan(before + 20);
  const wider = await width();
  await page.reload();
  await expect(edge).toBeVisible();
  expect(Math.abs((await width()) - wider)).toBeLessThan(2);
  await pane(page).getByRole('button', { name: 'Preview' }).click();
  await expect.poll(width).toBeLessThan(80);
  await pane(page).getByRole('button', { name: 'Preview' }).click();
  await expect(pane(page).getByRole('tab', { name: 'Files' })).toBeVisible();
  // What the palette leads to in it opens it, with the focus there; it stands beside the page, so Back has nothing to close.
  const entries = await page.evaluate(() => history.length);
  for (const [text, tab, shown] of [
    ['preview keys', 'Keys', pane(page).getByRole('tab', { name: 'Keys', selected: true })],
    ['flake.nix', 'Files', pane(page).getByRole('treeitem', { name: 'flake.nix', selected: true })],
  ] as const) {
    await pane(page).getByRole('button', { name: 'Preview' }).click();
    await expect.poll(width).toBeLessThan(80);
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /^Find/ }).fill(text);
    await page.keyboard.press('Enter');
    await expect(shown).toBeVisible();
    await expect(pane(page).getByRole('tab', { name: tab })).toBeFocused();
    await page.keyboard.press('F6');
    await expect(page.getByRole('navigation', { name: 'Steps' }).locator(':focus')).toBeVisible();
    await page.keyboard.press('F6');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the palette and links lead into a pane that was closed, or covers the questions', async ({
  samePage: page,
}) => {
  const choose = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /^Find/ }).fill(text);
    await page.keyboard.press('Enter');
  };
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto('/host?v=1&host.name=falcon');
  await expect(pane(page).getByRole('tree')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Preview' }).click();
  await page.goto('/user?v=1&host.name=falcon#pane=keys');
  await expect(pane(page).getByRole('tab', { name: 'Keys', selected: true })).toBeVisible();

  // Who closes it then has it closed after a reload.
  await pane(page).getByRole('button', { name: 'Preview' }).click();
  await page.reload();
  await expect(pane(page).getByRole('button', { name: 'Preview', expanded: false })).toBeVisible();
  await page.goto('/next-steps?v=1&host.name=falcon');
  await hydrated(page);
  await choose('preview keys');
  await expect(page).toHaveURL(/\/review/);
  await expect(pane(page).getByRole('tab', { name: 'Keys', selected: true })).toBeVisible();

  await page.setViewportSize({ width: 1080, height: 800 });
  await page.goto('/host?v=1&host.name=falcon');
  await hydrated(page);
  await choose('preview files');
  await expect(pane(page).getByRole('tree')).toBeVisible();
});

test('two configurations are compared without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto(
    '/compare?a=minimal&b=v%3D1%26host.cpus%3Dmany%26host.name%3Dfalcon',
  );
  expect(response?.status()).toBe(200);
  await expect(page.getByLabel('Second (b)')).toHaveAccessibleDescription(/host\.cpus: /);
  await page.getByLabel('Second (b)').fill('showcase');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL('/compare?a=minimal&b=showcase');
  await expect(page.getByRole('heading', { name: /answers differ$/ })).toBeVisible();
  await page.getByText('vmware/vmware-guest.vmx', { exact: true }).click();
  await expect(page.getByText('removed:').first()).toBeAttached();
  // By the name that the start page gives it; the address stays the same for all who ask this.
  await page.getByLabel('First (a)').fill('Apple silicon');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL('/compare?a=apple-silicon&b=showcase');
  await context.close();
});

test('the edge of the pane is dragged by mouse and finger, and gives way to a narrow window', async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 1800, height: 900 },
  });
  const page = await context.newPage();
  await page.goto('/host?v=1&host.name=falcon');
  await hydrated(page);
  const edge = page.getByRole('separator', { name: 'Width of the questions' });
  const place = async () => {
    const box = await edge.boundingBox();
    if (!box) throw new Error('there is no edge');
    return { x: box.x + box.width / 2, y: 450 };
  };
  const from = await place();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 300, from.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await place()).x).toBeCloseTo(from.x + 300, -1);
  // Not by the button that opens a menu.
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(from.x, from.y);
  await page.mouse.up({ button: 'right' });
  await expect.poll(async () => (await place()).x).toBeCloseTo(from.x + 300, -1);

  const finger = await context.newCDPSession(page);
  const at = await place();
  // Beside the line, as fingers are.
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: at.y }],
    });
  await touch('touchStart', at.x + 8);
  await touch('touchMove', at.x + 40);
  await touch('touchMove', at.x + 100);
  await touch('touchEnd', at.x + 100);
  await expect.poll(async () => (await place()).x).toBeGreaterThan(at.x + 60);

  // Whatever was dragged on a wide screen, both have room on a narrow one.
  await page.setViewportSize({ width: 1120, height: 900 });
  await expect
    .poll(async () => (await pane(page).boundingBox())?.width ?? 0)
    .toBeGreaterThanOrEqual(360);
  await edge.dblclick();
  await edge.focus();
  await expect(edge).toHaveAttribute('aria-valuetext', '42 %');
  await page.keyboard.press('End');
  await expect(edge).toHaveAttribute('aria-valuetext', '68 %');
  // With Alt an arrow is the browser's: the page before.
  await page.goto('/user?v=1&host.name=falcon');
  await hydrated(page);
  await edge.focus();
  const still = (await place()).x;
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => (await place()).x).toBe(still);
  await context.close();
});

test('each keyboard of the answers is drawn, and typed in the field', async ({
  samePage: page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/host?v=1&host.keyboardLayout=de&host.secondKeyboardLayout=ru#pane=keys');
  const keys = pane(page);
  const board = keys.getByRole('group', { name: 'Keyboard', exact: true });
  const choice = keys.getByRole('group', { name: 'Keys on your keyboard' });
  await expect(choice.getByRole('radio', { name: 'de' })).toBeChecked();
  await expect(board.getByText('Ö', { exact: true })).toBeVisible();
  await choice.getByRole('radio', { name: 'de' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: 'ru' })).toBeChecked();
  await expect(board.getByText('Й', { exact: true })).toBeVisible();
  await expect(board.getByText('Ö', { exact: true })).toHaveCount(0);
  await expect(keys.getByText(/^The desktop’s keys stay where “de” has them/)).toBeVisible();
  await expect(keys.getByText(/^Alt \+ Shift switches between “de” and “ru”\./)).toBeVisible();
  // Beside the questions, too, the whole of it is in sight, and nothing on a key is too small to be read.
  await expect(board).toBeInViewport({ ratio: 1 });
  const smallest = await board.locator('text').evaluateAll((texts) => {
    const sizes = (texts as SVGTextElement[]).map(
      (text) => Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0),
    );
    return Math.min(...sizes);
  });
  expect(smallest).toBeGreaterThanOrEqual(9);
  // Where Hyprland finds it, and as it is called there.
  await expect(board.getByRole('button', { name: /^Super \+ Q, Window: close/ })).toContainText(
    'Й',
  );
  await expect(keys.getByLabel('Try the keyboard')).toBeEditable();
  await keys.getByLabel('Try the keyboard').focus();
  await page.keyboard.press('KeyQ');
  await page.keyboard.press('Shift+KeyA');
  await expect(keys.getByLabel('Try the keyboard')).toHaveValue('йФ');
  const [drawing] = await Promise.all([
    page.waitForEvent('download'),
    keys.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  expect(drawing.suggestedFilename()).toBe('keys-ru.svg');
  expect(readFileSync(await drawing.path(), 'utf8')).toContain('>Й</text>');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: /^Preview/ }).click();
  await choice.getByRole('radio', { name: 'de' }).check();
  await choice.getByRole('radio', { name: 'ru' }).check();
  expect(await findings(page), '320 px').toEqual([]);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('what the search finds can be read', async ({ samePage: page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/user#pane=files');
  const files = pane(page);
  await files.getByLabel('Search in files').fill('zoxide');
  const marks = files.locator('mark');
  await expect(marks.first()).toBeVisible();
  for (const mark of await marks.all()) {
    await expect(mark).toHaveText(/zoxide/i);
    const isSeen = await mark.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const row = element.closest('button')?.getBoundingClientRect();
      return (
        row && left >= row.left && right <= row.right && top >= row.top && bottom <= row.bottom
      );
    });
    expect(isSeen, await mark.locator('..').innerText()).toBe(true);
  }
  expect(await findings(page)).toEqual([]);
});

test('the field for trying takes no key before it knows what the guest types', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/chunks/**', async (route) => {
    const response = await route.fetch();
    // What the keys of further keyboards type.
    if (/йцук/i.test(await response.text())) await released;
    await route.fulfill({ response });
  });
  await page.goto('/hyprland?v=1&host.keyboardLayout=fr#pane=keys');
  const field = page.getByLabel('Try the keyboard');
  await field.focus();
  await page.keyboard.press('KeyQ');
  await expect(field).toHaveValue('');
  release();
  await expect(field).toBeEditable();
  await page.keyboard.press('KeyQ');
  await expect(field).toHaveValue('a');
  await context.close();
});

test('on a phone the start page leads to the files, and Back to the answers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const heading = page.getByRole('heading', { name: 'Review', level: 1, exact: true });
  const files = page.getByRole('region', { name: 'What your answers make' });
  await page.getByRole('link', { name: 'Preview the files' }).click();
  await files.getByRole('treeitem', { name: 'flake.nix', selected: true }).click();
  await expect(files.getByText('outputs =')).toBeVisible();
  await expect(heading).toBeHidden();
  await page.goBack();
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: /^Preview/ }).click();
  await expect(heading).toBeHidden();
});
