import { describe, expect, it } from 'vitest';
import {
  guessFormats,
  guessKeyboard,
  guessLocale,
  guessTimeZone,
  isAppleSilicon,
} from './browser-guess';

it.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Mars/Olympus', undefined],
  [undefined, undefined],
])('the zone %s is %s', (browsers, zone) => {
  expect(guessTimeZone(browsers)).toBe(zone);
});

it.each([
  [['en-US', 'de'], 'en_US.UTF-8'],
  [['de'], 'de_DE.UTF-8'],
  [['de-CH'], 'de_CH.UTF-8'],
  [['zh-Hans-CN'], 'zh_CN.UTF-8'],
  [['en-DE', 'de-DE'], 'de_DE.UTF-8'],
  [['pt-BR'], 'pt_BR.UTF-8'],
  [['tlh', 'fr'], 'fr_FR.UTF-8'],
  [['no one'], undefined],
  [[], undefined],
])('the languages %j are %s', (languages, locale) => {
  expect(guessLocale(languages)).toBe(locale);
});

it.each([
  [['en-US'], 'Europe/Berlin', 'en_US.UTF-8', 'de_DE.UTF-8'],
  [['en-US', 'de-CH'], 'Europe/Zurich', 'en_US.UTF-8', 'de_CH.UTF-8'],
  [['en-US', 'fr-CH'], 'Europe/Zurich', 'en_US.UTF-8', 'fr_CH.UTF-8'],
  [['en-US'], 'America/Toronto', 'en_US.UTF-8', 'en_CA.UTF-8'],
  [['en-US'], 'Asia/Kolkata', 'en_US.UTF-8', 'en_IN'],
  [['de-DE'], 'America/New_York', 'de_DE.UTF-8', 'en_US.UTF-8'],
  [['en-US'], 'America/New_York', 'en_US.UTF-8', undefined],
  [['de-DE'], 'Asia/Tokyo', 'de_DE.UTF-8', undefined],
  [['en-GB'], 'Europe/Berlin', 'en_GB.UTF-8', undefined],
  [['de-DE'], 'Europe/Berlin', 'de_DE.UTF-8', undefined],
  [['nn-NO'], 'Europe/Oslo', 'nn_NO', undefined],
  [['en-US'], 'UTC', 'en_US.UTF-8', undefined],
  [['en-US'], undefined, 'en_US.UTF-8', undefined],
  [['en-US'], 'Europe/Berlin', 'C.UTF-8', 'de_DE.UTF-8'],
])('%j in %s with the language %s has the formats %s', (languages, zone, locale, formats) => {
  expect(guessFormats(languages, zone, locale)).toBe(formats);
});

describe('the keyboard', () => {
  const american = { KeyQ: 'q', KeyY: 'y', Semicolon: ';', BracketLeft: '[', Backslash: '\\' };
  const keys = (typed: object) => new Map(Object.entries({ ...american, ...typed }));
  it.each([
    [['de-DE'], 'de'],
    [['en-US', 'de'], 'us'],
    [['en-GB'], 'gb'],
    [['es-MX'], 'latam'],
    [['ja'], 'jp'],
    [[], undefined],
  ])('of %j is %s', (languages, layout) => {
    expect(guessKeyboard(languages)).toBe(layout);
  });

  it.each([
    ['a German with an American keyboard', ['de-DE'], {}, 'us'],
    ['a German one, with an English browser', ['en-US'], { KeyY: 'z', Semicolon: 'ö' }, 'de'],
    ['a Swiss one', ['de-CH'], { KeyY: 'z', Semicolon: 'ö' }, 'ch'],
    ['a Belgian one', ['fr-BE'], { KeyQ: 'a', Semicolon: 'm' }, 'be'],
    ['a British one', ['de'], { Backslash: '#' }, 'gb'],
    ['a Polish one', ['pl'], {}, 'pl'],
    ['a Swedish one', ['en-US', 'sv'], { Semicolon: 'ö', BracketLeft: 'å' }, 'se'],
  ])('%s', (_, languages, typed, layout) => {
    expect(guessKeyboard(languages, keys(typed))).toBe(layout);
  });
});

it.each([
  ['MacIntel', 'arm', '', true],
  ['MacIntel', undefined, 'Apple M2', true],
  ['MacIntel', 'x86', 'Intel Iris', false],
  ['MacIntel', undefined, 'Apple GPU', false],
  ['Linux aarch64', 'arm', '', false],
])('%s, %s, “%s”: Apple silicon %s', (platform, architecture, renderer, yes) => {
  expect(isAppleSilicon(platform, architecture, renderer)).toBe(yes);
});
