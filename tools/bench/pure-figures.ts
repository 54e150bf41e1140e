import { deflateRawSync } from 'node:zlib';
import { zip } from '@/lib/archive/zip';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { atMost, type Figure, median } from './figure';

const rounds = 401;

/** The default answers, but for a name that no other one has: so nothing remembered does all of the work. */
function named(index: number): Config {
  return { ...defaultConfig, host: { ...defaultConfig.host, name: `vm-${index}` } };
}

/** What needs no server: in this process, warm, in turns. */
export function pureFigures(): Figure[] {
  const configs = Array.from({ length: rounds * 2 }, (_, index) => named(index));
  const rendered = configs.map((config) => generate(config));
  const renders: number[] = [];
  const zips: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const config = configs[round] ?? defaultConfig;
    const tree = rendered[round] ?? generate(config);
    const took = [
      time(() => generate(config)),
      time(() => zip(tree.files, 'box', tree.provenance)),
      time(() => {
        for (const text of tree.files.values()) deflateRawSync(text);
      }),
    ];
    if (round < rounds) continue;
    renders.push(took[0] ?? 0);
    zips.push(took[1] ?? 0);
    floors.push(took[2] ?? 0);
  }
  const ms = (values: number[]) => `${median(values).toFixed(2)} ms`;
  return [
    atMost(
      'render of the default preset, warm',
      median(renders),
      1,
      ' ms',
      'lock and manifest included',
    ),
    atMost(
      'zip of a never-seen answer set / zlib of all its bytes',
      median(zips.map((value, round) => value / (floors[round] ?? Number.NaN))),
      0.5,
      ' ×',
      `${ms(zips)} of ${ms(floors)}`,
    ),
  ];
}

function time(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
