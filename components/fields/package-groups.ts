import { type CatalogueEntry, catalogueGroups } from '@/lib/config/catalogue';
import { findPackages, isNameOf } from './find-packages';
import type { KnownName, TypedName } from './nixpkgs-names';

export type Found =
  | { from: 'catalogue'; entry: CatalogueEntry }
  | { from: 'nixpkgs'; entry: KnownName }
  | { from: 'typed'; entry: TypedName };

export interface FoundGroup {
  title: string;
  found: readonly Found[];
}

const mostNames = 30;

function groupOf(title: string, found: readonly Found[]): FoundGroup[] {
  return found.length > 0 ? [{ title, found }] : [];
}

/** A name as people copy it from commands: `nixpkgs#hello`, `pkgs.hello`. */
const bareName = (text: string) => text.trim().replace(/^(?:pkgs\.|nixpkgs[#.])/, '');

/**
 * All that a text finds: in the catalogue, among the names beyond it, and itself as a name. The best comes first.
 * @param names what knows the names beyond the catalogue, once it is loaded
 * @returns without a text, the catalogue; `count`: how many hold every word
 */
export function findGroups(
  written: string,
  names: typeof import('./nixpkgs-names') | undefined,
): { groups: readonly FoundGroup[]; count: number } {
  const text = bareName(written);
  const { found, isExact } = findPackages(text);
  const at = (id: string) => found.findIndex(({ group }) => group === id);
  const ids = Object.keys(catalogueGroups) as (keyof typeof catalogueGroups)[];
  const isSought = text.trim() !== '';
  const ofCatalogue = (isSought ? ids.sort((a, b) => at(a) - at(b)) : ids).flatMap((id) =>
    groupOf(
      catalogueGroups[id],
      found
        .filter(({ group }) => group === id)
        .map((entry) => ({ from: 'catalogue' as const, entry })),
    ),
  );
  const inCatalogue = isExact ? found.length : 0;
  if (!isSought || !names) return { groups: ofCatalogue, count: inCatalogue };

  const typed = names.typedName(text);
  const beyond = names.findNames(text);
  const count = inCatalogue + beyond.length;
  // What it is a slip of, where it is no part of any name.
  const meant = count > 0 ? beyond : names.namesOf(typed?.near ?? []);
  const ofNames = groupOf(
    'Also in nixpkgs',
    meant.slice(0, mostNames).map((entry) => ({ from: 'nixpkgs' as const, entry })),
  );
  const asTyped = groupOf('Any other package', typed ? [{ from: 'typed', entry: typed }] : []);
  if (count === 0 && typed?.near.length === 0) {
    return { groups: [...asTyped, ...ofCatalogue], count };
  }
  const isBeyond =
    inCatalogue > 0
      ? names.isKnownName(beyond[0], text) && !isNameOf(found[0], text)
      : meant.length > 0 && (count > 0 || meant[0]?.name === typed?.near[0]);
  const known = isBeyond ? [...ofNames, ...ofCatalogue] : [...ofCatalogue, ...ofNames];
  return { groups: [...known, ...asTyped], count };
}

/**
 * What Enter takes: the package that is called exactly so, or the text as typed where nothing is like it. A guess is not taken,
 * because it would add what nobody asked for, or remove what was chosen.
 */
export function exactHit(
  text: string,
  { groups, count }: ReturnType<typeof findGroups>,
  names: typeof import('./nixpkgs-names') | undefined,
): Found | undefined {
  const bare = bareName(text);
  if (bare === '') return undefined;
  const all = groups.flatMap(({ found }) => found);
  return all.find((one) => {
    if (one.from === 'catalogue') return isNameOf(one.entry, bare);
    if (one.from === 'nixpkgs') return names?.isKnownName(one.entry, bare) ?? false;
    return count === 0 && one.entry.near.length === 0 && one.entry.old === undefined;
  });
}
