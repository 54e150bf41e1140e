/** A folder in the page: read from a zip, a tar.gz or the disk, merged as the command line merges, and packed with its secrets. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { topFolder } from '@/lib/archive/top-folder';
import { configSchema } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { generatorRelease } from '@/lib/generated/build-info';
import { planUpdate } from '@/lib/update/update-folder';
import { untar, unzip } from '@/tests/read-archive';
import { isOutsideFlake, type PickedFile } from './list-files';
import { mergeFolder, messageOf, patchOf } from './merge-folder';
import { noFolder, type OpenedFolder, openedFolder } from './opened-folder';
import { packFolder } from './pack-folder';
import { readOpened } from './read-folder';

const before = configSchema.parse({ host: { name: 'falcon' } });
const after = configSchema.parse({
  host: { name: 'falcon', containers: 'podman' },
  hyprland: { theme: 'nord', gapsIn: 3 },
});
const next = generate(after).files;
const theme = 'modules/home/theme.nix';
const look = 'modules/home/hyprland/look.nix';
const secret = '{ hashedPassword = "$6$canary"; }\n';
const picture = Buffer.from([0x89, 0x50, 0xff, 0x00]);

const work = mkdtempSync(join(tmpdir(), 'page-folder-'));
const folder = join(work, 'nixos');

beforeAll(() => {
  for (const [path, text] of generate(before).files) put(path, text);
  put(theme, `${get(theme)}# mine\n`);
  put('modules/home/mine.nix', '{ }\n');
  put('secrets.nix', secret);
  rmSync(join(folder, 'treefmt.toml'));
  writeFileSync(join(folder, 'wallpaper.png'), picture);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
});
afterAll(() => rmSync(work, { recursive: true }));
beforeEach(() => openedFolder.set(noFolder));

function put(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
function get(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The folder as the browser's pickers list it; a secret reports that somebody opens it. */
function picked(opened: string[] = []): PickedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(work.length + 1) }))
    .filter(({ path }) => !isOutsideFlake(path))
    .map(({ file, path }) => ({
      path,
      file: async () => {
        opened.push(path);
        return new File([readFileSync(file)], path);
      },
    }));
}

async function zipped(): Promise<File> {
  const archive = new JSZip();
  for (const { path, file } of picked()) archive.file(path, await (await file()).arrayBuffer());
  archive.file('nixos/.git/hooks/post-checkout', 'touch /tmp/run\n', { unixPermissions: 0o755 });
  archive.file('nixos/.GIT', 'gitdir: elsewhere\n');
  archive.file('nixos/result/bin/sh', 'x');
  return new File([await archive.generateAsync({ type: 'arraybuffer' })], 'nixos.zip');
}

async function tarred(): Promise<File> {
  const tar = execFileSync('tar', ['-cz', './nixos'], { cwd: work });
  return new File([Uint8Array.from(tar)], 'nixos.tar.gz');
}

async function open(source: Parameters<typeof readOpened>[0]): Promise<OpenedFolder> {
  const opened = await readOpened(source);
  if (!('query' in opened) || !opened.folder) throw new Error(opened.problems.join('\n'));
  expect(opened.problems).toEqual([]);
  expect(opened.query).toBe(encodeQuery(before));
  openedFolder.set({ ...noFolder, folder: opened.folder });
  return opened.folder;
}

describe.each([
  ['a folder', async () => picked()],
  ['a zip', zipped],
  ['a tar.gz', tarred],
] as const)('%s', (_, source) => {
  it('is merged as the command line merges, file by file', async () => {
    const opened = await open(await source());
    expect(Object.fromEntries(opened.edits)).toEqual({
      [theme]: 'changed',
      'modules/home/mine.nix': 'added',
      'treefmt.toml': 'deleted',
      'wallpaper.png': 'added',
    });
    const { merge, files } = mergeFolder(opened, openedFolder.get(), next);
    const plan = await planUpdate(folder, next);
    expect(merge.conflicts).toEqual([]);
    expect(files).toEqual(plan.after);
  });

  it('is packed with its secrets and pictures, byte by byte', async () => {
    const opened = await open(await source());
    const packed = await packFolder(opened, next, new Map(), topFolder('falcon'));
    if (!('blob' in packed)) throw new Error('not packed');
    const zip = await JSZip.loadAsync(await packed.blob.arrayBuffer());
    const names = Object.keys(zip.files).filter((path) => !zip.files[path]?.dir);
    expect(names.length).toBe(packed.count + (packed.hasDisc ? 1 : 0));
    expect(await zip.file('falcon/secrets.nix')?.async('text')).toBe(secret);
    expect(await zip.file('falcon/wallpaper.png')?.async('nodebuffer')).toEqual(picture);
    expect(await zip.file(`falcon/${theme}`)?.async('text')).toMatch(/# mine\n$/);
    expect(names).not.toContain('falcon/treefmt.toml');
    expect(names.filter((path) => /\.git\b|result\//i.test(path))).toEqual([]);
  });
});

it('reads no secret before a zip takes it along, and keeps none', async () => {
  const read: string[] = [];
  put('key.txt', 'AGE-SECRET-KEY-canary\n');
  const opened = await open(picked(read));
  rmSync(join(folder, 'key.txt'));
  expect(read.length).toBeGreaterThan(50);
  expect(read).not.toContain('nixos/secrets.nix');
  expect(read).not.toContain('nixos/key.txt');
  expect(opened.secrets).toEqual(['secrets.nix']);
  expect(JSON.stringify([...opened.files])).not.toContain('canary');
  expect(patchOf(opened, mergeFolder(opened, openedFolder.get(), next))).not.toContain('key.txt');
  put('key.txt', 'AGE-SECRET-KEY-canary\n');
  const packed = await packFolder(opened, next, new Map(), 'falcon');
  rmSync(join(folder, 'key.txt'));
  if (!('blob' in packed)) throw new Error('not packed');
  expect(packed.note).toContain('key.txt was left out');
  expect(Object.keys((await JSZip.loadAsync(await packed.blob.arrayBuffer())).files)).not.toContain(
    'falcon/key.txt',
  );
  expect(read).toContain('nixos/secrets.nix');
  // Left out of the zip, so nobody looks into it.
  expect(read).not.toContain('nixos/key.txt');
});

it.each([
  ['a folder', async () => picked()],
  ['a zip', zipped],
  ['a tar.gz', tarred],
] as const)('brings neither the key nor the old disc of %s into memory', async (_, source) => {
  put('key.txt', 'AGE-SECRET-KEY-canary\n');
  put('vmware/seed.iso', 'old');
  const opened = await open(await source());
  expect([...opened.unread.keys()]).toEqual(expect.arrayContaining(['key.txt', 'vmware/seed.iso']));
  expect([...(await opened.readUnread()).keys()].sort()).toEqual(['secrets.nix', 'wallpaper.png']);
  rmSync(join(folder, 'key.txt'));
  rmSync(join(folder, 'vmware/seed.iso'));
});

it('packs nothing until every conflict is decided', async () => {
  const text = get(look);
  put(look, text.replace('gaps_in = 5', 'gaps_in = 9'));
  const opened = await open(picked());
  put(look, text);
  expect(opened.contradictions.map(({ fields }) => fields)).toEqual([['hyprland.gapsIn']]);
  expect(await packFolder(opened, next, new Map(), 'falcon')).toEqual({ undecided: [look] });
  for (const [side, words] of [
    ['mine', 'gaps_in = 9'],
    ['next', 'gaps_in = 3'],
    [
      'marked',
      '<<<<<<< yours\n      gaps_in = 9;\n=======\n      gaps_in = 3;\n>>>>>>> new answers\n',
    ],
  ] as const) {
    openedFolder.set({ sides: new Map([[look, side]]) });
    const packed = await packFolder(opened, next, new Map(), 'falcon');
    if (!('blob' in packed)) throw new Error('not packed');
    const files = await unzip(new Uint8Array(await packed.blob.arrayBuffer()));
    expect(files.get(`falcon/${look}`)?.text).toContain(words);
  }
});

it('is a patch that Git applies, and a message', async () => {
  const opened = await open(picked());
  const merged = mergeFolder(opened, openedFolder.get(), next);
  const copy = join(work, 'copy');
  execFileSync('cp', ['-R', folder, copy]);
  rmSync(join(copy, '.git'), { recursive: true });
  execFileSync('git', ['init', '-q'], { cwd: copy });
  execFileSync('git', ['apply', '-'], { cwd: copy, input: patchOf(opened, merged) });
  for (const [path, text] of merged.files) {
    if (!opened.unread.has(path)) expect(readFileSync(join(copy, path), 'utf8'), path).toBe(text);
  }
  expect(readFileSync(join(copy, 'secrets.nix'), 'utf8')).toBe(secret);
  expect(messageOf(opened, after)).toMatch(
    /^Change containers, theme.* and gap.*\n\nhost\.containers: none -> podman\n/,
  );
});

it('keeps its versions, or takes the ones here', async () => {
  const lock = get('flake.lock');
  const edited = lock.replace(/"lastModified": \d+/, '"lastModified": 1700000000');
  put('flake.lock', edited);
  const opened = await open(picked());
  put('flake.lock', lock);
  const state = { ...noFolder, folder: opened };
  // Only the folder's was changed, so it stays unless somebody says otherwise.
  const found = mergeFolder(opened, state, next);
  expect(found).toMatchObject({ undecided: [], lock: 'mine', locks: { sameInputs: true } });
  // Other inputs make another lock here, too.
  const agenix = configSchema.parse({ secrets: { scheme: 'agenix' } });
  const torn = mergeFolder(opened, state, generate(agenix).files);
  expect(torn).toMatchObject({
    undecided: ['flake.lock'],
    lock: undefined,
    locks: { sameInputs: false },
  });
  const mine = mergeFolder(opened, { ...state, lock: 'mine' }, next);
  expect([mine.undecided, mine.files.get('flake.lock')]).toEqual([[], edited]);
  const here = mergeFolder(opened, { ...state, lock: 'next' }, next);
  expect([here.undecided, here.files.get('flake.lock')]).toEqual([[], next.get('flake.lock')]);
});

it('makes the disc anew, with the secrets, where the flake had one', async () => {
  put('vmware/seed.iso', 'old');
  const opened = await open(picked());
  rmSync(join(folder, 'vmware/seed.iso'));
  rmSync(join(folder, 'secrets.nix'));
  const gone = await packFolder(opened, next, new Map(), 'falcon');
  expect(gone).toMatchObject({ problem: expect.stringContaining('moved or changed') });
  put('secrets.nix', secret);
  const packed = await packFolder(opened, next, new Map(), 'falcon');
  if (!('blob' in packed)) throw new Error('not packed');
  const zip = await JSZip.loadAsync(await packed.blob.arrayBuffer());
  const disc = await zip.file('falcon/vmware/seed.iso')?.async('nodebuffer');
  const flake = untar(
    Uint8Array.from(disc?.subarray(disc.indexOf(Buffer.from([0x1f, 0x8b, 8]))) ?? []),
  );
  expect(flake.get('falcon/secrets.nix')?.text).toBe(secret);
  expect(flake.get(`falcon/${theme}`)?.text).toMatch(/# mine\n$/);
  expect(flake.get('falcon/hyprguest.json')?.text).toBe(next.get('hyprguest.json'));
});

describe('what is no flake of ours', () => {
  it.each([
    [new File(['{'], 'a.json'), '“a.json” is not JSON'],
    [new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'a.zip'), '“a.zip” can’t be read'],
    [new File([new Uint8Array(2_000_000)], 'a.bin'), '“a.bin” is larger than 1 MB'],
    [
      [{ path: 'x/flake.nix', file: async () => new File(['{ }'], 'flake.nix') }],
      'no hyprguest.json in “x”',
    ],
  ])('%o', async (source, words) => {
    const opened = await readOpened(source);
    expect(opened.problems.join()).toContain(words);
    expect('query' in opened).toBe(false);
  });

  it('names the file in the folder that cannot be read', async () => {
    const opened = await readOpened([
      { path: 'x/hyprguest.json', file: async () => new File(['{'], 'hyprguest.json') },
    ]);
    expect(opened).toEqual({ problems: ['hyprguest.json in “x” is not JSON (look at line 1).'] });
  });

  it('is warned about before it would lose what a newer Hyprguest gave it', async () => {
    const ours = next.get('hyprguest.json') ?? '';
    const [version = ''] = generatorRelease.split('-');
    const [major = '0'] = version.split('.');
    const opened = (release: string) =>
      readOpened(
        [...next].map(([path, text]) => ({
          path: `x/${path}`,
          file: async () =>
            new File(
              [path === 'hyprguest.json' ? ours.replaceAll(generatorRelease, release) : text],
              path,
            ),
        })),
        async () => undefined,
      );
    const newer = `${Number(major) + 10}.0.0`;
    expect((await opened(`${newer}-0123456789ab`)).problems).toEqual([
      `hyprguest.json in “x” was made by Hyprguest ${newer}, which is newer than this one (${version}). Merged here, the flake would lose what is new.`,
    ]);
    for (const release of [
      generatorRelease,
      `${version}-0123456789ab`,
      '0.0.9-0123456789ab',
      'x',
    ]) {
      expect((await opened(release)).problems, release).toEqual([]);
    }
  });

  it('has its answers at least, where a version wrote no hashes', async () => {
    const json = JSON.stringify({ generator: 'hyprguest', answers: { host: { name: 'old' } } });
    const opened = await readOpened([
      { path: 'x/hyprguest.json', file: async () => new File([json], 'hyprguest.json') },
    ]);
    expect(opened).toMatchObject({ query: 'v=1&host.name=old', folder: undefined });
    expect(opened.problems.join()).toContain('without hashes');
  });
});
