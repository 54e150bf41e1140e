import { describe, expect, it } from 'vitest';
import {
  keyboardOptionProblem,
  keyboardVariants,
  lacksLatin,
  missingLetters,
  switchesLayout,
} from './keyboard';
import { keyboardLayoutChoices, keyboardOptionGroups } from './keyboard-choices';
import { keyboardLayouts, locales, timeZones } from './names';
import sources from './package-sources.json';
import { canonicalTimeZone, timeZoneAliases, timeZonePlaces } from './time-zone-choices';

const sortedAndUnique = (names: readonly string[]) =>
  expect(names).toEqual([...new Set(names)].sort());

describe('time zones', () => {
  it('has today’s names, the old ones and UTC', () => {
    sortedAndUnique(timeZones);
    expect(timeZones.length).toBeGreaterThan(590);
    for (const name of [
      'UTC',
      'Etc/UTC',
      'Europe/Berlin',
      'Europe/Kyiv',
      'Europe/Kiev',
      'Asia/Kolkata',
      'Asia/Calcutta',
      'America/Nuuk',
      'America/Argentina/Buenos_Aires',
      'US/Eastern',
    ]) {
      expect(timeZones).toContain(name);
    }
  });

  it('leaves out what is no place', () => {
    for (const name of ['Factory', 'localtime', 'posixrules', 'right/UTC', '']) {
      expect(timeZones).not.toContain(name);
    }
  });

  it('sorts every name into place or alias, and every alias leads to a place', () => {
    const split = [...Object.keys(timeZonePlaces), ...Object.keys(timeZoneAliases)].sort();
    expect(split).toEqual([...timeZones]);
    for (const target of Object.values(timeZoneAliases))
      expect(timeZonePlaces).toHaveProperty([target]);
  });

  it('knows what old names are called today, without leaving the country', () => {
    expect(canonicalTimeZone('Asia/Calcutta')).toBe('Asia/Kolkata');
    expect(canonicalTimeZone('Europe/Kiev')).toBe('Europe/Kyiv');
    expect(canonicalTimeZone('Africa/Asmera')).toBe('Africa/Asmara');
    expect(canonicalTimeZone('Iceland')).toBe('Atlantic/Reykjavik');
    expect(canonicalTimeZone('US/Eastern')).toBe('America/New_York');
    expect(canonicalTimeZone('Etc/UTC')).toBe('UTC');
    expect(canonicalTimeZone('Zulu')).toBe('UTC');
    expect(canonicalTimeZone('Europe/Oslo')).toBe('Europe/Oslo');
    expect(canonicalTimeZone('toString')).toBe('toString');
  });

  it('tells the country of each place, and more where a country has several', () => {
    expect(timeZonePlaces['Europe/Oslo']).toEqual(['NO']);
    expect(timeZonePlaces['Europe/Berlin']).toEqual(['DE', 'most of Germany']);
    expect(timeZonePlaces.UTC).toEqual([]);
    for (const [name, [country]] of Object.entries(timeZonePlaces)) {
      if (name === 'UTC' || name.startsWith('Etc/')) expect(country).toBeUndefined();
      else expect(country, name).toMatch(/^[A-Z]{2}$/);
    }
  });
});

describe('locales', () => {
  it('spells names as glibc does', () => {
    sortedAndUnique(locales);
    expect(locales.length).toBeGreaterThan(300);
    for (const name of ['C.UTF-8', 'en_US.UTF-8', 'de_DE.UTF-8', 'en_IN', 'sr_RS@latin', 'eo']) {
      expect(locales).toContain(name);
    }
    for (const name of ['C', 'POSIX', 'en_US', 'de_DE@euro', 'en_IN.UTF-8', 'en_US.utf8']) {
      expect(locales).not.toContain(name);
    }
    for (const name of locales) {
      expect(name).toMatch(/^(?:C|[a-z]{2,3}(?:_[A-Z]{2})?)(?:\.UTF-8)?(?:@[a-z]+)?$/);
    }
  });
});

describe('keyboards', () => {
  it('offers the same names with titles as without', () => {
    sortedAndUnique(keyboardLayouts);
    expect(Object.keys(keyboardLayoutChoices).sort()).toEqual([...keyboardLayouts]);
    for (const [layout, { title, variants }] of Object.entries(keyboardLayoutChoices)) {
      expect(title).not.toBe('');
      expect(Object.keys(variants).sort()).toEqual([...keyboardVariants(layout)]);
    }
    for (const { options } of Object.values(keyboardOptionGroups)) {
      for (const option of Object.keys(options))
        expect(keyboardOptionProblem(option)).toBeUndefined();
    }
  });

  it('keeps the order of its objects: no name looks like a number', () => {
    for (const { variants } of Object.values(keyboardLayoutChoices)) {
      for (const name of Object.keys(variants)) expect(name).not.toMatch(/^\d+$/);
    }
  });

  it('knows layouts and variants', () => {
    expect(keyboardLayouts.length).toBeGreaterThan(95);
    expect(keyboardLayouts).toContain('us');
    expect(keyboardLayouts).not.toContain('custom');
    expect(keyboardVariants('de')).toContain('nodeadkeys');
    expect(keyboardVariants('us')).toContain('dvorak');
    expect(keyboardVariants('au')).toEqual([]);
    expect(keyboardVariants('no such layout')).toEqual([]);
    expect(keyboardVariants('constructor')).toEqual([]);
  });

  it('leaves out what came or went between the releases read', () => {
    // Gone in xkeyboard-config 2.42; only new in 2.48; for Azerty layouts only.
    expect(keyboardLayouts).not.toContain('jv');
    expect(keyboardVariants('us')).not.toContain('mac-iso');
    expect(keyboardOptionProblem('caps:digits_row')).toBeDefined();
  });

  it('knows which keyboards are for another script', () => {
    for (const [layout, variant] of [
      ['ru', ''],
      ['ru', 'phonetic'],
      ['gr', ''],
      ['il', ''],
      ['ara', ''],
      ['in', ''],
      ['rs', ''],
      ['us', 'chr'],
    ] as const) {
      expect(lacksLatin(layout, variant), `${layout} ${variant}`).toBe(true);
      expect(missingLetters(layout, variant)).toBe('');
    }
    for (const [layout, variant] of [
      ['us', ''],
      ['fr', 'bepo'],
      ['jp', ''],
      ['kr', ''],
      ['cn', ''],
      ['in', 'eng'],
      ['rs', 'latin'],
      ['ru', 'ruchey_en'],
      ['epo', ''],
      ['constructor', 'length'],
    ] as const) {
      expect(lacksLatin(layout, variant), `${layout} ${variant}`).toBe(false);
    }
    expect(missingLetters('epo', '')).toBe('qwxy');
    expect(missingLetters('de', '')).toBe('');
    expect(missingLetters('constructor', 'name')).toBe('');
  });

  it('knows options that change the layout', () => {
    expect(switchesLayout('caps:escape,grp:alt_shift_toggle')).toBe(true);
    expect(switchesLayout('caps:escape')).toBe(false);
    expect(switchesLayout('')).toBe(false);
  });

  it.each(['', 'caps:escape', 'caps:escape,compose:ralt', 'ctrl:nocaps,grp:win_space_toggle'])(
    'takes the options “%s”',
    (options) => expect(keyboardOptionProblem(options)).toBeUndefined(),
  );

  it.each([
    ['caps:nonsense', '“caps:nonsense” is no keyboard option'],
    ['escape', 'is no keyboard option'],
    ['caps:escape,', 'a comma too many'],
    ['caps:escape, compose:ralt', 'Remove the space beside “compose:ralt”'],
    ['compose:ralt,compose:ralt', 'listed twice'],
    ['caps:escape,caps:escape', 'listed twice'],
    ['caps:escape,caps:super', '“caps:escape” and “caps:super” exclude each other'],
    [`caps:${'x'.repeat(5000)}`, 'One of these is no keyboard option'],
    ['__proto__', 'is no keyboard option'],
  ])('explains what is wrong with “%s”', (options, words) => {
    expect(keyboardOptionProblem(options)).toContain(words);
  });
});

describe('package sources', () => {
  it('has each name once, in order', () => sortedAndUnique(sources.map(({ name }) => name)));

  it('says what to use instead of an old name', () => {
    for (const { name, status, note } of sources as {
      name: string;
      status: string;
      note?: string;
    }[]) {
      expect(['ok', 'alias', 'removed'], name).toContain(status);
      if (status !== 'ok') expect(note, name).toBeTruthy();
    }
  });
});
