/** Makes the static edition: `npm run build:static -- [--out DIR]` (docs/hosting.md). */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStatic } from '../tools/editions/static-edition';
import { readSettings } from '../tools/environment.mjs';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist-static' } } });
  readSettings(process.env);
  buildStatic(resolve(values.out));
  console.log(`The static edition is in ${values.out}: copy it to any web host.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
