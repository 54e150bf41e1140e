/**
 * Puts a Nix of at least 2.18 into ./.nix-tools/bin without changing the machine: wraps the one on PATH, or unpacks
 * Debian's nix-bin with its libraries into ./.nix-tools/root and starts it through its own dynamic linker.
 * Needs apt and dpkg for the second way, but neither root nor a daemon.
 *
 *   node scripts/nix-tools.mjs     prints the folder to put on PATH, or the reason why there is none (exit 1)
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain, root, run } from './bootstrap.mjs';

const suite = 'trixie';
const oldest = [2, 18];
const commands = ['nix', 'nix-instantiate', 'nix-build', 'nix-store', 'nix-hash'];
const folder = join(root, '.nix-tools');
export const nixBin = join(folder, 'bin');

// No substituters: each build would wait seconds for a cache that it never needs. No registry: no look-ups.
const config = `experimental-features = nix-command flakes
substituters =
sandbox = false
build-users-group =
flake-registry =
`;

/**
 * Makes `nix` and its companions callable from `nixBin`. Safe to call again: an existing good one is kept.
 * @returns {{ version: string } | { reason: string }} the version that answers, or why there is none
 */
export function ensureNix() {
  if (process.platform === 'win32') return { reason: 'Nix does not run on Windows' };
  const known = workingVersion(join(nixBin, 'nix'));
  if (known && readStamp() === stamp()) return { version: known };
  try {
    return wrapFromPath() ?? unpackFromDebian();
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Wrappers around a Nix that the machine already has: they only switch flakes on. */
function wrapFromPath() {
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    if (dir === nixBin || !commands.every((name) => existsSync(join(dir, name)))) continue;
    const version = workingVersion(join(dir, 'nix'));
    if (!version) continue;
    removeOld();
    mkdirSync(nixBin, { recursive: true });
    for (const name of commands) {
      writeExecutable(
        join(nixBin, name),
        `#!/bin/sh
export NIX_CONFIG="experimental-features = nix-command flakes
$NIX_CONFIG"
exec ${quote(join(dir, name))} "$@"
`,
      );
    }
    writeFileSync(join(folder, 'stamp'), stamp());
    return { version };
  }
  return undefined;
}

/** Debian's own packages, downloaded and unpacked by the machine's apt and dpkg into a folder of ours. */
function unpackFromDebian() {
  if (process.platform !== 'linux')
    return { reason: 'install Nix 2.18 or newer (https://nixos.org)' };
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  if (!['/usr/bin/apt-get', '/usr/bin/dpkg-deb', keyring].every((path) => existsSync(path))) {
    return { reason: 'no Nix 2.18 or newer on PATH, and no Debian tools to fetch one with' };
  }
  const library = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch];
  if (!library) return { reason: `no Nix is known here for ${process.arch}` };

  removeOld();
  const apt = join(folder, 'apt');
  const tree = join(folder, 'root');
  for (const path of ['lists/partial', 'cache/archives/partial', 'state']) {
    mkdirSync(join(apt, path), { recursive: true });
  }
  for (const path of [tree, nixBin, join(folder, 'conf')]) mkdirSync(path, { recursive: true });
  // An empty status file makes apt believe that nothing is installed: it then fetches every library too.
  writeFileSync(join(apt, 'status'), '');
  writeFileSync(
    join(apt, 'sources.list'),
    `deb [signed-by=${keyring}] ${debianMirror()} ${suite} main\n`,
  );
  writeFileSync(
    join(apt, 'apt.conf'),
    `Dir::Etc::sourcelist "${apt}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State "${apt}/state";
Dir::State::lists "${apt}/lists";
Dir::State::status "${apt}/status";
Dir::Cache "${apt}/cache";
APT::Sandbox::User "";
APT::Install-Recommends "false";
APT::Update::Post-Invoke-Success "";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::http::Timeout "20";
Debug::NoLocking "true";
`,
  );
  const env = { ...process.env, APT_CONFIG: join(apt, 'apt.conf'), LC_ALL: 'C' };
  const fetched = [['update'], ['install', '--yes', '--download-only', 'nix-bin']].every(
    (words) => run('apt-get', ['-qq', ...words], { env, timeout: 300_000 }) === 0,
  );
  if (!fetched) return { reason: `Debian ${suite}'s nix-bin could not be downloaded` };
  const archives = join(apt, 'cache/archives');
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
    if (run('dpkg-deb', ['--extract', join(archives, name), tree], { timeout: 120_000 }) !== 0) {
      return { reason: `${name} could not be unpacked` };
    }
  }
  rmSync(apt, { recursive: true, force: true });

  const linker = readdirSync(join(tree, 'usr/lib', library)).find((name) =>
    /^ld-linux.*\.so/.test(name),
  );
  if (!linker) return { reason: 'the unpacked libc has no dynamic linker' };
  writeFileSync(join(folder, 'conf/nix.conf'), config);
  // NIX_BIN_DIR: Nix starts itself again for builds, and must meet this wrapper. Own store and state: no root, no /nix.
  writeExecutable(
    join(nixBin, 'nix'),
    `#!/bin/sh
D=${quote(folder)}
export NIX_BIN_DIR="$D/bin" NIX_CONF_DIR="$D/conf" NIX_STORE_DIR="$D/store" NIX_STATE_DIR="$D/var" \\
  NIX_LOG_DIR="$D/log" NIX_LOCALSTATE_DIR="$D/var"
exec "$D/root/usr/lib/${library}/${linker}" --library-path "$D/root/usr/lib/${library}" \\
  --argv0 "\${0##*/}" "$D/root/usr/bin/nix" "$@"
`,
  );
  for (const name of commands.slice(1)) symlinkSync('nix', join(nixBin, name));
  const version = workingVersion(join(nixBin, 'nix'));
  if (!version) return { reason: `Debian ${suite}'s Nix does not start on this machine` };
  writeFileSync(join(folder, 'stamp'), stamp());
  return { version };
}

/** The version of the Nix at this path, or undefined when it does not start or is too old. */
function workingVersion(path) {
  if (!existsSync(path)) return undefined;
  try {
    const text = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? [];
    if (!major || !minor) return undefined;
    const newer = Number(major) - oldest[0] || Number(minor) - oldest[1];
    return newer >= 0 ? text.trim().split(' ').at(-1) : undefined;
  } catch {
    return undefined;
  }
}

/** The Debian mirror that this machine uses; the public one when it names none. */
function debianMirror() {
  const lists = '/etc/apt/sources.list.d';
  const files = ['/etc/apt/sources.list'];
  if (existsSync(lists)) files.push(...readdirSync(lists).map((name) => join(lists, name)));
  for (const path of files.filter((file) => existsSync(file))) {
    const found = /^(?!\s*#).*?(https?:\/\/\S+\/debian)\/?(?=\s|$)/m.exec(
      readFileSync(path, 'utf8'),
    );
    if (found?.[1]) return found[1];
  }
  return 'http://deb.debian.org/debian';
}

/** Wrappers hold absolute paths: a moved clone or a changed recipe makes them anew. */
function stamp() {
  return `1 ${folder}\n`;
}

function readStamp() {
  const path = join(folder, 'stamp');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A Nix store is write-protected, even against its owner's wish to delete it. */
function removeOld() {
  if (existsSync(folder)) run('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true, force: true });
}

function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function writeExecutable(path, text) {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

if (isMain(import.meta.url)) {
  const found = ensureNix();
  if ('reason' in found) {
    console.error(`No Nix: ${found.reason}`);
    process.exitCode = 1;
  } else {
    console.log(nixBin);
  }
}
