import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import JSZip from 'jszip';
import { findings } from './axe';
import { readDownload } from './flake-zip';
import { hydrated } from './hydrated';
import { test } from './same-page';

const theme = 'modules/home/theme.nix';
const look = 'modules/home/hyprland/look.nix';
const secret = '{ hashedPassword = "$6$canary"; }\n';

/** A flake as the site made it, edited by hand: a line more, another gap, a file and a secret of one's own. */
async function editedFlake(page: Page): Promise<{ files: Map<string, string>; zip: Buffer }> {
  const response = await page.request.get('/api/flake.zip?v=1&host.name=falcon');
  const made = await JSZip.loadAsync(await response.body());
  const files = new Map<string, string>();
  for (const [name, entry] of Object.entries(made.files)) {
    files.set(name.slice('falcon/'.length), await entry.async('text'));
  }
  const edit = (path: string, change: (text: string) => string) =>
    files.set(path, change(files.get(path) ?? ''));
  edit(theme, (text) => `${text}# mine\n`);
  edit(look, (text) => text.replace('gaps_in = 5', 'gaps_in = 9'));
  files.set('modules/home/mine.nix', '{ }\n');
  files.set('secrets.nix', secret);
  const edited = new JSZip();
  for (const [path, text] of files) edited.file(`falcon/${path}`, text);
  return { files, zip: await edited.generateAsync({ type: 'nodebuffer' }) };
}

/** Writes files below a new folder of a name. */
function write(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'second-day-')), name);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What the command line makes of the same folder. */
function updated(files: ReadonlyMap<string, string>, ...words: string[]): (path: string) => string {
  const folder = write('flake', files);
  execFileSync('node_modules/.bin/tsx', ['scripts/generate.ts', '--update', folder, ...words]);
  return (path) => readFileSync(join(folder, path), 'utf8');
}

test('a dropped flake keeps its edits and its secrets through other answers', async ({
  samePage: page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const { files, zip } = await editedFlake(page);
  await page.goto('/');
  await hydrated(page);
  const drop = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
    data.items.add(new File([content], 'falcon.zip', { type: 'application/zip' }));
    return data;
  }, zip.toString('base64'));
  // Beside the frame for it, as hands do that are in a hurry.
  const target = page.getByRole('heading', { level: 1 });
  await target.dispatchEvent('dragover', { dataTransfer: drop });
  await target.dispatchEvent('drop', { dataTransfer: drop });
  await expect(page).toHaveURL('/review?v=1&host.name=falcon');

  const part = page.getByRole('region', { name: 'Your flake: falcon.zip' });
  const edited = part.getByRole('region', { name: /^Edited by hand/ });
  await expect(edited.getByRole('listitem')).toHaveCount(3);
  await edited.getByText(theme).click();
  await expect(edited.getByText('# mine')).toBeVisible();
  await expect(part.getByText('secrets.nix go', { exact: false })).toBeVisible();
  await expect(part.getByText('was gaps_in = 5;, by the answer')).toBeVisible();
  expect(await findings(page, { part: 'main' })).toEqual([]);

  // The answer that the edit contradicts, and another one.
  await part.getByRole('link', { name: 'Gap between windows' }).click();
  await page.getByRole('spinbutton', { name: 'Gap between windows' }).fill('3');
  await page.getByRole('radio', { name: 'Nord' }).check();
  // What is dropped where nothing is opened leads nowhere.
  await page.locator('main').dispatchEvent('drop', { dataTransfer: drop });
  await expect(page.getByRole('dialog', { name: 'The file was not opened' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(page.locator('#conflicts-title')).toBeFocused();
  const conflict = part.getByRole('group', { name: look });
  await expect(conflict.getByText('gaps_in = 9;')).toBeVisible();
  await expect(conflict.getByText('gaps_in = 3;')).toBeVisible();
  await page.getByRole('button', { name: 'Download zip' }).click();
  await expect(page.locator('#conflicts-title')).toBeFocused();
  expect(saved).toEqual([]);
  expect(await findings(page, { part: 'main' })).toEqual([]);

  await conflict.getByRole('radio', { name: 'Keep my lines' }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  const merged = await readDownload(file);
  const query = 'v=1&host.name=falcon&hyprland.gapsIn=3&hyprland.theme=nord';
  const expected = updated(files, '--mine', '--query', query);
  for (const [path, { text }] of merged.files) expect(text, path).toBe(expected(path));
  expect(merged.files.get(look)?.text).toContain('gaps_in = 9');
  expect(merged.files.get('secrets.nix')?.text).toBe(secret);
  expect(merged.files.has('modules/home/mine.nix')).toBe(true);

  const [patch] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: 'Save hyprguest.patch' }).click(),
  ]);
  const work = write('falcon', files);
  execFileSync('git', ['init', '-q'], { cwd: work });
  execFileSync('git', ['apply', await patch.path()], { cwd: work });
  for (const [path, { text }] of merged.files) {
    expect(readFileSync(join(work, path), 'utf8'), path).toBe(text);
  }
  expect(sent.filter((text) => text.includes('canary') || text.includes('# mine'))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toMatch(/canary|# mine/);
});

test('a folder of an older generator, by each way that a browser opens one', async ({ page }) => {
  const ours = JSON.parse(readFileSync('package.json', 'utf8')).version;
  const older = readdirSync('public/generators').filter((name) => !name.startsWith(`${ours}-`));
  const kept = older.sort().at(-1) ?? '';
  const [version = ''] = kept.split('-');
  const { base } = await import(pathToFileURL(resolve('public/generators', kept)).href);
  const files = new Map<string, string>(base({ host: { name: 'falcon' } }, 'https://x.example'));
  files.set(theme, `${files.get(theme)}# mine\n`);
  files.set('modules/home/mine.nix', '{ }\n');
  files.set('secrets.nix', secret);
  const folder = write('nixos', files);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  await page.addInitScript(() => {
    // Tells the names of the files that somebody reads.
    const read: string[] = [];
    Object.assign(globalThis, { read });
    for (const way of ['arrayBuffer', 'text', 'stream'] as const) {
      const real = Blob.prototype[way];
      Object.assign(Blob.prototype, {
        [way](this: Blob) {
          if (this instanceof File) read.push(this.name);
          return Reflect.apply(real, this, []);
        },
      });
    }
  });
  const readNames = () => page.evaluate(() => (globalThis as { read?: string[] }).read ?? []);
  const part = page.getByRole('region', { name: 'Your flake: nixos' });
  const pick = page.getByRole('button', { name: 'Folder', exact: true });

  /** The folder is open: of its version, with its edits, and nobody looked at its secrets. */
  const isOpen = async (way: string) => {
    await expect(page, way).toHaveURL('/review?v=1&host.name=falcon');
    await expect(part.getByText(`Made by Hyprguest ${version}.`), way).toBeVisible();
    const edited = part.getByRole('region', { name: /^Edited by hand/ });
    await expect(edited.getByRole('listitem'), way).toHaveText([/mine\.nix/, /theme\.nix/]);
    await expect(part.getByText('secrets.nix goes along unread'), way).toBeVisible();
    const names = await readNames();
    expect(names, way).toContain('flake.nix');
    for (const name of ['secrets.nix', 'HEAD']) expect(names, way).not.toContain(name);
  };

  // Dropped from the desktop.
  await page.goto('/');
  await hydrated(page);
  const target = page.getByRole('region', { name: 'Open a saved configuration' });
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const point = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 };
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, ...point, data });
  }
  await isOpen('a drop');

  // Where there is no picker for folders, an input of that kind.
  await page.goto('/');
  await hydrated(page);
  await page.evaluate(() => Object.assign(globalThis, { showDirectoryPicker: undefined }));
  const chosen = page.waitForEvent('filechooser');
  await pick.click();
  await (await chosen).setFiles(folder);
  await isOpen('an input');

  // The picker hands out a folder of the browser's own, because nobody sits before its dialog.
  await page.goto('/');
  await hydrated(page);
  await page.evaluate(
    async (entries) => {
      const own = await navigator.storage.getDirectory();
      const top = await own.getDirectoryHandle('nixos', { create: true });
      for (const [path, text] of entries) {
        let at = top;
        const names = path.split('/');
        const name = names.pop() ?? '';
        for (const step of names) at = await at.getDirectoryHandle(step, { create: true });
        const file = await at.getFileHandle(name, { create: true });
        const writing = await file.createWritable();
        await writing.write(text);
        await writing.close();
      }
      Object.assign(globalThis, { showDirectoryPicker: async () => top });
    },
    [...files, ['.git/HEAD', 'ref: refs/heads/main\n'] as const],
  );
  await pick.click();
  await isOpen('the picker');

  // Its own generator knows what the edited file was, so nothing has to be decided.
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('link', { name: 'Hyprland' }).click();
  await page.getByRole('radio', { name: 'Nord' }).check();
  await steps.getByRole('link', { name: 'Review' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  const merged = await readDownload(file);
  const expected = updated(files, '--query', 'v=1&host.name=falcon&hyprland.theme=nord');
  for (const [path, { text }] of merged.files) expect(text, path).toBe(expected(path));
  expect(merged.files.get(theme)?.text).toMatch(/# mine\n$/);
  expect(merged.files.get('secrets.nix')?.text).toBe(secret);
  expect(merged.files.has('.git/HEAD')).toBe(false);
  expect(await readNames()).toContain('secrets.nix');
});

/** Drops a file made of bytes onto a place. */
async function dropFile(page: Page, place: Locator, name: string, bytes: Uint8Array | number) {
  const content = typeof bytes === 'number' ? bytes : Buffer.from(bytes).toString('base64');
  const drop = await page.evaluateHandle(
    ({ name, content }) => {
      const data = new DataTransfer();
      const bytes =
        typeof content === 'number'
          ? // Begins like a zip.
            Uint8Array.from({ length: content }, (_, at) => [0x50, 0x4b, 3, 4][at] ?? 0)
          : Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name));
      return data;
    },
    { name, content },
  );
  await place.dispatchEvent('dragover', { dataTransfer: drop });
  await place.dispatchEvent('drop', { dataTransfer: drop });
}

test('what is no flake of ours is refused in words, as a base and as a saved configuration', async ({
  samePage: page,
}) => {
  const foreign = new JSZip().file('photos/readme.txt', 'hello');
  const zip = await foreign.generateAsync({ type: 'nodebuffer' });
  const { zip: ours } = await editedFlake(page);
  const faults = [
    ['photos.zip', zip, /There is no hyprguest\.json in “photos\.zip”/],
    ['cut.zip', ours.subarray(0, ours.length / 2), /“cut\.zip” can’t be read: it is damaged/],
    ['huge.zip', 120_000_000, /“huge\.zip” (?:is too large|can’t be read)/],
    ['notes.txt', Buffer.from('hello'), /“notes\.txt” /],
    [
      'hyprguest-saves.json',
      Buffer.from(JSON.stringify({ saves: [], downloads: [] }, null, 2)),
      /“hyprguest-saves\.json” lists what you saved\. Import it in the wizard: .*“Saved in this browser”\./,
    ],
  ] as const;
  await page.goto('/');
  await hydrated(page);
  const saved = page.getByRole('region', { name: 'Open a saved configuration' });
  for (const [name, bytes, said] of faults) {
    await dropFile(page, saved, name, bytes);
    await expect(saved.getByRole('alert'), name).toHaveText(said);
    await expect(page, name).toHaveURL('/');
  }

  await page.goto('/host?v=1#pane=files');
  const pane = page.getByRole('region', { name: 'What your answers make' });
  const base = pane.getByRole('combobox', { name: 'Compare with' });
  await base.selectOption({ label: 'Another link or file …' });
  const form = pane.locator('form').filter({ has: page.getByLabel('Link to compare with') });
  for (const [name, bytes, said] of faults) {
    await dropFile(page, form, name, bytes);
    await expect(form.getByRole('alert'), name).toHaveText(said);
  }
  expect(await findings(page)).toEqual([]);
  // What can be used of a file is said before it is used.
  const answers = { hyprguest: 1, host: { cpus: 'many', name: 'falcon' } };
  await dropFile(page, form, 'hyprguest.json', Buffer.from(JSON.stringify(answers)));
  await expect(form.getByRole('alert')).toContainText('host.cpus: ');
  await form.getByRole('button', { name: 'Compare with the rest' }).click();
  await expect(base).toContainText('The link or file you chose');
  await base.selectOption({ label: 'Another link or file …' });
  await dropFile(page, form, 'falcon.zip', ours);
  await expect(form).toHaveCount(0);
  await expect(pane.getByRole('treeitem', { name: /^flake\.nix changed/ })).toBeVisible();

  // A folder is as good as its zip.
  await base.selectOption({ label: 'Another link or file …' });
  const folder = write('kestrel', new Map([['hyprguest.json', '{"host":{"name":"kestrel"}}']]));
  await form.scrollIntoViewIfNeeded();
  const box = await form.boundingBox();
  const point = { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, ...point, data });
  }
  await expect(form).toHaveCount(0);
  await expect(base).toHaveValue('v=1&host.name=kestrel');
});

for (const place of ['start page', 'base'] as const) {
  for (const way of ['link', 'file'] as const) {
    test(`without a network, a ${way} that cannot be read is not passed over in silence: ${place}`, async ({
      browser,
    }) => {
      // No service worker, and no other visit, has kept the programs that read them.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(place === 'base' ? '/host?v=1#pane=files' : '/');
      await hydrated(page);
      if (place === 'base') {
        const base = page.getByRole('combobox', { name: 'Compare with' });
        await base.selectOption({ label: 'Another link or file …' });
      }
      const link = page.getByLabel(place === 'base' ? 'Link to compare with' : 'Link', {
        exact: true,
      });
      const form =
        place === 'base'
          ? page.locator('form').filter({ has: link })
          : page.getByRole('region', { name: 'Open a saved configuration' });
      await link.fill('/review?v=1&host.name=falcon');
      await context.setOffline(true);
      if (way === 'link') await link.press('Enter');
      else {
        const answers = Buffer.from('{"host":{"name":"falcon"}}');
        await dropFile(page, form, 'hyprguest.json', answers);
      }
      await expect(form.getByRole('alert')).toHaveText(
        'This could not be read. Check your connection, and try again.',
      );
      await context.close();
    });
  }
}
