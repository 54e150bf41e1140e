/**
 * Runs programs of the reader tree (tools/debian/debian-tree.mjs) over files, many in one visit: in namespaces of
 * their own, without network or disks, as root of a tree in which nothing stays behind.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** One call of a program. */
export interface Job {
  /** By path below the job's folder, which is its home directory and where it starts. */
  files: ReadonlyMap<string, string>;
  /** A shell command; or, for {@link Job.together}, the file to be named to the program. */
  command: string;
  /** Needs a screen: `WAYLAND_DISPLAY` is one that nobody sees, and a D-Bus of its own. */
  screen?: true;
  /**
   * A command that is slow to start and takes the files of many jobs at once. It says what is wrong in lines
   * that begin with the file's name and a colon.
   */
  together?: string;
}

export interface Outcome {
  /** 124 when it was stopped. */
  status: number;
  /** What it printed, to either output. */
  text: string;
}

/** A program that hangs is stopped; the slowest good ones take a second on an idle machine, and a busy one is no failure. */
const seconds = 120;

/**
 * For commands that do not end by themselves: `until_says PATTERN COMMAND…` waits until the command printed the
 * pattern and then came to rest, because its threads may still have something to say: none of them runs or waits
 * for the processor, three looks in a row. It ends with 0 then, with the command's status when the command ends
 * before, and with 124 when neither happens.
 */
const words = `until_says() {
  pattern=$1; shift
  : > .said # a busy machine starts the command after the first look
  "$@" >> .said 2>&1 &
  pid=$! i=0 rest=0
  while [ $i -lt ${seconds * 10 - 20} ]; do
    if ! kill -0 $pid 2>/dev/null; then wait $pid; status=$?; cat .said; return $status; fi
    if grep -qE "$pattern" .said && ! grep -qs '^State:.[RD]' /proc/$pid/task/*/status; then
      rest=$((rest + 1))
      if [ $rest = 3 ]; then kill $pid; wait $pid 2>/dev/null; cat .said; return 0; fi
    else
      rest=0
    fi
    sleep 0.1; i=$((i + 1))
  done
  kill $pid; cat .said; return 124
}
`;

/** Enters the tree. The jobs' folder is /f, the store that they name /nix. */
const enter = `mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && cd "$1" &&
mount --bind "$2" "$1/f" && mount -t proc proc "$1/proc" &&
mount -t tmpfs tmpfs "$1/run" && mount -t tmpfs tmpfs "$1/tmp" && mount -t tmpfs tmpfs "$1/dev" &&
mount --bind "$2/nix" "$1/nix" || exit 99
mkdir "$1/dev/pts" "$1/dev/shm" && mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts" || exit 99
ln -s pts/ptmx "$1/dev/ptmx" && ln -s /proc/self/fd "$1/dev/fd"
for name in full null random tty urandom zero; do
  touch "$1/dev/$name" && mount --bind "/dev/$name" "$1/dev/$name" || exit 99
done
mkdir -m 700 -p "$1/run/user" "$1/run/user/screen" "$1/run/sshd" "$1/tmp/home"
cd / && exec env -i PATH=/usr/bin:/usr/sbin HOME=/tmp/home LC_ALL=C.UTF-8 TERM=xterm-256color \\
  NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1 WLR_BACKENDS=headless WLR_RENDERER=pixman \\
  WLR_LIBINPUT_NO_DEVICES=1 chroot "$1" sh /f/visit`;

/**
 * What stands for packages: programs and scripts that do nothing, but for what a file builds upon.
 */
const stubs: Readonly<Record<string, string>> = {
  'zsh-syntax-highlighting.zsh': 'typeset -gA ZSH_HIGHLIGHT_STYLES\n',
};

/** Within the tree: a screen where one is asked for, then every job, several at a time. */
const visit = `cd /f
job() {
  mkdir -m 700 -p "/run/user/$1"
  cd "/f/$1"
  [ "$2" ] && export WAYLAND_DISPLAY=/run/user/screen/wayland-1
  limit=${seconds}
  case $1 in t*) limit=${4 * seconds} ;; esac
  HOME=/f/$1 XDG_RUNTIME_DIR=/run/user/$1 timeout -k 1 $limit $2 sh .run > .out 2>&1 < /dev/null
  echo $? > .status
}
lane() { while read -r name how; do job "$name" "$how"; done; }
if [ -s screen.jobs ]; then
  printf 'xwayland disable\\noutput HEADLESS-1 resolution 1280x720\\n' > /tmp/sway.conf
  XDG_RUNTIME_DIR=/run/user/screen sway --unsupported-gpu -c /tmp/sway.conf > sway.log 2>&1 &
  i=0
  until [ -S /run/user/screen/wayland-1 ] || [ $i = 200 ]; do sleep 0.1; i=$((i + 1)); done
fi
for list in *.lane; do lane < "$list" & lanes="$lanes $!"; done
wait $lanes
`;

/**
 * Runs jobs in the tree. Equal ones run once.
 * @param root the tree
 * @param jobs what to run
 * @returns what came of each, in order
 * @throws when the tree cannot be entered
 */
export async function runJobs(root: string, jobs: readonly Job[]): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hyprguest-read-'));
  try {
    const names = new Map<string, string>();
    const keys = jobs.map((job) => JSON.stringify([job.command, job.screen, [...job.files]]));
    const put = (path: string, text: string, mode = 0o644) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { mode });
    };
    const lanes: Record<'plain' | 'screen', string[]> = { plain: [], screen: [] };
    const stored = new Set<string>();
    const together = new Map<string, Member[]>();
    const groups: { name: string; members: readonly Member[] }[] = [];
    for (const [i, key] of keys.entries()) {
      const job = jobs[i] as Job;
      if (names.has(key)) continue;
      const name = `j${names.size}`;
      names.set(key, name);
      if (!job.together) put(`${name}/.run`, words + job.command);
      for (const [path, text] of job.files) {
        put(`${name}/${path}`, text, text.startsWith('#!') ? 0o755 : 0o644);
        for (const [stub] of text.matchAll(/\/nix\/store\/0{32}-[A-Za-z0-9._+?=/-]*[A-Za-z0-9]/g)) {
          stored.add(stub);
        }
      }
      if (job.together) {
        const known = together.get(job.together) ?? [];
        together.set(job.together, [...known, { name, file: `/f/${name}/${job.command}` }]);
      } else {
        const how = job.screen ? ' dbus-run-session --' : '';
        lanes[job.screen ? 'screen' : 'plain'].push(`${name}${how}`);
      }
    }
    for (const [command, members] of together) {
      const name = `t${lanes.plain.length}`;
      put(`${name}/.run`, `${command} ${members.map(({ file }) => file).join(' ')}`);
      // begun first, because they take longest
      lanes.plain.unshift(name);
      groups.push({ name, members });
    }
    mkdirSync(join(folder, 'nix'));
    for (const path of stored) {
      const isFolder = [...stored].some((other) => other.startsWith(`${path}/`));
      if (!isFolder) put(path.slice(1), stubs[basename(path)] ?? '#!/bin/sh\n', 0o755);
    }
    // Screen jobs mostly wait, the others compute.
    const deal = (list: readonly string[], count: number, kind: string) => {
      for (let lane = 0; lane < count; lane += 1) {
        const mine = list.filter((_, i) => i % count === lane);
        put(`${kind}${lane}.lane`, mine.map((one) => `${one}\n`).join(''));
      }
    };
    deal(lanes.plain, 3, 'plain');
    deal(lanes.screen, 4, 'screen');
    put('screen.jobs', lanes.screen.join('\n'));
    put('visit', visit);
    await enterTree(root, folder);
    const outcomes = new Map(
      groups.flatMap(({ name, members }) => shares(readOutcome(join(folder, name)), members)),
    );
    for (const name of names.values()) {
      if (!outcomes.has(name)) outcomes.set(name, readOutcome(join(folder, name)));
    }
    return keys.map((key) => outcomes.get(names.get(key) ?? '') as Outcome);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Member {
  name: string;
  file: string;
}

/** Each member's part of what was said about all. */
function shares({ status, text }: Outcome, members: readonly Member[]): [string, Outcome][] {
  if (status > 1) throw new Error(`A program that reads many files ended with ${status}: ${text}`);
  return members.map(({ name, file }) => {
    const mine = text.split('\n').filter((line) => line.startsWith(`${file}:`));
    const words = mine.map((line) => line.slice(file.length + 1).trim()).join('\n');
    return [name, { status: mine.length > 0 ? 1 : 0, text: words }];
  });
}

function readOutcome(folder: string): Outcome {
  return {
    status: Number(readFileSync(join(folder, '.status'), 'utf8')),
    text: readFileSync(join(folder, '.out'), 'utf8'),
  };
}

function enterTree(root: string, folder: string): Promise<void> {
  mkdirSync(join(root, 'nix'), { recursive: true });
  const flags = ['-m', '-n', '-p', '-f', '--kill-child', '--propagation', 'private'];
  const child = spawn('unshare', [...flags, 'sh', '-c', enter, 'sh', root, folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`The reader tree ended with ${status}: ${Buffer.concat(said)}`));
    });
  });
}
