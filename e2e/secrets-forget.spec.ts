/** When the page forgets secrets, when it warns, and secrets pasted where they do not belong. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { colours, findings } from './axe';
import { readDownload, textOf } from './flake-zip';
import { hydrated } from './hydrated';
import { test } from './same-page';

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const ids = ['password', 'passwordAgain', 'apiKeys.anthropic', 'apiKeys.openai', 'recipient'];
const valuesOf = (page: Page) => Promise.all(ids.map((id) => field(page, id).inputValue()));
const typed = [
  'Kanarienvogel-7f3kQ',
  'Kanarienvogel-7f3kQ',
  'sk-ant-Kanarie-4h',
  'sk-Kanarie_8b',
  '',
];

async function open(page: Page, path: string) {
  await page.goto(path);
  await hydrated(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-reading');
}

async function fill(page: Page) {
  for (const [at, id] of ids.entries()) await field(page, id).fill(typed[at] ?? '');
}

const secretsPage = '/secrets?v=1&secrets.scheme=agenix';

/** Waits until the page counts how long nobody touched it, because what does that is loaded with the first use. */
async function watched(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      const { result } = await cdp.send('Runtime.evaluate', { expression: 'window' });
      const objectId = result.objectId as string;
      const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId });
      return listeners.map(({ type }) => type);
    })
    .toContain('wheel');
  await cdp.detach();
}

test.describe('idle', () => {
  test('secrets are forgotten after 15 minutes, with a warning before', async ({ page }) => {
    await page.clock.install();
    await open(page, secretsPage);
    await fill(page);
    await watched(page);
    const notice = page.getByRole('alert').filter({ hasText: 'secrets' });
    await page.clock.fastForward('13:30');
    await expect(notice).toHaveCount(0);
    await page.clock.fastForward('00:31');
    await expect(notice).toContainText('In one minute this page forgets');
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, { only: colours }), 'dark').toEqual([]);
    // Whoever comes back is there before the button is reached.
    await page.mouse.move(300, 300);
    await expect(notice).toHaveCount(0);
    expect(await valuesOf(page)).toEqual(typed);

    await page.clock.fastForward('14:01');
    await expect(notice).toContainText('In one minute this page forgets');
    await page.clock.fastForward('01:01');
    await expect(notice).toContainText('has forgotten your secrets');
    expect(await valuesOf(page)).toEqual(['', '', '', '', '']);
    expect(await page.content()).not.toContain('Kanarie');
  });

  test('the focus is never lost with what the notice takes along', async ({ page }) => {
    await page.clock.install();
    await open(page, '/secrets?v=1');
    const notice = page.getByRole('alert').filter({ hasText: 'secrets' });
    const openai = field(page, 'apiKeys.openai');
    await openai.fill('sk-Kanarie_8b');
    await watched(page);
    // The last one leaves the focus where it was.
    for (const [time, said, press] of [
      ['14:01', 'In one minute', 'Keep them'],
      ['15:02', 'has forgotten', 'Close'],
    ] as const) {
      await page.clock.fastForward(time);
      await expect(notice).toContainText(said);
      await expect(openai).toBeFocused();
      await notice.getByRole('button', { name: press }).focus();
      await page.keyboard.press('Enter');
      await expect(notice).toHaveCount(0);
      await expect(openai).toBeFocused();
      expect(new URL(page.url()).pathname).toBe('/secrets');
      await expect(openai).toHaveValue(press === 'Close' ? '' : 'sk-Kanarie_8b');
    }

    // This button is there only as long as there are secrets.
    await openai.fill('sk-Kanarie_8b');
    await page.getByRole('radio', { name: /^Ask during install/ }).check({ force: true });
    await page.getByRole('button', { name: 'Forget them' }).focus();
    await page.clock.fastForward('15:02');
    await expect(notice).toContainText('has forgotten');
    await expect(page.getByRole('button', { name: 'Forget them' })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('nothing is said where nothing was typed', async ({ page }) => {
    await page.clock.install();
    await open(page, secretsPage);
    await page.keyboard.press('Tab');
    await watched(page);
    await page.clock.fastForward('20:00');
    await expect(page.getByRole('alert').filter({ hasText: 'secrets' })).toHaveCount(0);
  });
});

test('what is being hashed can be cancelled, and the focus goes back to the password', async ({
  page,
}) => {
  await open(page, '/secrets?v=1');
  // The Worker does not begin before it has its script.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/turbopack-worker-*', async (route) => {
    await held;
    await route.continue();
  });
  for (const id of ['password', 'passwordAgain']) await field(page, id).fill(typed[0] ?? '');
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
  await cancel.focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'password')).toBeFocused();
  await expect(cancel).toHaveCount(0);
  await expect(page.getByText('Only a hash of the password is written')).toBeVisible();
  release();
  // What was typed stays, and is hashed when it is typed again.
  await expect(field(page, 'password')).toHaveValue(typed[0] ?? '');
  await field(page, 'passwordAgain').fill('');
  await field(page, 'passwordAgain').fill(typed[0] ?? '');
  await expect(page.getByText('What will be written:')).toBeVisible();
});

/** Everything that the page's V8 can still reach, as it writes it down after collecting garbage. */
async function heapOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await cdp.send('HeapProfiler.enable');
  // What waits for a finalizer goes with the second collection.
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await cdp.detach();
  return chunks.join('');
}

async function typeAll(page: Page) {
  // As keys, because a text that is put in whole would be found in what put it in.
  for (const [at, id] of ids.slice(0, 4).entries()) {
    await field(page, id).pressSequentially(typed[at] ?? '');
  }
}

/** What is left in the page's memory of secrets that hold one of these words, with what stands around it. */
async function leftIn(page: Page, words: readonly string[] = ['Kanarie']) {
  const heap = await heapOf(page);
  const found: string[] = [];
  // Not one pattern for all: with text before the word it would begin anew at each of 60 million letters.
  for (const word of words) {
    for (let at = heap.indexOf(word); at >= 0; at = heap.indexOf(word, at + 1)) {
      const before = /[^"\n]*$/.exec(heap.slice(Math.max(0, at - 60), at))?.[0];
      found.push(`${before}${/^[^"\n]*/.exec(heap.slice(at, at + 67))?.[0]}`);
    }
  }
  return found;
}

test('no secret is left in the memory of the page once it is forgotten', async ({ page }) => {
  await page.clock.install();
  await open(page, '/secrets?v=1');
  await typeAll(page);
  await watched(page);
  const hash = page.getByText(/^\$2b\$12\$/);
  // The clock stands still; Workers have their own.
  await page.clock.fastForward(1000);
  await expect(hash).toBeVisible();
  const salt = (await hash.innerText()).slice(7, 17);
  await page.getByRole('treeitem', { name: /secrets\.nix only/ }).click();
  await page.clock.fastForward('14:01');
  expect(await leftIn(page), 'the snapshot finds what is held').toContain('sk-ant-Kanarie-4h');
  expect(await leftIn(page, [salt]), 'the hash, too').not.toEqual([]);
  await page.clock.fastForward('01:01');
  await expect(page.getByRole('alert').filter({ hasText: 'forgotten' })).toBeVisible();
  await page.clock.fastForward(1000);
  await expect.poll(() => leftIn(page, ['Kanarie', salt]), { timeout: 120_000 }).toEqual([]);
});

test('no secret is left in the memory of the page once it is downloaded', async ({ page }) => {
  await open(page, '/secrets?v=1');
  await typeAll(page);
  // The pane of the next page is drawn with the hash from the first: what it begins with goes, too.
  await expect(page.getByText('What will be written:')).toBeVisible();
  await page.getByRole('link', { name: 'Review' }).first().click();
  await page.getByRole('treeitem', { name: /secrets\.nix only/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect(page.getByRole('heading', { name: /^Downloaded/ })).toBeVisible();
  const { files } = await readDownload(await saved);
  const salt = /hashedPassword = "\$2b\$12\$(.{10})/.exec(textOf(files, 'secrets.nix'))?.[1];
  if (!salt) throw new Error('No hash was downloaded');
  await expect.poll(() => leftIn(page, ['Kanarie', salt]), { timeout: 120_000 }).toEqual([]);
});

test('no secret is left in the memory of the page once “Forget them” is pressed', async ({
  page,
}) => {
  await open(page, '/secrets?v=1');
  await typeAll(page);
  const hash = page.getByText(/^\$2b\$12\$/);
  await expect(hash).toBeVisible();
  const salt = (await hash.innerText()).slice(7, 17);
  await page.getByRole('treeitem', { name: /secrets\.nix only/ }).click();
  await page.getByRole('radio', { name: /^Ask during install/ }).check({ force: true });
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect.poll(() => leftIn(page, ['Kanarie', salt]), { timeout: 120_000 }).toEqual([]);
});

test('the key of the encrypted files is left nowhere once it is forgotten', async ({ page }) => {
  await page.clock.install();
  await open(page, secretsPage);
  await typeAll(page);
  await watched(page);
  await page.getByRole('link', { name: 'Review' }).first().click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect(page.getByRole('heading', { name: /^Downloaded/ })).toBeVisible();
  const key = /AGE-SECRET-KEY-1(\S+)/.exec(readFileSync(await (await saved).path(), 'utf8'))?.[1];
  if (!key) throw new Error('No key was saved');
  await page.clock.fastForward('14:01');
  expect(await leftIn(page, [key]), 'the snapshot finds what is held').not.toEqual([]);
  await page.clock.fastForward('01:01');
  await expect(page.getByRole('alert').filter({ hasText: 'forgotten' })).toBeVisible();
  await page.clock.fastForward(1000);
  await expect.poll(() => leftIn(page, ['Kanarie', key]), { timeout: 120_000 }).toEqual([]);
});

test('the page is empty the moment it is put away for Back', async ({ samePage: page }) => {
  await open(page, secretsPage);
  await fill(page);
  const left = await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // What would be frozen now, before anything else can run.
    const values = [...document.querySelectorAll('input')].map((input) => input.value);
    return `${values.join('\n')}${document.documentElement.outerHTML}`;
  });
  expect(left).not.toContain('Kanarie');
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  expect(await valuesOf(page)).toEqual(['', '', '', '', '']);
});

test('leaving the wizard inside the site forgets too', async ({ samePage: page }) => {
  await open(page, secretsPage);
  await fill(page);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/options');
  await hydrated(page);
  await page.goBack();
  await expect(page).toHaveURL(secretsPage);
  await hydrated(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-reading');
  expect(await valuesOf(page)).toEqual(['', '', '', '', '']);
});

test('one is asked before leaving only while something would be lost', async ({
  samePage: page,
}) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await open(page, secretsPage);
  // Answers are in the address: nothing is lost with the page.
  await page.getByRole('radio', { name: /Plain file secrets\.nix/ }).check({ force: true });
  await page.reload();
  expect(asked).toEqual([]);

  await open(page, secretsPage);
  await field(page, 'apiKeys.openai').fill('sk-Kanarie_8b');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);

  await open(page, secretsPage);
  await field(page, 'apiKeys.openai').fill('sk-Kanarie_8b');
  await field(page, 'apiKeys.openai').fill('');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('after a download nothing is lost by leaving, so nobody is asked', async ({
  samePage: page,
}) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await open(page, secretsPage);
  await field(page, 'apiKeys.openai').fill('sk-Kanarie_8b');
  await page.getByRole('link', { name: 'Review' }).first().click();
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect(page.getByRole('heading', { name: /^Downloaded/ })).toBeVisible({ timeout: 30_000 });
  await page.reload();
  expect(asked).toEqual([]);
});

test('fields for secrets ask browsers and password managers for nothing', async ({
  samePage: page,
}) => {
  await open(page, secretsPage);
  for (const id of ids.slice(0, 4)) {
    const input = field(page, id);
    await expect(input).toHaveAttribute('autocomplete', 'new-password');
    await expect(input).toHaveAttribute('type', 'password');
    // Without a name no form can send it.
    expect(await input.getAttribute('name')).toBe(null);
    await expect(input).toHaveAttribute('spellcheck', 'false');
  }
  await page.getByRole('button', { name: 'Show: Password', exact: true }).click();
  // Shown, it is text, which browsers keep for the next session unless `autocomplete` forbids it.
  await expect(field(page, 'password')).toHaveAttribute('type', 'text');
  await expect(field(page, 'password')).toHaveAttribute('autocomplete', 'off');
  await expect(field(page, 'recipient')).toHaveAttribute('autocomplete', 'off');
});

test.describe('a secret in a public field', () => {
  const body = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt';
  const secrets: Readonly<Record<string, string>> = {
    'a private key': `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----`,
    'an age identity': `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`,
    'a GitHub token': 'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'an Anthropic key': 'sk-ant-api03-Kanarie-4hT9w_A',
    'an OpenAI key': 'sk-proj-Kanarie8bN2zO5cD1eF7gH',
    'a password hash': '$2b$12$abcdefghijklmnopqrstuuX1mG8E4u0nX5hJQ3z3yqM1TQHMZcD5e',
  };
  const fields = [
    'user.fullName',
    'user.name',
    'user.sshKeys',
    'user.gitName',
    'user.gitSigningKey',
  ];

  test('is refused, of whatever kind, and never reaches the address', async ({ page }) => {
    const addresses: string[] = [];
    await page.exposeFunction('hyprguestAddress', (text: string) => void addresses.push(text));
    await page.addInitScript(() => {
      const tell = (window as unknown as { hyprguestAddress: (text: string) => void })
        .hyprguestAddress;
      for (const name of ['pushState', 'replaceState'] as const) {
        const real = history[name].bind(history);
        history[name] = (state, unused, url) => {
          tell(decodeURIComponent(`${JSON.stringify(state)} ${url}`));
          real(state, unused, url);
        };
      }
    });
    page.on('request', (request) => {
      addresses.push(decodeURIComponent(request.url()), request.postData() ?? '');
    });
    await open(page, '/user?v=1');
    for (const [what, secret] of Object.entries(secrets)) {
      for (const id of what === 'a private key' ? fields : ['user.sshKeys', 'user.gitName']) {
        const input = field(page, id);
        await input.focus();
        // In one go, as a paste comes, and then left at once: no pause saves anybody.
        await page.keyboard.insertText(secret);
        await page.keyboard.press('Tab');
        await expect(input, what).toHaveAttribute('aria-invalid', 'true');
        await input.fill('');
      }
      // The secret stays in the field while another answer changes the address.
      await field(page, 'user.gitName').fill(secret);
      await page.getByRole('radio', { name: /^Bash/ }).check({ force: true });
      await expect.poll(() => page.url()).toContain('user.shell=bash');
      // Longer than the pause after which the address is written.
      await page.waitForTimeout(600);
      await page.getByRole('link', { name: 'Review' }).first().click();
      await expect(page).toHaveURL(/review/);
      await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
      const recognisable = secret.split('\n').at(secret.includes('\n') ? 1 : 0) as string;
      expect(addresses.length, what).toBeGreaterThan(0);
      for (const address of [...addresses, decodeURIComponent(page.url())]) {
        for (let at = 0; at + 12 <= recognisable.length; at += 6) {
          expect(address, what).not.toContain(recognisable.slice(at, at + 12));
        }
      }
      expect(await page.getByRole('main').innerText(), what).not.toContain(recognisable);

      // The next kind comes upon the page as this one did.
      addresses.length = 0;
      const steps = page.getByRole('navigation', { name: 'Steps' });
      await steps.getByRole('link', { name: 'User' }).click();
      await field(page, 'user.gitName').fill('');
      await page.getByRole('radio', { name: /^Zsh/ }).check({ force: true });
      await expect(page).not.toHaveURL(/user\.shell/);
    }
  });

  test('a link that holds one is not opened', async ({ samePage: page }) => {
    const secret = secrets['a GitHub token'] as string;
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
    await page.goto('/');
    const box = page.getByRole('textbox', { name: 'Link' });
    await expect(async () => {
      await box.fill(`https://example.org/review?v=1&user.gitName=${secret}`);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await expect(page.getByText('This looks like a GitHub token')).toBeVisible({ timeout: 1000 });
    }).toPass();
    expect(new URL(page.url()).pathname).toBe('/');
    for (const address of addresses) expect(address).not.toContain(secret);
  });

  test('typed letter by letter leaves no beginning in the address', async ({ samePage: page }) => {
    await open(page, '/user?v=1');
    const input = field(page, 'user.gitName');
    for (const what of ['a GitHub token', 'an Anthropic key', 'a password hash']) {
      const secret = secrets[what] as string;
      await input.fill('');
      await input.focus();
      for (let at = 1; at <= 24; at += 1) {
        await page.keyboard.insertText(secret[at - 1] as string);
        // Each letter goes to the address as if one had left the field.
        await page.evaluate(() => window.dispatchEvent(new FocusEvent('focusout')));
        const shown = new URL(page.url()).searchParams.get('user.gitName') ?? '';
        // A prefix says which service it is, and next to nothing of the key.
        expect(shown.length, `${what}: ${shown}`).toBeLessThanOrEqual(16);
      }
      await page.waitForTimeout(600);
      expect(new URL(page.url()).searchParams.get('user.gitName') ?? '').not.toContain(
        secret.slice(0, 16),
      );
    }
  });
});
