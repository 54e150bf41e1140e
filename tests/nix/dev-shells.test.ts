/** The flakes that `nix flake init -t` copies: each evaluates by itself and offers a shell on both systems. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { evaluateFlakes, run } from '@/tools/nix-options/evaluate';
import { withScratchFolder, writeTree } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

const names = ['go', 'node', 'python', 'rust'];

describeWithNix('development shells', () => {
  it('are offered by name, evaluate, and bring direnv’s file', async () => {
    const { files } = generate(configSchema.parse({}));
    await withScratchFolder(async (folder) => {
      writeTree(folder, files);
      const found = await evaluateFlakes([
        folder,
        ...names.map((name) => join(folder, 'templates', name)),
      ]);
      const [whole, ...shells] = found.map((result) => {
        if (!result.ok) throw new Error(`${result.dir}: ${result.error}`);
        return result.report;
      });
      expect(Object.keys(whole?.outputs.templates as object).sort()).toEqual(['default', ...names]);
      for (const [i, { outputs, packages }] of shells.entries()) {
        expect(Object.keys(outputs.devShells as object)).toEqual(['aarch64-linux', 'x86_64-linux']);
        expect(packages.length, names[i]).toBeGreaterThan(1);
      }
    });
    for (const name of names) expect(files.get(`templates/${name}/.envrc`)).toBe('use flake\n');
  });

  it('are copied into an empty folder by `nix flake init`, without a network', async () => {
    const { files } = generate(configSchema.parse({}));
    await withScratchFolder(async (folder) => {
      writeTree(join(folder, 'guest'), files);
      for (const name of names) {
        const project = join(folder, name);
        mkdirSync(project);
        const { status, stderr } = await run('sh', [
          '-c',
          'cd "$1" && nix --extra-experimental-features "nix-command flakes" --store "$2" flake init -t "$3"',
          ...['sh', project, join(folder, 'store'), `path:${join(folder, 'guest')}#${name}`],
        ]);
        expect(status, stderr).toBe(0);
        expect(readdirSync(project).sort()).toEqual(['.envrc', 'flake.nix']);
        expect(readFileSync(join(project, 'flake.nix'), 'utf8')).toBe(
          files.get(`templates/${name}/flake.nix`),
        );
      }
    });
  });
});
