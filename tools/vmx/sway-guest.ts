/**
 * A guest without a machine: the tree of Debian's programs (tools/debian/debian-tree.mjs) in namespaces of its own, with
 * Sway on a screen nobody sees, an ordinary user, and the real vmtoolsd speaking to a pretended VMware (vmx.ts).
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Vmx } from './vmx';

const here = dirname(fileURLToPath(import.meta.url));
/** A minute or two on an idle machine, where what is waited for takes seconds. */
const mostLooks = 1200;
export const uid = 1000;
/** Where the tree's libraries are: /usr/lib/x86_64-linux-gnu. */
const libraries = (root: string) => {
  const triplet = readdirSync(join(root, 'usr/lib')).find((name) => name.endsWith('-linux-gnu'));
  if (!triplet) throw new Error(`${root} has no libraries`);
  return `usr/lib/${triplet}`;
};

/**
 * Compiles the two programs that Debian lacks.
 * @param root the tree, whose libraries they will meet
 * @param to the folder they are put into
 * @throws with the compiler's words
 */
export function compileStandIns(root: string, to: string): void {
  const gcc = (...words: string[]) => {
    const { status, stderr, error } = spawnSync('gcc', ['-O1', ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`gcc: ${error?.message ?? stderr}`);
  };
  gcc('-shared', '-fPIC', '-o', join(to, 'channel.so'), join(here, 'channel.c'));
  const x11 = [`-L${join(root, libraries(root))}`, '-l:libX11.so.6', '-l:libXfixes.so.3'];
  const loose = '-Wl,--allow-shlib-undefined';
  gcc('-o', join(to, 'clipnotify'), join(here, 'clipnotify.c'), ...x11, loose);
}

/** What this machine lacks to be such a guest, beside the tree; undefined for nothing. */
export function whyNoGuest(): string | undefined {
  const { error } = spawnSync('gcc', ['--version']);
  return error ? 'no gcc to compile the stand-in for VMware' : undefined;
}

/** The tree's root is read-only; /f is the folder with all that is ours, and the store is made of it. */
const enter = `mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && cd "$1" &&
mount --bind "$2" "$1/f" && mount -t proc proc "$1/proc" &&
mount -t tmpfs tmpfs "$1/run" && mount -t tmpfs -o mode=1777 tmpfs "$1/tmp" && mount -t tmpfs tmpfs "$1/dev" &&
mount --bind "$2/nix" "$1/nix" || exit 99
mkdir "$1/dev/pts" "$1/dev/shm" && mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts" || exit 99
chmod 1777 "$1/dev/shm"
ln -s pts/ptmx "$1/dev/ptmx" && ln -s /proc/self/fd "$1/dev/fd"
for name in full null random tty urandom zero; do
  touch "$1/dev/$name" && mount --bind "/dev/$name" "$1/dev/$name" || exit 99
done
mkdir -p "$1/run/user/${uid}" "$1/tmp/home" && chown ${uid}:${uid} "$1/run/user/${uid}" "$1/tmp/home" &&
chmod 700 "$1/run/user/${uid}" || exit 99
mount --bind "$2/passwd" "$1/etc/passwd" && hostname "$3" || exit 99
touch "$2/entered"
cd / && exec chroot "$1" sleep infinity`;

const environment = {
  PATH: '/f/bin:/usr/bin:/usr/sbin',
  HOME: '/tmp/home',
  LC_ALL: 'C.UTF-8',
  XDG_RUNTIME_DIR: `/run/user/${uid}`,
  WAYLAND_DISPLAY: 'wayland-1',
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
};

/** Who uses the guest, and how it is called. */
export interface Names {
  user: string;
  fullName: string;
  host: string;
}

export interface Ended {
  status: number;
  out: Buffer;
}

export class SwayGuest {
  readonly vmx = new Vmx();
  readonly folder = mkdtempSync(join(tmpdir(), 'hyprguest-clipboard-'));
  readonly #root: string;
  #holder: ChildProcess | undefined;
  #inside = '';
  readonly #running = new Set<ChildProcess>();

  readonly #names: Names;

  /** @param root the tree */
  constructor(root: string, names: Names = { user: 'guest', fullName: 'Guest', host: 'guest' }) {
    this.#root = root;
    this.#names = names;
  }

  /** Enters the tree and starts Sway. @throws when either does not come up */
  async start(): Promise<void> {
    const { folder } = this;
    const { user, fullName, host } = this.#names;
    writeFileSync(
      join(folder, 'passwd'),
      `root:x:0:0:root:/root:/bin/sh\n${user}:x:${uid}:${uid}:${fullName}:/tmp/home:/bin/sh\n`,
    );
    chmodSync(folder, 0o755);
    for (const name of ['bin', 'nix/store', 'service'])
      mkdirSync(join(folder, name), { recursive: true });
    compileStandIns(this.#root, join(folder, 'bin'));
    // The tools of the tree, with the line to VMware.
    const wrapper = `#!/bin/sh\nVMX_LINE=/f/vmx LD_PRELOAD=/f/bin/channel.so exec /usr/bin/vmtoolsd "$@"\n`;
    writeFileSync(join(folder, 'bin/vmtoolsd'), wrapper, { mode: 0o755 });
    await this.vmx.listen(join(folder, 'vmx'));
    chmodSync(join(folder, 'vmx'), 0o777);
    for (const name of ['nix', 'f']) mkdirSync(join(this.#root, name), { recursive: true });
    const flags = ['-m', '-n', '-p', '-u', '-f', '--kill-child', '--propagation', 'private'];
    const words = ['sh', '-c', enter, 'sh', this.#root, folder, host];
    this.#holder = spawn('unshare', [...flags, ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    await this.until('the tree', () => existsSync(join(folder, 'entered')) || this.#hasEnded());
    const outer = this.#holder.pid;
    this.#inside = readFileSync(`/proc/${outer}/task/${outer}/children`, 'utf8').trim();
    writeFileSync(
      join(folder, 'sway.conf'),
      'xwayland disable\noutput HEADLESS-1 resolution 640x480\n',
    );
    this.spawn('exec sway --unsupported-gpu -c /f/sway.conf >/tmp/sway.log 2>&1', {
      WLR_BACKENDS: 'headless',
      WLR_RENDERER: 'pixman',
      WLR_LIBINPUT_NO_DEVICES: '1',
    });
    await this.until('Sway', async () => {
      const { status } = await this.run('test -S $XDG_RUNTIME_DIR/wayland-1');
      return status === 0;
    });
  }

  /** Starts the real journal, and lets everybody read it. */
  async startJournal(): Promise<void> {
    const inTree = (command: string) =>
      spawnSync(
        'nsenter',
        ['-t', this.#inside, '-m', '-n', '-p', '-u', 'chroot', this.#root, 'sh', '-c', command],
        { encoding: 'utf8' },
      );
    inTree('/usr/lib/systemd/systemd-journald >/dev/null 2>&1 & :');
    await this.until(
      'the journal',
      () => inTree('test -S /run/systemd/journal/stdout && chmod -R o+rX /run/log').status === 0,
    );
  }

  #hasEnded(): never | false {
    if (this.#holder?.exitCode == null) return false;
    throw new Error(`The tree could not be entered: ${this.#holder.exitCode}`);
  }

  /** What stands at a path of the store: a link into the tree, or a script. */
  putIntoStore(path: string, what: { link: string } | { script: string }): void {
    const file = join(this.folder, path.slice(1));
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    if ('link' in what) symlinkSync(what.link, file);
    else writeFileSync(file, what.script, { mode: 0o755 });
  }

  /** Installs a script as a command, before all others of its name. */
  putProgram(name: string, script: string): void {
    writeFileSync(join(this.folder, 'bin', name), script, { mode: 0o755 });
  }

  /** The tree's folder of VMware's tools, where nixpkgs has `lib/open-vm-tools`. */
  get toolsLibrary(): string {
    return `/${libraries(this.#root)}/open-vm-tools`;
  }

  /**
   * Starts a shell command as the guest's user; it ends with the guest at the latest.
   * @param together in a process namespace of its own, for {@link killAll}
   */
  spawn(
    command: string,
    variables: Readonly<Record<string, string>> = {},
    together = false,
  ): ChildProcess {
    const USER = this.#names.user;
    const words = Object.entries({ ...environment, USER, ...variables }).map(
      ([key, one]) => `${key}=${one}`,
    );
    const asUser = ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'];
    const child = spawn(
      'nsenter',
      [
        ...['-t', this.#inside, '-m', '-n', '-p', '-u'],
        ...['chroot', this.#root, 'env', '-i', ...words],
        ...(together ? ['unshare', '-p', '-f'] : []),
        ...[...asUser, '--no-new-privs', 'sh', '-c', command],
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    this.#running.add(child);
    child.stdin.on('error', () => {});
    child.on('close', () => this.#running.delete(child));
    return child;
  }

  /** Kills what {@link spawn} has started together, as systemd ends a control group. */
  killAll(child: ChildProcess): void {
    // nsenter, then unshare, then the first process of the namespace: all others end with it
    const under = (pid: string) =>
      readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    for (const pid of under(String(child.pid)).flatMap(under)) process.kill(Number(pid), 'SIGKILL');
  }

  /** Runs a shell command as the guest's user. What it leaves in the background must not hold its output. */
  run(
    command: string,
    input: Buffer | string = '',
    variables?: Readonly<Record<string, string>>,
  ): Promise<Ended> {
    const child = this.spawn(command, variables);
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.resume();
    child.stdin?.end(input);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve({ status: status ?? 1, out: Buffer.concat(parts) }));
    });
  }

  /** What lies on Wayland's clipboard, or undefined for nothing of that type. */
  async paste(type = 'text/plain;charset=utf-8'): Promise<Buffer | undefined> {
    const { status, out } = await this.run(`timeout 5 wl-paste --no-newline --type '${type}'`);
    return status === 0 ? out : undefined;
  }

  /** Copies in the guest. */
  async copy(data: Buffer | string, options = ''): Promise<void> {
    await this.run(`wl-copy ${options} >/dev/null 2>&1`, data);
  }

  /** Looks again and again. @throws with what was waited for, when it has not come after so many looks that it is lost */
  async until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (let looks = 0; !this.#closed && !(await holds()); looks += 1) {
      if (looks === mostLooks) throw new Error(`Waited in vain for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #closed = false;

  close(): void {
    this.#closed = true;
    this.vmx.close();
    for (const child of this.#running) child.kill();
    // unshare takes no other signal, and its child goes with it
    this.#holder?.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
