/** Makes the static edition: `npm run build:static -- [--out DIR]` (docs/hosting.md). */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../lib/environment.mjs';
import { buildStatic } from '../tools/editions/static-edition';

const help = `Usage: npm run build:static -- [--out DIR]

  --out DIR   where to put it (dist-static); an earlier edition there is replaced

In the environment, both set when building: HYPRGUEST_ORIGIN and HYPRGUEST_BASE_PATH (npm start -- --help).`;

try {
  const { values } = read(process.argv.slice(2));
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  readSettings(process.env);
  buildStatic(resolve(values.out));
  console.log(`The static edition is in ${values.out}: copy it to any web host.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: 'boolean', short: 'h' },
        out: { type: 'string', default: 'dist-static' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}
