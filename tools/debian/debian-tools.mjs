/**
 * Programs that some proofs call, installed where the machine is Debian (or made from it) and we are root.
 *
 *   node tools/debian/debian-tools.mjs     installs what is missing, and prints what is missing still
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain, run } from '../project.mjs';

/** Command → Debian package, or packages. */
const tools = {
  age: 'age',
  bsdtar: 'libarchive-tools',
  gcc: 'gcc libc6-dev',
  busybox: 'busybox-static',
  isoinfo: 'genisoimage',
  jq: 'jq',
  'lua5.4': 'lua5.4',
  cryptsetup: 'cryptsetup-bin',
  'mkfs.btrfs': 'btrfs-progs',
  'mkfs.ext4': 'e2fsprogs',
  'mkfs.vfat': 'dosfstools',
  mkpasswd: 'whois',
  parted: 'parted',
  'qemu-system-x86_64': 'qemu-system-x86',
  python3: 'python3',
  qrencode: 'qrencode',
  qt5ct: 'qt5ct python3-pyqt5',
  qt6ct: 'qt6ct python3-pyqt6',
  sfdisk: 'fdisk',
  sgdisk: 'gdisk',
  shellcheck: 'shellcheck',
  'ssh-keygen': 'openssh-client',
  unzip: 'unzip',
  xkbcli: 'libxkbcommon-tools',
  xorriso: 'xorriso',
};

/**
 * Installs what is missing, if that is possible here.
 * @returns {string[]} the commands that are still missing afterwards
 */
export function ensureDebianTools() {
  const missing = () => Object.keys(tools).filter((name) => !findCommand(name));
  if (missing().length > 0 && canInstall())
    install(missing().flatMap((name) => tools[name].split(' ')));
  return missing();
}

/** Whether apt may be used: Debian or a child of it, with root rights. */
export function canInstall() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync(release) &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'))
  );
}

/**
 * Installs Debian packages. A machine's package lists may be old, missing or partly unreachable: they are fetched when the
 * first try fails, and a failing source of somebody else does not stop the second.
 * @returns {boolean} whether apt said yes
 */
export function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const apt = (...words) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0', ...words], {
      env,
      timeout: 400_000,
    }) === 0;
  const add = () => apt('install', '--yes', '--no-install-recommends', ...packages);
  console.error(`Installing ${packages.join(' ')} …`);
  const lists = '/var/lib/apt/lists';
  const known = existsSync(lists) && readdirSync(lists).some((name) => name.includes('_Packages'));
  if (known && add()) return true;
  if (!apt('update')) console.error('apt-get update failed, at least in part.');
  return add();
}

/** The path of a command; the folders of the system's own tools count, even where PATH lacks them. */
export function findCommand(name) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
    .filter((dir) => dir !== '')
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path));
}

if (isMain(import.meta.url)) console.log(ensureDebianTools().join(' '));
