/** A server of our own, every byte it gets and every line it writes, and a browser with its profile on disk. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { freePort } from '@/tools/free-port.mjs';

export interface Site {
  origin: string;
  /** What browsers have sent, byte for byte: addresses, headers, bodies, frames of WebSockets. */
  received: () => Buffer;
  /** What the server has written to its terminal. */
  log: () => string;
  close: () => Promise<void>;
}

const listen = (server: Server) =>
  new Promise<number>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts the built site behind a wire that is tapped. */
export async function startSite(): Promise<Site> {
  const port = await freePort();
  let log = '';
  const child = spawn(
    process.execPath,
    ['scripts/next.mjs', 'start', '-H', '127.0.0.1', '-p', String(port)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
  });

  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const wire = createServer((socket) => {
    const upstream = connect(port, '127.0.0.1');
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        sockets.delete(end);
        socket.destroy();
        upstream.destroy();
      });
    }
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.pipe(upstream).pipe(socket);
  });
  const origin = `http://127.0.0.1:${await listen(wire)}`;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => wire.close(resolve));
    child.kill();
    await ended;
  };
  for (let tries = 0; ; tries += 1) {
    const response = await fetch(`${origin}/api/health`).catch(() => undefined);
    if (response?.ok) break;
    if (tries > 150 || child.exitCode !== null) {
      await close();
      throw new Error(`The site did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { origin, received: () => Buffer.concat(chunks), log: () => log, close };
}

/**
 * How to start a browser that keeps in its profile what people's browsers keep: the headless shell, which does for all other
 * tests, has no history and no filled forms.
 * @param options how the other tests start theirs
 */
export function wholeBrowser(options: LaunchOptions): LaunchOptions {
  const { executablePath } = options;
  return executablePath
    ? { ...options, executablePath: executablePath.replace('chromium-headless-shell', 'chromium') }
    : { ...options, channel: 'chromium' };
}

/** A new empty folder, and how to be rid of it. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'hyprguest-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Every file below a folder with its bytes. */
export function filesBelow(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, bytes: readFileSync(path) };
    });
}
