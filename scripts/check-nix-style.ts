/**
 * Says what our style has to say about Nix files: the same rules that the tests hold all output to.
 *
 *   npx tsx scripts/check-nix-style.ts [FILE…]     without files: all templates
 *
 * Prints `path:line:column rule: message`, exits 1 when there was anything to print.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNix } from '@/lib/render/parse-template';
import { checkStyle } from '@/tools/nix-style/check-style';

const folder = join(import.meta.dirname, '../templates');
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(isNix)
        .sort()
        .map((path) => relative('.', join(folder, path)));

for (const path of files) {
  for (const { line, column, rule, message } of checkStyle(path, readFileSync(path, 'utf8'))) {
    console.log(`${path}:${line}:${column} ${rule}: ${message}`);
    process.exitCode = 1;
  }
}
