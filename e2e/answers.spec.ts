import { expect, type Page } from '@playwright/test';
import { colours, findings } from './axe';
import { test } from './same-page';

const pane = (page: Page) => page.getByRole('region', { name: 'What your answers make' });

/** Judges the pane in both themes, and on the narrowest screen, where it covers the questions. */
async function expectNoFindings(page: Page) {
  expect(await findings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, { only: colours }), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('button', { name: /^Preview/ }).click();
  expect(await findings(page), '320 px').toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

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
  await expect(answers.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(ways.first()).not.toContainText('host.name');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('dev_vm');
  await page.getByLabel('Host name', { exact: true }).fill('kestrel');

  // An expert types a word, and is at the question, though it is on another step.
  await answers.getByLabel('Find an answer').fill('gaps');
  await expect(answers.getByText(/^\d+ found$/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(
    answers.getByRole('button', { name: 'Reset gap between windows to the default' }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Gap between windows', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await expect(changed).toContainText('12 px');
  await expectNoFindings(page);
  // Where it covers the questions, the way back is in it, and a link leads out of it.
  await changed.getByRole('button', { name: 'Reset gap between windows to the default' }).click();
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
  await expect(answers.getByText('A comma is missing before this.')).toBeVisible();
  await box.press('Control+Enter');
  await expect(page.getByLabel('Memory', { exact: true })).toHaveValue('8');
  await expect(page).toHaveURL(/\/host\?/);
  await change('"memoryGiB": 16', '"memoryGiB": 1600,');
  await expect(answers.getByText(/Memory must be a whole number/)).toBeVisible();
  await answers.getByRole('button', { name: /^Line \d+$/ }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('"memoryGiB": 1600');
  await expectNoFindings(page);
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
  await expect(state).toHaveText('Not valid yet:');
  await expect(answers.getByText(/looks like a password hash/)).toBeVisible();
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
  // Nor does it wait in a page that the browser keeps for Back.
  await change('"fullName": ""', '"fullName": "$y$j9T$abcdefgh$1234567890"');
  await expect(answers.getByText(/looks like a password hash/)).toBeVisible();
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect(box).toHaveValue(/"fullName": ""/);
  await expect(answers.getByText(/looks like a password hash/)).toHaveCount(0);

  // Of a file from elsewhere, Review asks whose SSH keys stand in it.
  const file = (await box.inputValue()).replace(
    '"sshKeys": []',
    '"sshKeys": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x1 eve"]',
  );
  await box.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, file);
  await box.fill(file);
  await answers.getByRole('button', { name: 'Apply' }).click();
  await expect(notice.first()).toContainText('SSH public keys');
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Is this SSH key yours?' })).toBeVisible();
  // A phone finds no address of this computer alone, so there is no code for it, but what to do.
  await page.getByRole('button', { name: 'QR code' }).click();
  await expect(page.getByText('a phone does not find it as “127.0.0.1”')).toBeVisible();
  await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0);
});
