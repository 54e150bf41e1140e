/**
 * Makes lib/config/data/package-sources.json: every package name that templates and the catalogue may
 * use, with what speaks for it. nixpkgs itself cannot be evaluated everywhere, so a list is kept.
 *
 *   npx tsx scripts/update-packages.ts LIST.json
 *
 * LIST.json: `{ "packages": [{ name, status, unfree, aarch64, basis, note? }] }`, gathered from Home
 * Manager's sources, public NixOS configurations and nixpkgs. `status`: `ok`, `alias` (an old name) or
 * `removed`; the note then says what to use. tools/data/package-additions.json adds names, and gives
 * better grounds for some, each with the file in which it was seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface PackageSource {
  name: string;
  status: 'ok' | 'alias' | 'removed';
  unfree: boolean;
  aarch64: boolean | null;
  basis: string;
  note?: string;
}

const [list] = process.argv.slice(2);
if (!list) {
  console.error('usage: npx tsx scripts/update-packages.ts LIST.json');
  process.exit(2);
}
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const byName = new Map<string, PackageSource>();
for (const entry of (readJson(list) as { packages: PackageSource[] }).packages) {
  const { name, status, unfree, aarch64, basis, note } = entry;
  byName.set(name, {
    name,
    status,
    unfree,
    aarch64,
    basis,
    ...(status !== 'ok' && note && { note }),
  });
}
for (const addition of readJson(file('../tools/data/package-additions.json')) as PackageSource[]) {
  const known = byName.get(addition.name);
  if (known && known.status !== 'ok') throw new Error(`${addition.name} is ${known.status}`);
  byName.set(addition.name, { ...known, ...addition, status: 'ok' });
}

const entries = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
writeFileSync(
  file('../lib/config/data/package-sources.json'),
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`,
);
console.log(`wrote package-sources.json: ${entries.length} names`);
