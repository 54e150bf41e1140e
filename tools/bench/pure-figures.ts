import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import type { PackedText } from '@/lib/archive/pack';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { atLeast, atMost, type Figure, median } from './figure';
import { root } from './server';

const rounds = 401;

/** The default answers, but for a name that no other set has, so that no cache does all of the work. */
function named(index: number): Config {
  return { ...defaultConfig, host: { ...defaultConfig.host, name: `vm-${index}` } };
}

/** What is measured. */
const entry = `
  export { deflateText } from '@/lib/archive/pack';
  export { zip } from '@/lib/archive/zip';
  export { generate } from '@/lib/generate';
`;
type Measured = typeof import('@/lib/archive/pack') &
  typeof import('@/lib/archive/zip') &
  typeof import('@/lib/generate');

/** As the site is built: what runs TypeScript in this process gives each inner function its name anew at every call. */
async function built(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'hyprguest-bench-'));
  const outfile = join(folder, 'measured.mjs');
  try {
    await build({
      stdin: { contents: entry, resolveDir: root },
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      alias: { '@': root },
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the HTTP door hashes. */
const digest = (text: string) => hash('sha256', text);

/** What needs no server: in this process, warm, in turns. */
export async function pureFigures(): Promise<Figure[]> {
  const { deflateText, generate, zip } = await built();
  // Each text once, as the HTTP door does.
  const deflated = new Map<string, PackedText>();
  const deflate = (text: string): PackedText => {
    const packed = deflated.get(text) ?? deflateText(text);
    deflated.set(text, packed);
    return packed;
  };
  const configs = Array.from({ length: rounds * 2 }, (_, index) => named(index));
  const rendered = configs.map((config) => generate(config));
  // Measured apart, because zips would leave the processor's caches full.
  const renders = configs.map((config) => time(() => generate(config, { digest }))).slice(rounds);
  const zips: number[] = [];
  const plainZips: number[] = [];
  const floors: number[] = [];
  for (const [round, tree] of rendered.entries()) {
    const zipped = time(() => zip(tree.files, 'box', { written: tree.written, deflate }));
    const floor = time(() => {
      for (const text of tree.files.values()) deflateRawSync(text);
    });
    // A tenth of the rounds: it takes longer than all the rest together.
    if (round % 10 === 0) {
      const bytes = [...tree.files].map(([path, text]) => [path, Buffer.from(text)] as const);
      plainZips.push(time(() => zipSync(Object.fromEntries(bytes))));
    }
    if (round < rounds) continue;
    zips.push(zipped);
    floors.push(floor);
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
