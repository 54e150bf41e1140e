/**
 * Puts a Nix of at least 2.18 into ./.nix-tools/bin without changing the machine: wraps the one on PATH, or unpacks
 * Debian's nix-bin with its libraries into ./.nix-tools/root and starts it through its own dynamic linker.
 * Needs apt and dpkg for the second way, but neither root nor a daemon.
 *
 *   node tools/nix/nix-tools.mjs     prints the folder to put on PATH, or the reason why there is none (exit 1)
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
import { isMain, root, run } from '../project.mjs';

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

/** The Nix that the machine has. It too gets a store of ours: its own may ask for root or a daemon. */
function wrapFromPath() {
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    if (dir === nixBin || !commands.every((name) => existsSync(join(dir, name)))) continue;
    if (!workingVersion(join(dir, 'nix'))) continue;
    removeOld();
    return writeWrappers('', `${quote(`${dir}/`)}"\${0##*/}"`);
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
  mkdirSync(tree);
  const env = { ...process.env, APT_CONFIG: join(apt, 'apt.conf'), LC_ALL: 'C' };
  const get = (...words) => run('apt-get', ['-qq', ...words], { env, timeout: 300_000 }) === 0;
  // An empty status file makes apt believe that nothing is installed: it then fetches every library too.
  writeFileSync(join(apt, 'status'), '');
  writeFileSync(env.APT_CONFIG, aptConfig(apt));
  const fetched = mirrors().some((mirror) => {
    const line = `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`;
    writeFileSync(join(apt, 'sources.list'), line);
    return get('update') && get('install', '--yes', '--download-only', 'nix-bin');
  });
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
  const lib = `"$D/root/usr/lib/${library}`;
  return writeWrappers(
    // Nix starts itself again for builds, and must meet the wrapper.
    ' NIX_BIN_DIR="$D/bin"',
    `${lib}/${linker}" --library-path ${lib}" --argv0 "\${0##*/}" "$D/root/usr/bin/nix"`,
  );
}

/** One script, called by the name of each command. Own store and state: neither root nor /nix nor a daemon is needed. */
function writeWrappers(variables, program) {
  for (const path of [nixBin, join(folder, 'conf')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, 'conf/nix.conf'), config);
  const wrapper = join(nixBin, 'nix');
  writeFileSync(
    wrapper,
    `#!/bin/sh
D=${quote(folder)}
export NIX_REMOTE='' NIX_CONF_DIR="$D/conf" NIX_STORE_DIR="$D/store" NIX_STATE_DIR="$D/var" \\
  NIX_LOG_DIR="$D/log" NIX_LOCALSTATE_DIR="$D/var"${variables}
exec ${program} "$@"
`,
  );
  chmodSync(wrapper, 0o755);
  for (const name of commands.slice(1)) symlinkSync('nix', join(nixBin, name));
  const version = workingVersion(wrapper);
  if (!version) return { reason: 'the Nix that was found does not start' };
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

/** Settings by which apt works in a folder of ours. Of the machine's own only the network ones stay: a proxy, say. */
function aptConfig(folder) {
  const network = execFileSync('apt-config', ['dump', 'Acquire'], { encoding: 'utf8' });
  return `${network}
Dir::Etc::main "/dev/null";
Dir::Etc::parts "/dev/null";
Dir::Etc::sourcelist "${folder}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State "${folder}/state";
Dir::State::lists "${folder}/lists";
Dir::State::status "${folder}/status";
Dir::Cache "${folder}/cache";
APT::Sandbox::User "";
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::http::Timeout "20";
Debug::NoLocking "true";
`;
}

/** Debian's public mirror, and what this machine's own sources may have instead. */
function mirrors() {
  const lists = '/etc/apt/sources.list.d';
  const files = ['/etc/apt/sources.list'];
  if (existsSync(lists)) files.push(...readdirSync(lists).map((name) => join(lists, name)));
  const found = files
    .filter((path) => existsSync(path))
    .flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/^(?!\s*#).*?(https?:\/\/\S+\/debian)\/?(?=\s|$)/gm),
    ]);
  return [...new Set(['http://deb.debian.org/debian', ...found.map((match) => match[1])])];
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

if (isMain(import.meta.url)) {
  const found = ensureNix();
  if ('reason' in found) {
    console.error(`No Nix: ${found.reason}`);
    process.exitCode = 1;
  } else {
    console.log(nixBin);
  }
}
