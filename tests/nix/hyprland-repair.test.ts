/** The repair of Hyprland for VMware's graphics: its script as the real Nix makes it, run on sources that fit it and that do not. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { run } from '@/tools/nix-options/evaluate';
import { withScratchFolder, writeTree } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

const place = 'src/protocols/LinuxDMABUF.cpp';
const close = 'if (drmCloseBufferHandle(PROTO::linuxDma->m_mainDeviceFD.get(), handle)) {';
const fitting = `using namespace Hyprutils::OS;\n\nbool commence() {\n    ${close}\n        return false;\n    }\n}\n`;

const postPatch = `
  let
    overlay = builtins.head (import ./modules/guest/vmware/hyprland.nix).nixpkgs.overlays;
    hyprland = { overrideAttrs = change: change { postPatch = "echo as before\\n"; }; };
  in
  (overlay { } { inherit hyprland; }).hyprland.postPatch
`;

interface Outcome {
  status: number | null;
  said: string;
  source: string;
}

describeWithNix('the repair of Hyprland', () => {
  let outcomes: Record<'fits' | 'repaired' | 'changed' | 'moved', Outcome>;

  beforeAll(async () => {
    await withScratchFolder(async (folder) => {
      writeTree(
        folder,
        generate(configSchema.parse({ hyprland: { graphics: 'accelerated' } })).files,
      );
      const store = join(folder, 'store');
      const evaluated = await run('sh', [
        '-c',
        'cd "$1" && nix-instantiate --store "$2" --eval --read-write-mode --json --expr "$3"',
        ...['sh', folder, store, postPatch],
      ]);
      expect(evaluated.status, evaluated.stderr).toBe(0);
      // the file that the script reads is in a store of its own
      const script = String(JSON.parse(evaluated.stdout)).replace(
        /\/[^\s']*\/([a-z0-9]+-release-vmwgfx-surface\.inc)/,
        `${store}/nix/store/$1`,
      );

      const tried = async (name: string, source: string | undefined): Promise<Outcome> => {
        const tree = join(folder, name);
        mkdirSync(join(tree, 'src/protocols'), { recursive: true });
        if (source !== undefined) writeFileSync(join(tree, place), source);
        // as nixpkgs' builder runs its phases
        const { status, stdout, stderr } = await run('bash', [
          '-c',
          'cd "$1" && set -eu -o pipefail && eval "$2"',
          ...['bash', tree, script],
        ]);
        const left = source === undefined ? '' : readFileSync(join(tree, place), 'utf8');
        return { status, said: stdout + stderr, source: left };
      };
      outcomes = {
        fits: await tried('fits', fitting),
        repaired: await tried('repaired', `// frees what vmwgfx hands out\n${fitting}`),
        changed: await tried('changed', fitting.replace('drmCloseBufferHandle', 'closeHandle')),
        moved: await tried('moved', undefined),
      };
    });
  });

  it('frees the surface where closing fails', () => {
    const { status, said, source } = outcomes.fits;
    expect(status, said).toBe(0);
    expect(said).toBe('as before\n');
    expect(source).toContain('static int releaseVmwgfxSurface(int fd, uint32_t handle) {');
    expect(source.indexOf('static int')).toBeLessThan(source.indexOf('bool commence'));
    const fd = 'PROTO::linuxDma->m_mainDeviceFD.get()';
    expect(source).toContain(
      `if (drmCloseBufferHandle(${fd}, handle) && releaseVmwgfxSurface(${fd}, handle)) {`,
    );
  });

  it('leaves a Hyprland alone that knows VMware by itself, and says so', () => {
    const { status, said, source } = outcomes.repaired;
    expect(status, said).toBe(0);
    expect(said).toContain('nothing to patch');
    expect(source).not.toContain('releaseVmwgfxSurface');
  });

  it.each(['changed', 'moved'] as const)(
    'stops the build where it does not fit (%s): the machine keeps the system that works',
    (name) => {
      const { status, said, source } = outcomes[name];
      expect(status).toBe(1);
      expect(said).toContain('modules/guest/vmware/hyprland.nix');
      expect(said).toContain('reconfigure');
      expect(source).not.toContain('releaseVmwgfxSurface');
    },
  );
});
