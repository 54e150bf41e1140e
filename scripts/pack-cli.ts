/**
 * Packs the command for `npx`: `npm run pack:cli` writes hyprguest-VERSION.tgz into dist, or where its first word says. It holds one
 * bundled file and the released generators, and needs nothing but Node: the site's own package would bring the whole site along.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const destination = process.argv[2] ?? join(root, 'dist');
const target = join(destination, 'hyprguest');
const { name, version, description, license, homepage, engines } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await build({
  stdin: {
    contents: `import { processStreams, runCli } from '@/lib/cli';
import { findReleasedIn } from '@/lib/update/find-released';
const kept = findReleasedIn(new URL('./generators/', import.meta.url));
process.exitCode = await runCli(process.argv.slice(2), processStreams, kept);
`,
    resolveDir: root,
  },
  outfile: join(target, 'hyprguest.mjs'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  alias: { '@': root.replace(/[\\/]$/, '') },
  legalComments: 'inline',
  banner: { js: '#!/usr/bin/env node' },
});
chmodSync(join(target, 'hyprguest.mjs'), 0o755);
cpSync(join(root, 'public/generators'), join(target, 'generators'), { recursive: true });
copyFileSync(join(root, 'LICENSE'), join(target, 'LICENSE'));
writeFileSync(
  join(target, 'package.json'),
  `${JSON.stringify(
    {
      name,
      version,
      description,
      license,
      homepage,
      engines,
      type: 'module',
      bin: { hyprguest: 'hyprguest.mjs' },
    },
    null,
    2,
  )}\n`,
);
execFileSync('npm', ['pack', target, '--pack-destination', destination], { stdio: 'inherit' });
