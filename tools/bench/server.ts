import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Server {
  port: number;
  /** Resident memory, in MiB. */
  memory(): number;
  stop(): void;
}

/**
 * Starts Next on a free port, as `npm start` does.
 * @param folder the site; the repository when left out
 * @throws Error when it does not answer within a minute
 */
export function startServer(folder?: string): Promise<Server> {
  return start((command) => command, folder);
}

/**
 * The same for figures of the server alone: where the system can, it gets one core and we, who ask, another, because each
 * else disturbs what is measured. A browser must not be started meanwhile: it would get our one core for all it does at once.
 * @throws Error when it does not answer within a minute
 */
export async function startServerApart(): Promise<Server> {
  if (cpus().length < 2 || !existsSync(taskset)) return startServer();
  const server = await start((command) => [taskset, '-c', '0', ...command]);
  pinOurselves('1');
  const stop = () => {
    server.stop();
    pinOurselves(`0-${cpus().length - 1}`);
  };
  return { ...server, stop };
}

const taskset = '/usr/bin/taskset';

function pinOurselves(cores: string): void {
  execFileSync(taskset, ['-acp', cores, String(process.pid)]);
}

async function start(wrap: (command: string[]) => string[], folder?: string): Promise<Server> {
  const port = await freePort();
  const words = folder ? ['node_modules/next/dist/bin/next', 'start', folder] : startWords();
  const address = ['-H', '127.0.0.1', '-p', String(port)];
  const [program = '', ...rest] = wrap([process.execPath, ...words, ...address]);
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = () => {
    child.kill();
  };
  process.once('exit', stop);
  const path = folder ? '/' : '/api/health';
  for (let tries = 0; tries < 600; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}${path}`).then(
      (r) => r.ok,
      () => false,
    );
    if (isUp) return { port, memory: () => residentMiB(child.pid ?? 0), stop };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('The server did not start.');
}

/** What `npm start` gives to node, its flags included: they decide on memory. */
function startWords(): string[] {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const [node, ...words] = (scripts.start as string).split(' ');
  if (node !== 'node') throw new Error('npm start does not begin with node any more.');
  return words;
}

function residentMiB(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}
