/** What a browser knows of its computer, to offer it as answers: never to take it unasked. */
import { keyboardLayouts, locales, timeZones } from '@/lib/config/data/names';
import { canonicalTimeZone, timeZonePlaces } from '@/lib/config/data/time-zone-choices';

/** A browser's time zone by the name to use today; undefined when we do not know it. */
export function guessTimeZone(browsers: string | undefined): string | undefined {
  const name = canonicalTimeZone(browsers ?? '');
  return (timeZones as readonly string[]).includes(name) ? name : undefined;
}

function regional(tag: string): { language: string; region: string } | undefined {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region ? { language, region } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The locale of the first language that glibc has one for.
 * @param languages as navigator.languages has them
 */
export function guessLocale(languages: readonly string[]): string | undefined {
  const known: readonly string[] = locales;
  for (const tag of languages) {
    const at = regional(tag);
    const name = at && `${at.language}_${at.region}`;
    const locale = name && [`${name}.UTF-8`, name].find((candidate) => known.includes(candidate));
    if (locale) return locale;
  }
  return undefined;
}

/** How a country writes a time and a date: by 12 or 24 hours, and whether its months come first. */
function habitsOf(locale: string): string {
  try {
    const tag = locale.replace(/[.@].*/, '').replace('_', '-');
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeStyle: 'short' });
    const [first] = format.formatToParts(0);
    return `${format.resolvedOptions().hourCycle} ${first?.type === 'month'}`;
  } catch {
    // C is no language.
    return '';
  }
}

/**
 * The locale of the place, where the language is another country's and writes times or dates in another way: American
 * English in Berlin gives a 12-hour clock.
 * @param languages as navigator.languages has them
 * @param zone a time zone by its name of today
 * @param locale of the language
 * @returns undefined where the language's own formats fit, or nobody knows
 */
export function guessFormats(
  languages: readonly string[],
  zone: string | undefined,
  locale: string,
): string | undefined {
  const countries = timeZonePlaces[zone ?? '']?.[0]?.split(',').filter(Boolean) ?? [];
  const [language = '', own = ''] = locale.replace(/[.@].*/, '').split('_');
  // One zone can be several countries'.
  if (countries.length === 0 || countries.includes(own)) return undefined;
  const spoken = languages.filter((tag) => countries.includes(regional(tag)?.region ?? ''));
  const tags = countries.flatMap((country) => [`${language}-${country}`, `und-${country}`]);
  const found = guessLocale([...spoken, ...tags]);
  return found && habitsOf(found) !== habitsOf(locale) ? found : undefined;
}

// Layouts by where y, z, q and a lie. What is not named here is like the American one in these.
const swapped = ['at', 'ba', 'ch', 'cz', 'de', 'hr', 'hu', 'me', 'rs', 'si', 'sk'];
const azerty = ['be', 'fr'];
// Their letters and signs are the American ones, with more behind AltGr or in another script.
const likeAmerican = ['cn', 'id', 'kr', 'my', 'nl', 'ph', 'pl', 'ro', 'th', 'tw', 'us', 'vn'];

/** The layout of a country, where its language is not typed on the American one. */
function layoutOf(tag: string): string | undefined {
  const at = regional(tag);
  if (!at) return undefined;
  const { language, region } = at;
  if (language === 'en' && !['GB', 'IE'].includes(region)) return 'us';
  if (language === 'es' && region !== 'ES') return 'latam';
  const layout = region.toLowerCase();
  return (keyboardLayouts as readonly string[]).includes(layout) ? layout : undefined;
}

/**
 * The keyboard layout.
 * @param languages as navigator.languages has them
 * @param keys what some keys type, by their codes (`KeyY`), where the browser reports them
 */
export function guessKeyboard(
  languages: readonly string[],
  keys?: { get: (code: string) => string | undefined },
): string | undefined {
  const byLanguage = languages.map(layoutOf).find((layout) => layout !== undefined);
  if (!keys?.get('KeyQ')) return byLanguage;
  const fits = (layouts: readonly string[]) =>
    languages.map(layoutOf).find((layout) => layout && layouts.includes(layout));
  if (keys.get('KeyY') === 'z') return fits(swapped) ?? 'de';
  if (keys.get('KeyQ') === 'a') return fits(azerty) ?? 'fr';
  const isAmerican = keys.get('Semicolon') === ';' && keys.get('BracketLeft') === '[';
  if (isAmerican) {
    if (keys.get('Backslash') === '#') return 'gb';
    return fits(likeAmerican) ?? 'us';
  }
  const other = languages
    .map(layoutOf)
    .find((layout) => layout && ![...swapped, ...azerty, 'us'].includes(layout));
  return other ?? byLanguage;
}

/** Whether this is a Mac with an M-series chip, as far as browsers report it. */
export function isAppleSilicon(
  platform: string,
  architecture: string | undefined,
  renderer: string,
): boolean {
  if (!/mac/i.test(platform)) return false;
  return architecture === 'arm' || /Apple M\d/.test(renderer);
}
