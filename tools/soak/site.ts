import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the page sends with its one server action, in the build that lies there. */
export function actionHeaders(): Record<string, string> {
  const manifest = readFileSync(`${root}.next/server/server-reference-manifest.json`, 'utf8');
  const [id = ''] = Object.keys(JSON.parse(manifest).node);
  return {
    'Next-Action': id,
    'Content-Type': 'text/plain;charset=UTF-8',
    Accept: 'text/x-component',
  };
}

/** A process, looked at from outside. Needs Linux. */
export interface ProcessFigures {
  /** Resident memory, in MiB. */
  memory(): number;
  /** Open files and connections. */
  descriptors(): number;
  /** Processor time used so far, in milliseconds; the kernel counts in steps of ten. */
  processorTime(): number;
}

/** A site in a process of its own, on loopback. */
export interface Site extends ProcessFigures {
  port: number;
  pid: number;
  /** What it said so far. */
  said(): string;
  /** Reads no longer what it says, and closes the pipes. */
  stopReading(): void;
  /** Asks it to end, and gives the status with which it did; undefined when it had to be killed. */
  stop(): Promise<number | undefined>;
}

/** What `npm start` runs. */
function usual(): readonly [program: string, ...words: string[]] {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const [, ...words] = (scripts.start as string).split(' ');
  return [process.execPath, ...words, '-H', '127.0.0.1'];
}

/**
 * Starts the built site, as `npm start` does.
 * @param more environment of its own
 * @param command another way to start it; it finds address and port in HOSTNAME and PORT
 * @throws Error when it does not answer within a minute
 */
export async function startSite(
  more: Readonly<Record<string, string>> = {},
  [program, ...words]: ReturnType<typeof usual> = usual(),
): Promise<Site> {
  const port = await freePort();
  const child = spawn(program, words, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said = `${said}${data}`.slice(-1_000_000);
    });
  }
  const kill = () => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  await waitUntilUp(child, port, () => said);
  const pid = child.pid ?? 0;
  return {
    port,
    pid,
    ...processOf(pid),
    said: () => said,
    stopReading: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    stop: async () => {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? undefined;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const patience = setTimeout(kill, 30_000);
      const [status] = await gone;
      clearTimeout(patience);
      return status ?? undefined;
    },
  };
}

/** Reads figures of a process of this machine from /proc; each call reads anew. */
export function processOf(pid: number): ProcessFigures {
  const proc = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
  return {
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(proc('status'))?.[1]) / 1024,
    descriptors: () => readdirSync(`/proc/${pid}/fd`).length,
    processorTime: () => {
      // The name in brackets may hold spaces; what follows does not (proc_pid_stat(5)).
      const words = proc('stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(words[11]) + Number(words[12])) * 10;
    },
  };
}

async function waitUntilUp(child: ChildProcess, port: number, said: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The site did not start: ${said()}`);
}
