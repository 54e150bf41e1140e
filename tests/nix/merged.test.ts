/** A flake of a kept release, edited by hand and brought to other answers of today: the real Nix evaluates what comes of it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { readManifest } from '@/lib/manifest';
import { mergeTrees, resolveConflicts } from '@/lib/merge/merge-trees';
import { fileTree } from '@/lib/render/file-tree';
import { baseOf } from '@/lib/update/base';
import { findReleased } from '@/lib/update/find-released';
import { evaluateFlakes } from '@/tools/nix-options/evaluate';
import { withScratchFolder, writeTree } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

const releases = readdirSync(join(import.meta.dirname, '../../public/generators')).map((name) =>
  name.replace('.js', ''),
);
const hostFile = 'hosts/vmware-guest/default.nix';
const next = generate(
  configSchema.parse({
    host: { name: 'falcon', containers: 'podman' },
    secrets: { scheme: 'agenix' },
  }),
).files;

describeWithNix('an edited flake with the answers of today', () => {
  it.each(releases)('made by %s', async (release) => {
    const generator = await findReleased(release);
    const made = new Map(generator?.base({ host: { name: 'falcon' } }, 'https://x.example'));
    const host = made.get(hostFile) ?? '';
    made.set(
      hostFile,
      host.replace('  networking.hostName', '  environment.variables.MINE = "kept";\n$&'),
    );
    expect(made.get(hostFile)).not.toBe(host);
    const mine = fileTree(made);
    const manifest = readManifest(mine);
    if (!manifest) throw new Error('no manifest');
    const merge = mergeTrees(await baseOf(manifest, findReleased), mine, next);
    expect(merge.conflicts).toEqual([]);
    const [result] = await withScratchFolder((folder) => {
      writeTree(
        folder,
        resolveConflicts(merge, () => 'mine'),
      );
      return evaluateFlakes([folder]);
    });
    if (!result?.ok) throw new Error(result?.error);
    const system = result.report.configurations['vmware-guest'];
    const settings = JSON.stringify(system?.modules);
    expect(settings).toContain('"MINE":"kept"');
    expect(system?.modules.map(({ file }) => file).join('\n')).toContain('modules/core/podman.nix');
  });
});
