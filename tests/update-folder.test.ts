/** A folder of an older generator, brought to today's by the command line: two generators, made here. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultConfig } from '@/lib/config/schema';
import { parseQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { printPatch } from '@/lib/patch';
import { fileTree } from '@/lib/render/file-tree';
import type { ReleasedGenerator } from '@/lib/update/base';
import { findReleased } from '@/lib/update/find-released';
import { planUpdate, UpdateError, writeUpdate } from '@/lib/update/update-folder';
import { runHere } from './run-cli';

const root = join(import.meta.dirname, '..');
const tsx = import.meta.resolve('tsx');
const oldRelease = '0.0.1-0123456789ab';
const theme = 'modules/home/theme.nix';
const kitchen = mkdtempSync(join(tmpdir(), 'generators-'));
let old: ReleasedGenerator;
let work = '';
let folder = '';

beforeAll(async () => {
  // Yesterday's generator: another first line in one template, one file more, and a name of its own.
  const outfile = join(kitchen, 'old.mjs');
  await build({
    entryPoints: [join(root, 'lib/update/released-entry.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { '@': root },
    plugins: [
      {
        name: 'yesterday',
        setup({ onLoad }) {
          onLoad({ filter: /lib\/generated\/templates\.ts$/ }, () => ({
            contents: readFileSync(join(root, 'lib/generated/templates.ts'), 'utf8')
              .replace('# Colours, font and corners that all programs share.', '# The look of all.')
              .replace('= [', '= [["modules/home/gone.nix", "# Gone since.\\n{ }\\n"],'),
            loader: 'ts',
          }));
          onLoad({ filter: /lib\/generated\/build-info\.ts$/ }, () => ({
            contents: readFileSync(join(root, 'lib/generated/build-info.ts'), 'utf8').replace(
              /(generatorRelease = )"[^"]+"/,
              `$1"${oldRelease}"`,
            ),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  old = await import(pathToFileURL(outfile).href);
});

afterAll(() => rmSync(kitchen, { recursive: true, force: true }));

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'update-'));
  folder = join(work, 'flake');
  for (const [path, text] of old.base({}, 'https://old.example') ?? []) put(path, text);
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

const next = generate(defaultConfig).files;
const load = async (release: string) => (release === oldRelease ? old : findReleased(release));

describe('a folder of an older generator', () => {
  it('becomes what today’s makes, with every edit kept', async () => {
    put(theme, `${get(theme)}# mine\n`);
    put('modules/home/mine.nix', '{ }\n');
    const plan = await planUpdate(folder, next, { load });
    writeUpdate(folder, plan);
    expect(get(theme)).toMatch(
      /^# Colours, font and corners that all programs share\.[\s\S]*# mine\n$/,
    );
    expect(get('modules/home/mine.nix')).toBe('{ }\n');
    expect(existsSync(join(folder, 'modules/home/gone.nix'))).toBe(false);
    for (const [path, text] of next) if (path !== theme) expect(get(path), path).toBe(text);
    expect(readFileSync(join(`${folder}.before`, theme), 'utf8')).toContain('# The look of all.');
  });

  it('is a patch that Git applies to the same files', async () => {
    put(theme, `${get(theme)}# mine\n`);
    const plan = await planUpdate(folder, next, { load });
    writeFileSync(join(work, 'update.patch'), printPatch(plan.before, plan.after));
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['apply', join(work, 'update.patch')], { cwd: folder });
    rmSync(join(folder, '.git'), { recursive: true });
    for (const [path, text] of plan.after) expect(get(path), path).toBe(text);
    expect(existsSync(join(folder, 'modules/home/gone.nix'))).toBe(false);
  });

  it('asks where both sides changed the same line, and writes nothing until then', async () => {
    put(theme, get(theme).replace('# The look of all.', '# My look.'));
    const failed = planUpdate(folder, next, { load });
    await expect(failed).rejects.toThrow(UpdateError);
    await expect(failed).rejects.toThrow(
      `${theme}: you and the new answers changed the same lines`,
    );
    expect((await planUpdate(folder, next, { side: 'mine', load })).after.get(theme)).toContain(
      '# My look.',
    );
    expect((await planUpdate(folder, next, { side: 'next', load })).after.get(theme)).toBe(
      next.get(theme),
    );
  });

  it('without its generator keeps every edit, and says what it cannot know', async () => {
    put(theme, `${get(theme)}# mine\n`);
    const failed = planUpdate(folder, next, { load: async () => undefined });
    await expect(failed).rejects.toThrow(
      `${theme}: you edited it, and its generated version is not available`,
    );
  });

  it('keeps secrets unread, and files that are no text', async () => {
    put('secrets.nix', '{ }\n');
    chmodSync(join(folder, 'secrets.nix'), 0o000);
    writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0xff, 0x00]));
    const plan = await planUpdate(folder, next, { load });
    expect(plan.before.get('secrets.nix')).toBe('');
    writeUpdate(folder, plan);
    chmodSync(join(folder, 'secrets.nix'), 0o600);
    expect(get('secrets.nix')).toBe('{ }\n');
    expect(readFileSync(join(folder, 'picture.png'))).toEqual(
      Buffer.from([0x89, 0x50, 0xff, 0x00]),
    );
  });
});

describe('a folder that is changed', () => {
  const look = 'modules/home/hyprland/look.nix';
  const other = async () => {
    const parsed = parseQuery(new URLSearchParams('hyprland.gapsIn=3'));
    if (!parsed.ok) throw new Error('bad query');
    return planUpdate(folder, generate(parsed.config).files, { load });
  };

  it('keeps the mode of a file, and its own', async () => {
    chmodSync(join(folder, look), 0o600);
    chmodSync(folder, 0o700);
    writeUpdate(folder, await other());
    const mode = (path: string) => statSync(path).mode & 0o777;
    expect([mode(join(folder, look)), mode(folder)]).toEqual([0o600, 0o700]);
  });

  it('has scripts that whoever reads them may run, whatever their former mode', () => {
    const install = join(folder, 'install.sh');
    const modes = [
      [0o644, '#!/bin/sh\n', 0o755],
      [0o600, '{ }\n', 0o700],
      [0o755, '#!/bin/sh\n', 0o755],
    ] as const;
    for (const [former, text, wanted] of modes) {
      put('install.sh', text);
      chmodSync(install, former);
      const before = fileTree([['install.sh', text]]);
      const after = fileTree([['install.sh', '#!/bin/sh\nexit\n']]);
      writeUpdate(folder, { before, after, opaque: new Set() });
      expect(statSync(install).mode & 0o777, former.toString(8)).toBe(wanted);
    }
  });

  it('is the one that a link names', async () => {
    const named = join(work, 'named');
    symlinkSync(folder, named);
    const before = get(look);
    const written = writeUpdate(named, await other());
    expect(written.folder).toBe(realpathSync(folder));
    expect(get(look)).toContain('gaps_in = 3');
    expect(readlinkSync(named)).toBe(folder);
    expect(readFileSync(join(`${folder}.before`, look), 'utf8')).toBe(before);
  });

  it('leaves alone what only has the name of the former one, or of a draft', async () => {
    for (const name of ['flake.before', 'flake.new']) {
      mkdirSync(join(work, name));
      writeFileSync(join(work, name, 'configuration.nix'), 'the only copy\n');
    }
    const before = get(look);
    const plan = await other();
    expect(() => writeUpdate(folder, plan)).toThrow(/flake\.before: was not made by an update/);
    expect(get(look)).toBe(before);
    renameSync(`${folder}.before`, join(work, 'mine'));
    writeUpdate(folder, plan);
    expect(get(look)).toContain('gaps_in = 3');
    for (const name of ['mine', 'flake.new']) {
      expect(readdirSync(join(work, name))).toEqual(['configuration.nix']);
    }
  });

  it('is not one that a newer Hyprguest made, which would lose what is new', async () => {
    put('hyprguest.json', get('hyprguest.json').replaceAll(oldRelease, '99.0.0-0123456789ab'));
    await expect(other()).rejects.toThrow(
      /hyprguest\.json: was made by Hyprguest 99\.0\.0, which is newer than this one/,
    );
  });

  it('keeps the way back when there is nothing more to change', async () => {
    const before = get(look);
    writeUpdate(folder, await other());
    expect(writeUpdate(folder, await other()).kept).toBeUndefined();
    expect(readFileSync(join(`${folder}.before`, look), 'utf8')).toBe(before);
  });
});

describe('the command line', () => {
  const start = (words: readonly string[], input = '', cwd = root) =>
    spawnSync(process.execPath, ['--import', tsx, join(root, 'scripts/generate.ts'), ...words], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
      input,
    });

  beforeEach(() => {
    rmSync(folder, { recursive: true });
    for (const [path, text] of next) put(path, text);
  });

  it('shows what other answers change, and changes it', () => {
    put(theme, `${get(theme)}# mine\n`);
    const shown = start(['--diff', folder, '--query', 'hyprland.gapsIn=3']);
    expect(shown.stderr).toBe('');
    expect(shown.stdout).toContain('+      gaps_in = 3;');
    expect(shown.stdout).not.toContain('# mine');
    expect(get('modules/home/hyprland/look.nix')).toContain('gaps_in = 5;');
    const { status, stderr } = start(
      ['--update', folder, '--config', '-'],
      '{"hyprland":{"gapsIn":3}}',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(get('modules/home/hyprland/look.nix')).toContain('gaps_in = 3;');
    expect(get(theme)).toMatch(/# mine\n$/);
    expect(readdirSync(work)).toEqual(['flake', 'flake.before']);
  });

  it('brings a folder of each kept release to today, by its own generator', async () => {
    const kept = readdirSync(join(root, 'public/generators'));
    expect(kept.length).toBeGreaterThan(0);
    const query = 'host.name=falcon&hyprland.theme=nord';
    const parsed = parseQuery(new URLSearchParams(query));
    if (!parsed.ok) throw new Error('bad query');
    for (const release of kept) {
      const { base }: ReleasedGenerator = await import(join(root, 'public/generators', release));
      for (const name of [folder, `${folder}.before`])
        rmSync(name, { recursive: true, force: true });
      const made = base({ host: { name: 'falcon' } }, 'https://old.example') ?? [];
      for (const [path, text] of made) put(path, text);
      put(theme, `${get(theme)}# mine\n`);
      const { status, stderr } = await runHere(['--update', folder, '--query', query]);
      expect([status, stderr], release).toEqual([0, '']);
      const today = generate(parsed.config).files;
      for (const [path, text] of today) {
        expect(get(path), `${release} ${path}`).toBe(path === theme ? `${text}# mine\n` : text);
      }
      for (const [path] of made) {
        expect(existsSync(join(folder, path)), `${release} ${path}`).toBe(today.has(path));
      }
    }
  });

  it('names files and the way out where it needs a decision', async () => {
    const look = 'modules/home/hyprland/look.nix';
    put(look, get(look).replace('gaps_in = 5', 'gaps_in = 9'));
    const { status, stderr } = await runHere(['--update', folder, '--query', 'hyprland.gapsIn=3']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${look}: you and the new answers changed the same lines\n--update: Choose one: --mine or --new.\n`,
    );
    expect(readdirSync(work)).toEqual(['flake']);
    const mine = await runHere(['--update', folder, '--mine', '--query', 'hyprland.gapsIn=3']);
    expect(mine.status).toBe(0);
    expect(get(look)).toContain('gaps_in = 9');
  });

  it('warns whoever is in the folder, and loses nothing that is edited in the former one', () => {
    const moved = start(['--update', '.', '--query', 'hyprland.gapsIn=3'], '', folder);
    expect([moved.status, moved.stderr]).toEqual([
      0,
      `You are in the former folder now, ${folder}.before. Type: cd ${folder}\n`,
    ]);
    expect(get('modules/home/hyprland/look.nix')).toContain('gaps_in = 3');
    const edited = join(`${folder}.before`, theme);
    writeFileSync(edited, '# edited in the wrong folder\n');
    const words = ['--update', folder, '--query', 'hyprland.gapsIn=4'];
    const { status, stderr } = start(words, '', dirname(edited));
    expect([status, stderr]).toEqual([
      2,
      `${folder}.before: is the folder before the last change, and you are in it. Go to ${folder} first\n`,
    ]);
    expect(readFileSync(edited, 'utf8')).toBe('# edited in the wrong folder\n');
  });

  it('refuses options that would do nothing', async () => {
    const archive = join(work, 'a.zip');
    const refused = async (...words: string[]) => {
      const { status, stdout, stderr } = await runHere(words);
      expect([status, stdout]).toEqual([2, '']);
      return stderr;
    };
    const change = ['--update', folder, '--query', 'hyprland.gapsIn=3'];
    expect(await refused(...change, '--out', archive, '--format', 'zip', '--print-link')).toBe(
      ['out', 'format', 'print-link']
        .map(
          (name) => `--${name}: does nothing beside --update. Give it in a command of its own.\n`,
        )
        .join(''),
    );
    expect(await refused('--diff', folder, '--seed', archive)).toContain('--seed: does nothing');
    expect(await refused('--out', archive, '--mine')).toBe('--mine: needs --update or --diff.\n');
    expect(await refused('--print-link', '--format', 'zip')).toBe('--format: needs --out.\n');
    expect(readdirSync(work)).toEqual(['flake']);
    expect(get('modules/home/hyprland/look.nix')).toContain('gaps_in = 5');
  });

  it('refuses a folder that is not ours', async () => {
    rmSync(join(folder, 'hyprguest.json'));
    // With answers, and with its own.
    for (const answers of [['--preset', 'minimal'], []]) {
      const { status, stderr } = await runHere(['--update', folder, ...answers]);
      expect(status).toBe(2);
      expect(stderr).toBe(
        `${join(folder, 'hyprguest.json')}: is not there, so the folder was not made by Hyprguest\n`,
      );
    }
  });

  it('prints the link, and archives', async () => {
    expect((await runHere(['--print-link', '--query', 'host.name=falcon'])).stdout).toBe(
      'https://hyprguest.dev/review?v=1&host.name=falcon\n',
    );
    const file = join(work, 'a.tar.gz');
    expect((await runHere(['--out', file, '--format', 'tar.gz'])).status).toBe(0);
    expect(execFileSync('tar', ['-tzf', file], { encoding: 'utf8' })).toContain('flake.nix\n');
    const zip = join(work, 'a.zip');
    const stdin = ['--out', zip, '--format', 'zip', '--config', '-'];
    expect((await runHere(stdin, '{"host":{"name":"falcon"}}')).status).toBe(0);
    const [name] = readFileSync(zip, 'latin1').match(/falcon\/flake\.nix/) ?? [];
    expect(name).toBe('falcon/flake.nix');
    expect((await runHere(['--out', join(work, 'dir'), '--format', 'dir'])).status).toBe(0);
    expect(existsSync(join(work, 'dir/flake.nix'))).toBe(true);
    const { status, stderr } = await runHere(['--out', file, '--format', 'rar']);
    expect([status, stderr]).toEqual([
      2,
      '--format: There is no format “rar”: dir, zip or tar.gz.\n',
    ]);
  });
});

function put(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function get(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
