/** Released generators never change: a flake of any of them can be made again, byte for byte. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deflateText } from '@/lib/archive/pack';
import { tarGz } from '@/lib/archive/tar';
import { presetById } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { generatorRelease, generatorVersion } from '@/lib/generated/build-info';
import { templates } from '@/lib/generated/templates';
import { readManifest } from '@/lib/manifest';
import { mergeTrees, resolveConflicts } from '@/lib/merge/merge-trees';
import { movedFiles } from '@/lib/merge/moved-files';
import { fileTree } from '@/lib/render/file-tree';
import { baseOf, type ReleasedFlake } from '@/lib/update/base';
import { findReleased } from '@/lib/update/find-released';

interface Recorded {
  module: string;
  flakes: Record<string, string>;
  /** Of the archives behind locked addresses; 0.2.0 made none. */
  archives?: Record<string, string>;
  answers: Record<string, unknown>;
}

const root = join(import.meta.dirname, '..');
const recorded: Record<string, Recorded> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/generators.json'), 'utf8'),
);
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

/** What today's writer makes of a kept generator's flake. */
function archiveOf({ files, folder, written }: ReleasedFlake): Uint8Array {
  return tarGz(fileTree(files), folder, { written: new Set(written), deflate: deflateText });
}

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
    '%s makes the archives it made: whoever changes a writer keeps the old one for it',
    async (release, { archives = {} }) => {
      const kept = await findReleased(release);
      expect(Object.keys(archives).length > 0).toBe(kept?.flake !== undefined);
      for (const [id, hash] of Object.entries(archives)) {
        const flake = kept?.flake?.(presetById.get(id)?.query ?? '', 'https://hyprguest.dev');
        expect(flake && sha256(archiveOf(flake)), id).toBe(hash);
      }
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
      const merged = resolveConflicts(mergeTrees(base, mine, next), () => 'mine');
      expect(merged.get(theme)).toMatch(/# mine\n$/);
      expect([...merged.keys()]).toEqual([...next.keys()]);
    },
  );

  it('keep hand edits of files that have moved since', async () => {
    let moves = 0;
    for (const [release, { answers }] of Object.entries(recorded)) {
      const kept = await findReleased(release);
      const old = fileTree(kept?.base(answers.default, 'https://old.example') ?? []);
      const manifest = readManifest(old);
      if (!manifest) throw new Error(`${release} has no manifest`);
      const base = await baseOf(manifest, findReleased);
      const next = generate(configSchema.parse(answers.default)).files;
      const moved = [...movedFiles].filter(([before, now]) => old.has(before) && next.has(now));
      moves += moved.length;
      const isMoved = new Map(moved);
      const mine = [...old].map(([path, text]): [string, string] => [
        path,
        isMoved.has(path) ? `${text}# mine\n` : text,
      ]);
      const merged = resolveConflicts(mergeTrees(base, fileTree(mine), next), () => 'mine');
      for (const [, now] of moved) expect(merged.get(now), now).toMatch(/# mine\n$/);
      expect([...merged.keys()]).toEqual([...next.keys()]);
      const deleted = fileTree([...old].filter(([path]) => !isMoved.has(path)));
      const merge = mergeTrees(base, deleted, next);
      expect(merge.conflicts.map(({ path }) => path)).toEqual(moved.map(([, now]) => now).sort());
      // Left deleted, each still has to be something that can be imported.
      const left = resolveConflicts(merge, () => 'mine');
      expect([...left.keys()]).toEqual([...next.keys()]);
    }
    expect(moves).toBeGreaterThan(0);
  });

  it('have moved only files that are there today, and are gone from where they were', () => {
    const today = new Set(templates.map(([path]) => path));
    for (const [before, now] of movedFiles) {
      expect([today.has(before), today.has(now)], now).toEqual([false, true]);
    }
  });
});
