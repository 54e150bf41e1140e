import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import JSZip from 'jszip';
import { deflateText } from '@/lib/archive/pack';
import { zip } from '@/lib/archive/zip';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { type Figure, figureWithoutBound, median, notMeasured } from './figure';
import { root } from './server';

// Imported when this part runs, because nothing else needs it.
const version = '7.0.1';
const folder = join(root, '.cache', `archiver-${version}`);
const rounds = 60;

type Files = ReadonlyMap<string, string>;

/** Only what is used of archiver, which brings no types. */
type Archiver = (
  format: 'zip',
  options: { zlib: { level: number } },
) => Readable & { append(text: string, entry: { name: string }): void; finalize(): void };

/**
 * The zip of the default tree by others' means, each as its own documentation writes one with deflate at level 6, beside ours
 * without anything remembered: how many times as long each takes, and how large its zip is. None has a bound.
 */
export async function peerFigures(): Promise<Figure[]> {
  const archiver = await fetchArchiver();
  const ways: Record<string, ((files: Files) => Promise<Uint8Array> | Uint8Array) | undefined> = {
    'fflate 0.8 (zipSync)': (files) => {
      const bytes = [...files].map(([path, text]) => [path, Buffer.from(text)] as const);
      return zipSync(Object.fromEntries(bytes), { level: 6 });
    },
    'JSZip 3.10': (files) => {
      const archive = new JSZip();
      for (const [path, text] of files) archive.file(path, text);
      const compressionOptions = { level: 6 };
      return archive.generateAsync({
        type: 'nodebuffer',
        compression: 'DEFLATE',
        compressionOptions,
      });
    },
    [`archiver ${version}`]: archiver && ((files) => archived(archiver, files)),
  };
  const took = new Map<string, number[]>();
  const bytes = new Map<string, number>();
  const measure = async (name: string, make: () => Promise<Uint8Array> | Uint8Array) => {
    const begun = performance.now();
    const { length } = await make();
    took.set(name, [...(took.get(name) ?? []), performance.now() - begun]);
    bytes.set(name, length);
  };
  for (let round = 0; round < rounds; round += 1) {
    const { files, written } = generate(named(round));
    await measure('ours', () => zip(files, 'box', { written, deflate: deflateText }));
    for (const [name, make] of Object.entries(ways)) {
      if (make) await measure(name, () => make(files));
    }
  }
  // The first rounds run code that is not compiled yet.
  const middle = (name: string) => median((took.get(name) ?? []).slice(rounds >> 2));
  const size = (name: string) => `${((bytes.get(name) ?? 0) / 1024).toFixed(1)} KiB`;
  const ours = `${middle('ours').toFixed(2)} ms, ${size('ours')}`;
  return Object.keys(ways).map((name) =>
    took.has(name)
      ? figureWithoutBound(
          `${name} / zip of the same tree, nothing remembered`,
          middle(name) / middle('ours'),
          ' ×',
          `${middle(name).toFixed(2)} ms, ${size(name)}; ours ${ours}`,
        )
      : notMeasured(name, '', 'it could not be fetched'),
  );
}

/** Names that no other round has. */
function named(index: number): Config {
  return { ...defaultConfig, host: { ...defaultConfig.host, name: `peer-${index}` } };
}

async function fetchArchiver(): Promise<Archiver | undefined> {
  const at = createRequire(join(folder, 'node_modules/'));
  if (!existsSync(join(folder, 'node_modules/archiver'))) {
    mkdirSync(folder, { recursive: true });
    const words = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
    const { status } = spawnSync('npm', [...words, `archiver@${version}`], {
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) return undefined;
  }
  return at('archiver') as Archiver;
}

async function archived(archiver: Archiver, files: Files): Promise<Uint8Array> {
  const archive = archiver('zip', { zlib: { level: 6 } });
  for (const [path, text] of files) archive.append(text, { name: path });
  archive.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of archive) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
