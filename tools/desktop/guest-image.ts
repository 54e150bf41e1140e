/**
 * The guest that generated desktops are looked at in: Debian sid with Hyprland and everything the wizard can choose that
 * Debian has, as a disk image in ./.cache/desktop. Built once per recipe; needs root on Debian, 4 minutes and 3 GB.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canInstall, findCommand, install } from '@/tools/debian/debian-tools.mjs';

export interface GuestImage {
  kernel: string;
  initrd: string;
  disk: string;
  /** The disk's contents as a folder: says what the guest has, and runs its programs at full speed. */
  tree: string;
  /** Caches of an earlier session (shaders, fonts), if there was one. */
  warm: string;
}

export const cacheFolder = fileURLToPath(new URL('../../.cache/desktop', import.meta.url));
export const guestScripts = fileURLToPath(new URL('./guest', import.meta.url));
/** What the guest's user unlocks the screen with. */
export const guestPassword = 'desktop';

const suite = 'sid';
const packages = [
  ...['linux-image-amd64', 'busybox-static', 'kmod', 'udev', 'systemd', 'seatd'],
  ...['dbus', 'dbus-user-session', 'iproute2', 'procps', 'passwd', 'libpam-modules'],
  ...['hyprland', 'hyprlock', 'hypridle', 'swaylock', 'swaybg', 'xwayland'],
  ...['libegl-mesa0', 'libgbm1', 'libgl1-mesa-dri'],
  ...['alacritty', 'foot', 'kitty', 'fuzzel', 'rofi', 'wofi'],
  ...['waybar', 'mako-notifier', 'dunst', 'sway-notification-center'],
  ...['cliphist', 'grim', 'libnotify-bin', 'slurp', 'wl-clipboard', 'imagemagick', 'jq'],
  ...[
    'bash-completion',
    'bat',
    'btop',
    'eza',
    'fastfetch',
    'fd-find',
    'fish',
    'fzf',
    'git',
    'git-delta',
    'direnv',
  ],
  ...['ripgrep', 'starship', 'zoxide', 'zsh', 'zsh-autosuggestions', 'zsh-syntax-highlighting'],
  ...['adwaita-icon-theme', 'bibata-cursor-theme', 'hicolor-icon-theme', 'papirus-icon-theme'],
  ...['fonts-dejavu-core', 'fonts-jetbrains-mono', 'fonts-noto-core', 'xkb-data'],
  ...['gsettings-desktop-schemas', 'shared-mime-info'],
  // copy and paste with VMware's host, and the login
  ...['open-vm-tools-desktop', 'x11-utils', 'xauth', 'xclip', 'xsel', 'xvfb'],
  ...['greetd', 'tuigreet'],
  // something to look at
  ...['neovim'],
];
const unwantedShare = [
  ...['doc', 'groff', 'info', 'lintian', 'locale', 'man'],
  // 100,000 small files, of which a launcher shows ten
  ...[
    'icons/Papirus-Light',
    'icons/Papirus*/128x128',
    'icons/Papirus*/16x16',
    'icons/Papirus*/18x18',
  ],
  ...[
    'icons/Papirus*/22x22',
    'icons/Papirus*/24x24',
    'icons/Papirus*/42x42',
    'icons/Papirus*/48x48',
  ],
  ...['icons/Papirus*/64x64', 'icons/Papirus*/84x84', 'icons/Papirus*/8x8', 'icons/Papirus*/96x96'],
  ...['icons/Papirus*/*@2x', 'icons/Bibata-*-Amber', 'icons/Bibata-*-Classic'],
];
const unwantedDrivers = [
  ...['ata', 'bluetooth', 'comedi', 'edac', 'gpu/drm/amd', 'gpu/drm/i915', 'gpu/drm/nouveau'],
  ...['gpu/drm/radeon', 'gpu/drm/xe', 'hwmon', 'iio', 'infiniband', 'isdn', 'md', 'media', 'mmc'],
  ...['mtd', 'nvme', 'platform', 'power', 'scsi', 'staging', 'target', 'thunderbolt', 'usb'],
];
const unwantedModules = [
  ...unwantedDrivers.map((name) => `drivers/${name}`),
  ...['arch/x86/kvm', 'net/bluetooth', 'net/can', 'net/mac80211', 'net/netfilter', 'net/sched'],
  ...['net/sctp', 'net/wireless', 'sound', 'fs/bcachefs', 'fs/btrfs', 'fs/ceph', 'fs/f2fs'],
  ...['fs/gfs2', 'fs/jfs', 'fs/nfs', 'fs/nfsd', 'fs/ocfs2', 'fs/smb', 'fs/xfs'],
];

const require = createRequire(import.meta.url);
/** Debian has no Nerd Fonts: their symbols alone, beside its JetBrains Mono, stand in for the one a generated system has. */
const symbols = require.resolve('@azurity/pure-nerd-font/PureNerdFont.woff2');

/** Runs in the unpacked tree. */
const prepare = `set -e
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
cat > /etc/fonts/local.conf <<'X'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <match target="pattern">
    <test name="family" qual="any"><string>JetBrainsMono Nerd Font</string></test>
    <edit name="family" mode="assign" binding="strong"><string>JetBrains Mono</string></edit>
  </match>
</fontconfig>
X
# Only what the home itself starts may run.
cd /usr/lib/systemd/user
rm -rf dunst.service foot-server.* hypridle.service mako.service swaync.service waybar.service
rm -rf user-session-migration.service xdg-user-dirs.service graphical-session-pre.target.wants /etc/systemd/user/*
# One notification daemon answers D-Bus, the chosen one: session.sh puts its file back.
mkdir -p /usr/share/dbus-1/notifications
cd /usr/share/dbus-1/services
for name in fr.emersion.mako org.knopwob.dunst org.erikreider.swaync org.erikreider.swaync.cc; do
  if [ -e $name.service ]; then mv $name.service ../notifications; fi
done
perl -e 'print crypt("${guestPassword}", "\\$6\\$desktop\\$")' > /etc/desktop-password
printf 'hyprguest\\n' > /etc/hostname
rm -f /etc/machine-id
dbus-uuidgen --ensure=/etc/machine-id
fc-cache -s
# where nixpkgs has VMware's plugins
[ -e /usr/lib/open-vm-tools ] || ln -s "$(cd /usr/lib && echo *-linux-gnu/open-vm-tools)" /usr/lib/open-vm-tools
# packages of nixpkgs have an etc of their own
[ -e /usr/etc ] || ln -s ../etc /usr/etc
getent group video input render > /dev/null
`;
/** Raised when the way the image is made changes without a change of the lists. */
const edition = 6;

/**
 * The image, made first when it is missing.
 * @param say called with a sentence before anything that takes long
 * @returns the image, or the reason why this machine cannot have one
 */
export async function ensureGuestImage(
  say: (text: string) => void,
): Promise<GuestImage | { reason: string }> {
  const unable = whyNoGuest();
  if (unable) return { reason: unable };
  const lists = hash([suite, packages, unwantedShare, unwantedModules]);
  const steps = [
    edition,
    lists,
    prepare,
    desktopInit,
    readFileSync(join(guestScripts, 'initrd.sh'), 'utf8'),
  ];
  const tree = join(cacheFolder, `tree-${lists}`);
  const folder = join(cacheFolder, `image-${hash(steps)}`);
  const image = {
    kernel: join(folder, 'vmlinuz'),
    initrd: join(folder, 'initrd'),
    disk: join(folder, 'disk.ext4'),
    tree,
    warm: join(folder, 'warm'),
  };
  if (existsSync(image.disk) && existsSync(tree)) return image;
  const draft = join(cacheFolder, `draft-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    if (!existsSync(tree)) await unpack(join(draft, 'tree'), tree, say);
    await makeImage(tree, draft, say);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    forget([tree, folder]);
    return image;
  } catch (error) {
    return { reason: `the guest image could not be built: ${(error as Error).message}` };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

/** Deletes trees and images of earlier recipes. */
function forget(kept: readonly string[]): void {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    if (/^(tree|image)-/.test(name) && !kept.includes(path)) rmSync(path, { recursive: true });
  }
}

/** What this machine lacks, if anything; what root on Debian can install is installed. */
export function whyNoGuest(): string | undefined {
  if (process.platform !== 'linux') return 'the guest is built from Debian packages on Linux';
  if (process.arch !== 'x64') return 'the guest is an x86_64 machine';
  if (process.getuid?.() !== 0) return 'unpacking Debian packages into an image needs root';
  const needed = {
    mmdebstrap: 'mmdebstrap',
    'qemu-system-x86_64': 'qemu-system-x86',
    woff2_decompress: 'woff2',
    xz: 'xz-utils',
  };
  for (const [command, name] of Object.entries(needed)) {
    if (findCommand(command)) continue;
    if (!canInstall()) return `no ${command} here, and this is no Debian to install ${name} on`;
    console.error(`Installing ${name} …`);
    if (!install([name])) return `${name} could not be installed`;
  }
  return undefined;
}

async function unpack(draft: string, tree: string, say: (text: string) => void): Promise<void> {
  say(
    `Guest image: unpacking Debian ${suite} (${packages.length} packages by name; 4 minutes, once) …`,
  );
  const words = ['--quiet', '--variant=minbase', '--aptopt=Acquire::Check-Valid-Until "false"'];
  for (const name of unwantedShare) words.push(`--dpkgopt=path-exclude=/usr/share/${name}/*`);
  for (const name of unwantedModules) {
    words.push(`--dpkgopt=path-exclude=/usr/lib/modules/*/kernel/${name}/*`);
  }
  words.push(`--include=${packages.join(',')}`, suite, draft);
  await call('mmdebstrap', words, 15);
  for (const name of ['var/cache/apt', 'var/lib/apt/lists', 'var/log']) {
    rmSync(join(draft, name), { recursive: true, force: true });
    mkdirSync(join(draft, name), { recursive: true });
  }
  renameSync(draft, tree);
}

async function makeImage(tree: string, folder: string, say: (text: string) => void): Promise<void> {
  say('Guest image: preparing …');
  // Pango takes no font that is packed.
  const fonts = join(tree, 'usr/local/share/fonts');
  rmSync(fonts, { recursive: true, force: true });
  mkdirSync(fonts, { recursive: true });
  copyFileSync(symbols, join(folder, 'symbols.woff2'));
  await call('woff2_decompress', [join(folder, 'symbols.woff2')], 1);
  copyFileSync(join(folder, 'symbols.ttf'), join(fonts, 'symbols.ttf'));
  for (const name of ['symbols.woff2', 'symbols.ttf']) rmSync(join(folder, name));
  await call('chroot', [tree, 'sh', '-c', prepare], 3);
  // The scripts themselves come by the share, so that a change in them needs no new image.
  writeFileSync(join(tree, 'usr/sbin/desktop-init'), desktopInit);
  chmodSync(join(tree, 'usr/sbin/desktop-init'), 0o755);
  const kernel = readdirSync(join(tree, 'boot')).find((name) => name.startsWith('vmlinuz-'));
  if (!kernel) throw new Error('the kernel package brought no kernel');
  copyFileSync(join(tree, 'boot', kernel), join(folder, 'vmlinuz'));
  await makeInitrd(tree, kernel.slice('vmlinuz-'.length), folder);
  say('Guest image: writing the disk …');
  const size = ['-L', 'desktop', '-m', '0', '-O', '^has_journal', '-E', 'lazy_itable_init=0'];
  await call(
    'mke2fs',
    ['-q', '-t', 'ext4', ...size, '-d', tree, join(folder, 'disk.ext4'), '3G'],
    5,
  );
}

const desktopInit = `#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mkdir -p /mnt/host
mount -t proc proc /proc
mount -t sysfs sysfs /sys
modprobe -a 9pnet_virtio 9p
mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144 host /mnt/host || poweroff -f
exec sh /mnt/host/init.sh
`;

/** A busybox, the modules that lead to the disk, in the order they are loaded, and the script that does it. */
async function makeInitrd(tree: string, version: string, folder: string): Promise<void> {
  const stage = join(tree, 'tmp/initrd');
  for (const name of ['bin', 'dev', 'modules.d', 'root']) {
    mkdirSync(join(stage, name), { recursive: true });
  }
  const busybox = ['usr/bin/busybox', 'bin/busybox']
    .map((name) => join(tree, name))
    .find(existsSync);
  if (!busybox) throw new Error('no busybox in the tree');
  copyFileSync(busybox, join(stage, 'bin/busybox'));
  chmodSync(join(stage, 'bin/busybox'), 0o755);
  for (const name of ['sh', 'mount', 'insmod', 'sleep', 'switch_root', 'cat', '[']) {
    symlinkSync('busybox', join(stage, 'bin', name));
  }
  const order: string[] = [];
  for (const name of ['virtio_pci', 'virtio_blk', 'ext4']) {
    const shown = spawnSync(
      'chroot',
      [tree, '/usr/sbin/modprobe', '-S', version, '--show-depends', name],
      {
        encoding: 'utf8',
      },
    );
    for (const [, path = ''] of shown.stdout.matchAll(/^insmod (\S+)/gm)) {
      if (!order.includes(path)) order.push(path);
    }
  }
  const inside: string[] = [];
  for (const path of order) {
    const name = `modules.d/${(path.split('/').at(-1) ?? '').replace(/\.xz$/, '')}`;
    const plain = path.endsWith('.xz')
      ? spawnSync('xz', ['-dc', join(tree, path)], { maxBuffer: 1 << 26 }).stdout
      : readFileSync(join(tree, path));
    writeFileSync(join(stage, name), plain);
    inside.push(`/${name}`);
  }
  writeFileSync(join(stage, 'modules'), `${inside.join('\n')}\n`);
  copyFileSync(join(guestScripts, 'initrd.sh'), join(stage, 'init'));
  chmodSync(join(stage, 'init'), 0o755);
  const pack = 'cd /tmp/initrd && find . | /usr/bin/busybox cpio -o -H newc > /tmp/initrd.cpio';
  await call('chroot', [tree, 'sh', '-c', pack], 1);
  copyFileSync(join(tree, 'tmp/initrd.cpio'), join(folder, 'initrd'));
  rmSync(join(tree, 'tmp/initrd.cpio'));
  rmSync(stage, { recursive: true });
}

/** Runs a program; no longer than some minutes. @throws with the last line it said */
function call(command: string, words: string[], minutes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      env: { ...process.env, LC_ALL: 'C', PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: minutes * 60_000,
      cwd: dirname(cacheFolder),
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (status === 0) resolve();
      else reject(new Error(`${command}: ${said.trim().split('\n').at(-1) || (signal ?? status)}`));
    });
  });
}
