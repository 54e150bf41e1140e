/** Packages of the catalogue in the order in which people mean them. */
import { type CatalogueEntry, catalogue } from '@/lib/config/catalogue';
import { packageNames } from './package-names';
import { nearCatalogue, searchCatalogue } from './search-catalogue';

/** The place among what was found: the lower, the more it is what was typed. */
function rankOf({ attr, title }: CatalogueEntry, whole: string): number {
  const names = [attr, title, ...(packageNames[attr] ?? [])].map((name) => name.toLowerCase());
  if (names.includes(whole)) return 0;
  return names.some((name) => name.startsWith(whole)) ? 1 : 2;
}

/** Of two that are called the same, VS Code and VSCodium, the one with the plainer name. */
const shorter = (a: CatalogueEntry, b: CatalogueEntry, whole: string) =>
  rankOf(a, whole) === 0 ? a.attr.length - b.attr.length : 0;

/** Whether a text is the whole name of an entry, and can mean no other. */
export const isNameOf = (entry: CatalogueEntry | undefined, text: string): boolean =>
  entry !== undefined && rankOf(entry, text.trim().toLowerCase()) === 0;

/**
 * Entries that hold every word, those first that are called so; else those that are spelled almost like it.
 * @returns them, and whether they hold every word
 */
export function findPackages(text: string): {
  found: readonly CatalogueEntry[];
  isExact: boolean;
} {
  const whole = text.trim().toLowerCase();
  if (whole === '') return { found: catalogue, isExact: true };
  const exact = searchCatalogue(whole);
  if (exact.length === 0) return { found: nearCatalogue(text), isExact: false };
  const found = [...exact].sort(
    (a, b) => rankOf(a, whole) - rankOf(b, whole) || shorter(a, b, whole),
  );
  return { found, isExact: true };
}
