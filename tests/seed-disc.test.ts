/** The seed disc from every door but the page's own, which e2e/wizard.spec.ts compares with the server's. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import { pageZip } from '@/lib/archive/page-zip';
import { seedDisc } from '@/lib/archive/seed-disc';
import { tarGz } from '@/lib/archive/tar';
import { topFolder } from '@/lib/archive/top-folder';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema, defaultConfig } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { getSeed } from '@/lib/http/flake-archive';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { seedPath } from '@/lib/render/private-paths';
import { arbitraryConfig } from './arbitrary-config';
import { runHere } from './run-cli';

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-seed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const discOf = (config: Config) => seedDisc(generate(config).files, topFolder(config.host.name));

/** The file of a disc, found as ECMA-119 says: by the records of the root directory. */
function fileOf(disc: Uint8Array, wanted: string): Buffer | undefined {
  const bytes = Buffer.from(disc);
  for (let at = 20 * 2048; bytes[at]; at += bytes[at] ?? 0) {
    const name = bytes.toString('latin1', at + 33, at + 33 + (bytes[at + 32] ?? 0));
    if (name !== wanted) continue;
    const from = bytes.readUInt32LE(at + 2) * 2048;
    return bytes.subarray(from, from + bytes.readUInt32LE(at + 10));
  }
  return undefined;
}

const ask = (path: string, init?: RequestInit) =>
  getSeed(new Request(`http://localhost:3000/api/seed.iso${path}`, init));

describe('the seed disc', () => {
  it('holds the flake as the tar.gz does, and the script that starts it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...presets.map((p) => p.config)), arbitraryConfig),
        (config) => {
          const { files } = generate(config);
          const folder = topFolder(config.host.name);
          const disc = seedDisc(files, folder);
          expect(fileOf(disc, 'GO.;1')?.toString()).toBe(files.get('vmware/go'));
          const tar = gunzipSync(fileOf(disc, 'FLAKE.TGZ;1') ?? '');
          expect(Buffer.compare(tar, gunzipSync(tarGz(files, folder)))).toBe(0);
          expect(fileOf(disc, 'KEY.TXT;1')).toBeUndefined();
        },
      ),
      { numRuns: 10 },
    );
  });

  it('keeps a sector for the key where something is encrypted, as the last of the disc', () => {
    const sealed = fileTree([
      ...generate(configSchema.parse({ secrets: { scheme: 'agenix' } })).files,
      ['secrets/user-password.age', 'age\n'],
    ]);
    const disc = seedDisc(sealed, 'falcon');
    expect(fileOf(disc, 'KEY.TXT;1')).toEqual(Buffer.alloc(2048));
    const marked = Buffer.from(disc);
    marked.write('here', marked.length - 2048);
    expect(fileOf(marked, 'KEY.TXT;1')?.subarray(0, 4).toString()).toBe('here');
  });

  it('is small', () => {
    expect(discOf(defaultConfig).length).toBeLessThan(200_000);
  });

  it('lies in the page’s zip behind the files, and in no archive of the server', async () => {
    const { files } = generate(defaultConfig);
    const disc = discOf(defaultConfig);
    const blob = await pageZip(files, 'box', [[seedPath, disc]]);
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    expect(Object.keys(zip.files).at(-1)).toBe('box/vmware/seed.iso');
    const read = await zip.files['box/vmware/seed.iso']?.async('nodebuffer');
    expect(Buffer.compare(read ?? Buffer.alloc(0), disc)).toBe(0);
    expect([...files.keys()]).not.toContain(seedPath);
    expect(files.get('.gitignore')).toMatch(/^vmware\/seed\.iso$/m);
  });

  it('is not seen by Git in the unpacked folder', () => {
    const folder = mkdtempSync(join(scratch, 'git'));
    execFileSync('git', ['init', '-q', folder]);
    writeFileSync(
      join(folder, '.gitignore'),
      generate(defaultConfig).files.get('.gitignore') ?? '',
    );
    const { stdout } = spawnSync('git', ['-C', folder, 'check-ignore', seedPath], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(`${seedPath}\n`);
  });
});

describe('GET /api/seed.iso', () => {
  const config = configSchema.parse({ host: { name: 'falcon', proxy: 'http://p:3128' } });

  it('is the same bytes as everywhere, with the headers of the other doors', async () => {
    const response = ask(`?${encodeQuery(config)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-iso9660-image');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="seed.iso"');
    const body = Buffer.from(await response.arrayBuffer());
    expect(Buffer.compare(body, discOf(config))).toBe(0);
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const again = ask(`?${encodeQuery(config)}`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = ask(`?${encodeQuery(config)}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    // Another door's bytes have another name.
    expect(ask('').headers.get('etag')).not.toBe(etag);
  });

  it('refuses bad answers by their paths', async () => {
    const bad = ask('?host.name=a_b&x=1', { headers: { accept: 'application/json' } });
    expect(bad.status).toBe(400);
    const { errors } = (await bad.json()) as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path).sort()).toEqual(['host.name', 'x']);
  });
});

describe('npm run generate -- --seed', () => {
  it('writes the very bytes, beside a folder', async () => {
    const file = join(scratch, 'new/seed.iso');
    const out = join(scratch, 'flake');
    const { status, stderr } = await runHere([
      '--seed',
      file,
      '--out',
      out,
      '--query',
      'host.name=falcon',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const disc = discOf(configSchema.parse({ host: { name: 'falcon' } }));
    expect(Buffer.compare(readFileSync(file), disc)).toBe(0);
    expect(readdirSync(out)).toContain('flake.nix');
    expect(readdirSync(join(scratch, 'new'))).toEqual(['seed.iso']);
  });

  it('says what is wrong, and writes nothing', async () => {
    const { status, stderr } = await runHere([
      '--seed',
      join(scratch, 'none.iso'),
      '--query',
      'host.name=a_b',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('host.name: ');
    const alone = await runHere(['--seed', scratch]);
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain('--seed: ');
    expect(readdirSync(scratch)).not.toContain('none.iso');
  });
});

const secretTree = (files: FileTree): FileTree =>
  fileTree([...files, ['secrets.nix', '{ hashedPassword = "$y$j9T$x$y"; }\n']]);

it('carries what the page added', () => {
  const disc = seedDisc(secretTree(generate(defaultConfig).files), 'box');
  expect(gunzipSync(fileOf(disc, 'FLAKE.TGZ;1') ?? '').includes('$y$j9T$x$y')).toBe(true);
});
