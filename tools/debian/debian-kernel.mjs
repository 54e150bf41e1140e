/**
 * A kernel of Debian's, unpacked into ./.cache/kernel: what boots a small machine in QEMU that reads discs and disks. 27 MB,
 * once; nothing is installed but QEMU's EFI firmware.
 *
 *   node tools/debian/debian-kernel.mjs     prints the kernel's folder, or the reason why there is none (exit 1)
 */
import { spawnSync } from 'node:child_process';
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
const wanted = [
  ...['virtio_pci', 'virtio_scsi', 'sr_mod', 'isofs', 'nvme', 'ext4'],
  ...['vfat', 'nls_cp437', 'nls_ascii', 'nls_utf8'],
];
const firmwareFolder = '/usr/share/OVMF';
const folder = join(root, '.cache/kernel');

/**
 * Fetches the kernel when it is missing.
 * @returns {{ kernel: string, modules: string[], firmware: { code: string, variables: string } } | { reason: string }}
 *   the kernel, its modules in the order in which they are loaded, and EFI for QEMU; or why there is none
 */
export function ensureKernel() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'the machine is an x86_64 one, emulated on Linux' };
  if (!findCommand('qemu-system-x86_64')) return { reason: 'qemu-system-x86_64 is not installed' };
  const firmware = {
    code: join(firmwareFolder, 'OVMF_CODE_4M.fd'),
    variables: join(firmwareFolder, 'OVMF_VARS_4M.fd'),
  };
  const target = join(folder, 'debian');
  if (!existsSync(firmware.code) || !existsSync(join(target, 'order'))) {
    if (!canInstall()) return { reason: 'kernel and firmware come from Debian, with root rights' };
    if (!existsSync(firmware.code) && !install(['ovmf']))
      return { reason: 'ovmf could not be installed' };
    const failed = existsSync(join(target, 'order')) ? undefined : fetchKernel(target);
    if (failed) return { reason: failed };
  }
  const order = readFileSync(join(target, 'order'), 'utf8').split('\n').filter(Boolean);
  return {
    kernel: join(target, 'vmlinuz'),
    modules: order.map((name) => join(target, name)),
    firmware,
  };
}

/** @returns {string | undefined} what went wrong */
function fetchKernel(target) {
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
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    return undefined;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Takes the kernel and the modules that are wanted, with those they need, each behind them. */
function keep(draft) {
  const tree = join(draft, 'tree');
  const image = readdirSync(join(tree, 'boot')).find((name) => name.startsWith('vmlinuz-')) ?? '';
  copyFileSync(join(tree, 'boot', image), join(draft, 'vmlinuz'));
  const modules = new Map(
    ['lib', 'usr/lib']
      .map((name) => join(tree, name, 'modules'))
      .filter(existsSync)
      .flatMap((place) => readdirSync(place, { recursive: true }).map((path) => join(place, path)))
      .filter((path) => /\.ko(\.xz)?$/.test(path))
      .map((path) => [nameOf(path), path]),
  );
  const order = [];
  const take = (name) => {
    const path = modules.get(name);
    // Built in.
    if (!path || order.includes(`${name}.ko`)) return;
    const bytes = path.endsWith('.xz')
      ? spawnSync('xz', ['-dc', path], { maxBuffer: 1 << 26 }).stdout
      : readFileSync(path);
    const needs = /\0depends=([^\0]*)\0/.exec(bytes.toString('latin1'))?.[1] ?? '';
    for (const other of needs.split(',').filter(Boolean)) take(other.replaceAll('-', '_'));
    writeFileSync(join(draft, `${name}.ko`), bytes);
    order.push(`${name}.ko`);
  };
  for (const name of wanted) take(name);
  writeFileSync(join(draft, 'order'), `${order.join('\n')}\n`);
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
    console.log(folder);
  }
}
