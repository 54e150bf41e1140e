import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileTree } from '@/lib/render/file-tree';
import { isExecutable } from '@/lib/render/file-tree';

/** A folder of its own for one test; everything a scenario leaves lies below it. */
export interface Machine {
  work: string;
  /** The flake as a person would have unpacked it. */
  flake: string;
}

/**
 * Stand-ins on PATH, only for what a build machine cannot have: NixOS' own commands, VMware, udev, the network, and VFAT where
 * the kernel has none. Each writes down what it was called with.
 */
const standIns: Readonly<Record<string, string>> = {
  'nixos-install': `#!/bin/sh
for word do printf '%s\\n' "$word"; done >"$WORK/nixos-install"
env | grep -i proxy | sort >"$WORK/proxy" || true
[ "\${INSTALL:-}" != dies ] || exit "\${STATUS:-17}"
if [ "\${INSTALL:-}" = hangs ]; then echo installing >"$WORK/hanging"; exec sleep 60; fi
mkdir -p "$TARGET/etc"
printf 'root:!:1::::::\\n%s:%s:1::::::\\n' "$ACCOUNT" "\${HASH:-!}" >"$TARGET/etc/shadow"
printf 'root:x:0:0::/root:/bin/sh\\n%s:x:1000:100::/home/u:/bin/sh\\n' "$ACCOUNT" >"$TARGET/etc/passwd"
`,
  'nixos-enter': `#!/bin/sh
for word do printf '%s\\n' "$word"; done >>"$WORK/nixos-enter"
[ "\${PASSWD:-}" != fails ] || exit 1
sed -i 's/:!:/:$y$hash:/' "$TARGET/etc/shadow"
`,
  'systemd-detect-virt': '#!/bin/sh\necho "${VIRT:-vmware}"\n',
  curl: '#!/bin/sh\n[ "${NETWORK:-up}" = up ]\n',
  // This machine's own troubles are none of the virtual one's.
  dmesg: '#!/bin/sh\necho "${DMESG:-}"\n',
  systemctl: `#!/bin/sh\necho "$*" >>"$WORK/systemctl"\n`,
  // What udev would do: a node for every partition, under the name this machine's controller gives the disk.
  udevadm: `#!/bin/sh
[ -n "\${DISK_NAME:-}" ] || exit 0
for part in /sys/class/block/"$LOOP_NAME"p*; do
  number=\${part##*p}
  node=/dev/$DISK_NAME\${DISK_SUFFIX:-}$number
  [ -b "$node" ] || mknod "$node" b $(tr : ' ' <"$part/dev")
done
`,
  // The kernel calls the disk a loop device; lsblk here says what it would say in VMware.
  lsblk: `#!/bin/sh
if [ "$*" = '--nodeps --noheadings --raw --paths --bytes --output NAME,TYPE,RM,RO,SIZE' ] && [ -n "\${DISKS:-}" ]; then
  printf '%s\\n' "$DISKS"
  exit
fi
[ -n "\${DISK_NAME:-}" ] || exec "$REAL_LSBLK" "$@"
last=
for word do last=$word; done
case $last in
  /dev/"$DISK_NAME") ;;
  /dev/"$DISK_NAME"*) "$REAL_LSBLK" "$@"; exit ;;
  *) exit 1 ;;
esac
"$REAL_LSBLK" "$@" | sed "s|\${LOOP_NAME}p|$DISK_NAME$DISK_SUFFIX|g; s|$LOOP_NAME|$DISK_NAME|g; s/\\\\bloop\\\\b/disk/"
`,
};

const mountWithoutVfat = `#!/bin/sh
case " $* " in
  *' -t vfat '*) for word do folder=$word; done; exec /bin/mount -t tmpfs vfat-stand-in "$folder" ;;
  *) exec /bin/mount "$@" ;;
esac
`;

/**
 * A key that is derived in no time, by the function that cryptsetup would take. With its own cost the disk is made and opened in
 * an emulated machine (encrypted-disk.ts).
 */
const cheapKey = `#!/bin/sh
if [ "$1" = luksFormat ]; then
  shift
  exec /sbin/cryptsetup luksFormat --pbkdf-memory 32 --pbkdf-parallel 1 --pbkdf-force-iterations 4 "$@"
fi
`;

const openWithMapper = 'exec /sbin/cryptsetup "$@"\n';

/**
 * Where the kernel has no device mapper, opening still asks the real cryptsetup whether the passphrase is right; what lies
 * behind the header of 16 MiB stands for what would lie inside.
 */
const openWithoutMapper = `[ "$1" = open ] || exec /sbin/cryptsetup "$@"
/sbin/cryptsetup open --test-passphrase "$2" || exit
inside=$(losetup --find --show --offset 16777216 "$2")
mkdir -p /dev/mapper
mount -t tmpfs none /dev/mapper
mknod "/dev/mapper/$3" b $(tr : ' ' <"/sys/class/block/\${inside#/dev/}/dev")
echo "$inside" >"$WORK/inside"
`;

/** Begins every scenario: a private view of mounts, an EFI machine, and words to make disks and to start the script. */
const prelude = `
set -eu
mount -t tmpfs none /sys/firmware
mkdir /sys/firmware/efi
# Swap is the one thing that outlives a mount namespace.
leave() {
  rm -f "$WORK"/*.img
  [ ! -e "$WORK/inside" ] || { umount -R /mnt; losetup --detach "$(cat "$WORK/inside")"; } 2>/dev/null || true
  [ -z "\${LOOP:-}" ] || swapoff "$LOOP" "$LOOP"p2 2>/dev/null || true
  [ -z "\${DISK_NAME:-}" ] || swapoff "/dev/$DISK_NAME\${DISK_SUFFIX}2" 2>/dev/null || true
}
trap leave EXIT
# make_disk NAME GIB FD: an empty disk, held by an open file, gone by itself when the last of us ends.
make_disk() {
  truncate -s "$2G" "$WORK/$1.img"
  LOOP=$(losetup --find --show --partscan "$WORK/$1.img")
  LOOP_NAME=\${LOOP#/dev/}
  export LOOP LOOP_NAME
  eval "exec \${3:-9}<$LOOP"
  losetup --detach "$LOOP"
}
# Gives the disk the name that a controller of VMware would give it, in a /dev of our own. One machine at a time may
# have a name: /proc/swaps is shared, and mkswap refuses a partition whose name stands there.
rename_disk() {
  export DISK_NAME=$1 DISK_SUFFIX=$2
  exec 7>"/tmp/hyprguest-disk-$DISK_NAME.lock"
  flock 7
  mkdir "$WORK/dev"
  mount -t tmpfs none "$WORK/dev"
  for node in null zero tty urandom "$LOOP_NAME"; do cp -a "/dev/$node" "$WORK/dev/$node"; done
  mknod "$WORK/dev/$DISK_NAME" b $(tr : ' ' <"/sys/class/block/$LOOP_NAME/dev")
  mount --move "$WORK/dev" /dev
}
start() { sh "$WORK/flake/install.sh" "$@"; }
# refused WORDS: starts the script, which must not succeed, and must leave no partition table behind.
refused() {
  if start "$@"; then echo 'was not refused' >&2; exit 99; else echo "exit $?"; fi
  [ -z "\${LOOP:-}" ] || [ -n "\${PREPARED:-}" ] || [ -z "$(wipefs --noheadings "$LOOP")" ] || { echo 'disk was touched' >&2; exit 98; }
}
`;

/** Writes a tree as a person would unpack it, scripts executable. */
export function writeTree(folder: string, files: FileTree): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (isExecutable(text)) chmodSync(file, 0o755);
  }
}

/** A machine with the flake unpacked and the stand-ins ready. */
export function makeMachine(files: FileTree): Machine {
  // Not in TMPDIR, which may lie below /dev: the scenario has another /dev, and install.sh takes what lies there for a device.
  const work = mkdtempSync('/tmp/hyprguest-install-');
  chmodSync(work, 0o755);
  const flake = join(work, 'flake');
  writeTree(flake, files);
  const bin = join(work, 'bin');
  const programs = { ...standIns };
  if (!readFileSync('/proc/filesystems', 'utf8').includes('vfat'))
    programs.mount = mountWithoutVfat;
  const hasMapper = readFileSync('/proc/misc', 'utf8').includes('device-mapper');
  programs.cryptsetup = cheapKey + (hasMapper ? openWithMapper : openWithoutMapper);
  for (const [name, text] of Object.entries(programs)) {
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, name), text, { mode: 0o755 });
  }
  return { work, flake };
}

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Plays one scenario as root in mount namespace of its own: mounts, /dev and loop devices end with it, even when it is killed.
 * @param script shell text; `make_disk`, `rename_disk`, `start` and `refused` are there, `$WORK` is the machine's folder
 */
export function play(
  machine: Machine,
  script: string,
  env: Record<string, string> = {},
): Promise<Outcome> {
  const bin = join(machine.work, 'bin');
  return new Promise((resolve, reject) => {
    const child = spawn(
      'unshare',
      ['--mount', '--propagation', 'private', 'sh', '-c', `${prelude}\n${script}`],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 60_000,
        env: {
          PATH: `${bin}:${process.env.PATH}:/usr/sbin:/sbin`,
          NODE_ENV: 'test',
          HOME: '/root',
          WORK: machine.work,
          TARGET: '/mnt',
          ACCOUNT: 'nixos',
          REAL_LSBLK: '/bin/lsblk',
          ...env,
        },
      },
    );
    const outcome: Outcome = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      outcome.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      outcome.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...outcome, status }));
  });
}

/** What a scenario wrote into the machine's folder; empty when it wrote nothing. */
export function left(machine: Machine, name: string): string {
  const file = join(machine.work, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Why disks cannot be played here, or nothing. */
export function whyNoDisks(): string | undefined {
  if (process.platform !== 'linux')
    return `loop devices exist on Linux only, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'loop devices and mounts need root';
  const probe = spawnSync(
    'unshare',
    [
      '--mount',
      'sh',
      '-c',
      'for tool in losetup sgdisk wipefs partx mkfs.fat mkfs.ext4 mkswap lsblk findmnt blkid; do command -v $tool >/dev/null || { echo "$tool is missing"; exit 1; }; done; file=$(mktemp); truncate -s 1M $file; loop=$(losetup -f --show -P $file 2>&1) || { echo "$loop"; rm $file; exit 1; }; losetup -d $loop; rm $file',
    ],
    { encoding: 'utf8', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } },
  );
  if (probe.error) return `unshare does not start: ${probe.error.message}`;
  if (probe.status !== 0) return `no loop devices: ${(probe.stdout + probe.stderr).trim()}`;
  return undefined;
}
