import { hash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { deflateText, type PackedText } from '@/lib/archive/pack';
import { zip } from '@/lib/archive/zip';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { atLeast, atMost, type Figure, median } from './figure';

const rounds = 401;

/** The default answers, but for a name that no other one has: so nothing remembered does all of the work. */
function named(index: number): Config {
  return { ...defaultConfig, host: { ...defaultConfig.host, name: `vm-${index}` } };
}

/** Deflates each text once, as the HTTP door does. */
const deflated = new Map<string, PackedText>();
function deflate(text: string): PackedText {
  const packed = deflated.get(text) ?? deflateText(text);
  deflated.set(text, packed);
  return packed;
}

/** As the HTTP door hashes. */
const digest = (text: string) => hash('sha256', text);

/** What needs no server: in this process, warm, in turns. */
export function pureFigures(): Figure[] {
  const configs = Array.from({ length: rounds * 2 }, (_, index) => named(index));
  const rendered = configs.map((config) => generate(config));
  const renders: number[] = [];
  const zips: number[] = [];
  const plainZips: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    const config = configs[round] ?? defaultConfig;
    const tree = rendered[round] ?? generate(config);
    const took = [
      time(() => generate(config, { digest })),
      time(() => zip(tree.files, 'box', { written: tree.written, deflate })),
      time(() => {
        for (const text of tree.files.values()) deflateRawSync(text);
      }),
    ];
    // A tenth of the rounds: it takes longer than all the rest together.
    if (round % 10 === 0) {
      const bytes = [...tree.files].map(([path, text]) => [path, Buffer.from(text)] as const);
      plainZips.push(time(() => zipSync(Object.fromEntries(bytes))));
    }
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
      1.2,
      ' ms',
      'lock, manifest and the sheet of keys included',
    ),
    atMost(
      'zip of a never-seen answer set / zlib of all its bytes',
      median(zips.map((value, round) => value / (floors[round] ?? Number.NaN))),
      0.5,
      ' ×',
      `${ms(zips)} of ${ms(floors)}`,
    ),
    atLeast(
      'fflate’s zipSync / zip of a never-seen answer set',
      median(plainZips) / median(zips),
      8,
      ' ×',
      `${ms(plainZips)} of ${ms(zips)}`,
    ),
  ];
}

function time(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
