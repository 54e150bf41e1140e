import { keyboardLayoutChoices, keyboardOptionGroups } from '@/lib/config/data/keyboard-choices';
import { locales, timeZones } from '@/lib/config/data/names';
import {
  timeZoneAliases,
  timeZonePlaces,
  timeZoneWords,
} from '@/lib/config/data/time-zone-choices';
import type { ListItem } from '../ui/list-search';
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
    const offset = offsetOf(zone, now);
    const detail = [same ? `now ${same}` : where, offset].filter(Boolean).join(' · ');
    return {
      value: zone,
      detail,
      keywords: [...countries, comment, same ?? ''].join(' '),
      // Whoever types a city or an offset means a place of today, no old name of it.
      names: same
        ? []
        : [...(timeZoneWords[zone] ?? []), ...(offset ? [offset.replace(/^GMT/, 'utc')] : [])],
    };
  });
}

/** The names of a country or language in its own words, where the browser knows them. */
function ownName(language: string, type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? '';
  } catch {
    return '';
  }
}

/** The language most people of a country speak. */
function mainLanguage(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}

function localeItems(): ListItem[] {
  return locales.map((locale) => {
    const [tag = '', modifier] = locale.replace(/\.[^@]*/, '').split('@');
    const [code = '', country] = tag.split('_');
    const names = [`${tag}.utf8`, `${tag}.UTF-8`, tag].filter(
      (name) => !modifier && name !== locale,
    );
    let keywords = '';
    let language = 'Plain English, sorted by bytes';
    try {
      language = languageNames.of(tag.replace('_', '-')) ?? '';
      // “Deutsch” means the one of Germany first, and finds those of its neighbours, too.
      const own = ownName(code, 'language', code);
      if (new Intl.Locale(code).maximize().region === country) names.push(own);
      else keywords = own;
      if (country && !modifier && mainLanguage(country) === code) {
        names.push(regionNames.of(country) ?? '', ownName(code, 'region', country));
      }
    } catch {
      // C is no language.
    }
    return {
      value: locale,
      detail: modifier ? `${language} – ${modifier}` : language,
      keywords,
      names,
    };
  });
}

// What people call a keyboard by, beside its country and language.
const layoutNames: Readonly<Record<string, readonly string[]>> = {
  br: ['abnt', 'abnt2', 'brazilian'],
  be: ['belgian'],
  ca: ['canadian'],
  ch: ['swiss'],
  de: ['qwertz'],
  fr: ['azerty'],
  gb: ['uk', 'british', 'great britain'],
  latam: ['latin america', 'español latinoamericano'],
  us: ['usa', 'american', 'qwerty'],
};

function layoutItems(): ListItem[] {
  return Object.entries(keyboardLayoutChoices).map(([value, { title, variants }]) => {
    const names = [...(layoutNames[value] ?? [])];
    if (/^[a-z]{2}$/.test(value)) {
      const country = value.toUpperCase();
      const language = mainLanguage(country);
      const [own, inOwn] = [
        ownName(language, 'language', language),
        ownName(language, 'region', country),
      ];
      names.push(regionNames.of(country) ?? '', inOwn);
      // Of the countries that share a language the one named after it comes first.
      if (title.toLowerCase() === (languageNames.of(language) ?? '').toLowerCase()) names.push(own);
    }
    return { value, detail: title, keywords: Object.values(variants).join(' '), names };
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
    case 'formatsLocale':
      return [{ value: '', detail: 'As the language', keywords: 'same none' }, ...localeItems()];
    case 'keyboardLayout':
      return layoutItems();
    case 'secondKeyboardLayout':
      return [{ value: '', detail: 'None', keywords: 'no' }, ...layoutItems()];
    case 'keyboardVariant':
    case 'secondKeyboardVariant': {
      const layout = list === 'keyboardVariant' ? 'keyboardLayout' : 'secondKeyboardLayout';
      return [
        { value: '', detail: 'The plain layout', keywords: 'none' },
        ...items(keyboardLayoutChoices[String(sibling(layout))]?.variants ?? {}),
      ];
    }
    case 'keyboardOptions':
      return Object.values(keyboardOptionGroups).flatMap((group) =>
        items(group.options, group.title),
      );
  }
}
