/**
 * Measures what the project promises about speed and size, and prints one table: figure, measured, bound, ok or MISS.
 * Ratios are taken within one run, both sides in turns: absolute numbers of a shared machine mean little.
 *
 *   npm run bench                  all of it; about ten minutes, most of them for 100,000 requests
 *   npm run bench -- --quick       fewer rounds, and 10,000 requests; about three minutes
 *   npm run bench -- --only http   one part: pure, peers, http, copies, memory, scripts, hydration, typing or lighthouse
 *   npm run bench -- --record      adds the figures to docs/bench.json, the history of them
 *
 * Ends with status 1 when a figure misses its bound.
 */
import { parseArgs } from 'node:util';
import { copiesFigures } from '@/tools/bench/copies-figures';
import { type Figure, printTable, recordFigures } from '@/tools/bench/figure';
import { memoryFigure, throughputFigures } from '@/tools/bench/http-figures';
import { hydrationFigures } from '@/tools/bench/hydration-figure';
import { lighthouseFigures } from '@/tools/bench/lighthouse-figures';
import { scriptFigures } from '@/tools/bench/page-figures';
import { peerFigures } from '@/tools/bench/peer-figures';
import { pureFigures } from '@/tools/bench/pure-figures';
import { typingFigures } from '@/tools/bench/typing-figure';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const parts: Record<string, () => Promise<Figure[]> | Figure[]> = {
  pure: pureFigures,
  peers: peerFigures,
  http: () => throughputFigures(values.quick),
  copies: () => copiesFigures(values.quick),
  memory: async () => [await memoryFigure(values.quick)],
  scripts: scriptFigures,
  hydration: hydrationFigures,
  typing: typingFigures,
  lighthouse: () => lighthouseFigures(values.quick),
};

if (values.only !== undefined && !(values.only in parts)) {
  console.error(`There is no part “${values.only}”. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.error(`Measuring: ${name} …`);
  try {
    figures.push(...(await measure()));
  } catch (error) {
    // Keeps the figures of the other parts, because each took minutes.
    figures.push({ name, measured: String(error), bound: 'a figure', isMet: false });
  }
}
console.log(printTable(figures));
if (values.record) recordFigures(figures);
const bounded = figures.filter(({ bound }) => bound !== '');
const count = (isMet: boolean | undefined) => bounded.filter((f) => f.isMet === isMet).length;
console.log(`\n${count(true)} ok, ${count(false)} missed, ${count(undefined)} not measured`);
process.exit(count(false) > 0 ? 1 : 0);
