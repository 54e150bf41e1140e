/**
 * Starts Next without telemetry, the same on every system: `node scripts/next.mjs dev | start …`.
 * While developing, a changed template reaches the browser like any changed source.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/project.mjs';
import { bundleTemplates } from './bootstrap.mjs';

process.chdir(root);
if (process.argv[2] === 'dev') {
  let timer;
  watch(join(root, 'templates'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        bundleTemplates();
      } catch (error) {
        console.error(error.message);
      }
    }, 100);
  });
}
await import('next/dist/bin/next');
