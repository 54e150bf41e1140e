/**
 * Keeps this generator as it is now: `npm run freeze`, once for each release, after the version was raised. The module it
 * writes to public/generators needs nothing newer, so a flake can be made again years later, byte for byte.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { presets } from '@/lib/config/presets';
import { generatorRelease } from '@/lib/generated/build-info';
import { base } from '@/lib/update/released-entry';

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

/** What tests hold the module to, for ever: its own bytes, and those of a few flakes. */
const known = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
known[generatorRelease] = {
  module: sha256(readFileSync(target, 'utf8')),
  flakes: Object.fromEntries(
    presets.map(({ id, config }) => [
      id,
      sha256(JSON.stringify(base(config, 'https://hyprguest.dev'))),
    ]),
  ),
  answers: Object.fromEntries(presets.map(({ id, config }) => [id, config])),
};
writeFileSync(record, `${JSON.stringify(known, null, 2)}\n`);
console.log(`Kept ${generatorRelease}: commit public/generators and tests/golden/generators.json.`);

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
