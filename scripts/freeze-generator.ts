/**
 * Keeps this generator as it is now: `npm run freeze`, once for each release, after the version was raised. The module it
 * writes to public/generators needs nothing newer, so a flake can be made again years later, byte for byte.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deflateText } from '@/lib/archive/pack';
import { tarGz } from '@/lib/archive/tar';
import { presets } from '@/lib/config/presets';
import { generatorRelease } from '@/lib/generated/build-info';
import { fileTree } from '@/lib/render/file-tree';
import { base, flake } from '@/lib/update/released-entry';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'public/generators');
const target = join(folder, `${generatorRelease}.js`);
const record = join(root, 'tests/golden/generators.json');

if (existsSync(target)) {
  console.error(`${generatorRelease} is kept already.`);
  process.exit(0);
}
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [join(root, 'lib/update/released-entry.ts')],
  outfile: target,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  alias: { '@': root },
  legalComments: 'inline',
  banner: {
    js: `// Hyprguest ${generatorRelease}, kept as it was released. Written by scripts/freeze-generator.ts.`,
  },
});

/** What tests hold the module to, for ever: its own bytes, and those of a few flakes and their archives. */
const known = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
known[generatorRelease] = {
  module: sha256(readFileSync(target, 'utf8')),
  flakes: Object.fromEntries(
    presets.map(({ id, config }) => [
      id,
      sha256(JSON.stringify(base(config, 'https://hyprguest.dev'))),
    ]),
  ),
  archives: Object.fromEntries(
    presets.map(({ id, query }) => [id, sha256(archiveOf(query, 'https://hyprguest.dev'))]),
  ),
  answers: Object.fromEntries(presets.map(({ id, config }) => [id, config])),
};
writeFileSync(record, `${JSON.stringify(known, null, 2)}\n`);
console.log(`Kept ${generatorRelease}: commit public/generators and tests/golden/generators.json.`);

/** What stands behind the locked address of a query, by today's writers. */
function archiveOf(query: string, origin: string): Uint8Array {
  const made = flake(query, origin);
  if (!made) throw new Error(`${query} is refused`);
  const packing = { written: new Set(made.written), deflate: deflateText };
  return tarGz(fileTree(made.files), made.folder, packing);
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
