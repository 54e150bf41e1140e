import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { keysOnAmericanConsole } from '@/lib/config/data/keyboard';
import { signsOnThoseKeys, typedOnConsole } from '@/tools/data/american-keys';
import { commonKeyboard, parseKeyboard } from '@/tools/data/keyboard';
import { commonLocales, parseLocales } from '@/tools/data/locales';
import { commonTimeZones, parseTimeZones } from '@/tools/data/time-zones';
import { plainLetters } from '@/tools/data/xkb-letters';
import { findCommand } from '@/tools/debian/debian-tools.mjs';

const zoneTab =
  '# comment\nDE\t+5230+01322\tEurope/Berlin\tmost of Germany\nUA\t+5026+03031\tEurope/Kyiv\tmost of Ukraine\nSK\t+4809+01707\tEurope/Bratislava\nCZ\t+5005+01426\tEurope/Prague\n';
const zone1970Tab =
  'DE,DK,NO\t+5230+01322\tEurope/Berlin\tmost of Germany\nCZ,SK\t+5005+01426\tEurope/Prague\n';
const zi = [
  '# version 2026f',
  'R d 1916 o - Jun 14 23s 1 S',
  'Z Europe/Berlin 0:53:28 - LMT 1893 Apr',
  'Z Europe/Kyiv 2:2:4 - LMT 1880',
  'Z Europe/Prague 0:57:44 - LMT 1850',
  'Z Etc/UTC 0 - UTC',
  'Z Etc/GMT-1 1 - +01',
  'Z Factory 0 - -00',
  'L Etc/UTC UTC',
  'L Etc/UTC Zulu',
  'L Europe/Kyiv Europe/Kiev',
  'L Europe/Prague Europe/Bratislava',
].join('\n');

describe('parseTimeZones', () => {
  const zones = parseTimeZones({ zi, zoneTab, zone1970Tab });

  it('reads names, aliases and places', () => {
    expect(zones.names).toEqual([
      'Etc/GMT-1',
      'Etc/UTC',
      'Europe/Berlin',
      'Europe/Bratislava',
      'Europe/Kiev',
      'Europe/Kyiv',
      'Europe/Prague',
      'UTC',
      'Zulu',
    ]);
    expect(zones.aliases).toEqual({
      'Etc/UTC': 'UTC',
      'Europe/Kiev': 'Europe/Kyiv',
      Zulu: 'UTC',
    });
    expect(zones.places['Europe/Berlin']).toEqual(['DE', 'most of Germany']);
  });

  it('keeps a linked zone that has a country of its own', () => {
    expect(zones.places['Europe/Bratislava']).toEqual(['SK']);
  });

  it('refuses a name that leads nowhere', () => {
    expect(() => parseTimeZones({ zi: `${zi}\nZ Mars/Base 0 - X`, zoneTab, zone1970Tab })).toThrow(
      'Mars/Base leads nowhere',
    );
  });

  it('keeps what all releases know', () => {
    const older = parseTimeZones({
      zi: zi.replace('L Europe/Kyiv Europe/Kiev\n', ''),
      zoneTab,
      zone1970Tab,
    });
    const common = commonTimeZones([older, zones]);
    expect(common.names).not.toContain('Europe/Kiev');
    expect(common.aliases).not.toHaveProperty('Europe/Kiev');
    expect(common.places).toHaveProperty('Europe/Kyiv');
  });
});

describe('parseLocales', () => {
  it('keeps UTF-8, as spelt', () => {
    const text =
      'en_US.UTF-8 UTF-8\nen_US ISO-8859-1\nen_IN UTF-8\n# a comment UTF-8\n\nC.UTF-8 UTF-8';
    expect(parseLocales(text)).toEqual(['C.UTF-8', 'en_IN', 'en_US.UTF-8']);
    expect(
      commonLocales([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual(['b']);
  });
});

describe('parseKeyboard', () => {
  const item = (name: string, title: string) =>
    `<configItem><name>${name}</name><!-- x --><description>${title}</description></configItem>`;
  const xml = `<xkbConfigRegistry><layoutList>
    <layout>${item('us', 'English (US)')}<variantList>
      <variant>${item('intl', 'English (US, intl.)')}</variant>
      <variant>${item('chr', 'Cherokee')}</variant></variantList></layout>
    <layout>${item('af', 'Dari &lt;x&gt;')}<variantList/></layout>
    <layout>${item('custom', 'A user-defined layout')}</layout>
  </layoutList><optionList>
    <group allowMultipleSelection="true">${item('grp', 'Switching')}
      <option>${item('grp:toggle', 'Right Alt')}</option></group>
    <group allowMultipleSelection="false">${item('caps', 'Caps Lock')}
      <option>${item('caps:escape', 'Escape')}</option>
      <option>${item('caps:digits_row', 'Digits (Azerty)')}</option></group>
  </optionList></xkbConfigRegistry>`;
  const rules = [
    '! layout option = symbols',
    '  *\t\tgrp:toggle\t= +group(toggle)',
    '  $azerty\tcaps:digits_row\t= +capslock(digits_row)',
    '! option = symbols',
    '  caps:escape\t\t= +capslock(escape)',
  ].join('\n');
  const keyboard = parseKeyboard({ xml, rules });

  it('reads layouts by title, variants by title, groups in their order', () => {
    expect(Object.keys(keyboard.layouts)).toEqual(['af', 'us']);
    expect(keyboard.layouts.af).toEqual({ title: 'Dari <x>', variants: {} });
    expect(Object.entries(keyboard.layouts.us?.variants ?? {})).toEqual([
      ['chr', 'Cherokee'],
      ['intl', 'English (US, intl.)'],
    ]);
    expect(keyboard.groups).toEqual({
      grp: { title: 'Switching', many: true, options: { 'grp:toggle': 'Right Alt' } },
      caps: { title: 'Caps Lock', many: false, options: { 'caps:escape': 'Escape' } },
    });
  });

  it('refuses an item without a name', () => {
    expect(() =>
      parseKeyboard({ xml: '<layout><configItem></configItem></layout>', rules }),
    ).toThrow('without name');
  });

  it('keeps what all releases know', () => {
    const older = parseKeyboard({
      xml: xml.replace(/<variant>.*intl.*\n/, '').replace('>af<', '>zz<'),
      rules,
    });
    const common = commonKeyboard([older, keyboard]);
    expect(Object.keys(common.layouts)).toEqual(['us']);
    expect(Object.keys(common.layouts.us?.variants ?? {})).toEqual(['chr']);
  });
});

describe('plainLetters', () => {
  const files: Readonly<Record<string, string>> = {
    abc: `
      // xkb_symbols "commented out" {
      hidden partial xkb_symbols "base" { key <AD01> { [ q, Q ] }; key <LatW> {[ w ]}; };
      default partial alphanumeric_keys xkb_symbols "basic" {
        include "abc(base)"
        name[Group1]= "A";
        key <AC01> { type[Group1]="FOUR_LEVEL", symbols[Group1]= [ a, A, at ] };
        key <AC02> { [ U0073, U0053 ] };
        key <AC03> { actions[Group1]= [ NoAction(), NoAction() ] };
        key.type[group1]="ALPHABETIC";
      };
      xkb_symbols "other" {
        include "abc(basic)|xyz"
        key <AD01> { [ any, at ] };
        replace key <AD02> { [ Cyrillic_ve ] };
      };`,
    xyz: 'xkb_symbols "z" { augment key <AC01> { [ z ] }; key <AB01> { [ y ] }; };',
    loop: 'xkb_symbols "a" { include "nowhere(x)" };',
  };
  const read = (file: string) => {
    const text = files[file];
    if (text === undefined) throw new Error(`no file ${file}`);
    return text;
  };
  const letters = (layout: string, variant = '') =>
    [...plainLetters(layout, variant, read)].sort().join('');

  it('follows includes, the default section and names of keys', () => {
    expect(letters('abc')).toBe('aqsw');
    expect(letters('abc', 'base')).toBe('qw');
    expect(letters('xyz')).toBe('yz');
  });

  it('lets later definitions win, `any` keep, and augment only add', () => {
    expect(letters('abc', 'other')).toBe('aqsy');
  });

  it('refuses what is not there', () => {
    expect(() => letters('abc', 'nothing')).toThrow('symbols/abc has no section nothing');
    expect(() => letters('loop')).toThrow('no file nowhere');
  });
});

describe('signsOnThoseKeys', () => {
  const row = `key <AC02> { [ s ] }; key <AD07> { [ u ] }; key <AC03> { [ d ] }; key <AD09> { [ o ] };
    key <AB07> { [ m ] }; key <AB06> { [ n ] }; key <AD05> { [ t ] }; key <AC09> { [ l ] };
    key <AC05> { [ g ] }; key <AC06> { [ h ] }; key <AD06> { [ z ] }; key <AD03> { [ e ] };
    key <AD04> { [ r ] }; key <AB05> { [ b ] };`;
  const read = (file: string) =>
    `xkb_symbols "basic" { ${row} key <AE11> { [ ${file} ] }; key <AB10> { [ U00E7 ] }; };`;

  it('names what the keys type where an American keyboard has what is wanted', () => {
    expect(typedOnConsole).toBe('-/sudomntlghyerb');
    expect(signsOnThoseKeys('ssharp', '', read)).toBe('ßçsudomntlghzerb');
  });

  it('names nothing where a key types no sign', () => {
    expect(signsOnThoseKeys('ISO_Level3_Latch', '', read)).toBeUndefined();
  });

  it('agrees with libxkbcommon', ({ skip }) => {
    skip(!findCommand('xkbcli'), 'xkbcli is not installed here');
    const names = ['AE11', 'AB10', 'AC02', 'AD07', 'AC03', 'AD09', 'AB07', 'AB06'];
    names.push('AD05', 'AC09', 'AC05', 'AC06', 'AD06', 'AD03', 'AD04', 'AB05');
    const keyboards = [
      'de',
      'fr',
      'gb',
      'es',
      'it',
      'se',
      'pl',
      'ch fr',
      'be',
      'us dvorak',
      'us colemak',
    ];
    for (const keyboard of keyboards) {
      const [layout = '', variant = ''] = keyboard.split(' ');
      const words = ['compile-keymap', '--layout', layout, '--variant', variant];
      const keymap = execFileSync('xkbcli', words, { encoding: 'utf8' });
      const moved = new Map(
        keysOnAmericanConsole(layout, variant).map(({ sign, press }) => [sign, press]),
      );
      for (const [i, name] of names.entries()) {
        const key = new RegExp(`key <${name}>[^;]*?\\[\\s*(?!Group)(\\w+)`).exec(keymap)?.[1] ?? '';
        const wanted = typedOnConsole[i] ?? '';
        const press = moved.get(wanted) ?? wanted;
        // Its own table of names, from the other side.
        const sign = key.length === 1 ? key : symbolNames.get(key);
        expect(sign, `${keyboard} ${name} ${key}`).toBe(press);
      }
    }
  });
});

/** Names as X11's keysymdef.h has them. */
const symbolNames = new Map([
  ['minus', '-'],
  ['slash', '/'],
  ['ssharp', 'ß'],
  ['apostrophe', "'"],
  ['parenright', ')'],
  ['exclam', '!'],
  ['comma', ','],
  ['plus', '+'],
  ['equal', '='],
  ['bracketleft', '['],
  ['period', '.'],
  ['semicolon', ';'],
]);
