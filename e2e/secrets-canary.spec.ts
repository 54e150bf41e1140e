/**
 * Unique texts in every field for secrets, and a walk through everything one can do; afterwards they may be
 * in the one file that was meant to hold them, and nowhere else, in no form.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import JSZip from 'jszip';
import { hydrated } from './hydrated';
import { Detector } from './secrets/needles';
import { scratchFolder, startSite, wholeBrowser } from './secrets/site';
import { leaksInProfile, type Watch, watch } from './secrets/watch';

const password = 'Ka"narie & 7f3kQ ü';
const canaries = {
  password,
  'password again, wrong': 'Zwei"tes & 9x2mZ ö',
  'pasted hash': `$6$KanarieSalz1$${'Kanar.7/'.repeat(11).slice(0, 86)}`,
  anthropic: 'sk-ant-Kanarie-4hT9w_A',
  openai: 'sk-proj-Kanarie_8bN2z-O',
};

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** Types into every field that the scheme shows. */
async function typeSecrets(page: Page, recipient: string | undefined) {
  await field(page, 'password').fill(password);
  await field(page, 'passwordAgain').fill(canaries['password again, wrong']);
  const folds = page.locator('details');
  await folds.evaluateAll((all: HTMLDetailsElement[]) => {
    for (const fold of all) fold.open = true;
  });
  await field(page, 'apiKeys.anthropic').fill(canaries.anthropic);
  await field(page, 'apiKeys.openai').fill(canaries.openai);
  if (recipient) await field(page, 'recipient').fill(recipient);
}

const goTo = async (page: Page, step: string) => {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();
  await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible();
};

async function filesOf(zip: Buffer): Promise<Map<string, string>> {
  const archive = await JSZip.loadAsync(zip);
  const files = Object.values(archive.files).filter((file) => !file.dir);
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [file.name.replace(/^[^/]+\//, ''), await file.async('text')] as const,
      ),
    ),
  );
}

/** Runs a program. Where it is missing that part of the test is skipped, which `npm test` counts. */
function tryCall(program: string, args: readonly string[], input = ''): string | undefined {
  const { stdout, stderr, status, error } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (error) {
    test.info().annotations.push({ type: 'skipped', description: `no ${program} on PATH` });
    return undefined;
  }
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function expectLogin(hash: string) {
  const script = 'binmode STDIN; local $/; my $p = <STDIN>; print crypt($p, $ARGV[0])';
  expect(hash).toMatch(/^\$2b\$12\$/);
  const crypted = tryCall('perl', ['-e', script, hash], password);
  if (crypted !== undefined) expect(crypted).toBe(hash);
}

interface Walk {
  context: BrowserContext;
  page: Page;
  watched: Watch;
  origin: string;
  recipient: string | undefined;
}

/** Errors, corrections, every step, back and forward, links copied, reload: nothing is downloaded yet. */
async function wander({ page, watched, origin, recipient }: Walk, scheme: string) {
  await page.goto(`${origin}/secrets?v=1${scheme === 'file' ? '' : `&secrets.scheme=${scheme}`}`);
  await hydrated(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-reading');
  await typeSecrets(page, recipient);
  await field(page, 'passwordAgain').blur();
  await expect(page.getByText('The two passwords differ', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Show: Password', exact: true }).click();
  await page.getByRole('button', { name: 'Show: Anthropic API key' }).click();
  await watched.look();

  // Errors: a download that is refused leads back.
  await goTo(page, 'Review');
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect(page.getByRole('link', { name: /two passwords differ/ })).toBeVisible();
  expect(watched.downloads).toEqual([]);
  await watched.look();
  await page.getByRole('link', { name: /two passwords differ/ }).click();
  await expect(field(page, 'passwordAgain')).toBeFocused();

  // A hash pasted, and another thought; hashing begun, and cancelled by typing on.
  await field(page, 'password').fill(canaries['pasted hash']);
  await expect(page.getByText('A password hash. It is taken as it is.')).toBeVisible();
  await field(page, 'password').fill(password);
  await field(page, 'passwordAgain').fill(password);
  await expect(page.getByText('What will be written:')).toBeVisible({ timeout: 30_000 });
  await watched.look();

  for (const step of ['Host', 'User', 'Hyprland', 'Secrets', 'User']) {
    await goTo(page, step);
    await watched.look();
  }
  await field(page, 'user.fullName').fill('Ada L');
  await page.goBack();
  await expect(field(page, 'password')).toHaveValue(password);
  await page.goForward();
  await expect(field(page, 'user.fullName')).toHaveValue('Ada L');

  await goTo(page, 'Review');
  await page.getByRole('heading', { name: 'From a terminal' }).click();
  for (const label of ['Copy link', 'Copy nix command', 'Copy curl command']) {
    await page.getByRole('button', { name: label }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' }).first()).toBeAttached();
    await watched.look();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('user.fullName');
    for (const text of Object.values(canaries)) expect(copied).not.toContain(text);
  }

  // Reload: warned, because something would be lost; afterwards nothing is there.
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloaded;
  await watched.lookAtDocument();
  await hydrated(page);
  await goTo(page, 'Secrets');
  for (const id of ['password', 'passwordAgain', 'apiKeys.anthropic', 'apiKeys.openai']) {
    await expect(field(page, id)).toHaveValue('');
  }
}

/**
 * Fills everything in once more and downloads.
 * @param prepare what happens to the connection before
 */
async function download(
  { page, watched, recipient }: Walk,
  prepare: () => Promise<void> = async () => {},
): Promise<Map<string, string>> {
  const before = watched.downloads.length;
  await goTo(page, 'Secrets');
  await typeSecrets(page, recipient);
  await field(page, 'passwordAgain').fill(password);
  await goTo(page, 'Review');
  await prepare();
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect(page.getByRole('heading', { name: 'Downloaded vmware-guest.zip' })).toBeVisible({
    timeout: 30_000,
  });
  // Encrypted: the key comes with the zip.
  const saved = recipient ? ['key.txt', 'vmware-guest.zip'] : ['vmware-guest.zip'];
  const names = () => watched.downloads.slice(before).map(({ name }) => name);
  await expect.poll(names).toEqual(saved);
  await watched.look();
  return filesOf(watched.downloads.at(-1)?.bytes as Buffer);
}

for (const scheme of ['file', 'agenix'] as const) {
  test(`secrets stay in the page: ${scheme}`, async ({ playwright, launchOptions }) => {
    const site = await startSite();
    const profile = scratchFolder();
    const scratch = scratchFolder();
    const detector = new Detector();
    for (const [name, text] of Object.entries(canaries)) detector.add(name, text);
    const mine = await generateX25519Identity();
    const recipient = scheme === 'agenix' ? await identityToRecipient(mine) : undefined;
    if (recipient) detector.add('recipient', recipient);
    const context = await playwright.chromium.launchPersistentContext(profile.path, {
      ...wholeBrowser(launchOptions),
      acceptDownloads: true,
    });
    try {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
        origin: site.origin,
      });
      const page = context.pages()[0] as Page;
      const watched = await watch(context, page, site, detector);
      const walk: Walk = { context, page, watched, origin: site.origin, recipient };
      await wander(walk, scheme);

      const zips = [await download(walk)];
      // Offline, and with a server that is out of order, the page makes the same by itself.
      zips.push(await download(walk, () => context.setOffline(true)));
      await expect(page.getByText('The server could not be reached')).toBeVisible();
      await context.setOffline(false);
      const fail = async () => {
        await context.route('**/review**', (route) =>
          route.request().method() === 'POST' ? route.fulfill({ status: 500 }) : route.fallback(),
        );
      };
      zips.push(await download(walk, fail));
      await context.unroute('**/review**');

      for (const files of zips) {
        const own = [...files.keys()].filter((path) => /^secrets/.test(path)).sort();
        const hidden = new Detector();
        for (const [name, text] of Object.entries(canaries)) hidden.add(name, text);
        const holding = [...files].filter(([path, text]) => hidden.search(path, text).length > 0);
        if (scheme === 'file') {
          expect(own).toEqual(['secrets.nix', 'secrets.nix.example']);
          expect(holding.map(([path]) => path)).toEqual(['secrets.nix']);
          const text = files.get('secrets.nix') as string;
          // The password itself is in no file at all.
          expect(hidden.search('', text).map((leak) => leak.secret)).not.toContain('password');
          const file = join(scratch.path, 'secrets.nix');
          writeFileSync(file, text);
          const read = tryCall('nix-instantiate', [
            '--eval',
            '--strict',
            '--json',
            '--readonly-mode',
            file,
          ]);
          const hash = /hashedPassword = "([^"]*)"/.exec(text)?.[1] ?? '';
          if (read !== undefined) {
            expect(JSON.parse(read)).toEqual({
              hashedPassword: hash,
              apiKeys: { anthropic: canaries.anthropic, openai: canaries.openai },
            });
          }
          expectLogin(hash);
          detector.add(`hash ${hash.slice(-8)}`, hash);
        } else {
          expect(own).toEqual([
            'secrets.nix.example',
            'secrets/anthropic-api-key.age',
            'secrets/openai-api-key.age',
            'secrets/secrets.nix',
            'secrets/user-password.age',
          ]);
          expect(holding).toEqual([]);
        }
      }

      if (scheme === 'agenix') {
        // One key for all zips of the visit, apart from them, and the same when it is saved once more.
        const before = watched.downloads.length;
        await page.getByRole('button', { name: 'Save key.txt again' }).click();
        await expect.poll(() => watched.downloads.length).toBe(before + 1);
        const keys = watched.downloads.filter(({ name }) => name === 'key.txt');
        expect(keys).toHaveLength(4);
        const identity = keys[0]?.bytes.toString() ?? '';
        for (const { bytes } of keys) expect(bytes.toString()).toBe(identity);
        const secretHalf = /AGE-SECRET-KEY-1\w+/.exec(identity)?.[0] as string;
        detector.add('identity', secretHalf);
        const files = zips[2] as Map<string, string>;
        for (const [path, text] of files) expect(text, path).not.toContain(secretHalf);
        for (const [name, text] of [
          ['key', identity],
          ['mine', `${mine}\n`],
        ] as const) {
          const key = join(scratch.path, `${name}.txt`);
          writeFileSync(key, text);
          const open = (path: string) =>
            tryCall('age', ['--decrypt', '--identity', key], files.get(path));
          const hash = open('secrets/user-password.age');
          if (hash === undefined) break;
          expectLogin(hash);
          detector.add('hash', hash);
          expect(open('secrets/anthropic-api-key.age')).toBe(canaries.anthropic);
          expect(open('secrets/openai-api-key.age')).toBe(canaries.openai);
        }
        const list = files.get('secrets/secrets.nix') as string;
        expect(list).toContain(recipient);
      }

      // Away, back, away again: no document holds anything any more.
      await page.getByRole('link', { name: 'What to do next' }).click();
      await expect(page).toHaveURL(/\/next-steps/);
      await watched.lookAtDocument();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
      await watched.lookAtDocument();
      await goTo(page, 'Secrets');
      await watched.lookAtDocument();
      await page.goto(`${site.origin}/`);
      await hydrated(page);
      await watched.lookAtDocument();
      await page.goBack();
      await expect(page).toHaveURL(/\/secrets/);
      await hydrated(page);
      await watched.lookAtDocument();

      expect(watched.leaks()).toEqual([]);
      const searched = watched.searched();
      for (const place of [
        'request',
        'wire',
        'history',
        'document',
        'localStorage',
        'IndexedDB',
        'server log',
      ]) {
        expect(searched[place], place).toBeGreaterThan(0);
      }
      await context.close();
      expect(leaksInProfile(profile.path, detector)).toEqual([]);
    } finally {
      await context.close();
      await site.close();
      profile.remove();
      scratch.remove();
    }
  });
}

test('secrets stay in the page: none, after they were typed for another scheme', async ({
  playwright,
  launchOptions,
}) => {
  const site = await startSite();
  const profile = scratchFolder();
  const detector = new Detector();
  for (const [name, text] of Object.entries(canaries)) detector.add(name, text);
  const context = await playwright.chromium.launchPersistentContext(profile.path, {
    ...wholeBrowser(launchOptions),
    acceptDownloads: true,
  });
  try {
    const page = context.pages()[0] as Page;
    const watched = await watch(context, page, site, detector);
    await page.goto(`${site.origin}/secrets?v=1`);
    await hydrated(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-reading');
    await typeSecrets(page, undefined);
    await page.getByRole('radio', { name: /^Ask during install/ }).check({ force: true });
    await expect(field(page, 'password')).toHaveCount(0);
    await watched.lookAtDocument();
    await goTo(page, 'Review');
    await page.getByRole('button', { name: 'Download zip' }).click();
    await expect.poll(() => watched.downloads.length, { timeout: 30_000 }).toBe(1);
    const files = await filesOf(watched.downloads[0]?.bytes as Buffer);
    expect([...files.keys()].filter((path) => /^secrets/.test(path))).toEqual([
      'secrets.nix.example',
    ]);
    for (const [path, text] of files) expect(detector.search(path, text)).toEqual([]);
    await watched.lookAtDocument();
    expect(watched.leaks()).toEqual([]);
    await context.close();
    expect(leaksInProfile(profile.path, detector)).toEqual([]);
  } finally {
    await context.close();
    await site.close();
    profile.remove();
  }
});
