import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import channels from '@/lib/config/channels.json' with { type: 'json' };
import { findings } from './axe';
import { hydrated } from './hydrated';

const review = '/review?v=1&host.name=falcon&user.editor=helix';

test('the palette copies the link and the commands, as they stand at that moment', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/host');
  await hydrated(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await page.keyboard.press('ControlOrMeta+k');
  const box = page.getByRole('combobox', { name: /^Find/ });
  const status = page.getByRole('dialog').getByRole('status');
  await box.fill('copy link');
  await box.press('Enter');
  await expect(status).toHaveText(
    'Link copied. It holds your answers, and no secret. It opens on this computer only. Esc closes.',
  );
  expect(await copied()).toBe(`${new URL(page.url()).origin}/review?v=1&host.name=falcon`);
  await box.fill('nix command');
  await expect(status).not.toContainText('copied');
  await box.press('Enter');
  await expect(status).toContainText('Nix command copied');
  // The guest finds this computer by another name than “localhost”.
  await expect(status).toContainText('in place of YOUR-HOST: Review says how.');
  expect(await copied()).toMatch(/^nix .* flake new -t '.*host\.name=falcon' falcon$/);
  // Who clicks can type on.
  await page.getByRole('option', { name: /^Copy nix command/ }).click();
  await expect(box).toBeFocused();
  await box.press('Escape');

  await page.getByLabel('Host name', { exact: true }).fill('fal_con');
  await page.keyboard.press('ControlOrMeta+k');
  await box.fill('curl command');
  await box.press('Enter');
  await expect(status).toContainText('Correct the answers first');
  expect(await copied()).toMatch(/^nix /);
});

test('a device that can send a link is asked to, and a refusal is said', async ({ page }) => {
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    const refusals = ['AbortError', 'NotAllowedError'];
    Object.assign(window, { sent });
    navigator.share = async (data) => {
      sent.push(data);
      const name = refusals[sent.length - 2];
      if (name) throw new DOMException('', name);
    };
  });
  await page.goto(review);
  const send = page.getByRole('button', { name: 'Send link' });
  const refused = page.getByText('This browser did not send it.');
  await expect(page.getByText('The link opens on this computer only')).toBeVisible();
  for (const [times, isRefused] of [
    [1, false],
    [2, false],
    [3, true],
  ] as const) {
    await send.click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent.length))
      .toBe(times);
    // Two frames later the page has said what it had to say.
    await page.evaluate(
      () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))),
    );
    await expect(refused).toHaveCount(isRefused ? 1 : 0);
  }
  expect(await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent[0])).toEqual({
    title: await page.title(),
    url: `${new URL(page.url()).origin}${review}`,
  });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 3600 });
    expect(await findings(page), `${width} px`).toEqual([]);
  }
});

test('the picture of the desktop is saved in its own colours, and goes along with the link', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    navigator.canShare = () => true;
    navigator.share = async ({ url, files = [] }: ShareData = {}) => {
      sent.push(
        url,
        ...files.map(({ name, type, size }) => ({ name, type, isFull: size > 10_000 })),
      );
    };
  });
  const link = '/review?v=1&host.name=falcon&hyprland.theme=nord';
  await page.goto(link);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('falcon-hyprland.png');
  const png = readFileSync(await download.path()).toString('base64');
  // Read by a page without this site's policy, which loads no picture but its own files.
  const reader = await context.newPage();
  const pixels = await reader.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const drawn = canvas.getContext('2d') as CanvasRenderingContext2D;
    drawn.drawImage(image, 0, 0);
    const { data } = drawn.getImageData(0, 0, width, height);
    const count = (red: number, green: number, blue: number) => {
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++;
      }
      return found / (width * height);
    };
    return { width, height, base: count(0x2e, 0x34, 0x40), accent: count(0x88, 0xc0, 0xd0) };
  }, png);
  await reader.close();
  expect(pixels).toMatchObject({ width: 2560, height: 1600 });
  expect(pixels.base, 'behind the windows’ words').toBeGreaterThan(0.2);
  expect(pixels.accent, 'in the bar and the prompt').toBeGreaterThan(0.0005);

  await page.getByRole('button', { name: 'Send link and picture' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent))
    .toEqual([
      `${new URL(page.url()).origin}${link}`,
      { name: 'falcon-hyprland.png', type: 'image/png', isFull: true },
    ]);
});

test('one answer, and all, go back to the default, and Undo brings them back', async ({ page }) => {
  await page.goto(review);
  await hydrated(page);
  const answers = page.getByRole('region', { name: 'Your answers' });
  await expect(answers.getByText('2 changed answers.')).toBeVisible();
  await answers.getByRole('button', { name: 'Reset editor to the default' }).click();
  await expect(answers.getByText('1 changed answer.')).toBeVisible();
  await expect(
    answers.getByRole('button', { name: 'Reset host name to the default' }),
  ).toBeFocused();
  await expect(page).toHaveURL(/review\?v=1&host\.name=falcon$/);
  await expect(page.getByText('Editor (now Neovim)')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(answers.getByText('2 changed answers.')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+k');
  const box = page.getByRole('combobox', { name: /^Find/ });
  await box.fill('start over');
  await box.press('Enter');
  await expect(answers.getByText('Every answer is the default.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(answers.getByText('2 changed answers.')).toBeVisible();
});

test('a card says that it is the default once another is chosen', async ({ page }) => {
  await page.goto('/user');
  await hydrated(page);
  const group = page.getByRole('group', { name: 'Terminal' });
  await expect(group.getByText('Default', { exact: true })).toHaveCount(0);
  const height = (await group.boundingBox())?.height;
  await group.getByRole('radio', { name: 'Foot' }).check();
  await expect(group.getByText('Default', { exact: true })).toBeVisible();
  await expect(group.getByRole('radio', { name: 'Ghostty' })).toHaveAccessibleDescription(
    /^Default \S/,
  );
  await expect(group.getByRole('radio', { name: 'Foot' })).not.toHaveAccessibleDescription(
    /Default/,
  );
  expect((await group.boundingBox())?.height, 'nothing moves').toBe(height);
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 6000 });
    expect(await findings(page), `${width} px`).toEqual([]);
    const overflow = await group.evaluate(
      (box) =>
        [...box.querySelectorAll('div')].filter((div) => div.scrollWidth > div.clientWidth + 1)
          .length,
    );
    expect(overflow, `${width} px`).toBe(0);
  }
});

test('what the catalogue lacks is searched for in all of nixpkgs', async ({ page }) => {
  await page.goto('/user');
  await hydrated(page);
  await page.getByRole('searchbox', { name: 'Search the catalogue' }).fill(' gimp & co ');
  const link = page.getByRole('link', { name: 'Search all of nixpkgs' });
  await expect(link).toHaveAttribute(
    'href',
    'https://search.nixos.org/packages?channel=unstable&query=gimp%20%26%20co',
  );
  await expect(link).toHaveAttribute('rel', /noopener/);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 6000 });
    expect(await findings(page), `${width} px`).toEqual([]);
  }
  await page.getByRole('searchbox', { name: 'Search the catalogue' }).fill('');
  await expect(link).toHaveCount(0);
});

test('how long a release is supported stands at its choice, as of today', async ({
  page,
  browser,
}) => {
  const release = channels.find(({ ends }) => ends);
  if (!release?.ends) throw new Error('No channel ends');
  const { title, ends } = release;
  const day = new Date(ends).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const group = page.getByRole('group', { name: 'NixOS channel' });
  const radio = group.getByRole('radio', { name: title, exact: true });
  const on = async (days: number, words: string) => {
    await page.clock.setFixedTime(new Date(Date.parse(`${ends}T12:00`) + days * 86_400_000));
    await page.goto('/host');
    await hydrated(page);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await expect(radio).toHaveAccessibleDescription(new RegExp(`${words}$`));
  };
  await on(-9, `Security fixes until ${day}: 9 days left`);
  await on(2, `No security fixes since ${day}: ended`);
  await expect(group.getByRole('radio', { name: 'Unstable' })).toHaveAccessibleDescription(
    /Rolling: security fixes never end$/,
  );
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 6000 });
    expect(await findings(page), `${width} px`).toEqual([]);
  }

  // A page that was built long ago and runs no scripts says only what stays true.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/host');
  await expect(plain.getByText(`Security fixes until ${day}`)).toHaveCount(1);
  await expect(plain.getByText(/\d (?:days|months?) left/)).toHaveCount(0);
  await plain.goto('/plain');
  await expect(plain.getByText(`Security fixes until ${day}`)).toHaveCount(1);
  await context.close();
});
