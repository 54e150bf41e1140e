/** Records the types and defaults of the options that our templates set, out of the lists of tools/nix-options: `npx tsx scripts/update-line-options.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTemplates } from '@/lib/render/load-templates';
import { lineOptions } from '@/tools/nix-options/line-options';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const options = lineOptions(loadTemplates(path('templates')));
const lines = Object.entries(options).map(([list, byName]) => {
  const names = Object.entries(byName).map(
    ([name, known]) => `  ${JSON.stringify(name)}: ${JSON.stringify(known)}`,
  );
  return ` ${JSON.stringify(list)}: {\n${names.join(',\n')}\n }`;
});
writeFileSync(path('lib/options/line-options.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log(
  `${Object.keys(options.nixos).length} of NixOS, ${Object.keys(options.home).length} of Home Manager`,
);
