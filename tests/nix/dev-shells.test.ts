/** The flakes that `nix flake init -t` copies: each evaluates by itself and offers a shell on both systems. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { evaluateFlakes } from '@/tools/nix-options/evaluate';
import { inScratch, writeTree } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

describeWithNix('development shells', () => {
  it('are offered by name, evaluate, and bring direnv’s file', async () => {
    const { files } = generate(configSchema.parse({}));
    const names = ['go', 'node', 'python', 'rust'];
    await inScratch(async (folder) => {
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
});
