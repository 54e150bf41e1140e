import { expect, type Page } from '@playwright/test';
import { expectPaneWithoutFindings } from './axe';
import { test } from './same-page';

const pane = (page: Page) => page.getByRole('region', { name: 'What your answers make' });

test('all answers in a list: found, changed, reset, undone, and the commands go along', async ({
  samePage: page,
}) => {
  await page.goto('/host?v=1&host.name=falcon&hyprland.gapsIn=8#pane=files');
  const answers = pane(page);
  await answers.getByRole('tab', { name: 'Files' }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#pane=answers$/);
  await expect(answers.getByRole('tab', { name: 'Answers' })).toBeFocused();
  await expect(answers.getByRole('heading', { level: 2 })).toHaveText('2 of 65 answers changed');
  const changed = answers.getByRole('region', { name: 'Changed', exact: true });
  await expect(changed.getByRole('term')).toHaveText(['Host name', 'Gap between windows']);
  const ways = answers.getByRole('listitem');
  await expect(ways).toContainText([/^Link.*host\.name=falcon/, /^Nix.*falcon/, /^curl.*falcon/]);

  // What is typed is in the list and the commands at once; what is not valid is in no link.
  await page.getByLabel('Host name', { exact: true }).fill('kestrel');
  await expect(ways).toContainText([/host\.name=kestrel/, /kestrel/, /kestrel/]);
  await page.getByLabel('Host name', { exact: true }).fill('dev_vm');
  await expect(ways).toHaveCount(0);
  await expect(answers.getByText(/^No link and no commands: correct/)).toBeVisible();
  await expect(changed.getByText('Not valid yet')).toBeVisible();
  await changed.getByRole('button', { name: 'Reset host name to the default' }).click();
  await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('vmware-guest');
  const resetGap = answers.getByRole('button', {
    name: 'Reset gap between windows to the default',
  });
  await expect(resetGap).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answers.getByRole('heading', { level: 2 })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(changed).toContainText('8 px');
  await expect(ways.first()).not.toContainText('host.name');
  await page.getByLabel('Host name', { exact: true }).fill('kestrel');

  // An expert types a word, and is at the question, though it is on another step.
  await answers.getByLabel('Find an answer').fill('gaps');
  await expect(answers.getByText(/^\d+ found$/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(resetGap).toBeFocused();
  await answers.getByLabel('Find an answer').press('Enter');
  await expect(page.getByLabel('Gap between windows', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await expect(changed).toContainText('12 px');
  await expectPaneWithoutFindings(page);
  // Where it covers the questions, the way back is in it, and a link leads out of it.
  await resetGap.click();
  await answers.getByRole('button', { name: 'Undo' }).click();
  await changed.getByRole('link', { name: 'Change gap between windows' }).click();
  await expect(page.getByLabel('Gap between windows', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Gap between windows', { exact: true })).toHaveValue('12');
});

test('all answers as a text: what is wrong, applied at once, undone, and nothing typed is lost', async ({
  samePage: page,
}) => {
  await page.goto('/host?v=1&host.name=falcon#pane=answers');
  const answers = pane(page);
  await answers.getByRole('radio', { name: 'Text' }).click();
  const box = answers.getByLabel('Your answers as hyprguest.json');
  const state = answers.locator('#answers-text-state');
  const name = page.getByLabel('Host name', { exact: true });
  const change = async (from: string | RegExp, to: string) =>
    box.fill((await box.inputValue()).replace(from, to));

  // Until it is edited, it follows.
  await name.fill('kestrel');
  await expect(box).toHaveValue(/"name": "kestrel"/);

  await change('"memoryGiB": 8,', '"memoryGiB": 16');
  await expect(state).toHaveText(/One problem: line \d+: A comma is missing before this.$/);
  await box.press('Control+Enter');
  await expect(page.getByLabel('Memory', { exact: true })).toHaveValue('8');
  await expect(page).toHaveURL(/\/host\?/);
  await change('"memoryGiB": 16', '"memoryGiB": 1600,');
  await expect(answers.getByRole('listitem')).toHaveText(/Memory must be a whole number/);
  await answers.getByRole('button', { name: /^Line \d+$/ }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('"memoryGiB": 1600');
  await expectPaneWithoutFindings(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  // Another tab, another step: it is there again, and says what has changed meanwhile.
  await answers.getByRole('tab', { name: 'Keys' }).click();
  await name.fill('osprey');
  await page.getByRole('link', { name: 'User', exact: true }).click();
  await expect(page.getByLabel('User name', { exact: true })).toBeVisible();
  await answers.getByRole('tab', { name: 'Answers' }).click();
  await expect(box).toHaveValue(/"memoryGiB": 1600/);
  await expect(answers.getByText(/have changed since you began/)).toBeVisible();
  await change('"memoryGiB": 1600', '"memoryGiB": 16');
  await expect(state).toHaveText('Valid. Apply changes Host name, Memory.');
  await box.press('Control+Enter');
  const notice = page.getByRole('status').filter({ hasText: 'The text changed:' });
  await expect(notice.first()).toContainText('Host name (now kestrel), Memory (now 16 GiB)');
  await expect(page).toHaveURL(/\/user\?v=1&host\.memoryGiB=16&host\.name=kestrel/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/\/user\?v=1&host\.name=osprey/);
  await expect(box).toHaveValue(/"name": "osprey"/);

  // A secret that was pasted stays in the box alone.
  await change('"fullName": ""', '"fullName": "$y$j9T$abcdefgh$1234567890"');
  await expect(state).toHaveText(
    /Not valid yet. One problem: line \d+: This looks like a password hash/,
  );
  await box.press('Control+Enter');
  await box.press('Tab');
  await expect(box).not.toBeFocused();
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.state]),
  );
  expect(kept).not.toContain('abcdefgh');
  await answers.getByRole('tab', { name: 'Keys' }).click();
  await answers.getByRole('tab', { name: 'Answers' }).click();
  await expect(box).toHaveValue(/"fullName": ""/);
  await expect(state).toHaveText(/^The text held a secret and was not kept/);

  // Nor does it wait in a page that the browser keeps for Back.
  await change('"fullName": ""', '"fullName": "$y$j9T$abcdefgh$1234567890"');
  await expect(state).toHaveText(/looks like a password hash/);
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect(box).toHaveValue(/"fullName": ""/);
  await expect(state).toHaveText(/^The text held a secret and was not kept/);
  await expect(answers.getByText(/looks like a password hash/)).toHaveCount(0);

  // Two entries that are wrong in the same way are two lines, and one once one is left.
  const lines = answers.getByRole('button', { name: /^Line \d+$/ });
  await box.fill('{ "host": { "openUdpPorts": ["60000-1", "x", "70000"] } }');
  await expect(lines).toHaveCount(3);
  await box.fill('{ "host": { "openUdpPorts": ["x"] } }');
  await expect(lines).toHaveCount(1);
});

test('a text that is not applied: it goes into the download, keeps it back, and is asked about', async ({
  samePage: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/host?v=1&host.name=falcon#pane=answers');
  const answers = pane(page);
  await answers.getByRole('radio', { name: 'Text' }).click();
  const box = answers.getByLabel('Your answers as hyprguest.json');
  const selected = () =>
    box.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
      value.slice(selectionStart, selectionEnd),
    );

  // Not valid: nothing is downloaded, and the fault is at hand, from the palette as with the keys.
  await box.fill('{\n "host": {\n  "name": "dev_vm"\n }\n}');
  await box.press('Control+Shift+Enter');
  await expect.poll(selected).toBe('  "name": "dev_vm"');
  await page.getByLabel('Host name', { exact: true }).focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Find a question/ }).fill('download');
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(page).toHaveURL(/\/host\?/);

  // Review says that it waits.
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.getByText('The text in Answers is not applied.')).toBeVisible();
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect(page.getByText(/the text in Answers is not valid/)).toBeVisible();
  await expect(box).toBeFocused();

  // Keys that were pasted, under whatever name JSON lets them have, are asked about before anything is downloaded.
  const paste = async (text: string) => {
    await box.press('Control+a');
    await box.evaluate((element, pasted) => {
      element.ownerDocument.execCommand('insertText', false, '');
      const data = { inputType: 'insertFromPaste', bubbles: true };
      (element as HTMLTextAreaElement).value = pasted;
      element.dispatchEvent(new InputEvent('input', data));
    }, text);
  };
  const key =
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x1 eve';
  await paste(`{ "host": { "name": "kestrel" }, "user": { "ssh\\u004beys": ["${key}"] } }`);
  await box.press('Control+Shift+Enter');
  await expect(page.getByRole('heading', { name: 'Is this SSH key yours?' })).toBeVisible();
  await expect(page.getByText(/^Nothing was downloaded yet/).first()).toBeAttached();

  // A phone finds no address of this computer alone, so there is no code for it, but what to do.
  await page.getByRole('button', { name: 'QR code' }).click();
  await expect(page.getByText('a phone does not find it as “127.0.0.1”')).toBeVisible();
  await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0);

  // Valid: its answers are in the zip.
  await box.fill((await box.inputValue()).replace('kestrel', 'osprey'));
  const download = page.waitForEvent('download');
  await box.press('Control+Shift+Enter');
  expect((await download).suggestedFilename()).toContain('osprey');
  await expect(page.getByText('The text in Answers is not applied.')).toHaveCount(0);
});
