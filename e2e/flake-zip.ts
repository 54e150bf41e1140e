import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Download } from '@playwright/test';
import JSZip from 'jszip';

export interface ZippedFile {
  text: string;
  executable: boolean;
}

/** What a visitor finds in the zip: path below the one folder → file, and the seed disc where there is one. */
export async function readZip(
  bytes: Uint8Array,
): Promise<{ folder: string; files: ReadonlyMap<string, ZippedFile>; seed?: Buffer }> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const folders = new Set(names.map((name) => name.split('/')[0] ?? ''));
  if (folders.size !== 1) throw new Error(`The zip has ${folders.size} things at its top`);
  const [folder = ''] = folders;
  const files = new Map<string, ZippedFile>();
  let seed: Buffer | undefined;
  for (const name of names) {
    const entry = zip.files[name];
    if (!entry || entry.dir) continue;
    if (name === `${folder}/vmware/seed.iso`) {
      seed = await entry.async('nodebuffer');
      continue;
    }
    files.set(name.slice(folder.length + 1), {
      text: await entry.async('text'),
      executable: ((Number(entry.unixPermissions) || 0) & 0o111) !== 0,
    });
  }
  return { folder, files, ...(seed && { seed }) };
}

/**
 * The flake on a seed disc, read as ECMA-119 says: the root's record stands in the primary descriptor, its entries follow.
 * @returns path below the one folder → text
 */
export function readSeed(disc: Buffer): ReadonlyMap<string, string> {
  const root = 16 * 2048 + 156;
  let at = disc.readUInt32LE(root + 2) * 2048;
  const end = at + disc.readUInt32LE(root + 10);
  for (; at < end && disc[at]; at += disc[at] ?? 0) {
    const name = disc.toString('latin1', at + 33, at + 33 + (disc[at + 32] ?? 0));
    if (name !== 'FLAKE.TGZ;1') continue;
    const from = disc.readUInt32LE(at + 2) * 2048;
    const unpacked = mkdtempSync(join(tmpdir(), 'seed-'));
    execFileSync('tar', ['-xz', '--strip-components=1', '-C', unpacked], {
      input: disc.subarray(from, from + disc.readUInt32LE(at + 10)),
    });
    const paths = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      paths.map((path) => [path.slice(unpacked.length + 1), readFileSync(path, 'utf8')]),
    );
  }
  throw new Error('The disc has no FLAKE.TGZ');
}

/** The zip a visitor just saved. */
export async function readDownload(download: Download) {
  return readZip(readFileSync(await download.path()));
}

/** The text of one file of the zip. */
export function textOf(files: ReadonlyMap<string, ZippedFile>, path: string): string {
  const file = files.get(path);
  if (!file) throw new Error(`The zip has no ${path}. It has: ${[...files.keys()].join(', ')}`);
  return file.text;
}

/** Whether the real Nix is here. */
export function hasNix(): boolean {
  try {
    execFileSync('nix-instantiate', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Has the real Nix parse every .nix file of a zip, and evaluate `secrets.nix` if there is one.
 * @returns how many files were parsed, and the secrets
 * @throws what Nix says of the first file it refuses
 */
export function checkWithNix(files: ReadonlyMap<string, ZippedFile>): {
  parsed: number;
  secrets: unknown;
} {
  const root = mkdtempSync(join(tmpdir(), 'flake-'));
  const nix = [...files].filter(([path]) => /\.nix(?:\.example)?$/.test(path));
  for (const [path, { text }] of nix) {
    const at = join(root, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  const paths = nix.map(([path]) => join(root, path));
  execFileSync('nix-instantiate', ['--parse', ...paths], { stdio: 'pipe' });
  const secrets = files.has('secrets.nix')
    ? JSON.parse(
        execFileSync(
          'nix-instantiate',
          ['--eval', '--json', '--strict', join(root, 'secrets.nix')],
          { encoding: 'utf8', stdio: 'pipe' },
        ),
      )
    : undefined;
  return { parsed: paths.length, secrets };
}
