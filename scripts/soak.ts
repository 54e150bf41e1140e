/**
 * Holds the built site under load with attacks among it, on this machine alone, and says what came of it.
 *
 *   npm run soak                        10,000 requests, a few minutes
 *   npm run soak -- --requests 100000
 *   npm run soak -- --fuzz 100000       requests as nobody sends them, instead
 *
 * Ends with status 1 when a promise of docs/security.md does not hold.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { ask } from '../tools/soak/ask';
import { actions, requests } from '../tools/soak/requests';
import { actionHeaders, startSite } from '../tools/soak/site';
import { brokenLatency, brokenPromises, soak } from '../tools/soak/soak';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    fuzz: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

const site = await startSite();
let complaints: string[];
try {
  complaints = values.fuzz === undefined ? await load() : await fuzz(Number(values.fuzz));
} finally {
  await site.stop();
}
const faults = site.said().match(/^.*(?:"fault":true|Error:).*$/gm) ?? [];
complaints.push(...faults.slice(0, 10));
for (const text of complaints) console.error(`BROKEN  ${text}`);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function load(): Promise<string[]> {
  const figures = await soak(site, Number(values.requests));
  const { memory, descriptors, health } = figures;
  const statuses = [...figures.statuses].sort(([a], [b]) => a - b);
  console.log(`requests     ${figures.requests}, ${figures.perSecond.toFixed(0)} a second`);
  console.log(
    `statuses     ${statuses.map(([status, times]) => `${status}: ${times}`).join('  ')}`,
  );
  console.log(
    `memory       ${memory.early.toFixed(0)} → ${memory.late.toFixed(0)} MiB (${(memory.late / memory.early).toFixed(2)} ×)`,
  );
  console.log(`descriptors  ${descriptors.before} → ${descriptors.after}`);
  console.log(
    `health p99   ${health.idle.toFixed(1)} ms idle, ${health.beside.toFixed(1)} ms beside an attack`,
  );
  return [...brokenPromises(figures), ...brokenLatency(figures)];
}

async function fuzz(runs: number): Promise<string[]> {
  const statuses = new Map<number, number>();
  const before = site.memory();
  const seed = Number(values.seed);
  const bad: string[] = [];
  const batch = 20;
  const any = fc.oneof(
    { weight: 6, arbitrary: requests },
    { weight: 1, arbitrary: actions(actionHeaders()) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(any, { minLength: batch, maxLength: batch }), async (asked) => {
      const replies = await Promise.all(asked.map((request) => ask(site.port, request)));
      replies.forEach((reply, at) => {
        const status = reply?.status ?? -1;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (!(status >= 200 && status < 500))
          bad.push(`${status}: ${JSON.stringify(asked[at]).slice(0, 500)}`);
      });
    }),
    { numRuns: Math.ceil(runs / batch), seed },
  );
  const sorted = [...statuses].sort(([a], [b]) => a - b);
  console.log(`requests     ${Math.ceil(runs / batch) * batch}, seed ${seed}`);
  console.log(`statuses     ${sorted.map(([status, times]) => `${status}: ${times}`).join('  ')}`);
  console.log(`memory       ${before.toFixed(0)} → ${site.memory().toFixed(0)} MiB`);
  return bad.slice(0, 20);
}
