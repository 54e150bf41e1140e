import { atLeast, atMost, type Figure, median } from './figure';
import { loadServer, quantile } from './load';
import { type Server, startServerApart } from './server';

const health = () => '/api/health';
const seen = () => '/api/flake.zip?host.name=falcon&hyprland.gapsIn=7';

let count = 0;
const run = Date.now().toString(36);

/** A person who answers a few questions in a way that nobody did before. */
function neverSeen(): string {
  count++;
  const themes = ['catppuccin-mocha', 'gruvbox', 'nord', 'tokyo-night', 'rose-pine'];
  return `/api/flake.zip?host.name=vm-${run}-${count}&user.name=u${count}&hyprland.gapsIn=${count % 50}&hyprland.theme=${themes[count % 5]}`;
}

/** Throughput and latency of the zip against those of a no-op, taken in turns within one run. */
export async function throughputFigures(isQuick: boolean): Promise<Figure[]> {
  const server = await startServerApart();
  try {
    const paths = { health, seen, neverSeen };
    type Case = keyof typeof paths;
    const cases = Object.keys(paths) as Case[];
    const rates: Record<Case, number[]> = { health: [], seen: [], neverSeen: [] };
    const slowest: Record<Case, number[]> = { health: [], seen: [], neverSeen: [] };
    for (const name of cases) await loadServer(server.port, 8, paths[name], { requests: 1500 });
    const rounds = isQuick ? 5 : 11;
    const milliseconds = isQuick ? 1000 : 2000;
    for (let round = 0; round < rounds; round++) {
      for (const name of cases) {
        const { perSecond } = await loadServer(server.port, 8, paths[name], { milliseconds });
        rates[name].push(perSecond);
      }
      for (const name of cases) {
        const { latencies } = await loadServer(server.port, 32, paths[name], { milliseconds });
        slowest[name].push(quantile(latencies, 0.99));
      }
    }
    // Each round against its own yardstick: what else the machine does changes from round to round.
    const ratio = (of: Record<Case, number[]>, name: Case) =>
      median(of[name].map((value, round) => value / (of.health[round] ?? Number.NaN)));
    const perSecond = (name: Case) =>
      `${median(rates[name]).toFixed(0)}/s of ${median(rates.health).toFixed(0)}/s`;
    const p99 = (name: Case) =>
      `${median(slowest[name]).toFixed(0)} ms of ${median(slowest.health).toFixed(0)} ms`;
    return [
      atLeast(
        'zip seen before / health, requests per second',
        ratio(rates, 'seen'),
        0.9,
        '',
        perSecond('seen'),
      ),
      atLeast(
        'zip never seen / health, requests per second',
        ratio(rates, 'neverSeen'),
        0.3,
        '',
        perSecond('neverSeen'),
      ),
      atMost(
        'zip seen before / health, p99 at 32 connections',
        ratio(slowest, 'seen'),
        2,
        ' ×',
        p99('seen'),
      ),
      atMost(
        'zip never seen / health, p99 at 32 connections',
        ratio(slowest, 'neverSeen'),
        4,
        ' ×',
        p99('neverSeen'),
      ),
    ];
  } finally {
    server.stop();
  }
}

/** Whether the server's memory stays where it is: every other request brings answers that were never seen. */
export async function memoryFigure(isQuick: boolean): Promise<Figure> {
  const server = await startServerApart();
  try {
    const many = isQuick ? 10_000 : 100_000;
    await mixed(server, 1000);
    const early = await settled(server);
    await mixed(server, many - 1000);
    const late = await settled(server);
    return atMost(
      `server memory after ${many.toLocaleString('en')} requests / after 1,000`,
      late / early,
      1.2,
      ' ×',
      `${late.toFixed(0)} MiB of ${early.toFixed(0)} MiB`,
    );
  } finally {
    server.stop();
  }
}

function mixed(server: Server, requests: number) {
  let turn = 0;
  const path = () => (turn++ % 2 === 0 ? seen() : neverSeen());
  return loadServer(server.port, 8, path, { requests });
}

/** Memory when nothing is under way: the lowest of some looks, a second apart. */
async function settled(server: Server): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 5; look++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    looks.push(server.memory());
  }
  return Math.min(...looks);
}
