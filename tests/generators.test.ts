/** Released generators never change: a flake of any of them can be made again, byte for byte. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presetById } from '@/lib/config/presets';
import { generate } from '@/lib/generate';
import { generatorRelease, generatorVersion } from '@/lib/generated/build-info';
import { readManifest } from '@/lib/manifest';
import { mergeTrees, settleTree } from '@/lib/merge/merge-trees';
import { fileTree } from '@/lib/render/file-tree';
import { baseOf } from '@/lib/update/base';
import { findReleased } from '@/lib/update/find-released';

interface Recorded {
  module: string;
  flakes: Record<string, string>;
  answers: Record<string, unknown>;
}

const root = join(import.meta.dirname, '..');
const recorded: Record<string, Recorded> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/generators.json'), 'utf8'),
);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('released generators', () => {
  it('are those on record, at least one', () => {
    const kept = readdirSync(join(root, 'public/generators')).map((name) =>
      name.replace('.js', ''),
    );
    expect(kept.sort()).toEqual(Object.keys(recorded).sort());
    expect(kept.length).toBeGreaterThan(0);
  });

  it('a released version makes the same bytes for ever: whoever changes them raises the version', () => {
    const released = Object.keys(recorded).filter((name) =>
      name.startsWith(`${generatorVersion}-`),
    );
    for (const name of released)
      expect(generatorRelease, 'raise "version" in package.json').toBe(name);
  });

  it.each(Object.entries(recorded))(
    '%s makes what it made',
    async (release, { module, flakes, answers }) => {
      expect(sha256(readFileSync(join(root, `public/generators/${release}.js`), 'utf8'))).toBe(
        module,
      );
      const kept: { base(answers: unknown, origin: string): [string, string][] | undefined } =
        await import(join(root, `public/generators/${release}.js`));
      for (const [id, hash] of Object.entries(flakes)) {
        const files = kept.base(answers[id], 'https://hyprguest.dev');
        expect(sha256(JSON.stringify(files)), id).toBe(hash);
      }
      expect(kept.base({ host: { name: '"; rm -rf' } }, 'https://x.example')).toBeUndefined();
    },
  );

  it.each(Object.entries(recorded))(
    '%s is the base of a merge with today’s answers',
    async (release, { answers }) => {
      const kept = await findReleased(release);
      const old = fileTree(kept?.base(answers.default, 'https://old.example') ?? []);
      const manifest = readManifest(old);
      if (!manifest) throw new Error('no manifest');
      const base = await baseOf(manifest, findReleased);
      for (const [path, text] of old)
        if (path !== 'hyprguest.json') expect(base.text(path), path).toBe(text);
      const theme = 'modules/home/theme.nix';
      const mine = fileTree([...old, [theme, `${old.get(theme)}# mine\n`]]);
      const config = presetById.get('developer')?.config;
      if (!config) throw new Error('no preset');
      const next = generate(config).files;
      const merged = settleTree(mergeTrees(base, mine, next), () => 'mine');
      expect(merged.get(theme)).toMatch(/# mine\n$/);
      expect([...merged.keys()]).toEqual([...next.keys()]);
    },
  );
});
