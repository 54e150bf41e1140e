/**
 * An encrypted disk layout in a machine that has a device mapper: install.sh makes the disk, what is typed is typed on a
 * terminal, and afterwards the disk is opened and mounted as the generated configuration says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { inspectFlakes, type Subject } from '@/tools/nix-options/inspect';
import { nix } from '../nix/nix';
import { boot, findKernel } from './boot';

const standIns: Readonly<Record<string, string>> = {
  'systemd-detect-virt': '#!/bin/sh\necho vmware\n',
  curl: '#!/bin/sh\nexit 0\n',
  // The first try breaks off, as a download does.
  'nixos-install': `#!/bin/sh
if [ ! -e /tried ]; then : >/tried; exit 1; fi
rm /tried
mkdir -p /mnt/etc /mnt/home
echo 'nixos:$y$hash:1::::::' >/mnt/etc/shadow
echo 'nixos:x:1000:100::/home/nixos:/bin/sh' >/mnt/etc/passwd
echo kept >/mnt/home/mine
`,
  'nixos-enter': '#!/bin/sh\nexit 0\n',
};

/** Derives the key as cryptsetup does by itself, by argon2id, at the lowest cost and without trying which one the machine can bear. */
const hurried = `#!/bin/sh
[ "$1" != luksFormat ] || { shift; set -- luksFormat --pbkdf-memory 32 --pbkdf-force-iterations 4 "$@"; }
exec /real/cryptsetup "$@"
`;

/** What NixOS does at its start with the settings of a flake, as lines of shell. */
async function startLines(subject: Subject): Promise<string> {
  const lines: string[] = [];
  const [problems] = await inspectFlakes([subject], ({ seen }) => {
    const scope = seen?.scopes.find(({ name }) => name === 'vmware-guest');
    const value = <T>(option: string) => scope?.value(option) as unknown as T;
    const opened = value<Record<string, { device: string; allowDiscards: boolean }>>(
      'boot.initrd.luks.devices',
    );
    for (const [name, { device, allowDiscards }] of Object.entries(opened))
      lines.push(`cryptsetup open ${allowDiscards ? '--allow-discards' : ''} ${device} ${name}`);
    lines.push('links');
    const mounted =
      value<Record<string, { device: string; fsType: string; options?: string[] }>>('fileSystems');
    for (const [at, { device, fsType, options = ['defaults'] }] of Object.entries(mounted).sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ))
      if (device.startsWith('/dev/'))
        lines.push(`mount -t ${fsType} -o ${options.join(',')} ${device} /mnt${at}`);
    // The words of NixOS' own service for swap with a new key at each start.
    for (const { device } of value<{ device: string; randomEncryption: true }[]>('swapDevices'))
      lines.push(
        `cryptsetup open --type plain --cipher aes-xts-plain64 --key-file /dev/urandom ${device} swap`,
        'mkswap /dev/mapper/swap',
        'swapon /dev/mapper/swap',
      );
    return [];
  });
  expect(problems).toEqual([]);
  return lines.join('\n');
}

/** `links` makes what udev would link, from what udev would ask. */
const prelude = `
links() {
  rm -rf /dev/disk
  mkdir -p /dev/disk/by-label /dev/disk/by-partlabel
  for device in $(blkid --cache-file /dev/null --output device); do
    for kind in LABEL PARTLABEL; do
      name=$(blkid --cache-file /dev/null --match-tag $kind --output value "$device")
      folder=/dev/disk/by-$(echo $kind | tr A-Z a-z)
      [ -z "$name" ] || ln -sf "$device" "$folder/$name"
    done
  done
}
mounts() { findmnt --raw --noheadings --output TARGET,SOURCE,FSTYPE,OPTIONS | grep ^/mnt; }
`;

const scriptOf = (start: string) => `
say first
sh /flake/install.sh; echo "status $?"
say again
sh /flake/install.sh; echo "status $?"
say disk
mounts
blkid --probe --match-tag LABEL --match-tag TYPE --output export /dev/nvme0n1p3
cryptsetup status nixos
cryptsetup luksDump /dev/nvme0n1p3
umount -R /mnt
say open
sh /flake/install.sh; echo "status $?"
cryptsetup close nixos
say shut
links
ls /dev/disk/by-label
for type in ext4 btrfs; do mount -t $type /dev/nvme0n1p3 /mnt 2>/dev/null || echo "no $type"; done
say start
${start}
say started
mounts
cryptsetup status nixos
cat /mnt/home/mine
cmp /flake/flake.nix /mnt/etc/nixos/flake.nix && echo same
cut -d ' ' -f 1 /proc/swaps
`;

const right = [/Enter passphrase for \S+: $/, 'correct horse'] as const;
const wrong = [/Enter passphrase for \S+: $/, 'wrong horse'] as const;
const confirmed = [/Type yes to erase/, 'yes'] as const;
/** Until the machine says these words, nothing more is typed. */
const behind = (words: string, [, line]: typeof right | typeof wrong) =>
  [new RegExp(`=== ${words}\\r?\\n[^]*Enter passphrase for \\S+: $`), line] as const;

type Layout = 'luks' | 'luks-btrfs';

/** Lines of findmnt that must be there, once each. */
const mountsOf: Readonly<Record<Layout, readonly RegExp[]>> = {
  luks: [/^\/mnt \/dev\/mapper\/nixos ext4 /],
  'luks-btrfs': ['', '/.snapshots', '/home', '/nix'].map(
    (at) =>
      new RegExp(
        `^/mnt${at} /dev/mapper/nixos\\S* btrfs .*noatime.*compress=zstd.*subvol=/@${at.replace(/\W/g, '')}$`,
      ),
  ),
};

const programs = ['cryptsetup', 'mkfs.btrfs', 'btrfs', 'cmp', 'ln', 'swapoff'];
const kernel = findKernel(programs);

/**
 * The test of one layout.
 * @param mistyped whether the passphrase is mistyped while installing, too; at the start it always is
 * @param inFull whether a key is derived for as long as on somebody's own disk, which takes two fifths of the test
 */
export function testEncryptedDisk(
  layout: Layout,
  { mistyped, inFull }: { mistyped: boolean; inFull: boolean },
): void {
  it(`${layout}: the disk is made, continued, closed, opened by its passphrase alone, and mounted by what the flake says`, async ({
    skip,
  }) => {
    if ('missing' in nix) return skip(nix.missing);
    if ('reason' in kernel) return skip(kernel.reason);
    const config = configSchema.parse({ host: { diskLayout: layout } });
    const { files } = generate(config);
    const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-encrypted-disk-'));
    let parts: ReadonlyMap<string, string>;
    try {
      parts = await boot(kernel, {
        scratch,
        modules: ['disk', 'btrfs', 'luks'],
        programs,
        standIns: { ...standIns, ...(!inFull && { cryptsetup: hurried }) },
        trees: { flake: files },
        script: prelude + scriptOf(await startLines({ config, files })),
        typed: [
          confirmed,
          right,
          ...(mistyped ? [wrong] : []),
          right,
          behind('start', wrong),
          right,
        ],
      });
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    expect([...parts.keys()].at(-1), [...parts.values()].at(-1)).toBe('end');
    const part = (words: string) => parts.get(words) ?? '';

    expect(part('first')).toContain('It will be encrypted: you choose its passphrase in a moment.');
    expect(part('first')).toContain('status 1\n');
    expect(part('first').includes('No key available with this passphrase.')).toBe(mistyped);

    // The mapped disk is recognized, and nobody is asked for anything again.
    expect(part('again')).toContain('Nothing is erased; the installation continues.');
    expect(part('again')).toContain('Done: NixOS is on /dev/nvme0n1, and');
    expect(part('again')).not.toContain('passphrase');
    expect(part('again')).toContain('status 0\n');

    expect(part('disk')).toContain('LABEL=luks\nTYPE=crypto_LUKS\n');
    expect(part('disk')).toMatch(/type: +LUKS2\n/);
    expect(part('disk')).toMatch(/PBKDF: +argon2id\n/);
    // What is swapped out while installing would lie there in the clear.
    expect(part('disk')).not.toContain('swap');

    expect(part('open')).toContain('/dev/nvme0n1 is in use and stays as it is:');
    expect(part('open')).toContain('sudo cryptsetup close nixos');
    expect(part('open')).toContain('status 1\n');

    expect(part('shut')).toMatch(/^boot {2}luks$/m);
    expect(part('shut')).toMatch(/^no ext4$/m);
    expect(part('shut')).toMatch(/^no btrfs$/m);

    expect(part('start').match(/No key available/g)).toHaveLength(1);
    expect(part('start')).not.toContain('mount:');
    const mounted = part('started').split('\n');
    for (const line of [
      ...mountsOf[layout],
      /^\/mnt\/boot \/dev\/nvme0n1p1 vfat .*fmask=0077,dmask=0077/,
    ])
      expect(
        mounted.filter((text) => line.test(text)),
        part('started'),
      ).toHaveLength(1);
    expect(part('started')).toMatch(/flags: +discards *\n/);
    expect(part('started')).toContain('kept\nsame\n');
    expect(part('started')).toMatch(/^\/dev\/(?:mapper\/swap|dm-\d)$/m);
  }, 600_000);
}
