import { keyboardLayoutChoices, keyboardOptionGroups } from '@/lib/config/data/keyboard-choices';
import { locales, timeZones } from '@/lib/config/data/names';
import {
  canonicalTimeZone,
  timeZoneAliases,
  timeZonePlaces,
} from '@/lib/config/data/time-zone-choices';
import type { ListItem } from '../ui/combobox';
import type { SpecOf } from './kinds';

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function offsetOf(zone: string, date: Date): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' });
    return format.formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? '';
  } catch {
    // The browser's tzdata may be older than ours.
    return '';
  }
}

function zoneItems(): ListItem[] {
  const now = new Date();
  return timeZones.map((zone) => {
    const same = timeZoneAliases[zone];
    const [codes = '', comment = ''] = timeZonePlaces[same ?? zone] ?? [];
    const countries = codes
      .split(',')
      .filter(Boolean)
      .map((code) => regionNames.of(code) ?? code);
    const where =
      countries.length > 2 ? `${countries.slice(0, 2).join(', ')} …` : countries.join(', ');
    const detail = [same ? `now ${same}` : where, offsetOf(zone, now)].filter(Boolean).join(' · ');
    return { value: zone, detail, keywords: [...countries, comment, same ?? ''].join(' ') };
  });
}

function localeItems(): ListItem[] {
  return locales.map((locale) => {
    const [tag = '', modifier] = locale.replace(/\.[^@]*/, '').split('@');
    let language = 'Plain English, sorted by bytes';
    try {
      language = languageNames.of(tag.replace('_', '-')) ?? '';
    } catch {
      // C is no language.
    }
    return {
      value: locale,
      detail: modifier ? `${language} – ${modifier}` : language,
      keywords: '',
    };
  });
}

function items(titles: Readonly<Record<string, string>>, keywords = ''): ListItem[] {
  return Object.entries(titles).map(([value, detail]) => ({ value, detail, keywords }));
}

/**
 * The entries of a long list.
 * @param sibling the present answer of another question of the same step
 */
export function listItems(
  list: SpecOf<'search'>['list'],
  sibling: (key: string) => unknown,
): ListItem[] {
  switch (list) {
    case 'timeZone':
      return zoneItems();
    case 'locale':
      return localeItems();
    case 'keyboardLayout':
      return Object.entries(keyboardLayoutChoices).map(([value, { title, variants }]) => ({
        value,
        detail: title,
        keywords: Object.values(variants).join(' '),
      }));
    case 'keyboardVariant':
      return [
        { value: '', detail: 'The plain layout', keywords: 'none' },
        ...items(keyboardLayoutChoices[String(sibling('keyboardLayout'))]?.variants ?? {}),
      ];
    case 'keyboardOptions':
      return Object.values(keyboardOptionGroups).flatMap((group) =>
        items(group.options, group.title),
      );
  }
}

/** The browser's time zone by the name to use today; undefined when we do not know it. */
export function guessTimeZone(): string | undefined {
  const name = canonicalTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone ?? '');
  return (timeZones as readonly string[]).includes(name) ? name : undefined;
}
