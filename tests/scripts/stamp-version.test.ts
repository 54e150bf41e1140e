/** `npm version`, as `npm run update:pins` and people call it, on a copy of what it touches. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('raises the version in all three files', () => {
  const root = join(import.meta.dirname, '../..');
  const copy = mkdtempSync(join(tmpdir(), 'version-'));
  try {
    const files = ['package.json', 'package-lock.json', 'deploy/kubernetes.yaml'];
    for (const path of [...files, 'scripts/stamp-version.mjs', 'tools/project.mjs'])
      cpSync(join(root, path), join(copy, path));
    execFileSync('npm', ['version', '99.1.2', '--no-git-tag-version'], { cwd: copy });
    for (const path of files) {
      expect(readFileSync(join(copy, path), 'utf8'), path).toContain('99.1.2');
    }
    const manifest = (folder: string) =>
      readFileSync(join(folder, 'deploy/kubernetes.yaml'), 'utf8');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest(copy)).toBe(manifest(root).replace(`:${version}`, ':99.1.2'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
