/** The command as a program: where it writes, and what it leaves alone. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '@/tests/run-cli';
import { presets } from './config/presets';

const root = join(import.meta.dirname, '..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hyprguest-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(...words: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/generate.ts'), ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stderr };
}

describe('an empty folder', () => {
  it('stays the folder that it is, with its owner and its mode', () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    chmodSync(out, 0o700);
    const before = statSync(out);
    expect(start('--out', out)).toEqual({ status: 0, stderr: '' });
    const { ino, mode, uid } = statSync(out);
    expect({ ino, mode, uid }).toEqual({ ino: before.ino, mode: before.mode, uid: before.uid });
    expect(existsSync(join(out, 'flake.nix'))).toBe(true);
    expect(statSync(join(out, 'install.sh')).mode & 0o777).toBe(0o755);
    expect(readdirSync(out).filter((name) => name.startsWith('.hyprguest-'))).toEqual([]);
  });

  it('is filled where a link points to', async () => {
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync(real, join(folder, 'link'));
    expect((await runHere(['--out', join(folder, 'link')])).status).toBe(0);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(real, 'flake.nix'))).toBe(true);
  });

  it('may be a mount point', (context) => {
    const out = join(folder, 'mounted');
    mkdirSync(out);
    const words = [
      '--mount',
      'sh',
      '-ec',
      'mount -t tmpfs none "$1"; shift; "$@"; ls "$OUT"',
      'sh',
    ];
    const command = [
      process.execPath,
      '--import',
      'tsx',
      join(root, 'scripts/generate.ts'),
      '--out',
      out,
    ];
    if (spawnSync('unshare', ['--mount', 'true']).status !== 0) {
      context.skip('no mount namespace can be made here (unshare)');
    }
    const { status, stdout, stderr } = spawnSync('unshare', [...words, out, ...command], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, OUT: out },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('flake.nix');
  });

  it('is empty again when the answers are refused', () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    const { status, stderr } = start('--out', out, '--query', 'host.name=-');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^host\.name: /);
    expect(readdirSync(out)).toEqual([]);
  });
});

it('makes a folder that is not there, and leaves one that is not empty', async () => {
  const out = join(folder, 'a/b');
  expect((await runHere(['--out', out])).status).toBe(0);
  const before = readFileSync(join(out, 'flake.nix'), 'utf8');
  const again = await runHere(['--out', out, '--preset', 'minimal']);
  expect(again).toEqual({
    status: 2,
    stdout: '',
    stderr: `--out: ${out} is not empty. Name a new or empty folder.\n`,
  });
  expect(readFileSync(join(out, 'flake.nix'), 'utf8')).toBe(before);
  expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
});

it('reads answers with a byte order mark, as PowerShell writes them', async () => {
  const config = join(folder, 'answers.json');
  writeFileSync(config, '\uFEFF{ "host": { "name": "falcon" } }');
  const out = join(folder, 'out');
  const { status, stderr } = await runHere(['--out', out, '--config', config]);
  expect([status, stderr]).toEqual([0, '']);
  const { answers } = JSON.parse(readFileSync(join(out, 'hyprguest.json'), 'utf8'));
  expect(answers.host.name).toBe('falcon');
});

it.each(['developer', 'Developer', 'APPLE SILICON', 'apple-silicon'])(
  'takes the preset “%s” by its id or title',
  async (name) => {
    const { status, stdout, stderr } = await runHere(['--preset', name, '--print-link']);
    expect([status, stderr]).toEqual([0, '']);
    const preset = presets.find(({ id, title }) =>
      [id, title].some((one) => one.toLowerCase() === name.toLowerCase()),
    );
    expect(stdout).toContain(preset?.query);
  },
);

it('says which presets there are', async () => {
  const { status, stderr } = await runHere(['--preset', 'nothing', '--print-link']);
  expect(status).toBe(2);
  expect(stderr).toContain('There is no preset “nothing”. There are: default, minimal,');
});
