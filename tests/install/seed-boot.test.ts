/**
 * The seed disc in a machine that has never seen this repository: QEMU with EFI, an empty NVMe disk and the disc in a drive; a
 * kernel of Debian's, its own programs, and stand-ins only for what NixOS and VMware bring. What a person types is typed.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seedDisc } from '@/lib/archive/seed-disc';
import { topFolder } from '@/lib/archive/top-folder';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { fileTree } from '@/lib/render/file-tree';
import { boot, findKernel } from './boot';

const standIns: Readonly<Record<string, string>> = {
  'systemd-detect-virt': '#!/bin/sh\necho vmware\n',
  curl: '#!/bin/sh\nexit 0\n',
  // The first try breaks off, as a download does.
  'nixos-install': `#!/bin/sh
for word do echo "nixos-install: $word"; done
env | sed -n 's/^\\(https*_proxy\\|no_proxy\\)=/nixos-install: &/p'
if [ ! -e /tried ]; then : >/tried; echo 'error: unable to download' >&2; exit 1; fi
mkdir -p /mnt/etc
echo 'ada:$y$hash:1::::::' >/mnt/etc/shadow
echo 'ada:x:1000:100::/home/ada:/bin/sh' >/mnt/etc/passwd
`,
  'nixos-enter': '#!/bin/sh\nexit 0\n',
};

/** What is typed, and around it marks for the test. */
const script = `
say label
blkid -o value -s LABEL /dev/sr0
say dry
mount -L go /mnt
ls -1 /mnt
sh /mnt/go --dry-run --proxy http://proxy:3128
say first
mount -L go /mnt
echo yes | sh /mnt/go --proxy http://proxy:3128; echo "status $?"
say again
mount -L go /mnt
sh /mnt/go --proxy http://proxy:3128; echo "status $?"
say disk
findmnt --raw --noheadings --output TARGET,SOURCE,FSTYPE | grep ^/mnt
sgdisk --print /dev/nvme0n1
cd /mnt/etc/nixos
find . -type f -printf 'mode %m %p\n'
find . -type f -exec sha256sum '{}' +
`;

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-seed-boot-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const kernel = findKernel();

describe('the seed disc, in a machine of its own', () => {
  it('brings NixOS’ configuration from the disc to an empty disk by the two typed lines', async ({
    skip,
  }) => {
    if ('reason' in kernel) return skip(kernel.reason);
    const config = configSchema.parse({ host: { name: 'falcon' }, user: { name: 'ada' } });
    const files = fileTree([
      ...generate(config).files,
      ['secrets.nix', '{ hashedPassword = "$y$hash"; }\n'],
    ]);
    const disc = join(scratch, 'seed.iso');
    writeFileSync(disc, seedDisc(files, topFolder(config.host.name)));
    const parts = await boot(kernel, {
      scratch,
      modules: ['disc', 'disk'],
      standIns,
      script,
      disc,
    });
    expect([...parts.keys()].at(-1), [...parts.values()].at(-1)).toBe('end');

    expect(parts.get('label')).toBe('go\n\n');
    const dry = parts.get('dry') ?? '';
    expect(dry).toContain('flake.tgz\ngo\n');
    expect(dry).toContain('# partition\nwipefs --all --quiet /dev/nvme0n1\n');
    expect(dry).not.toContain('warning: no fitting disk');

    const first = parts.get('first') ?? '';
    expect(first).toContain('This disk will be ERASED');
    expect(first).toContain('nixos-install: path:/mnt/etc/nixos#vmware-guest');
    for (const name of ['http_proxy', 'https_proxy'])
      expect(first).toContain(`nixos-install: ${name}=http://proxy:3128\n`);
    expect(first).toContain('Most often a download failed. Start it again, and it continues:');
    expect(first).toContain('status 1\n');

    // The very same lines, with the new system mounted below the disc: nothing is erased.
    const again = parts.get('again') ?? '';
    expect(again).toContain('Nothing is erased; the installation continues.');
    expect(again).not.toContain('ERASED');
    expect(again).toContain('Done: NixOS is on /dev/nvme0n1');
    expect(again).toContain('--forget-seed');
    expect(again).toContain('status 0\n');

    const disk = parts.get('disk') ?? '';
    expect(disk).toContain('/mnt /dev/nvme0n1p3 ext4\n/mnt/boot /dev/nvme0n1p1 vfat\n');
    expect(disk).toMatch(/1 .*EF00 +boot\n.*8200 +swap\n.*8300 +nixos\n/);
    // What lies there is what lay in the zip, byte by byte.
    const sums = new Map(
      [...disk.matchAll(/^(\w{64}) {2}\.\/(.*)$/gm)].map(([, sum, path]) => [path, sum]),
    );
    const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(sums).toEqual(new Map([...files].map(([path, text]) => [path, sumOf(text)])));
    const modes = new Map(
      [...disk.matchAll(/^mode (\d+) \.\/(.*)$/gm)].map(([, mode, path]) => [path, mode]),
    );
    const modeOf = (path: string) =>
      path === 'secrets.nix' ? '600' : path.endsWith('.sh') ? '755' : '644';
    expect(modes).toEqual(new Map([...files.keys()].map((path) => [path, modeOf(path)])));
  }, 600_000);
});
