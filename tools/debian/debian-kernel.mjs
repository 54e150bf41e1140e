/**
 * A kernel of Debian's, unpacked into ./.cache/kernel: what boots a small machine in QEMU that reads discs and disks. 27 MB,
 * once; nothing is installed but QEMU's EFI firmware.
 *
 *   node tools/debian/debian-kernel.mjs     prints the kernel's folder, or the reason why there is none (exit 1)
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from '../project.mjs';
import { canInstall, findCommand, install } from './debian-tools.mjs';

// Made for virtual machines: small, with NVMe and ext4 built in. Others have them as modules.
const flavour = 'linux-image-cloud-amd64';
const sets = {
  disc: ['virtio_pci', 'virtio_scsi', 'sr_mod', 'isofs'],
  disk: ['nvme', 'ext4', 'vfat', 'nls_cp437', 'nls_ascii', 'nls_utf8'],
  btrfs: ['btrfs'],
  // What the kernel would load by itself, had it a modprobe: XTS is made from ECB, and cryptsetup asks through AF_ALG.
  luks: ['dm_mod', 'ecb', 'xts', 'dm_crypt', 'algif_skcipher'],
};
const firmwareFolder = '/usr/share/OVMF';
const folder = join(root, '.cache/kernel');
const recipe = createHash('sha256')
  .update(JSON.stringify([flavour, sets]))
  .digest('hex');
const target = join(folder, recipe.slice(0, 12));

/**
 * Fetches the kernel when it is missing.
 * @returns {{ kernel: string, modules: (names: (keyof typeof sets)[]) => string[], firmware: { code: string, variables: string } }
 *   | { reason: string }} the kernel, EFI for QEMU, and a function that gives the modules for some tasks in the order in which
 *   they are loaded; or why there is none
 */
export function ensureKernel() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'the machine is an x86_64 one, emulated on Linux' };
  if (!findCommand('qemu-system-x86_64')) return { reason: 'qemu-system-x86_64 is not installed' };
  const firmware = {
    code: join(firmwareFolder, 'OVMF_CODE_4M.fd'),
    variables: join(firmwareFolder, 'OVMF_VARS_4M.fd'),
  };
  if (!existsSync(firmware.code) || !existsSync(target)) {
    if (!canInstall()) return { reason: 'kernel and firmware come from Debian, with root rights' };
    if (!existsSync(firmware.code) && !install(['ovmf']))
      return { reason: 'ovmf could not be installed' };
    const failed = existsSync(target) ? undefined : fetchKernel();
    if (failed) return { reason: failed };
  }
  const modules = (names) => {
    const order = loadOrder(
      names.flatMap((name) => sets[name]),
      (name) => readIfThere(join(target, `${name}.ko`)),
    );
    return order.map((name) => join(target, `${name}.ko`));
  };
  return { kernel: join(target, 'vmlinuz'), modules, firmware };
}

/** @returns {string | undefined} what went wrong */
function fetchKernel() {
  const draft = join(folder, `draft-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    const asked = spawnSync('apt-cache', ['depends', flavour], { encoding: 'utf8' });
    const name = /Depends: (linux-image-\S+)/.exec(asked.stdout)?.[1];
    if (!name) return `apt knows no ${flavour}`;
    console.error(`Fetching ${name} …`);
    const options = { cwd: draft, timeout: 300_000, stdio: ['ignore', 'ignore', 'inherit'] };
    const quiet = ['-qq', '-o', 'APT::Sandbox::User=root', 'download', name];
    if (spawnSync('apt-get', quiet, options).status !== 0) return `${name} could not be fetched`;
    const file = readdirSync(draft).find((entry) => entry.endsWith('.deb')) ?? '';
    if (spawnSync('dpkg-deb', ['-x', file, 'tree'], options).status !== 0)
      return `${name} could not be unpacked`;
    keep(draft);
    rmSync(join(draft, 'tree'), { recursive: true });
    rmSync(join(draft, file));
    // Another process may have been faster, with the same kernel.
    if (!existsSync(target)) renameSync(draft, target);
    return undefined;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Takes the kernel and the modules that are wanted, with those they need. */
function keep(draft) {
  const tree = join(draft, 'tree');
  const image = readdirSync(join(tree, 'boot')).find((name) => name.startsWith('vmlinuz-')) ?? '';
  copyFileSync(join(tree, 'boot', image), join(draft, 'vmlinuz'));
  const paths = new Map(
    ['lib', 'usr/lib']
      .map((name) => join(tree, name, 'modules'))
      .filter(existsSync)
      .flatMap((place) => readdirSync(place, { recursive: true }).map((path) => join(place, path)))
      .filter((path) => /\.ko(\.xz)?$/.test(path))
      .map((path) => [nameOf(path), path]),
  );
  const read = (name) => {
    const path = paths.get(name);
    return path?.endsWith('.xz')
      ? spawnSync('xz', ['-dc', path], { maxBuffer: 1 << 26 }).stdout
      : path && readFileSync(path);
  };
  for (const name of loadOrder(Object.values(sets).flat(), read))
    writeFileSync(join(draft, `${name}.ko`), read(name));
}

/**
 * Some modules and those they need, each behind them; what is built into the kernel has no file, and falls out.
 * @param {string[]} names
 * @param {(name: string) => Buffer | undefined} read
 */
function loadOrder(names, read) {
  const order = [];
  const take = (name) => {
    if (order.includes(name)) return;
    const bytes = read(name);
    if (!bytes) return;
    const needs = /\0depends=([^\0]*)\0/.exec(bytes.toString('latin1'))?.[1] ?? '';
    for (const other of needs.split(',').filter(Boolean)) take(other.replaceAll('-', '_'));
    order.push(name);
  };
  for (const name of names) take(name);
  return order;
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function nameOf(path) {
  return (path.split('/').at(-1) ?? '').replace(/\.ko(\.xz)?$/, '').replaceAll('-', '_');
}

if (isMain(import.meta.url)) {
  const found = ensureKernel();
  if ('reason' in found) {
    console.error(`No kernel: ${found.reason}`);
    process.exitCode = 1;
  } else {
    console.log(target);
  }
}
