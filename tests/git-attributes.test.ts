/** A clone on Windows, where Git turns line ends round unless .gitattributes says otherwise. Real Git. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { writeTree } from '@/tools/nix-options/inspect';

it('a clone with core.autocrlf has every file as it was made, and the script for Windows as Windows has it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hg-clone-'));
  const git = (...words: string[]) => {
    const { status, stderr } = spawnSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', HOME: folder },
    });
    expect(stderr.replace(/warning: .*\n|hint: .*\n|Cloning .*\n|done\.\n/g, '')).toBe('');
    expect(status).toBe(0);
  };
  try {
    const { files } = generate(configSchema.parse({ secrets: { scheme: 'agenix' } }));
    // Bytes that are no text, and that a change of line ends would spoil.
    const age = 'age-encryption.org/v1\nplain\r\nand\n';
    writeTree(join(folder, 'one'), new Map([...files, ['secrets/user-password.age', age]]));
    git('init', '-q', 'one');
    git('-C', 'one', 'add', '-A');
    git('-C', 'one', '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '-m', 'one');
    git('clone', '-q', '-c', 'core.autocrlf=true', 'one', 'two');
    const read = (path: string) => readFileSync(join(folder, 'two', path), 'utf8');
    expect(read('secrets/user-password.age')).toBe(age);
    for (const [path, text] of files) {
      const lines = text.replaceAll('\r\n', '\n');
      expect(read(path), path).toBe(
        /\.(?:cmd|ps1)$/.test(path) ? lines.replaceAll('\n', '\r\n') : text,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
