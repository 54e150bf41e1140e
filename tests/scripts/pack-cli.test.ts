/** The package for npx: unpacked far from here it needs nothing but Node, and knows the released generators. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { generatorVersion } from '@/lib/generated/build-info';
import { findReleased } from '@/lib/update/find-released';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pack-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the command as its package’s `bin` says. */
const run = (...words: string[]) =>
  execFileSync(join(folder, 'package', bin), words, { cwd: folder, encoding: 'utf8' });
let bin = '';

beforeAll(() => {
  // Into its own folder, because two that pack into one at once empty each other’s.
  const words = ['scripts/pack-cli.ts', folder];
  execFileSync('node_modules/.bin/tsx', words, { cwd: root, stdio: 'pipe' });
  execFileSync('tar', ['-xzf', join(folder, `hyprguest-${generatorVersion}.tgz`), '-C', folder]);
  const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  expect(manifest.dependencies).toBeUndefined();
  bin = manifest.bin.hyprguest;
});

it('makes the very files', () => {
  run('--out', 'new', '--query', 'host.name=falcon');
  const { files } = generate(configSchema.parse({ host: { name: 'falcon' } }));
  for (const [path, text] of files) {
    expect(readFileSync(join(folder, 'new', path), 'utf8'), path).toBe(text);
  }
});

it('updates a folder of a released generator, because it brings that along', async () => {
  const [release = ''] = readdirSync(join(folder, 'package/generators')).map((name) =>
    name.replace('.js', ''),
  );
  const old = (await findReleased(release))?.base({}, 'https://hyprguest.dev') ?? [];
  const theme = 'modules/home/theme.nix';
  for (const [path, text] of old) {
    mkdirSync(dirname(join(folder, 'old', path)), { recursive: true });
    writeFileSync(join(folder, 'old', path), path === theme ? `${text}# mine\n` : text);
  }
  run('--update', 'old', '--preset', 'developer');
  expect(readFileSync(join(folder, 'old', theme), 'utf8')).toMatch(/# mine\n$/);
  expect(readFileSync(join(folder, 'old/hyprguest.json'), 'utf8')).toContain(
    `"version": "${generatorVersion}"`,
  );
});
