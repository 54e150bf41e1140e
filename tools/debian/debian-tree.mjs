/**
 * Unpacks Debian sid's own Hyprland, bar, launchers, terminals, shells … into ./.cache/readers: the programs that will read
 * what a generated flake writes. Nothing is installed; tests run them from there (tests/readers/reader-tree.ts).
 * Needs root, Debian and mmdebstrap; 2 minutes and 1 GB once a week.
 *
 *   node tools/debian/debian-tree.mjs     prints the tree's folder, or the reason why there is none (exit 1)
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
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

// sid, because it follows Hyprland as closely as nixpkgs does. `extract` takes these, what they depend on, and nothing else.
const suite = 'sid';
const packages = [
  // the tree itself; without base-files it has no /bin
  ...['base-files', 'bash', 'coreutils', 'dash', 'dbus', 'grep', 'libc-bin', 'sed'],
  ...['hyprland', 'hypridle', 'hyprlock', 'swaylock'],
  ...['alacritty', 'foot', 'kitty'],
  ...['fuzzel', 'rofi', 'wofi'],
  ...['dunst', 'mako-notifier', 'sway-notification-center', 'waybar'],
  ...['bat', 'fish', 'fzf', 'git', 'gpg-agent', 'hx', 'neovim', 'starship', 'zsh'],
  ...['openssh-client', 'openssh-server', 'sudo', 'systemd'],
  ...['libxkbcommon-tools', 'xkb-data'],
  // a screen nobody sees, and what GTK programs ask for
  ...['fontconfig', 'fonts-dejavu-core', 'gir1.2-gtk-3.0', 'gir1.2-gtk-4.0'],
  ...['gsettings-desktop-schemas', 'libglib2.0-bin', 'python3-gi', 'python3-jsonschema'],
  ...['shared-mime-info', 'sway'],
  // copy and paste with VMware's host, and the login
  ...[
    'cliphist',
    'diffutils',
    'open-vm-tools-desktop',
    'util-linux',
    'wl-clipboard',
    'xauth',
    'xclip',
    'xsel',
    'xvfb',
  ],
  ...['greetd', 'tuigreet'],
  // the keyring that a log-in unlocks, and input methods
  ...['gnome-keyring', 'libpam-gnome-keyring', 'libsecret-tools', 'pamtester'],
  ...['fcitx5', 'fcitx5-chewing', 'fcitx5-hangul', 'fcitx5-mozc'],
];
const unwanted = ['doc', 'groff', 'info', 'lintian', 'locale', 'man'];
const minutes = 8;

/**
 * The script that makes the unpacked tree usable: nobody has run the packages' own install scripts.
 * `.socket2.sock`: Hyprland as root would open its event socket in `/` and crash at the end; a taken name prevents it.
 */
const prepare = `set -e
R=$1
L=$(echo "$R"/usr/lib/*-linux-gnu)
L=\${L#"$R"}
printf 'root:x:0:0:root:/root:/bin/sh\\nsshd:x:101:65534::/run/sshd:/bin/sh\\nguest:x:1000:1000::/tmp/home:/bin/sh\\n' > "$R/etc/passwd"
printf 'root:x:0:\\nnogroup:x:65534:\\n' > "$R/etc/group"
printf 'auth required pam_permit.so\\naccount required pam_permit.so\\n' > "$R/etc/pam.d/other"
for name in swaylock hyprlock; do cp "$R/etc/pam.d/other" "$R/etc/pam.d/$name"; done
mkdir -p "$R/f" "$R$L/gdk-pixbuf-2.0/2.10.0"
touch "$R/.socket2.sock"
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
chroot "$R" "$L/gdk-pixbuf-2.0/gdk-pixbuf-query-loaders" --update-cache
chroot "$R" "$L/glib-2.0/glib-compile-schemas" /usr/share/glib-2.0/schemas
chroot "$R" update-mime-database /usr/share/mime
chroot "$R" fc-cache -s
chroot "$R" dbus-uuidgen --ensure=/etc/machine-id
`;

const folder = join(root, '.cache/readers');
const recipe = createHash('sha256')
  .update([suite, ...packages, ...unwanted, prepare].join('\n'))
  .digest('hex')
  .slice(0, 12);

/**
 * Makes the tree when it is missing or of another week. Safe to call from several processes: they wait for the first.
 * @returns {{ root: string, note?: string } | { reason: string }} the folder to chroot into, or why there is none;
 *   `note` says when a tree of an earlier week has to do
 */
export function ensureReaderTree() {
  const unable = whyNot();
  if (unable) return { reason: unable };
  const wanted = join(folder, `${recipe}-${week(new Date())}`);
  if (existsSync(wanted)) return { root: wanted };
  mkdirSync(folder, { recursive: true });
  return (
    withLock(join(folder, 'lock'), () => {
      if (existsSync(wanted)) return { root: wanted };
      const failed = unpack(wanted);
      const older = trees().filter((name) => name.startsWith(`${recipe}-`) && failed);
      if (!failed) {
        // another checkout may still want this week's tree of another recipe
        for (const name of trees())
          if (!name.endsWith(week(new Date()))) remove(join(folder, name));
        return { root: wanted };
      }
      const last = older.at(-1);
      return last
        ? { root: join(folder, last), note: `${failed}; the tree of ${last.slice(13)} has to do` }
        : { reason: failed };
    }) ?? { reason: 'another process has been unpacking the readers for too long' }
  );
}

/** What this machine lacks, if anything. */
function whyNot() {
  if (process.platform !== 'linux') return 'the readers are Debian packages and need Linux';
  if (process.getuid?.() !== 0) return 'unpacking Debian packages needs root';
  if (!findCommand('mmdebstrap')) {
    if (!canInstall()) return 'no mmdebstrap here, and this is no Debian to install it on';
    if (!install(['mmdebstrap'])) return 'mmdebstrap could not be installed';
  }
  const { status } = spawnSync('unshare', ['-m', '-n', '-p', '-f', 'true']);
  if (status !== 0) return 'no new namespaces can be made here (unshare)';
  return undefined;
}

/** Fetches and unpacks into a folder beside the target. @returns {string | undefined} what went wrong */
function unpack(target) {
  const draft = join(folder, `draft-${process.pid}`);
  console.error(`Unpacking Debian ${suite}'s programs into ${folder} (2 minutes, once a week) …`);
  try {
    const words = ['--quiet', '--variant=extract', '--aptopt=Acquire::Check-Valid-Until "false"'];
    words.push(`--include=${packages.join(',')}`, suite, draft);
    const fetched = call('mmdebstrap', words, minutes * 60_000);
    if (fetched) return `Debian ${suite} could not be unpacked: ${fetched}`;
    // Not by dpkg's path-exclude: mmdebstrap would start a Python for each package that reads all of it.
    for (const name of unwanted) emptied(join(draft, 'usr/share', name));
    const prepared = call('sh', ['-c', prepare, 'sh', draft], 60_000);
    if (prepared) return `the unpacked tree could not be prepared: ${prepared}`;
    renameSync(draft, target);
    return undefined;
  } finally {
    remove(draft);
  }
}

/** Takes away what lies in a folder. */
function emptied(path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
}

/** Runs a program. @returns {string | undefined} its first error, or the last line it said, when it failed */
function call(command, words, timeout) {
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, error, stderr } = spawnSync(command, words, {
    env,
    timeout,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return undefined;
  if (error) return error.message;
  const lines = stderr.trim().split('\n');
  return lines.find((line) => line.startsWith('E: ')) || lines.at(-1) || `it ended with ${status}`;
}

function trees() {
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f]{12}-\d{4}w\d{2}$/.test(name))
    .sort();
}

/** Deletes a tree, unless something is still mounted in it. */
function remove(path) {
  if (!existsSync(path)) return;
  const mounted = readFileSync('/proc/mounts', 'utf8').includes(` ${path}/`);
  if (mounted) console.error(`${path} is in use and stays.`);
  else rmSync(path, { recursive: true, force: true });
}

/** Runs an action while no other process does. @returns its result, or undefined when the wait was too long */
function withLock(path, action) {
  const end = Date.now() + (minutes + 2) * 60_000;
  while (Date.now() < end) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
    } catch {
      if (isStale(path)) rmSync(path, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      continue;
    }
    try {
      return action();
    } finally {
      rmSync(path, { force: true });
    }
  }
  return undefined;
}

/** Whether the process that holds a lock is gone. */
function isStale(path) {
  try {
    const holder = readFileSync(path, 'utf8').trim();
    return holder !== '' && !existsSync(`/proc/${holder}`);
  } catch {
    return false;
  }
}

/** Year and ISO week, as in 2026w47. */
function week(date) {
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = day.getUTCFullYear();
  const number = Math.ceil(((day.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}w${String(number).padStart(2, '0')}`;
}

if (isMain(import.meta.url)) {
  const found = ensureReaderTree();
  if ('reason' in found) {
    console.error(`No readers: ${found.reason}`);
    process.exitCode = 1;
  } else {
    if (found.note) console.error(found.note);
    console.log(found.root);
  }
}
