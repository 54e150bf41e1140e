import { describe, expect, it } from 'vitest';
import { itemMeantBy, searchList } from '../ui/list-search';
import { listItems } from './lists';

const found = (list: Parameters<typeof listItems>[0], typed: string) =>
  searchList(
    listItems(list, () => 'us'),
    typed,
  ).map(({ value }) => value);

describe('time zones', () => {
  it.each([
    ['san francisco', 'America/Los_Angeles'],
    ['munich', 'Europe/Berlin'],
    ['mumbai', 'Asia/Kolkata'],
    ['zürich', 'Europe/Zurich'],
    ['new york', 'America/New_York'],
    ['seattle', 'America/Los_Angeles'],
    ['toronto', 'America/Toronto'],
    ['shenzhen', 'Asia/Shanghai'],
  ])('“%s” finds %s first', (typed, zone) => {
    expect(found('timeZone', typed)[0]).toBe(zone);
  });

  it.each([
    ['st. petersburg', 'Europe/Moscow'],
    ['cest', 'Europe/Berlin'],
    ['pst', 'America/Los_Angeles'],
    ['utc+5:30', 'Asia/Kolkata'],
    ['GMT+5:30', 'Asia/Kolkata'],
    ['UTC +09:00', 'Asia/Tokyo'],
    ['+9', 'Asia/Tokyo'],
    ['utc-10', 'Pacific/Honolulu'],
  ])('“%s” finds %s', (typed, zone) => {
    expect(found('timeZone', typed)).toContain(zone);
  });

  it('takes a plus for ahead of UTC, as people do and Etc/GMT+1 does not', () => {
    for (const typed of ['GMT+1', 'utc+1', '+1', '+01:00']) {
      expect(found('timeZone', typed)).toContain('Africa/Lagos');
      expect(found('timeZone', typed)).not.toContain('Etc/GMT+1');
    }
    expect(found('timeZone', 'GMT-1')).toContain('Etc/GMT+1');
    expect(found('timeZone', 'etc/gmt+1')[0]).toBe('Etc/GMT+1');
  });
});

describe('locales', () => {
  it.each([
    ['en_US.utf8', 'en_US.UTF-8'],
    ['en_IN.UTF-8', 'en_IN'],
    ['de_DE', 'de_DE.UTF-8'],
    ['france', 'fr_FR.UTF-8'],
    ['deutsch', 'de_DE.UTF-8'],
    ['deutschland', 'de_DE.UTF-8'],
    ['nederland', 'nl_NL.UTF-8'],
    ['brasil', 'pt_BR.UTF-8'],
    ['日本', 'ja_JP.UTF-8'],
  ])('“%s” finds %s first', (typed, locale) => {
    expect(found('locale', typed)[0]).toBe(locale);
  });
});

describe('keyboards', () => {
  it.each([
    ['uk', 'gb'],
    ['british', 'gb'],
    ['abnt', 'br'],
    ['swiss', 'ch'],
    ['schweiz', 'ch'],
    ['deutsch', 'de'],
    ['français', 'fr'],
    ['us', 'us'],
    ['de', 'de'],
    ['norge', 'no'],
  ])('“%s” finds %s first', (typed, layout) => {
    expect(found('keyboardLayout', typed)[0]).toBe(layout);
  });
});

describe('a text that was left', () => {
  const meant = (list: Parameters<typeof listItems>[0], typed: string) =>
    itemMeantBy(
      listItems(list, () => 'us'),
      typed,
    )?.value;

  it.each([
    ['timeZone', 'new york', 'America/New_York'],
    ['timeZone', 'munich', 'Europe/Berlin'],
    ['timeZone', 'europe/paris', 'Europe/Paris'],
    ['timeZone', 'Reykjav', 'Atlantic/Reykjavik'],
    ['locale', 'de_de', 'de_DE.UTF-8'],
    ['locale', 'France', 'fr_FR.UTF-8'],
    ['keyboardLayout', 'german', 'de'],
    ['keyboardLayout', 'UK', 'gb'],
    ['keyboardVariant', 'dvp', 'dvp'],
  ] as const)('of %s “%s” is taken for %s', (list, typed, value) => {
    expect(meant(list, typed)).toBe(value);
  });

  it.each([
    ['timeZone', ''],
    ['timeZone', 'america'],
    ['timeZone', 'utc+2'],
    ['timeZone', 'atlantis'],
    ['locale', 'arab'],
    ['keyboardLayout', 'a'],
  ] as const)('of %s “%s” is left as it is', (list, typed) => {
    expect(meant(list, typed)).toBeUndefined();
  });
});
