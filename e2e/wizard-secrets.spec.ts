import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, type Request } from '@playwright/test';
import { armor, Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readDownload, readSeed, readZip, textOf, type ZippedFile } from './flake-zip';
import { hydrated } from './hydrated';
import { test } from './same-page';

const canaries = {
  password: 'canary-password-7f3a',
  anthropic: 'sk-ant-canary-7f3a0123456789',
  openai: 'sk-proj-canary7f3a01234567890123',
};

async function typeSecrets(page: Page) {
  await page.getByLabel('Password', { exact: true }).fill(canaries.password);
  await page.getByLabel('Password again', { exact: true }).fill(canaries.password);
  // Folded, unless “Open all” is on in this browser.
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const fold of all) fold.open = true;
  });
  await page.getByLabel('Anthropic API key', { exact: true }).fill(canaries.anthropic);
  await page.getByLabel('OpenAI API key', { exact: true }).fill(canaries.openai);
}

/** Presses Download until so many files are saved; their bytes by name. */
async function download(page: Page, names: readonly string[]) {
  const saved: Download[] = [];
  const note = (file: Download) => saved.push(file);
  page.on('download', note);
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect
    .poll(() => saved.map((file) => file.suggestedFilename()), { timeout: 30_000 })
    .toEqual(names);
  page.off('download', note);
  return Promise.all(saved.map(async (file) => readFileSync(await file.path())));
}

async function downloadZip(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  return readDownload(file);
}

test('no secret leaves the page, is stored, or stays', async ({ page, context }) => {
  const sent: string[] = [];
  const note = (request: Request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  };
  context.on('request', note);
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));

  await page.goto('/secrets');
  await typeSecrets(page);
  await expect(page.getByText('What will be written:')).toBeVisible();
  await page
    .getByLabel('Host name')
    .or(page.getByRole('link', { name: 'Host' }))
    .first()
    .click();
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const { files, seed } = await downloadZip(page);
  const secrets = textOf(files, 'secrets.nix');
  // The disc beside it holds the same tree, with what was typed.
  const disc = readSeed(seed ?? Buffer.alloc(0));
  expect([...disc].sort()).toEqual([...files].map(([path, { text }]) => [path, text]).sort());
  expect(secrets).toContain(canaries.anthropic);
  expect(secrets).toContain(canaries.openai);
  const hash = /hashedPassword = "([^"]+)"/.exec(secrets)?.[1] ?? 'no hash';
  await expect(page.getByText('this page has forgotten them')).toBeVisible();

  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = 'caches' in window ? await caches.keys() : [];
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases,
      caches: caches_,
      history: history.state,
      url: location.href,
      cookie: document.cookie,
      html: document.documentElement.outerHTML,
    });
  });
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.some((text) => text.includes('falcon'))).toBe(true);
  for (const secret of [...Object.values(canaries), hash]) {
    expect(sent.filter((text) => text.includes(secret))).toEqual([]);
    expect(logged.filter((text) => text.includes(secret))).toEqual([]);
    expect(kept.includes(secret)).toBe(false);
  }
});

test('leaving asks only when something would be lost', async ({ samePage: page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('/secrets');
  await page.getByLabel('Password', { exact: true }).click();
  await page.goto('/options');
  expect(asked).toEqual([]);
  await page.goto('/secrets');
  await page.getByLabel('Password', { exact: true }).fill('something');
  await expect(page.getByText('Fair. A few characters more make it good.')).toBeVisible();
  await page.goto('/options');
  expect(asked).toEqual(['beforeunload']);
  await hydrated(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/secrets/);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
});

test('secrets stay while the steps change, and the boxes have no name', async ({
  samePage: page,
}) => {
  await page.goto('/secrets');
  await typeSecrets(page);
  await page.getByRole('link', { name: 'Hyprland' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hyprland' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue(canaries.password);
  for (const label of ['Password', 'Password again', 'Anthropic API key', 'OpenAI API key']) {
    const box = page.getByLabel(label, { exact: true });
    await expect(box).not.toHaveAttribute('name');
    await expect(box).toHaveAttribute('autocomplete', 'new-password');
  }
  const files = page.getByRole('region', { name: 'What your answers make' });
  await files.getByRole('treeitem', { name: /secrets\.nix only in your download/ }).click();
  await expect(files.getByText('••••••••').first()).toBeVisible();
  await expect(files).not.toContainText(canaries.anthropic);
});

test('what was typed is among the files, wherever and however shortly before', async ({ page }) => {
  await page.goto('/essentials?v=1');
  await hydrated(page);
  const password = page.getByLabel('Password', { exact: true });
  await password.click();
  await expect(page.getByRole('link', { name: 'Review' }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  // What the page loads from here on comes after it was left.
  let release = () => {};
  const left = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await left;
    await route.continue();
  });
  await password.fill(canaries.password);
  await page.getByLabel('Password again', { exact: true }).fill(canaries.password);
  await page.getByRole('link', { name: 'Review' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  release();
  const files = page.getByRole('region', { name: 'What your answers make' });
  await files.getByRole('treeitem', { name: /secrets\.nix only in your download/ }).click();
  await expect(files).toContainText('hashedPassword');
});

test('passwords that cannot work are refused in words', async ({ samePage: page }) => {
  await page.goto('/secrets');
  const password = page.getByLabel('Password', { exact: true });
  const again = page.getByLabel('Password again', { exact: true });
  await password.fill('one thing');
  await again.fill('another');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('The two passwords differ');
  // Whoever goes on by another link reads it on arrival, before the download is pressed.
  await page.getByRole('link', { name: 'Review' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await expect(summary).toContainText('The two passwords differ');
  await page.goBack();
  await password.fill('ä'.repeat(40));
  await again.fill('ä'.repeat(40));
  await expect(page.getByText('longer than 72 bytes').first()).toBeVisible();
  await password.fill(`$1$salt$${'a'.repeat(22)}`);
  await expect(page.getByText('This is an MD5 hash').first()).toBeVisible();
});

test('a pasted hash is taken as it is', async ({ samePage: page }) => {
  const hash = `$y$j9T$${'a'.repeat(22)}$${'b'.repeat(43)}`;
  await page.goto('/secrets');
  await page.getByLabel('Password', { exact: true }).fill(hash);
  await expect(page.getByText('A password hash. It is taken as it is.')).toBeVisible();
  await expect(page.getByLabel('Password again', { exact: true })).toBeDisabled();
  await page.getByRole('link', { name: 'Review' }).click();
  const { files } = await downloadZip(page);
  expect(textOf(files, 'secrets.nix')).toContain(`hashedPassword = "${hash}";`);
});

/** The public key of somebody. */
const someRecipient = async () => identityToRecipient(await generateX25519Identity());

/** Opens encrypted files of a zip with the text of a key.txt. */
function opener(files: ReadonlyMap<string, ZippedFile>, keyText: Buffer) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(/^AGE-SECRET-KEY-1.*$/m.exec(keyText.toString())?.[0] ?? '');
  return (path: string) => decrypter.decrypt(armor.decode(textOf(files, path)), 'text');
}

test('agenix: one press saves the zip and the key that opens it, and a later zip loses neither', async ({
  samePage: page,
}) => {
  await page.goto('/secrets?v=1&secrets.scheme=agenix');
  await typeSecrets(page);
  await page.getByRole('link', { name: 'Review' }).click();
  const both = ['key.txt', 'vmware-guest.zip'];
  const [key, zip] = (await download(page, both)) as [Buffer, Buffer];
  const { files } = await readZip(zip);
  expect([...files.keys()].filter((path) => path.endsWith('.age'))).toEqual([
    'secrets/anthropic-api-key.age',
    'secrets/openai-api-key.age',
    'secrets/user-password.age',
  ]);
  expect([...files.keys()]).not.toContain('secrets.nix');
  expect([...files.keys()]).not.toContain('key.txt');
  const open = opener(files, key);
  expect(await open('secrets/anthropic-api-key.age')).toBe(canaries.anthropic);
  expect(await open('secrets/user-password.age')).toMatch(/^\$2b\$12\$/);
  for (const [path, { text }] of files) {
    for (const secret of [...Object.values(canaries), 'AGE-SECRET-KEY-1']) {
      expect(text.includes(secret), path).toBe(false);
    }
  }

  // Pressed again: the same two files.
  const again = await download(page, both);
  expect(again.map((bytes) => bytes.equals(bytes === again[0] ? key : zip))).toEqual([true, true]);
  await expect(page.getByRole('button', { name: 'Save key.txt again' })).toBeVisible();

  // Another answer, and one secret typed anew: the key stays, and what was sealed before comes along.
  await page.getByRole('link', { name: 'Secrets' }).first().click();
  await page.getByLabel('OpenAI API key', { exact: true }).fill('sk-another_one');
  await page.getByRole('link', { name: 'Host' }).first().click();
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await page.getByRole('link', { name: 'Review' }).first().click();
  const [secondKey, secondZip] = (await download(page, ['key.txt', 'falcon.zip'])) as [
    Buffer,
    Buffer,
  ];
  expect(secondKey.equals(key)).toBe(true);
  const openSecond = opener((await readZip(secondZip)).files, key);
  expect(await openSecond('secrets/openai-api-key.age')).toBe('sk-another_one');
  expect(await openSecond('secrets/user-password.age')).toMatch(/^\$2b\$12\$/);
});

test('file: a second download is the same one, or says what it would lack', async ({
  samePage: page,
}) => {
  await page.goto('/secrets?v=1');
  await typeSecrets(page);
  await page.getByRole('link', { name: 'Review' }).click();
  const unset = page.getByText('You have not typed a password');
  await expect(unset).toHaveCount(0);
  const [first] = (await download(page, ['vmware-guest.zip'])) as [Buffer];
  expect([...(await readZip(first)).files.keys()]).toContain('secrets.nix');
  await expect(page.getByText('Your secrets are inside')).toBeVisible();
  await expect(unset).toHaveCount(0);
  const [second] = (await download(page, ['vmware-guest.zip'])) as [Buffer];
  expect(second.equals(first)).toBe(true);

  await page.getByRole('link', { name: 'Host' }).first().click();
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await page.getByRole('link', { name: 'Review' }).first().click();
  await expect(unset).toBeVisible();
  await page.getByRole('button', { name: 'Download zip' }).click();
  const question = page.getByRole('alert').filter({ hasText: 'Not downloaded yet' });
  await expect(question).toContainText('Password, Anthropic API key, OpenAI API key');
  await expect(question.getByRole('link', { name: 'Type them again' })).toHaveAttribute(
    'href',
    /^\/secrets\?.*#password$/,
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    question.getByRole('button', { name: 'Download without them' }).click(),
  ]);
  const { files } = await readDownload(file);
  expect([...files.keys()]).not.toContain('secrets.nix');
});

test('secrets stand in no attribute: neither the document nor a saved page holds one', async ({
  samePage: page,
}) => {
  await page.goto('/secrets?v=1&secrets.scheme=agenix');
  await typeSecrets(page);
  await page.getByLabel('Your own age key').fill('AGE-SECRET-KEY-1CANARY');
  await page.getByRole('button', { name: 'Show: Anthropic API key' }).click();
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureSnapshot', { format: 'mhtml' });
  // Quoted-printable: long lines are broken, and = is written =3D.
  const saved = data.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
  expect(saved).toContain('Anthropic API key');
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  for (const secret of [...Object.values(canaries), 'AGE-SECRET-KEY-1CANARY']) {
    expect(html.includes(secret), secret).toBe(false);
    expect(saved.includes(secret), secret).toBe(false);
  }
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue(canaries.password);
});

test('secrets that were typed for another choice are said to be left out', async ({
  samePage: page,
}) => {
  await page.goto('/secrets?v=1');
  await typeSecrets(page);
  await page.getByRole('radio', { name: /^Ask during install/ }).check({ force: true });
  await expect(page.getByText('With this choice the download does not contain them')).toBeVisible();
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByText('You typed secrets, but chose to be asked')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to type' })).toBeFocused();
  await page.getByRole('radio', { name: /^Plain file/ }).check({ force: true });
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
});

/** On plain http of another machine of the network: the name is not localhost, so the browser does not trust the page. */
const onPlainHttp = test.extend<{ lan: Page }>({
  lan: async ({ playwright, launchOptions, baseURL }, use) => {
    const rules = '--host-resolver-rules=MAP wizard.lan 127.0.0.1';
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), rules],
    });
    const { port } = new URL(baseURL ?? '');
    await use(await browser.newPage({ baseURL: `http://wizard.lan:${port}` }));
    await browser.close();
  },
});

onPlainHttp('agenix works where there is no crypto.subtle', async ({ lan: page }) => {
  await page.goto('/secrets?v=1&secrets.scheme=agenix');
  expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto])).toEqual([false, false]);
  await typeSecrets(page);
  await page.getByLabel('Your own age key').fill(await someRecipient());
  await page.getByRole('link', { name: 'Review' }).click();
  const [key, zip] = (await download(page, ['key.txt', 'vmware-guest.zip'])) as [Buffer, Buffer];
  const open = opener((await readZip(zip)).files, key);
  expect(await open('secrets/anthropic-api-key.age')).toBe(canaries.anthropic);
});

onPlainHttp('texts can be copied where there is no clipboard', async ({ lan: page }) => {
  await page.goto('/review?v=1&host.name=falcon');
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
  await page.evaluate(() => {
    document.addEventListener('copy', () => {
      const box = document.activeElement;
      const text = box instanceof HTMLTextAreaElement ? box.value : String(getSelection());
      document.documentElement.dataset.taken = text;
    });
  });
  const copied = () =>
    expect.poll(() => page.evaluate(() => document.documentElement.dataset.taken));
  // A button is called by what it says, and that changes.
  const inCard = (title: string) =>
    page.getByRole('listitem').filter({ hasText: title }).getByRole('button');
  const link = inCard('Link to these answers');
  await link.click();
  await copied().toBe(page.url());
  await expect(link).toBeFocused();

  // A browser that forbids this, too: one key is left to press.
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole('heading', { name: 'From a terminal' }).click();
  await inCard('With Nix').click();
  await expect(inCard('With Nix')).toContainText('Press Ctrl+C');
  await page.keyboard.press('Control+c');
  await copied().toMatch(/^nix .*falcon/);

  // Of this text only a part is shown, or none.
  const path = page.getByRole('button', { name: 'Copy path' });
  const itself = await path.elementHandle();
  await path.click();
  await expect.poll(() => itself?.textContent()).toContain('Press Ctrl+C');
  await page.keyboard.press('Control+c');
  await copied().toMatch(/^[\w/-]+\.\w+$/);
  await expect
    .poll(() => page.evaluate((button) => document.activeElement === button, itself))
    .toBe(true);
});

test('with no scheme there is nothing to type', async ({ samePage: page }) => {
  await page.goto('/secrets?v=1&secrets.scheme=none');
  await expect(page.getByRole('heading', { name: 'Nothing to type' })).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
});
