import type { Site } from './site';
import { attack, type ClientAction, keptConnections, mixedTraffic } from './traffic';

export interface Soak {
  requests: number;
  perSecond: number;
  /** How often each status came; 0 stands for clients who left, -1 for no answer. */
  statuses: ReadonlyMap<number, number>;
  /** MiB after the first thousand and after all of them. */
  memory: { early: number; late: number };
  /** Before and after. */
  descriptors: { before: number; after: number };
  /** The 99th percentile of health's latency, in milliseconds. */
  health: { idle: number; beside: number };
}

/**
 * Holds a site under mixed traffic, with attacks among it, from loopback.
 * @param requests how many, in two halves: over 32 connections and over 256
 * @param rest seconds before memory is read: V8 gives back what it does not need when it has nothing to do
 */
export async function soak(site: Site, requests: number, rest = 20): Promise<Soak> {
  const statuses = new Map<number, number>();
  const run = (count: number, connections: number) => {
    const agent = keptConnections(connections);
    return many(site.port, mixedTraffic(agent), count, connections, statuses).finally(() =>
      agent.destroy(),
    );
  };
  await run(200, 8);
  const before = await settled(() => site.descriptors());
  const idle = await healthOf(site.port, 150);
  const early1000 = Math.min(1_000, Math.ceil(requests / 3));
  await run(early1000, 32);
  const early = await settled(() => site.memory(), rest);
  const begun = performance.now();
  const half = Math.ceil((requests - early1000) / 2);
  await run(half, 32);
  await run(half, 256);
  const seconds = (performance.now() - begun) / 1000;
  let isOver = false;
  const attackers = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!isOver) count(statuses, await attack(site.port));
    }),
  );
  const beside = await healthOf(site.port, 150);
  isOver = true;
  await attackers;
  return {
    requests: [...statuses.values()].reduce((sum, times) => sum + times, 0),
    perSecond: (2 * half) / seconds,
    statuses,
    memory: { early, late: await settled(() => site.memory(), rest) },
    descriptors: { before, after: await settled(() => site.descriptors()) },
    health: { idle, beside },
  };
}

async function many(
  port: number,
  action: ClientAction,
  times: number,
  connections: number,
  statuses: Map<number, number>,
): Promise<void> {
  let left = times;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) count(statuses, await action(port));
    }),
  );
}

function count(statuses: Map<number, number>, status: number): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
}

/** A figure when nothing is under way: the lowest of some looks, as connections and garbage go by and by. */
async function settled(look: () => number, seconds = 3): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let looks = 0; looks < 2 * seconds; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    lowest = Math.min(lowest, look());
  }
  return lowest;
}

/** The 99th percentile of its latency, over connections of its own, one after the other. */
async function healthOf(port: number, turns: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now();
    await fetch(`http://127.0.0.1:${port}/api/health`).then((response) => response.text());
    times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times.sort((a, b) => a - b)[Math.floor(turns * 0.99)] ?? Number.NaN;
}

/** The promises of docs/security.md that the figures break, as sentences; none when all hold. For latency see {@link brokenLatency}. */
export function brokenPromises(figures: Soak, mostGrowth = 1.2): string[] {
  const { statuses, memory, descriptors } = figures;
  const complaints: string[] = [];
  for (const [status, times] of statuses) {
    if (status >= 500) complaints.push(`${times} × ${status}`);
    if (status === -1) complaints.push(`${times} × no answer`);
  }
  const growth = memory.late / memory.early;
  if (growth > mostGrowth) complaints.push(`memory grew ${growth.toFixed(2)} ×`);
  // One or two are of the runtime's own, opened when it first needs them.
  if (descriptors.after > descriptors.before + 5) {
    complaints.push(`descriptors: ${descriptors.before} before, ${descriptors.after} after`);
  }
  return complaints;
}

/** What they break of its promised latency, which means something only on a machine that does nothing else. */
export function brokenLatency({ health }: Soak): string[] {
  // Below this, the tenfold is noise of the clock.
  if (health.beside <= 10 * Math.max(health.idle, 5)) return [];
  return [
    `health took ${health.beside.toFixed(0)} ms beside an attack, ${health.idle.toFixed(0)} ms idle`,
  ];
}
