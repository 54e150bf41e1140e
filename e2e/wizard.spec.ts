import { expect, type Page } from '@playwright/test';
import { compareSync } from 'bcryptjs';
import { findings } from './axe';
import { checkWithNix, hasNix, readDownload, readZip, textOf } from './flake-zip';
import { hydrated } from './hydrated';
import { test } from './same-page';

const nix = hasNix();

/** A heading one has arrived at. */
async function arriveAt(page: Page, title: string) {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
}

async function next(page: Page, title: string) {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await arriveAt(page, title);
}

/** Chooses a radio button by the question's and the answer's words. */
async function choose(page: Page, question: string, answer: string) {
  const group = page.getByRole('group', { name: question, exact: true });
  await group.getByRole('radio', { name: answer, exact: true }).check();
}

async function download(page: Page) {
  const [file] = await Promise.all([
    // Where secrets are encrypted, their key is saved first.
    page.waitForEvent('download', (saved) => saved.suggestedFilename().endsWith('.zip')),
    page.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  return file;
}

/**
 * Lets the real Nix parse every file. Without Nix that part of the journey is skipped, which `npm test` counts.
 * @param secrets what secrets.nix must evaluate to, if it is there
 */
function nixCheck(files: Parameters<typeof checkWithNix>[0], secrets?: Record<string, unknown>) {
  if (!nix) {
    test.info().annotations.push({ type: 'skipped', description: 'no Nix on this machine' });
    return;
  }
  const checked = checkWithNix(files);
  expect(checked.parsed).toBeGreaterThan(40);
  if (secrets) expect(checked.secrets).toMatchObject(secrets);
}

test('all steps by mouse, with a password', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start with the defaults' }).click();
  await expect(page).toHaveTitle('Host – step 1 of 5 – Hyprguest');

  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await page.getByRole('combobox', { name: 'Time zone' }).click();
  await page.getByRole('combobox', { name: 'Time zone' }).fill('new york');
  await page.getByRole('option', { name: /^America\/New_York/ }).click();
  await page.getByRole('combobox', { name: 'Keyboard layout' }).click();
  await page.getByRole('combobox', { name: 'Keyboard layout' }).fill('german');
  await page.getByRole('option', { name: /^de/ }).click();
  await page.getByRole('button', { name: 'Memory: one more' }).click();
  await choose(page, 'Shared folders', 'No');
  await choose(page, 'Containers', 'Podman');
  await next(page, 'User');
  await expect(page).toHaveTitle('User – step 2 of 5 – Hyprguest');
  await expect(page.getByText('Paste the line of your .pub file here, or turn')).toBeAttached();

  await page.getByLabel('User name', { exact: true }).fill('ada');
  await page.getByLabel('Full name', { exact: true }).fill('Ada “Lovelace” ${x}');
  await choose(page, 'Shell', 'Fish');
  await choose(page, 'Terminal', 'Foot');
  await page.getByLabel('Search the catalogue').fill('ripgrep');
  await page.getByRole('checkbox', { name: 'ripgrep', exact: true }).uncheck();
  await page.getByLabel('Search the catalogue').fill('htop');
  await page.getByRole('checkbox', { name: 'htop' }).check();
  await next(page, 'Secrets');

  await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await page.getByLabel('Password again', { exact: true }).fill('correct horse battery');
  await expect(page.getByText('What will be written:')).toBeVisible();
  await page.getByLabel('Anthropic API key', { exact: true }).fill('sk-ant-test-0123456789');
  await next(page, 'Hyprland');

  await choose(page, 'Theme', 'Nord');
  await choose(page, 'Window layout', 'Master');
  await page.getByLabel('Rounding', { exact: true }).fill('0');
  await next(page, 'Review');
  await expect(page.getByText('The browser adds the secrets you typed')).toBeVisible();

  const promised = page.getByText(/^\d+ files and the seed disc, /);
  const count = Number.parseInt(await promised.innerText(), 10);
  const file = await download(page);
  expect(file.suggestedFilename()).toBe('falcon.zip');
  const { folder, files } = await readDownload(file);
  expect(folder).toBe('falcon');
  await expect(page.getByRole('heading', { name: 'Downloaded falcon.zip' })).toBeVisible();
  await expect(page.getByText(`${files.size} files and the seed disc,`)).toBeVisible();
  expect(count).toBe(files.size);

  const answers = JSON.parse(textOf(files, 'hyprguest.json')).answers;
  expect(answers.host).toMatchObject({
    name: 'falcon',
    timeZone: 'America/New_York',
    keyboardLayout: 'de',
    memoryGiB: 9,
    sharedFolders: false,
    containers: 'podman',
  });
  expect(answers.user).toMatchObject({
    name: 'ada',
    fullName: 'Ada “Lovelace” ${x}',
    shell: 'fish',
  });
  expect(answers.user.packages).toContain('htop');
  expect(answers.user.packages).not.toContain('ripgrep');
  expect(answers.hyprland).toMatchObject({ theme: 'nord', layout: 'master', rounding: 0 });
  expect(textOf(files, 'modules/core/system.nix')).toContain('"America/New_York"');
  expect(textOf(files, 'modules/core/full-name.nix')).toContain(
    'description = "Ada “Lovelace” \\${x}";',
  );
  expect([...files.keys()]).toContain('modules/core/podman.nix');
  expect([...files.keys()]).not.toContain('modules/guest/vmware/shared-folders.nix');
  expect(files.get('install.sh')?.executable).toBe(true);
  expect(files.get('flake.nix')?.executable).toBe(false);
  for (const [path, { text }] of files) {
    expect(text, path).not.toContain('correct horse battery');
    expect(text, path).not.toMatch(/@(?:host|user|hyprland|secrets|facts)\.[a-zA-Z.]+@/);
  }
  const hash = /hashedPassword = "(\$2b\$12\$[^"]+)"/.exec(textOf(files, 'secrets.nix'))?.[1] ?? '';
  expect(compareSync('correct horse battery', hash)).toBe(true);

  nixCheck(files, {
    hashedPassword: hash,
    apiKeys: { anthropic: 'sk-ant-test-0123456789', openai: '' },
  });

  // What was typed is gone, and nothing asks before leaving.
  await page.getByRole('link', { name: 'Secrets', exact: true }).click();
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Anthropic API key', { exact: true })).toHaveValue('');
});

test('all steps by keyboard alone, without a password', async ({ samePage: page }) => {
  const press = (key: string) => page.keyboard.press(key);
  // What has the focus, by the words a visitor reads on it.
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const words = (element?.labels?.[0] ?? element)?.cloneNode(true) as Element | undefined;
      // The keys that stand on buttons are no words of theirs.
      for (const hidden of words?.querySelectorAll('[aria-hidden]') ?? []) hidden.remove();
      return (words?.textContent ?? '').trim();
    });
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 200; presses += 1) {
      await press('Tab');
      if ((await focused()) === words) return;
    }
    throw new Error(`Tab never came to “${words}”`);
  };
  await page.goto('/');
  await tabTo('Start with the defaults');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Host' })).toBeVisible();

  await tabTo('Host name');
  await press('ControlOrMeta+a');
  await page.keyboard.type('kestrel');
  await tabTo('Intel or AMD');
  await tabTo('Time zone');
  await page.keyboard.type('ameri');
  await press('ControlOrMeta+a');
  await page.keyboard.type('tokyo');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Tokyo');
  await tabTo('Memory');
  await press('ArrowUp');
  await tabTo('Next');
  await press('Enter');
  await arriveAt(page, 'User');

  await tabTo('Zsh');
  await press('ArrowDown');
  await press('ArrowDown');
  await tabTo('Next');
  await press('Space');
  await arriveAt(page, 'Secrets');
  await tabTo('Next');
  await press('Enter');
  await arriveAt(page, 'Hyprland');
  await tabTo('Super');
  await press('ArrowRight');
  await tabTo('Next');
  await press('Enter');
  await arriveAt(page, 'Review');

  await tabTo('Download zip');
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  const { files } = await readDownload(file);
  expect([...files.keys()]).not.toContain('secrets.nix');
  expect([...files.keys()]).toContain('secrets.nix.example');
  const { answers } = JSON.parse(textOf(files, 'hyprguest.json'));
  expect(answers.host).toMatchObject({ name: 'kestrel', timeZone: 'Asia/Tokyo', memoryGiB: 9 });
  expect(answers.user.shell).toBe('bash');
  expect(answers.hyprland.modifier).toBe('ALT');
  nixCheck(files);
});

test('Ctrl and Enter leads to the download, and there downloads', async ({ samePage: page }) => {
  await page.goto('/host');
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await expect(page.getByRole('tree')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await arriveAt(page, 'Review');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('ControlOrMeta+Enter'),
  ]);
  expect(file.suggestedFilename()).toBe('falcon.zip');
});

test('a key that is pressed before its script is there does what it is for', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto('/host', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+Digit2');
  release();
  await arriveAt(page, 'User');
});

test('one press downloads from any page, and Review says what came of it', async ({
  samePage: page,
}) => {
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await page.goto('/host?v=1&host.name=falcon');
  await expect(page.getByRole('tree')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(page.getByRole('heading', { name: 'Downloaded falcon.zip' })).toBeFocused();
  const outcome = page.getByRole('region', { name: 'Downloaded falcon.zip' });
  await expect(outcome).toContainText('No password is inside: the installer asks for one');
  await expect(outcome.getByRole('listitem').first()).toContainText('create-vm');
  await expect.poll(() => saved).toEqual(['falcon.zip']);

  // What is wrong anywhere is said there, and nothing is saved.
  await page.getByRole('link', { name: 'User' }).click();
  await page.getByLabel('User name', { exact: true }).fill('root');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /^Find/ }).fill('do');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveURL(/\/review/);
  // Coming again is no press: not by the history, by a link or by loading the page anew.
  await page.goBack();
  await page.getByLabel('User name', { exact: true }).fill('ada');
  await page.goForward();
  await arriveAt(page, 'Review');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(saved).toEqual(['falcon.zip']);
});

test('a copied link gives the same files in another browser', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/user');
  await page.getByLabel('Full name', { exact: true }).fill('Zoë “Z” & Söhne, 1+1=2');
  await choose(page, 'Editor', 'Helix');
  await page.getByRole('link', { name: 'Review' }).click();
  await arriveAt(page, 'Review');
  const own = await readDownload(await download(page));
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const other = await browser.newContext();
  const fresh = await other.newPage();
  await fresh.goto(link);
  await expect(fresh.getByText('Zoë “Z” & Söhne, 1+1=2')).toBeVisible();
  const again = await readDownload(await download(fresh));
  expect([...again.files]).toEqual([...own.files]);

  // The server's own zip holds the very same tree.
  const query = new URL(link).search;
  const response = await fresh.request.get(`/api/flake.zip${query}`);
  expect(response.status()).toBe(200);
  const served = await readZip(await response.body());
  expect(served.folder).toBe(own.folder);
  expect([...served.files]).toEqual([...own.files]);
  expect(served.seed).toBeUndefined();

  // Nothing was typed that stays in the page: the server's seed disc is the very same, byte by byte.
  const disc = await fresh.request.get(`/api/seed.iso${query}`);
  expect(disc.status()).toBe(200);
  expect(Buffer.compare(await disc.body(), own.seed ?? Buffer.alloc(0))).toBe(0);
  await other.close();
});

test('a bad link explains itself and uses the rest', async ({ samePage: page }) => {
  await page.goto('/review?v=1&host.name=falcon&host.disk=floppy&host.colour=red&user.name=Root!');
  const alert = page.getByRole('alert').filter({ hasText: 'could not be used' });
  await expect(alert).toContainText('3 parts of this link could not be used');
  await expect(alert).toContainText('host.disk');
  await expect(alert).toContainText('floppy');
  await expect(alert).toContainText('The default is used instead: NVMe');
  await expect(alert).toContainText('host.colour');
  await expect(alert).toContainText('user.name');
  await expect(page).toHaveURL('/review?v=1&host.name=falcon');
  const { folder, files } = await readDownload(await download(page));
  expect(folder).toBe('falcon');
  expect(JSON.parse(textOf(files, 'hyprguest.json')).answers.host.disk).toBe('nvme');
  await alert.getByRole('button', { name: 'Go on with the rest' }).click();
  await expect(alert).toBeHidden();
});

test('what is wrong is said where it is and in a summary that takes the focus', async ({
  samePage: page,
}) => {
  await page.goto('/host');
  await page.getByLabel('Host name', { exact: true }).fill('dev_vm');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle('Error: Host – step 1 of 5 – Hyprguest');
  const words = 'Host name can’t contain “_”. Use letters, digits and “-”, for example “dev-vm”.';
  await expect(summary.getByRole('link', { name: words })).toBeVisible();
  const input = page.getByLabel('Host name', { exact: true });
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAccessibleDescription(/can’t contain “_”/);
  await expect(page.getByRole('link', { name: 'Host (has a problem)' })).toBeVisible();
  await summary.getByRole('link', { name: words }).click();
  await expect(input).toBeFocused();
  await input.fill('dev-vm');
  await expect(input).not.toHaveAttribute('aria-invalid');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await arriveAt(page, 'User');
});

test('download with a fault leads to the fault, on whatever step it is', async ({
  samePage: page,
}) => {
  await page.goto('/user');
  await page.getByLabel('User name', { exact: true }).fill('root');
  await page.getByRole('link', { name: 'Review' }).click();
  await arriveAt(page, 'Review');
  await page.getByRole('button', { name: 'Download zip' }).click();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /account of the system itself/ }).click();
  await expect(page.getByLabel('User name', { exact: true })).toBeFocused();
});

test('address, Back, reload and deep link agree', async ({ samePage: page }) => {
  await page.goto('/host');
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await page.getByLabel('Host name', { exact: true }).blur();
  await expect(page).toHaveURL('/host?v=1&host.name=falcon');
  await next(page, 'User');
  await expect(page).toHaveURL('/user?v=1&host.name=falcon');
  await page.getByLabel('User name', { exact: true }).fill('ada');
  await page.goBack();
  await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('falcon');
  // Going back loses nothing that was answered since.
  await expect(page).toHaveURL('/host?v=1&host.name=falcon&user.name=ada');
  await page.goForward();
  await expect(page.getByLabel('User name', { exact: true })).toHaveValue('ada');
  await page.reload();
  await expect(page.getByLabel('User name', { exact: true })).toHaveValue('ada');
  await page.getByRole('link', { name: 'Host' }).click();
  await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('falcon');
  await page.goto('/hyprland?v=1&hyprland.theme=nord');
  await expect(page.getByRole('radio', { name: 'Nord' })).toBeChecked();
});

test('a choice that another answer rules out stays in sight, with its reason', async ({
  samePage: page,
}) => {
  await page.goto('/host');
  await choose(page, 'Architecture', 'Apple silicon');
  await page.getByText('More: Disk controller').click();
  const card = page.getByRole('radio', { name: 'LSI Logic' });
  await expect(card).toBeDisabled();
  await expect(card).toHaveAccessibleDescription(/has no LSI Logic controller/);
  await page.getByRole('link', { name: 'Go to “Architecture”' }).first().click();
  await expect(page.getByRole('radio', { name: 'Apple silicon' })).toBeFocused();
  await choose(page, 'Architecture', 'Intel or AMD');
  await expect(card).toBeEnabled();
});

test('the files follow each answer, and say which lines it wrote', async ({ samePage: page }) => {
  await page.goto('/host');
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  const files = page.getByRole('region', { name: 'What your answers make' });
  await expect(files.getByRole('tree', { name: 'Files of the flake' })).toBeVisible();
  await expect(files.getByText('"falcon"')).toBeVisible();
  await expect(files).toContainText(/\d+ differ/);
  await choose(page, 'SSH server', 'No');
  await expect(files.getByRole('treeitem', { name: /openssh\.nix left out/ })).toBeVisible();
  await files.getByRole('treeitem', { name: /hyprguest\.json changed/ }).click();
  await files.getByRole('button', { name: 'Changes' }).click();
  await expect(files.getByText('removed:').first()).toBeAttached();
  await files.getByRole('combobox').selectOption({ label: 'Minimal' });
  await expect(files.getByRole('treeitem', { name: /zsh\.nix added/ })).toBeVisible();
});

/** Waits until the service worker has kept every file of this build. */
async function complete(page: Page) {
  await hydrated(page);
  await page.mouse.move(110, 110);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
}

test.describe('with all pages kept', () => {
  test.use({ serviceWorkers: 'allow' });

  test('without a network the page packs its own files', async ({ page, context }) => {
    await page.goto('/review?v=1&host.name=falcon');
    await complete(page);
    await context.setOffline(true);
    const offline = await readDownload(await download(page));
    await expect(page.getByText('The server could not be reached')).toBeVisible();
    await context.setOffline(false);
    // Else the same zip would be saved again.
    await page.reload();
    const online = await readDownload(await download(page));
    await expect(page.getByRole('heading', { name: 'Downloaded falcon.zip' })).toBeVisible();
    await expect(page.getByText('The server could not be reached')).toHaveCount(0);
    expect([...offline.files]).toEqual([...online.files]);
  });

  test('once it is here, the wizard goes on without a network, from the first step to the last', async ({
    page,
    context,
  }) => {
    await page.goto('/host');
    await page.mouse.move(100, 100);
    await complete(page);
    await context.setOffline(true);
    // Longer than Next's router keeps what it has fetched by itself.
    await page.clock.setSystemTime(Date.now() + 3 * 60 * 60 * 1000);
    await expect(page.getByText('You can keep working offline')).toBeAttached();

    await page.getByLabel('Host name', { exact: true }).fill('falcon');
    await page.getByRole('combobox', { name: 'Time zone' }).click();
    await page.getByRole('combobox', { name: 'Time zone' }).fill('new york');
    await page.getByRole('option', { name: /^America\/New_York/ }).click();
    await next(page, 'User');
    await page.getByLabel('Search the catalogue').fill('htop');
    await page.getByRole('checkbox', { name: 'htop' }).check();
    await next(page, 'Secrets');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Password again', { exact: true }).fill('correct horse battery');
    await expect(page.getByText('What will be written:')).toBeVisible();
    await page.getByRole('radio', { name: 'agenix' }).check();
    await next(page, 'Hyprland');
    await choose(page, 'Theme', 'Nord');
    await page.goBack();
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('correct horse battery');
    await page.getByRole('link', { name: 'Review' }).click();
    await arriveAt(page, 'Review');
    const { folder, files } = await readDownload(await download(page));
    await expect(page.getByText('The server could not be reached')).toBeVisible();
    expect(folder).toBe('falcon');
    expect([...files.keys()]).toContain('secrets/user-password.age');
    const { answers } = JSON.parse(textOf(files, 'hyprguest.json'));
    expect(answers.user.packages).toContain('htop');
    expect(answers.hyprland.theme).toBe('nord');
    await page.getByRole('link', { name: 'What to do next' }).click();
    await expect(page.getByText('Now open falcon.vmx in VMware')).toBeVisible();
  });
});

test('when the network goes too early, the page stays, with all that was typed', async ({
  page,
  context,
}) => {
  // The catalogue never comes, so the rest is not complete.
  await hold(page, 'Search the catalogue');
  await page.goto('/secrets');
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await page.getByLabel('Password again', { exact: true }).fill('correct horse battery');
  await expect(page.getByText('What will be written:')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('The other pages have not loaded yet')).toBeAttached();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('link', { name: 'User' }).click();
  await expect(page.getByText('You are offline, and the other pages')).toBeAttached();
  await expect(page).toHaveURL('/secrets');
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('correct horse battery');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Host' }).click();
  await arriveAt(page, 'Host');
});

test('what the network broke off is fetched when it is back', async ({ page, context }) => {
  let broken = true;
  let refused = 0;
  let served = 0;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const wanted = (await response.text()).includes('Search the catalogue');
    if (wanted && broken) {
      refused += 1;
      return route.abort();
    }
    await route.fulfill({ response });
    if (wanted) served += 1;
  });
  await page.goto('/user');
  await page.mouse.move(100, 100);
  await expect.poll(() => refused).toBeGreaterThan(0);
  await context.setOffline(true);
  await expect(page.getByText('The other pages have not loaded yet')).toBeAttached();
  broken = false;
  await context.setOffline(false);
  await expect.poll(() => served).toBeGreaterThan(0);
  await expect(page.getByLabel('Search the catalogue')).toBeVisible();
});

test('what was answered before the scripts came is kept', async ({ page }) => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto('/host', { waitUntil: 'commit' });
  await page.getByLabel('Host name', { exact: true }).fill('early-bird');
  // Folded until the scripts have read what this browser remembers.
  await page.getByRole('heading', { name: 'Services' }).click();
  await page.getByRole('radio', { name: 'Podman' }).check();
  open();
  await expect(page).toHaveURL('/host?v=1&host.containers=podman&host.name=early-bird');
  await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('early-bird');
  await expect(page.getByRole('radio', { name: 'Podman' })).toBeChecked();
});

/** Lets scripts that hold a text wait; gives what lets them go on. */
async function hold(page: Page, text: string): Promise<() => void> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(text)) await opened;
    await route.fulfill({ response });
  });
  return open;
}

/** A sentence of the module that reads links. */
const linkReader = 'It may come from a newer Hyprguest';

test('a page opened by a link shows no answers but the link’s', async ({ page }) => {
  const open = await hold(page, linkReader);
  for (const path of ['/host', '/review']) {
    // Not “load”: a script that is held may be asked for before it, and then it never comes.
    await page.goto(`${path}?v=1&host.name=falcon&host.cpus=6`, { waitUntil: 'domcontentloaded' });
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Neither to be read nor to be reached, until the answers of the link are there.
    await expect(page.getByRole('textbox', { name: 'Host name' })).toHaveCount(0);
    await expect(page.getByText('vmware-guest', { exact: true }).first()).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  }
  await page.goto('/host?v=1&host.name=falcon&host.cpus=6', { waitUntil: 'domcontentloaded' });
  open();
  const name = page.getByLabel('Host name', { exact: true });
  await expect(name).toHaveValue('falcon');
  await expect(page.getByLabel('Processors', { exact: true })).toHaveValue('6');
  await expect(page).toHaveURL('/host?v=1&host.cpus=6&host.name=falcon');
});

test('a link can be followed though the scripts never come', async ({ page }) => {
  await page.route('**/_next/static/chunks/*.js', () => {});
  await page.goto('/host', { waitUntil: 'commit' });
  await page.getByLabel('Host name', { exact: true }).fill('early-bird');
  await page.getByRole('link', { name: 'User' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'User' })).toBeVisible();
});

test('what was answered last waits on the first page, until it is to be forgotten', async ({
  samePage: page,
}) => {
  // Somebody else's link, only looked at, is no draft.
  await page.goto('/review?v=1&host.name=falcon');
  await expect(page.getByRole('tree')).toBeVisible();
  await page.goto('/');
  await hydrated(page);
  await expect(page.getByText('Where you left off')).toHaveCount(0);

  await page.goto('/host');
  await page.getByLabel('Host name', { exact: true }).fill('kestrel');
  await page.getByLabel('Host name', { exact: true }).blur();
  await expect(page).toHaveURL('/host?v=1&host.name=kestrel');
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue with kestrel' }).click();
  await expect(page).toHaveURL('/review?v=1&host.name=kestrel');
  await expect(page.getByRole('tree')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('Where you left off')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('drafts');
});

test('answers that this browser does not have are missed aloud, until others are given', async ({
  samePage: page,
}) => {
  await page.goto('/review#draft-elsewhere');
  const missed = page.getByRole('alert', { name: 'These answers are not in this browser' });
  await expect(missed).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.reload();
  await missed.getByRole('button', { name: 'Saved answers' }).click();
  await page.getByRole('dialog', { name: 'Saved in this browser' }).press('Escape');
  await missed.getByRole('link', { name: 'Start page' }).click();
  await expect(page.getByRole('heading', { name: 'Open a saved configuration' })).toBeInViewport();
  await page.goBack();
  await expect(missed).toBeVisible();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Host' }).click();
  await page.getByLabel('Host name', { exact: true }).fill('falcon');
  await expect(missed).toHaveCount(0);
});

test('changes can be counted against the link that was opened', async ({ samePage: page }) => {
  await page.goto('/host?v=1&host.name=falcon&host.ssh=false');
  const files = page.getByRole('region', { name: 'What your answers make' });
  await files.getByRole('combobox').selectOption({ label: 'The link you opened' });
  // The foot says it whole where there is room.
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByText('Same as the link you opened')).toBeVisible();
  await choose(page, 'SSH server', 'Yes');
  await expect(page.getByText(/files differ from the link you opened$/)).toBeVisible();
  await expect(files.getByRole('treeitem', { name: /openssh\.nix added/ })).toBeVisible();
});

test('a link that no address holds opens, though the storage of the browser is full', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, text: string) {
      if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  await page.goto('/');
  await hydrated(page);
  const key = 'ssh-ed25519%20AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x1';
  const names = Array.from({ length: 50 }, (_, index) => `${'package'.repeat(13)}${index}`);
  const keys = Array.from({ length: 16 }, (_, index) => `${key}%20ada${index}`);
  await page
    .getByLabel('Link')
    .fill(`v=1&user.sshKeys=${keys.join('%0A')}&user.morePackages=${names.join(',')}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('This browser cannot keep them either')).toBeVisible();
});

test('a link, a file and a zip lead back to their answers', async ({ samePage: page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.getByLabel('Link').fill('showcse');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is no preset “showcse”. Write Default, Min')).toBeVisible();
  await page.getByLabel('Link').fill('https://elsewhere.example/host?v=1&host.name=falcon#x');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page).toHaveURL('/review?v=1&host.name=falcon');
  const file = await download(page);
  const path = await file.path();

  await page.goto('/');
  await hydrated(page);
  const zipFile = page.getByLabel('hyprguest.json, zip or tar.gz');
  await zipFile.setInputFiles({
    name: 'falcon.zip',
    mimeType: 'application/zip',
    buffer: (await import('node:fs')).readFileSync(path),
  });
  await expect(page).toHaveURL('/review?v=1&host.name=falcon');

  await page.goto('/');
  await hydrated(page);
  await zipFile.setInputFiles({
    name: 'hyprguest.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({ answers: { host: { name: 'kestrel', cpus: 900 }, nothing: 1 } }),
    ),
  });
  const problems = page.locator('#open-problems');
  await expect(problems).toContainText('host.cpus');
  await expect(problems).toContainText('There is no answer “nothing”');
  await problems.getByRole('link', { name: 'Use the rest' }).click();
  await expect(page).toHaveURL('/review?v=1&host.name=kestrel');

  await page.goto('/');
  await hydrated(page);
  await zipFile.setInputFiles({
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([0xff, 0xd8, 0xff]),
  });
  await expect(problems).toContainText('neither UTF-8 nor UTF-16');
});

test('next steps hold the visitor’s own values and this site’s address', async ({
  samePage: page,
  baseURL,
}) => {
  await page.goto('/next-steps?v=1&host.name=falcon&user.name=ada');
  await expect(page).toHaveTitle('Next steps – Hyprguest');
  await expect(page.getByText('Now open falcon.vmx in VMware')).toBeVisible();
  await page.getByRole('tab', { name: 'Other ways' }).click();
  await expect(page.getByText('scp falcon.zip nixos@ADDRESS:')).toBeVisible();
  const port = new URL(baseURL ?? '').port;
  await expect(
    page
      .getByText(`http://YOUR-HOST:${port}/api/flake.tar.gz?v=1&host.name=falcon&user.name=ada`)
      .first(),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Other ways' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'A NixOS you already have' })).toBeFocused();
  await expect(
    page.getByRole('heading', { level: 2, name: 'A NixOS you already have' }),
  ).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a step’s answers and those of its address meet on one page, and are downloaded', async ({
    page,
  }) => {
    await page.goto('/user?v=1&host.name=falcon&user.shell=fish&user.terminal=kitty');
    await page.getByLabel('User name', { exact: true }).fill('ada');
    await choose(page, 'Terminal', 'Foot');
    await page.getByRole('button', { name: 'All questions on one page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All questions on one page');
    await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('falcon');
    await expect(page.getByLabel('User name', { exact: true })).toHaveValue('ada');
    await expect(page.getByRole('radio', { name: 'Fish' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Foot', exact: true })).toBeChecked();

    await page.getByLabel('Host name', { exact: true }).fill('dev_vm');
    await page.getByRole('radio', { name: 'Nord' }).check();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByRole('region', { name: 'There is a problem' })).toContainText(
      'Host name can’t contain “_”',
    );
    await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('dev_vm');
    await expect(page.getByRole('radio', { name: 'Nord' })).toBeChecked();
    await page.getByLabel('Host name', { exact: true }).fill('dev-vm');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the flake' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('dev-vm.zip');
    const { files } = await readDownload(file);
    const { answers } = JSON.parse(textOf(files, 'hyprguest.json'));
    expect(answers.host).toMatchObject({ name: 'dev-vm' });
    expect(answers.user).toMatchObject({ name: 'ada', shell: 'fish', terminal: 'foot' });
    expect(answers.hyprland).toMatchObject({ theme: 'nord' });
  });

  test('a link to the review leads there too', async ({ page }) => {
    await page.goto('/review?v=1&host.name=falcon');
    await page.getByRole('button', { name: 'All questions on one page' }).click();
    await expect(page).toHaveURL('/plain?v=1&host.name=falcon');
    await expect(page.getByLabel('Host name', { exact: true })).toHaveValue('falcon');
  });
});

test('the page for browsers without scripts leads those with them to the wizard', async ({
  samePage: page,
}) => {
  await page.goto('/plain?v=1&host.name=falcon');
  await page.getByRole('link', { name: 'open these answers in the wizard' }).click();
  await expect(page).toHaveURL('/review?v=1&host.name=falcon');
});
