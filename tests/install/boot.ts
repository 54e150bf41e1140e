/**
 * A small machine in QEMU: EFI, an empty NVMe disk, a kernel of Debian's and this machine's own programs. It runs one script,
 * speaks on a serial line, and ends by itself.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileTree } from '@/lib/render/file-tree';
import { ensureKernel, type Kernel, type ModuleSet } from '@/tools/debian/debian-kernel.mjs';
import { findCommand } from '@/tools/debian/debian-tools.mjs';
import { writeTree } from './machine';

/** Programs of the NixOS ISO that go and install.sh call, here those of this machine. */
const programs = [
  ...['sh', 'awk', 'sed', 'grep', 'find', 'tar', 'gzip', 'mount', 'umount', 'mountpoint'],
  ...['lsblk', 'findmnt', 'blkid', 'wipefs', 'partx', 'swapon', 'mkswap', 'sgdisk', 'mkfs.fat'],
  ...['mkfs.ext4', 'cat', 'chmod', 'chown', 'cp', 'cut', 'df', 'dirname', 'head', 'id', 'install'],
  ...['ls', 'mkdir', 'mv', 'readlink', 'rm', 'sha256sum', 'sleep', 'sort', 'stat', 'tail', 'tr'],
  ...['tty', 'uname', 'dmesg', 'env', 'busybox'],
];

export interface Guest {
  /** An empty folder of the test's own. */
  scratch: string;
  modules: readonly ModuleSet[];
  /** More programs than install.sh calls for a plain disk. */
  programs?: readonly string[];
  /** Scripts by name: programs that only NixOS or VMware have, or that stand before a real one, which then is `/real/NAME`. */
  standIns: Readonly<Record<string, string>>;
  /** Folders of files that lie in the machine, by their path there. */
  trees?: Readonly<Record<string, FileTree>>;
  /** What is done when all devices are there; `say WORDS` begins a part of what is said. */
  script: string;
  /** A disc in the drive. */
  disc?: string;
  /** What is typed, in order, each when the machine's last words match. */
  typed?: readonly (readonly [prompt: RegExp, line: string])[];
}

/** Why no machine can be booted here, or the kernel to boot. */
export function findKernel(more: readonly string[] = []): Kernel | { reason: string } {
  const missing = [...programs, ...more, 'ldd'].filter((name) => !findCommand(name));
  return missing.length > 0
    ? { reason: `not installed here: ${missing.join(', ')}` }
    : ensureKernel();
}

/**
 * Boots until the machine switches itself off.
 * @returns what it said on its serial line, by the words of `say`
 * @throws when QEMU cannot be started
 */
export async function boot(kernel: Kernel, guest: Guest): Promise<Map<string, string>> {
  const initrd = makeInitrd(kernel, guest);
  const variables = join(guest.scratch, 'variables.fd');
  copyFileSync(kernel.firmware.variables, variables);
  const disk = join(guest.scratch, 'disk.raw');
  writeFileSync(disk, '');
  truncateSync(disk, 24 * 2 ** 30);
  const flash = `if=pflash,format=raw,unit=`;
  const words = [
    // One processor: two cost a third more of the host's, because they wait for each other.
    ...['-M', 'q35', '-accel', 'tcg,thread=single', '-cpu', 'Nehalem', '-smp', '1', '-m', '3584'],
    ...['-nodefaults', '-no-reboot', '-display', 'none', '-serial', 'stdio', '-nic', 'none'],
    ...['-drive', `${flash}0,readonly=on,file=${kernel.firmware.code}`],
    ...['-drive', `${flash}1,file=${variables}`],
    ...['-kernel', kernel.kernel, '-initrd', initrd],
    ...['-append', 'console=ttyS0 quiet panic=-1 mitigations=off nowatchdog no_timer_check'],
    ...['-drive', `file=${disk},format=raw,if=none,id=disk,cache=unsafe,discard=unmap`],
    ...['-device', 'nvme,drive=disk,serial=1'],
  ];
  if (guest.disc) {
    const drive = `file=${guest.disc},format=raw,if=none,id=disc,readonly=on`;
    words.push('-device', 'virtio-scsi-pci', '-drive', drive, '-device', 'scsi-cd,drive=disc');
  }
  const said = await converse(words, guest.typed ?? []);
  return new Map(
    said.split(/^=== /m).map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)] as const;
    }),
  );
}

function converse(words: readonly string[], typed: NonNullable<Guest['typed']>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('qemu-system-x86_64', words, {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: 540_000,
      killSignal: 'SIGKILL',
    });
    let said = '';
    let answered = 0;
    let next = 0;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString('latin1');
        if (process.env.GUEST_SAID) writeFileSync(process.env.GUEST_SAID, said);
        const [prompt, line] = typed[next] ?? [];
        if (!prompt?.test(said.slice(answered))) return;
        next += 1;
        answered = said.length;
        // A program that asks for a passphrase prints its question, then empties the line and switches the echo off.
        setTimeout(() => child.stdin.write(`${line}\n`), 500);
      });
    child.on('error', reject);
    child.on('close', () => resolve(said.replaceAll('\r', '')));
  });
}

/** The first file system, packed as the kernel wants it (newc). @returns its path */
function makeInitrd(kernel: Kernel, guest: Guest): string {
  const root = join(guest.scratch, 'initrd');
  for (const name of [
    ...['bin', 'dev', 'etc', 'lib/modules', 'mnt', 'proc', 'real', 'root', 'run', 'sys', 'tmp'],
  ])
    mkdirSync(join(root, name), { recursive: true });
  symlinkSync('bin', join(root, 'sbin'));
  for (const name of [...programs, ...(guest.programs ?? [])]) bring(root, name);
  for (const [name, text] of Object.entries(guest.standIns)) {
    const place = join(root, 'bin', name);
    if (existsSync(place)) renameSync(place, join(root, 'real', name));
    writeFileSync(place, text, { mode: 0o755 });
  }
  for (const [place, files] of Object.entries(guest.trees ?? {}))
    writeTree(join(root, place), files);
  const modules = kernel.modules([...guest.modules]);
  for (const path of modules) copyFileSync(path, join(root, 'lib/modules', basename(path)));
  copyFileSync('/etc/mke2fs.conf', join(root, 'etc/mke2fs.conf'));
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\n');
  const devices = guest.disc ? '[ -b /dev/sr0 ] && [ -b /dev/nvme0n1 ]' : '[ -b /dev/nvme0n1 ]';
  writeFileSync(
    join(root, 'init'),
    `#!/bin/sh
export PATH=/bin HOME=/root
busybox mount -t proc proc /proc
busybox mount -t sysfs sysfs /sys
busybox mount -t devtmpfs devtmpfs /dev
busybox mount -t tmpfs tmpfs /tmp
exec </dev/null >/dev/ttyS0 2>&1
for module in ${modules.map((path) => basename(path)).join(' ')}; do
  busybox insmod "/lib/modules/$module"
done
i=0
until ${devices} || [ $i = 100 ]; do sleep 0.1; i=$((i + 1)); done
# A terminal of its own, because passphrases are asked for on the terminal.
busybox setsid -c /bin/sh /script </dev/ttyS0
busybox poweroff -f
`,
    { mode: 0o755 },
  );
  writeFileSync(
    join(root, 'script'),
    `say() { printf '\\n=== %s\\n' "$*"; }
${guest.script}
say end
# Waits until all of it is out: a terminal forgets the rest when its first process ends.
busybox stty echo
`,
  );
  const packed = join(guest.scratch, 'initrd.cpio');
  execFileSync('sh', ['-c', `find . | busybox cpio -o -H newc >'${packed}'`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return packed;
}

/** A program's file, and the libraries that the loader takes for it, at the places where it looks for them. */
function bring(root: string, name: string): void {
  const found = findCommand(name);
  if (!found) throw new Error(`${name} is not installed here`);
  const real = realpathSync(found);
  copyFileSync(real, join(root, 'bin', name));
  const { stdout } = spawnSync('ldd', [real], { encoding: 'utf8' });
  for (const [, library = ''] of stdout.matchAll(/(\/\S+) \(0x/g)) {
    bringFile(root, library);
    // glibc opens it by itself when a thread ends.
    const unwinder = join(dirname(library), 'libgcc_s.so.1');
    if (basename(library) === 'libc.so.6' && existsSync(unwinder)) bringFile(root, unwinder);
  }
}

function bringFile(root: string, path: string): void {
  const place = join(root, path);
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(realpathSync(path), place);
}
