/**
 * Makes lib/packages/known-names.json: names of nixpkgs that are not in the catalogue, with what speaks for
 * each. The search of the catalogue offers them; nixpkgs itself is too large to carry, and changes daily.
 *
 *   npx tsx scripts/update-package-names.ts NIXOS.json HOME-MANAGER.json
 *
 * Both hold `{ "name.of.option": { type, default?: { expr }, status?, seen? } }`, as scripts/update-options.ts takes
 * them: what stands there as `pkgs.NAME` is a name that nixpkgs had. The other names come from
 * lib/config/data/package-sources.json, whose grounds are better, so they win.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@/lib/config/catalogue';
import sources from '@/lib/config/data/package-sources.json';

interface Option {
  type?: string;
  default?: unknown;
  status?: string;
  seen?: string;
}

const [nixos, homeManager] = process.argv.slice(2);
if (!nixos || !homeManager) {
  console.error('usage: npx tsx scripts/update-package-names.ts NIXOS.json HOME-MANAGER.json');
  process.exit(2);
}

// Sets of packages and other values, which nobody can install.
const noPackages = new Set(
  'haskellPackages linuxPackages linuxPackages_latest linuxPackages_lts linuxPackages_zen path texlive tmuxPlugins vimPlugins'.split(
    ' ',
  ),
);
// For macOS alone; Home Manager has options for them, too.
const macOnly = new Set(
  'aerospace desktoppr flashspace infat jankyborders rectangle sbarlua sketchybar skhd'.split(' '),
);
// Taken out of nixpkgs after the list that has them. No list here says so: to be checked whenever one is renewed.
const takenOut = new Set('amdvlk graylog-5_1 lxd-lts lxd-ui php81'.split(' '));

/** `2026-08` as people write it. */
const monthOf = (text: string) => {
  const month = /\d{4}-\d{2}/.exec(text)?.[0];
  return month
    ? new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-01`),
      )
    : undefined;
};

/** What speaks for a name, in words that end “In nixpkgs: …”. */
function groundsOf(basis: string): string {
  const month = monthOf(basis);
  if (basis.startsWith('used by Home Manager')) return `used by Home Manager itself, ${month}`;
  if (basis.startsWith('used by maintained')) return `used by maintained configurations, ${month}`;
  if (basis.startsWith('used by configurations')) return `used by configurations until ${month}`;
  if (basis.startsWith('default of')) return `a default of NixOS’s own options, ${month}`;
  if (basis.includes('nixpkgs')) return 'had a file of its own in nixpkgs';
  return 'as far as we know, not confirmed';
}

function groundsOfOption(of: string, { seen = '' }: Option): string {
  if (of === homeManager) return 'a default of Home Manager’s options, August 2026';
  // The newer list has no defaults: it says only that the option is still there.
  if (!seen.includes('2024-12')) return `a default of NixOS’s own options, ${monthOf(seen)}`;
  const still = seen.includes('2026') ? '; the option was still there in March 2026' : '';
  return `a default of NixOS’s own options, December 2024${still}`;
}

const found = new Map<string, string>();
// The stronger grounds first, because the first that are found are kept.
for (const file of [homeManager, nixos]) {
  const options = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Option>);
  const strength = ({ seen = '' }: Option) => (seen.includes('2026') ? 0 : 1);
  for (const option of options.sort((a, b) => strength(a) - strength(b))) {
    const expression = (option.default as { expr?: string } | null | undefined)?.expr ?? '';
    // A part of a package, `incus.ui`, is no name that anybody looks for.
    const name = /^pkgs\.((?:kdePackages\.|python3Packages\.)?[A-Za-z_][\w-]*)$/.exec(
      expression,
    )?.[1];
    if (!name || !option.type?.includes('package') || option.status === 'gone') continue;
    if (noPackages.has(name) || macOnly.has(name) || takenOut.has(name) || found.has(name))
      continue;
    found.set(name, groundsOfOption(file, option));
  }
}

const old: Record<string, string> = {};
const unfree: string[] = [];
const inCatalogue = new Set(catalogue.map(({ attr }) => attr));
for (const entry of sources) {
  const { name, status, basis, note } = entry as typeof entry & { note?: string };
  found.delete(name);
  if (status !== 'ok') old[name] = note ?? 'an old name';
  else if (!inCatalogue.has(name) && !noPackages.has(name)) {
    found.set(name, groundsOf(basis));
    if (entry.unfree) unfree.push(name);
  }
}

const byGrounds = new Map<string, string[]>();
for (const [name, grounds] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
  byGrounds.set(grounds, [...(byGrounds.get(grounds) ?? []), name]);
}
const names = [...byGrounds]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([grounds, list]) => ({ grounds, names: list.join(' ') }));
writeFileSync(
  fileURLToPath(new URL('../lib/packages/known-names.json', import.meta.url)),
  `${JSON.stringify({ names, unfree, old }, null, 2)}\n`,
);
console.log(`wrote known-names.json: ${found.size} names`);
