import { type CatalogueEntry, catalogue, catalogueGroups } from '@/lib/config/catalogue';
import { nearest } from '../ui/nearest';
import { packageNames } from './package-names';

const namesOf = ({ attr }: CatalogueEntry) => packageNames[attr] ?? [];

/** Entries that hold every word, in the catalogue's order. */
export function searchCatalogue(text: string): readonly CatalogueEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return catalogue.filter((entry) => {
    const { attr, title, description, group } = entry;
    const own = [attr, title, description, catalogueGroups[group], ...namesOf(entry)];
    const all = own.join('  ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

const mostNear = 8;

/** Entries that are spelled almost like it. */
export function nearCatalogue(text: string): readonly CatalogueEntry[] {
  const items = catalogue.map((entry) => ({
    value: entry.attr,
    detail: entry.title,
    keywords: '',
    names: namesOf(entry),
    entry,
  }));
  return nearest(items, text, mostNear).map(({ entry }) => entry);
}
