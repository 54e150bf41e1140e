/** The guest as a running machine: starts QEMU, runs scripts inside, presses its keys, photographs its screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheFolder, type GuestImage, guestScripts } from './guest-image';
import { type Picture, readPpm } from './picture';

export interface ScreenSize {
  width: number;
  height: number;
}

export interface Machine {
  /** The folder that the guest sees as /mnt/host. */
  readonly share: string;
  readonly accelerator: 'kvm' | 'tcg';
  /** The serial line that VMware's tools in the guest speak through, where it is to pass for a guest of VMware. */
  readonly vmx: Socket | undefined;
  /**
   * Runs a shell script in the guest as root.
   * @throws when it does not end in time
   */
  run(script: string, seconds?: number): Promise<{ status: number; output: string }>;
  /**
   * Asks Hyprland in its own words (`j/clients`), through the socket that hyprctl uses.
   * @returns status 0 and the answer; 2 when nobody listens there, 3 when no answer came
   */
  ask(words: string): Promise<{ status: number; output: string }>;
  /** Presses keys together, by QEMU's names: `meta_l`, `shift`, `ret`, `a` … */
  press(...keys: string[]): Promise<void>;
  /** Puts the pointer somewhere, in parts of the screen from 0 to 1. */
  point(x: number, y: number): Promise<void>;
  /** Presses the pointer's left button there. */
  click(x: number, y: number): Promise<void>;
  /** What the screen shows now. */
  look(): Promise<Picture>;
  /** Switches off; what does not end by itself is killed. */
  stop(): Promise<void>;
}

/**
 * Boots the guest until its agent answers. With KVM where it works: a device that opens and then fails is known, so it gets
 * half a minute to show a sign of life, and plain emulation takes over.
 * @param asVmware the firmware says that VMware has made the machine, and there is a line for its tools
 * @throws when the guest does not come up in time, with the end of its console
 */
export async function boot(
  image: GuestImage,
  screen: ScreenSize,
  say: (text: string) => void,
  asVmware = false,
): Promise<Machine> {
  const start = (accelerator: 'kvm' | 'tcg', firstWord: number, agent: number) =>
    startMachine(image, screen, accelerator, firstWord, agent, asVmware);
  const wanted = process.env.HYPRGUEST_DESKTOP_ACCEL;
  // A verdict is good for this kernel's lifetime.
  const verdict = join(cacheFolder, `no-kvm-${bootId()}`);
  const tryKvm = wanted === 'kvm' || (!wanted && existsSync('/dev/kvm') && !existsSync(verdict));
  if (tryKvm) {
    try {
      return await start('kvm', 30, 180);
    } catch (error) {
      if (wanted === 'kvm') throw error;
      say(
        `KVM does not work here (${(error as Error).message.split('\n')[0]}); plain emulation it is`,
      );
      writeFileSync(verdict, '');
    }
  }
  try {
    return await start('tcg', 240, 600);
  } catch (error) {
    // QEMU's emulation of two processors sometimes meets code that the kernel is just patching.
    if (!(error as Error).message.includes('Kernel panic')) throw error;
    say('The guest’s kernel stumbled over the emulation; once more …');
    return start('tcg', 240, 600);
  }
}

/** From one key to the next, in milliseconds. */
const keyTime = 100;

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8);
}

async function startMachine(
  image: GuestImage,
  screen: ScreenSize,
  accelerator: 'kvm' | 'tcg',
  secondsToFirstWord: number,
  secondsToAgent: number,
  asVmware: boolean,
): Promise<Machine> {
  const folder = mkdtempSync(join(tmpdir(), 'hyprguest-desktop-'));
  const share = join(folder, 'share');
  mkdirSync(join(share, 'ask'), { recursive: true });
  for (const name of readdirSync(guestScripts))
    copyFileSync(join(guestScripts, name), join(share, name));
  if (existsSync(image.warm)) {
    cpSync(image.warm, join(share, 'warm'), { recursive: true });
  }
  const console = join(folder, 'console.log');
  // Without the processor's own word about its maker, the guest believes the firmware's.
  const processor = (name: string) => (asVmware ? `${name},-hypervisor` : name);
  const speed =
    accelerator === 'kvm'
      ? ['-accel', 'kvm', '-cpu', processor('host')]
      : ['-accel', 'tcg,thread=multi,tb-size=1024', '-cpu', processor('Nehalem')];
  const vmware = [
    ...['-smbios', 'type=1,manufacturer=VMware,, Inc.,product=VMware Virtual Platform'],
    ...['-chardev', `socket,id=vmx,path=${join(folder, 'vmx')},server=on,wait=off`],
    ...['-device', 'virtserialport,chardev=vmx,name=vmx'],
  ];
  const words = [
    ...['-M', 'q35', '-smp', '2', '-m', '2048', ...speed, '-nodefaults', '-no-reboot'],
    ...['-display', 'none', '-serial', `file:${console}`],
    ...['-netdev', 'user,id=net,restrict=on', '-device', 'virtio-net-pci,netdev=net,romfile='],
    ...['-kernel', image.kernel, '-initrd', image.initrd],
    ...[
      '-append',
      'console=ttyS0 loglevel=4 mitigations=off nowatchdog panic=-1 systemd.unit=none',
    ],
    ...['-drive', `file=${image.disk},format=raw,if=virtio,snapshot=on,cache=unsafe`],
    ...['-virtfs', `local,path=${share},mount_tag=host,security_model=none,multidevs=remap`],
    ...['-device', `virtio-gpu-pci,xres=${screen.width},yres=${screen.height}`],
    ...[
      '-device',
      'virtio-keyboard-pci',
      '-device',
      'virtio-tablet-pci',
      '-device',
      'virtio-rng-pci',
    ],
    ...['-device', 'virtio-serial-pci'],
    ...['-chardev', `socket,id=agent,path=${join(folder, 'agent')},server=on,wait=off`],
    ...['-device', 'virtserialport,chardev=agent,name=agent'],
    ...(asVmware ? vmware : []),
    ...['-qmp', `unix:${join(folder, 'qmp')},server=on,wait=off`],
  ];
  const log = openSync(join(folder, 'qemu.log'), 'w');
  const child = spawn('qemu-system-x86_64', words, { stdio: ['ignore', log, log] });
  const kill = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130));
  }
  try {
    const dead = new Promise<never>((_, reject) => {
      child.once('error', reject);
      child.once('exit', (status) =>
        reject(new Error(`QEMU ended with ${status}: ${tail(join(folder, 'qemu.log'))}`)),
      );
    });
    dead.catch(() => undefined);
    await Promise.race([dead, signOfLife(console, secondsToFirstWord)]);
    const sockets = Promise.all([open(join(folder, 'agent')), open(join(folder, 'qmp'))]);
    const [agent, qmp] = await Promise.race([dead, sockets]);
    const vmx = asVmware ? await Promise.race([dead, open(join(folder, 'vmx'))]) : undefined;
    return await Promise.race([
      dead,
      meet({ folder, share, accelerator, child, agent, qmp, vmx, console, secondsToAgent, kill }),
    ]);
  } catch (error) {
    const said = tail(console);
    kill();
    process.off('exit', kill);
    throw new Error(`${(error as Error).message}${said && `\n${said}`}`);
  }
}

interface Parts {
  folder: string;
  share: string;
  accelerator: 'kvm' | 'tcg';
  child: ChildProcess;
  agent: Socket;
  qmp: Socket;
  vmx: Socket | undefined;
  console: string;
  secondsToAgent: number;
  kill: () => void;
}

async function meet(parts: Parts): Promise<Machine> {
  const { folder, share, accelerator, child, agent, qmp, vmx, secondsToAgent, kill } = parts;
  const waiting = new Map<string, (status: number) => void>();
  // Its end shows in QEMU's own end.
  agent.on('error', () => undefined);
  createInterface(agent)
    .on('error', () => undefined)
    .on('line', (line) => {
      const [name = '', status] = line.trim().split(' ');
      waiting.get(name)?.(Number(status));
      waiting.delete(name);
    });
  const answered = (name: string, seconds: number, what: string) =>
    new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(name);
        reject(new Error(`${what}: no answer from the guest in ${seconds} s`));
      }, seconds * 1000);
      waiting.set(name, (status) => {
        clearTimeout(timer);
        resolve(status);
      });
    });
  const ready = answered('ready', secondsToAgent, 'boot');
  const monitor = await speakQmp(qmp);
  await ready;

  let asked = 0;
  const send = async (words: string, script: string, seconds: number) => {
    asked += 1;
    const name = `a${asked}`;
    const file = join(share, 'ask', name);
    if (script !== '') writeFileSync(`${file}.sh`, script);
    const done = answered(name, seconds, words || (script.trim().split('\n')[0] ?? ''));
    agent.write(`${name}${words}\n`);
    const status = await done;
    const output = readFileSync(`${file}.out`, 'utf8');
    for (const end of ['sh', 'out']) rmSync(`${file}.${end}`, { force: true });
    return { status, output };
  };
  const turn = (data: string, down: boolean) => {
    const event = { type: 'key', data: { key: { type: 'qcode', data }, down } };
    return monitor('input-send-event', { events: [event] });
  };
  const machine: Machine = {
    share,
    accelerator,
    vmx,
    run: (script, seconds = 60) => send('', script, seconds),
    ask: (words) => send(` ask ${words}`, '', 45),
    async press(...keys) {
      // Up at once: a lock screen that draws for half a second between the two would take the key as held, and repeat it.
      for (const key of keys) await turn(key, true);
      for (const key of keys.reverse()) await turn(key, false);
      // the next press must not meet this one
      await sleep(keyTime);
    },
    async point(x, y) {
      // a tablet's axes have 32768 steps
      const events = Object.entries({ x, y }).map(([axis, part]) => ({
        type: 'abs',
        data: { axis, value: Math.round(part * 32767) },
      }));
      await monitor('input-send-event', { events });
    },
    async click(x, y) {
      await machine.point(x, y);
      await sleep(500);
      for (const down of [true, false]) {
        const events = [{ type: 'btn', data: { button: 'left', down } }];
        await monitor('input-send-event', { events });
        await sleep(keyTime);
      }
    },
    async look() {
      const filename = join(folder, 'screen.ppm');
      await monitor('screendump', { filename });
      return readPpm(readFileSync(filename));
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) {
        await monitor('quit', {}).catch(() => undefined);
        await Promise.race([ended, sleep(5000).then(kill)]);
      }
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return machine;
}

/** Waits until the console has its first words. */
async function signOfLife(console: string, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    await sleep(250);
    if (existsSync(console) && readFileSync(console, 'latin1').length > 80) return;
  }
  throw new Error(`the kernel said nothing in ${seconds} s`);
}

async function open(path: string): Promise<Socket> {
  for (let i = 0; ; i += 1) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(path);
        socket.once('connect', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (i === 100) throw error;
      await sleep(100);
    }
  }
}

type Monitor = (execute: string, args: object) => Promise<unknown>;

/** QEMU's machine protocol (docs/interop/qmp-spec of QEMU): a greeting, then one JSON line each way. */
async function speakQmp(socket: Socket): Promise<Monitor> {
  const waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  let greet: () => void = () => undefined;
  const greeting = new Promise<void>((resolve) => {
    greet = resolve;
  });
  createInterface(socket)
    .on('error', () => undefined)
    .on('line', (line) => {
      const said = JSON.parse(line) as {
        QMP?: unknown;
        event?: string;
        error?: { desc: string };
        return?: unknown;
      };
      if (said.QMP) greet();
      else if (!said.event) {
        const next = waiting.shift();
        if (said.error) next?.reject(new Error(`QEMU: ${said.error.desc}`));
        else next?.resolve(said.return);
      }
    });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { reject } of waiting) reject(new Error('QEMU is gone'));
  });
  const monitor: Monitor = (execute, args) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      socket.write(`${JSON.stringify({ execute, arguments: args })}\n`);
    });
  await greeting;
  await monitor('qmp_capabilities', {});
  return monitor;
}

function tail(path: string): string {
  if (!existsSync(path)) return '';
  return readFileSync(path, 'latin1').trim().split('\n').slice(-15).join('\n');
}
