/**
 * The booted desktop as a guest of a pretended VMware: its own vmtoolsd, through a serial line (tools/vmx), under the user's
 * own systemd, with all that the generated unit denies.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClipboardGuest } from '@/tools/vmx/clipboard-cases';
import { compileStandIns } from '@/tools/vmx/sway-guest';
import { Vmx } from '@/tools/vmx/vmx';
import type { DesktopHome } from './desktop-home';
import { findStorePaths } from './guest-home';
import type { GuestImage } from './guest-image';
import type { Machine } from './machine';
import { logIn, type Session, waitFor } from './session';

const unit = 'vmware-clipboard';
const folder = '/mnt/host/clipboard';

/** Puts the line to VMware before the guest's tools, and the one program that Debian lacks beside them. */
export async function installTools(machine: Machine, image: GuestImage): Promise<Vmx> {
  const share = join(machine.share, 'clipboard');
  mkdirSync(share, { recursive: true });
  // the user's programs write there
  chmodSync(share, 0o777);
  compileStandIns(image.tree, share);
  const { status, output } = await machine.run(
    `set -e
    cp ${folder}/clipnotify ${folder}/channel.so /usr/local/bin/
    ln -s /usr/local/bin/clipnotify /usr/bin/clipnotify
    mv /usr/bin/vmtoolsd /usr/local/bin/vmtoolsd-of-debian
    cat > /usr/bin/vmtoolsd <<'X'
#!/bin/sh
VMX_LINE=/dev/virtio-ports/vmx LD_PRELOAD=/usr/local/bin/channel.so exec /usr/local/bin/vmtoolsd-of-debian "$@"
X
    chmod 755 /usr/bin/vmtoolsd /usr/local/bin/*
    chmod 666 /dev/virtio-ports/vmx
    systemd-detect-virt`,
    60,
  );
  if (status !== 0 || output.trim() !== 'vmware') throw new Error(`no guest of VMware: ${output}`);
  if (!machine.vmx) throw new Error('the machine has no line to VMware');
  const vmx = new Vmx();
  vmx.attach(machine.vmx);
  return vmx;
}

/** Logs in, and waits until the tools that the session's unit starts have greeted VMware. */
export async function logInWithTools(
  machine: Machine,
  image: GuestImage,
  home: DesktopHome,
  vmx: Vmx,
): Promise<Session> {
  const before = vmx.starts;
  const session = await logIn(machine, image, home);
  await toolsAreThere(session, vmx, before);
  return session;
}

async function toolsAreThere(session: Session, vmx: Vmx, before: number): Promise<void> {
  await waitFor(`tools of ${unit}`, 240, async () => vmx.starts > before && vmx.isReady).catch(
    async (error: Error) => {
      const { output } = await session.asUser(`systemctl --user status ${unit} --no-pager -n 30`);
      throw new Error(`${error.message}\n${output}`);
    },
  );
}

/** The clipboard of a logged-in session, from both sides. */
export function clipboardOf(session: Session, vmx: Vmx): ClipboardGuest {
  const { machine } = session;
  const share = join(machine.share, 'clipboard');
  /** What a program of the user writes, byte for byte. */
  async function outputOf(command: string): Promise<Buffer | undefined> {
    const { status } = await session.asUser(`${command} > ${folder}/out 2> /dev/null`, 100);
    const path = join(share, 'out');
    return status === 0 && existsSync(path) ? readFileSync(path) : undefined;
  }
  return {
    vmx,
    paste: (type = 'text/plain;charset=utf-8') =>
      outputOf(`timeout 60 wl-paste --no-newline --type "${type}"`),
    async copy(data, options = '') {
      writeFileSync(join(share, 'in'), data);
      await session.asUser(`wl-copy ${options} < ${folder}/in > /dev/null 2>&1`, 60);
    },
    hidden: async (target) =>
      (await outputOf(
        `DISPLAY=:1000 XAUTHORITY=/run/user/1000/${unit}/Xauthority timeout 60 xclip -out -selection clipboard -target ${target}`,
      )) ?? Buffer.alloc(0),
    async log() {
      const script = `journalctl -q --no-pager -o cat _SYSTEMD_USER_UNIT=${unit}.service`;
      return (await machine.run(script, 60)).output;
    },
  };
}

/** The script of the unit, as the home has it. */
function program({ files }: DesktopHome): string {
  const text = files.get(`.config/systemd/user/${unit}.service`) ?? '';
  const line = /^ExecStart=(.*)$/m.exec(text)?.[1] ?? '';
  const [found] = findStorePaths(line);
  if (!found) throw new Error(`${unit} starts nothing of the store: ${line}`);
  return `${found.entry}${found.rest}`;
}

/** Changes the unit's script in the running session and starts it anew; the next log-in brings its own. */
export async function replaceScript(
  session: Session,
  vmx: Vmx,
  change: (script: string) => string,
): Promise<void> {
  const path = program(session.home);
  const { output } = await session.machine.run(
    `[ -e /tmp/${unit} ] || cp ${path} /tmp/${unit}; cat /tmp/${unit}`,
  );
  writeFileSync(join(session.machine.share, 'clipboard/script'), change(output));
  await restart(session, vmx, `cp ${folder}/script ${path}`);
}

/** Starts the service anew. */
export function restartService(session: Session, vmx: Vmx): Promise<void> {
  return restart(session, vmx, ':');
}

async function restart(session: Session, vmx: Vmx, first: string): Promise<void> {
  const before = vmx.starts;
  await session.asUser(`systemctl --user stop ${unit}`, 120);
  await session.machine.run(first);
  // five starts in two minutes are what the unit allows itself
  await session.asUser(
    `systemctl --user reset-failed ${unit}; systemctl --user start ${unit}`,
    120,
  );
  await toolsAreThere(session, vmx, before);
}

/** Demands that a real XWayland of the session answers at :0. */
export async function xwaylandAnswers({ asUser }: Session): Promise<string> {
  const { status, output } = await asUser('timeout 100 xdpyinfo -display :0', 120);
  if (status !== 0) throw new Error(`nobody answers at :0: ${output.trim().slice(0, 200)}`);
  if (!/^ *XWAYLAND$/m.test(output))
    throw new Error('another X server than XWayland answers at :0');
  return /^vendor string: .*$/m.exec(output)?.[0] ?? 'it answers';
}

/**
 * What the kernel says of the service's processes: that what the unit denies is denied.
 * @returns the processes, with their names
 */
export async function hardeningHolds({ machine, asUser }: Session): Promise<string> {
  const { output: shown } = await asUser(
    `systemctl --user show ${unit} -p ControlGroup -p SystemCallFilter`,
  );
  if (!/^SystemCallFilter=.*\bread\b/m.test(shown)) throw new Error(`no filter: ${shown}`);
  const group = /^ControlGroup=(.+)$/m.exec(shown)?.[1];
  const { output } = await machine.run(
    `for p in $(cat /sys/fs/cgroup${group}/cgroup.procs); do
      echo "$(cat /proc/$p/comm) $(grep -E '^(NoNewPrivs|Seccomp):' /proc/$p/status | tr -d '\\t' | tr '\\n' ' ')"
    done`,
    60,
  );
  // one that has ended meanwhile says nothing
  const processes = output
    .trim()
    .split('\n')
    .filter((line) => line.includes('Seccomp:'));
  for (const name of ['Xvfb', 'vmtoolsd', 'wl-paste']) {
    if (!processes.some((line) => line.startsWith(name))) throw new Error(`no ${name}: ${output}`);
  }
  const loose = processes.filter((line) => !/NoNewPrivs:1/.test(line) || !/Seccomp:2/.test(line));
  if (loose.length > 0) throw new Error(`not held: ${loose.join('; ')}`);
  const names = [...new Set(processes.map((line) => line.split(' ')[0]))];
  return `${names.join(', ')}: no new privileges, system calls filtered`;
}

/** Ends the tools, and waits for those that systemd starts in their place. */
export async function toolsComeBack(session: Session, vmx: Vmx): Promise<string> {
  const before = vmx.starts;
  const { status } = await session.machine.run('pkill -x vmtoolsd-of-deb');
  if (status !== 0) throw new Error('no vmtoolsd to end');
  await toolsAreThere(session, vmx, before);
  const { output } = await session.asUser(`systemctl --user show ${unit} -P NRestarts`);
  if (!(Number(output) > 0)) throw new Error(`the unit was started ${output.trim()} times anew`);
  return `started anew by systemd, ${output.trim()} times so far`;
}

/** What the history has once a copy of either side has come. */
export async function historyAfter(
  session: Session,
  guest: ClipboardGuest,
  word: string,
): Promise<string> {
  guest.vmx.copyText(`${word} of the host`);
  await waitFor('text of the host', 60, async () => {
    return (await guest.paste())?.toString() === `${word} of the host`;
  });
  await guest.copy(`${word} of the guest`);
  return waitFor('history of both', 90, async () => {
    const { output } = await session.asUser('cliphist list', 60);
    return output.includes(`${word} of the guest`) && output;
  });
}
