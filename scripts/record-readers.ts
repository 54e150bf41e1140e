/**
 * Writes tools/readers/versions.json: the versions with which every reader's verdict is as the tests have it.
 *
 *   npx tsx scripts/record-readers.ts      after `npm run check:nix` passed with newer programs
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureReaderTree } from '@/tools/debian/debian-tree.mjs';
import { readVersions } from '@/tools/readers/versions';

const file = fileURLToPath(new URL('../tools/readers/versions.json', import.meta.url));
const tree = ensureReaderTree();
if ('reason' in tree) {
  console.error(`No readers: ${tree.reason}`);
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify(await readVersions(tree.root), null, 2)}\n`);
