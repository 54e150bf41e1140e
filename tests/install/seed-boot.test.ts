/**
 * The seed disc in a machine that has never seen this repository: QEMU with EFI, an empty NVMe disk and the disc in a drive; a
 * kernel of Debian's, its own programs, and stand-ins only for what NixOS and VMware bring. What a person types is typed.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seedDisc } from '@/lib/archive/seed-disc';
import { topFolder } from '@/lib/archive/top-folder';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { fileTree } from '@/lib/render/file-tree';
import { ensureKernel } from '@/tools/debian/debian-kernel.mjs';
import { findCommand } from '@/tools/debian/debian-tools.mjs';

/** Programs of the NixOS ISO that go and install.sh call, here those of this machine. */
const programs = [
  ...['sh', 'awk', 'sed', 'grep', 'find', 'tar', 'gzip', 'mount', 'umount', 'mountpoint'],
  ...['lsblk', 'findmnt', 'blkid', 'wipefs', 'partx', 'swapon', 'mkswap', 'sgdisk', 'mkfs.fat'],
  ...['mkfs.ext4', 'cat', 'chmod', 'chown', 'cp', 'cut', 'df', 'dirname', 'head', 'id', 'install'],
  ...['ls', 'mkdir', 'mv', 'readlink', 'rm', 'sha256sum', 'sleep', 'sort', 'stat', 'tail', 'tr'],
  ...['tty', 'uname', 'dmesg', 'env'],
];

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
const init = `#!/bin/sh
export PATH=/bin HOME=/root
busybox mount -t proc proc /proc
busybox mount -t sysfs sysfs /sys
busybox mount -t devtmpfs devtmpfs /dev
busybox mount -t tmpfs tmpfs /tmp
exec </dev/null >/dev/ttyS0 2>&1
for module in $(cat /modules); do busybox insmod "/lib/modules/$module"; done
i=0
until [ -b /dev/sr0 ] && [ -b /dev/nvme0n1 ] || [ $i = 100 ]; do sleep 0.1; i=$((i + 1)); done
say() { printf '\n=== %s\n' "$*"; }
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
say end
busybox poweroff -f
`;

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-seed-boot-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A program's file, and the libraries that the loader takes for it, at the places where it looks for them. */
function bring(root: string, name: string): void {
  const found = findCommand(name);
  if (!found) throw new Error(`${name} is not installed here`);
  const real = realpathSync(found);
  const target = join(root, 'bin', name);
  copyFileSync(real, target);
  const { stdout } = spawnSync('ldd', [real], { encoding: 'utf8' });
  for (const [, library = ''] of stdout.matchAll(/(\/\S+) \(0x/g)) {
    const place = join(root, library);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(realpathSync(library), place);
  }
}

/** The first file system, packed as the kernel wants it (newc). */
function makeInitrd(modules: readonly string[]): string {
  const root = join(scratch, 'initrd');
  for (const name of [
    'bin',
    'dev',
    'etc',
    'lib/modules',
    'mnt',
    'proc',
    'root',
    'sys',
    'tmp',
    'run',
  ])
    mkdirSync(join(root, name), { recursive: true });
  symlinkSync('bin', join(root, 'sbin'));
  for (const name of [...programs, 'busybox']) bring(root, name);
  for (const [name, text] of Object.entries(standIns))
    writeFileSync(join(root, 'bin', name), text, { mode: 0o755 });
  for (const path of modules) copyFileSync(path, join(root, 'lib/modules', basename(path)));
  writeFileSync(join(root, 'modules'), modules.map((path) => `${basename(path)}\n`).join(''));
  copyFileSync('/etc/mke2fs.conf', join(root, 'etc/mke2fs.conf'));
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\n');
  writeFileSync(join(root, 'init'), init, { mode: 0o755 });
  const packed = join(scratch, 'initrd.cpio');
  execFileSync('sh', ['-c', `find . | busybox cpio -o -H newc >'${packed}'`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return packed;
}

/** Boots until the machine switches itself off. @returns what it said on its serial line */
function boot(
  kernel: string,
  initrd: string,
  firmware: { code: string; variables: string },
  disc: string,
) {
  const variables = join(scratch, 'variables.fd');
  copyFileSync(firmware.variables, variables);
  const disk = join(scratch, 'disk.raw');
  writeFileSync(disk, '');
  truncateSync(disk, 24 * 2 ** 30);
  const flash = `if=pflash,format=raw,unit=`;
  const words = [
    ...['-M', 'q35', '-accel', 'tcg,thread=multi', '-cpu', 'Nehalem', '-smp', '2', '-m', '3584'],
    ...['-nodefaults', '-no-reboot', '-display', 'none', '-serial', 'stdio', '-nic', 'none'],
    ...[
      '-drive',
      `${flash}0,readonly=on,file=${firmware.code}`,
      '-drive',
      `${flash}1,file=${variables}`,
    ],
    ...['-kernel', kernel, '-initrd', initrd],
    ...['-append', 'console=ttyS0 quiet panic=-1 mitigations=off nowatchdog'],
    ...['-drive', `file=${disk},format=raw,if=none,id=disk,cache=unsafe,discard=unmap`],
    ...['-device', 'nvme,drive=disk,serial=1'],
    ...[
      '-device',
      'virtio-scsi-pci',
      '-drive',
      `file=${disc},format=raw,if=none,id=disc,readonly=on`,
    ],
    ...['-device', 'scsi-cd,drive=disc'],
  ];
  return new Promise<string>((resolve, reject) => {
    const child = spawn('qemu-system-x86_64', words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 540_000,
      killSignal: 'SIGKILL',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString('latin1');
      });
    child.on('error', reject);
    child.on('close', () => resolve(said.replaceAll('\r', '')));
  });
}

const machine = ensureKernel();
const missing = [...programs, 'busybox', 'ldd'].filter((name) => !findCommand(name));
const unable =
  'reason' in machine
    ? machine.reason
    : missing.length > 0
      ? `not installed here: ${missing.join(', ')}`
      : undefined;

describe('the seed disc, in a machine of its own', () => {
  it('brings NixOS’ configuration from the disc to an empty disk by the two typed lines', async ({
    skip,
  }) => {
    if ('reason' in machine || unable) return skip(unable);
    const config = configSchema.parse({ host: { name: 'falcon' }, user: { name: 'ada' } });
    const files = fileTree([
      ...generate(config).files,
      ['secrets.nix', '{ hashedPassword = "$y$hash"; }\n'],
    ]);
    const disc = join(scratch, 'seed.iso');
    writeFileSync(disc, seedDisc(files, topFolder(config.host.name)));
    const said = await boot(machine.kernel, makeInitrd(machine.modules), machine.firmware, disc);
    if (process.env.SEED_SAID) writeFileSync(process.env.SEED_SAID, said);
    const parts = new Map(
      said.split(/^=== /m).map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end + 1)] as const;
      }),
    );
    expect([...parts.keys()].at(-1), said.slice(-3000)).toBe('end');

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
