import { availableParallelism } from 'node:os';
import { generatorId } from '@/lib/generated/build-info';
import { ensureNginx } from '../debian/unpack.mjs';
import { startBalancer } from '../soak/balancer';
import { type Site, startSite } from '../soak/site';
import { atLeast, atMost, type Figure, notMeasured } from './figure';
import { loadServer } from './load';

let count = 0;
const run = Date.now().toString(36);
const neverSeen = () => `/api/flake.zip?host.name=vm-${run}-${++count}&user.name=u${count}`;

/** What people ask for, and how much processor time each may take, in milliseconds. */
const asked: readonly [name: string, path: () => string, bound: number][] = [
  ['a zip never asked for before', neverSeen, 12],
  ['a zip asked for before', () => '/api/flake.zip?host.name=falcon', 4],
  ['an immutable tarball', () => `/api/flake/${generatorId}/flake.tar.gz?v=1`, 4],
  ['a page', () => '/host', 8],
  ['a file of a page', () => '/icon.svg', 4],
];

/**
 * What a download costs, and what copies behind a balancer add. Processor time is the site's own, so what else the machine does
 * hardly changes it; throughput is what the machine has left.
 */
export async function copiesFigures(isQuick: boolean): Promise<Figure[]> {
  if (process.platform !== 'linux') {
    return [notMeasured('what a download costs', '–', 'processor time is read from /proc')];
  }
  const requests = isQuick ? 1000 : 5000;
  const figures: Figure[] = [];
  const one = await startSite();
  try {
    for (const [name, path, bound] of asked) {
      await loadServer(one.port, 8, path, { requests: 300 });
      const before = one.processorTime();
      const { bytes } = await loadServer(one.port, 8, path, { requests });
      const each = (one.processorTime() - before) / requests;
      const detail = `${((each * 1e6) / 3_600_000).toFixed(2)} processor hours and ${(bytes / requests / 1000).toFixed(0)} GB for a million`;
      figures.push(atMost(`processor time for ${name}`, each, bound, ' ms', detail));
    }
    figures.push(...(await balanced(one, requests)));
  } finally {
    await one.stop();
  }
  return figures;
}

/** One copy and two behind nginx, in turns. */
async function balanced(one: Site, requests: number): Promise<Figure[]> {
  const name = 'two copies behind nginx / one, zips never asked for before';
  const bound = 1.5;
  const cores = availableParallelism();
  if (cores < 4) {
    return [notMeasured(name, `≥ ${bound} ×`, `${cores} cores: nginx and the client need two`)];
  }
  const nginx = ensureNginx();
  if ('reason' in nginx) return [notMeasured(name, `≥ ${bound} ×`, nginx.reason)];
  const two = await startSite();
  const single = await startBalancer(nginx.path, [one.port], true);
  const both = await startBalancer(nginx.path, [one.port, two.port], true);
  try {
    const path = () => `/hyprguest${neverSeen()}`;
    const rate = async (port: number) => (await loadServer(port, 16, path, { requests })).perSecond;
    await rate(both.port);
    const [alone, together] = [await rate(single.port), await rate(both.port)];
    const detail = `${together.toFixed(0)}/s of ${alone.toFixed(0)}/s on ${cores} cores`;
    return [atLeast(name, together / alone, bound, ' ×', detail)];
  } finally {
    await both.stop();
    await single.stop();
    await two.stop();
  }
}
