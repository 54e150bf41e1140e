import { describe, expect, it } from 'vitest';
import { facts } from './facts';
import { type ConfigInput, configSchema } from './schema';

describe('the keyboard', () => {
  const keyboard = (host: ConfigInput['host'], hyprland: ConfigInput['hyprland'] = {}) => {
    const config = configSchema.parse({ host, hyprland });
    return [facts.keyboardLayout, facts.keyboardVariant, facts.keyboardOptions].map((fact) =>
      fact(config),
    );
  };

  it('is what was chosen where that has Latin letters', () => {
    expect(keyboard({})).toEqual(['us', '', '']);
    expect(
      keyboard({ keyboardLayout: 'de', keyboardVariant: 'neo', keyboardOptions: 'caps:escape' }),
    ).toEqual(['de', 'neo', 'caps:escape']);
    expect(keyboard({ keyboardLayout: 'rs', keyboardVariant: 'latin' })).toEqual([
      'rs',
      'latin',
      '',
    ]);
    expect(keyboard({ keyboardLayout: 'epo' })).toEqual(['epo', '', '']);
  });

  it('begins with the American one where the chosen one is for another script', () => {
    expect(keyboard({ keyboardLayout: 'ru' })).toEqual(['us,ru', '', 'grp:alt_shift_toggle']);
    expect(keyboard({ keyboardLayout: 'rs', keyboardVariant: 'yz' })).toEqual([
      'us,rs',
      ',yz',
      'grp:alt_shift_toggle',
    ]);
    expect(keyboard({ keyboardLayout: 'us', keyboardVariant: 'chr' })[0]).toBe('us,us');
  });

  it('keeps other options, and the keys that were chosen for changing', () => {
    expect(keyboard({ keyboardLayout: 'ua', keyboardOptions: 'caps:escape,compose:ralt' })[2]).toBe(
      'caps:escape,compose:ralt,grp:alt_shift_toggle',
    );
    expect(
      keyboard({ keyboardLayout: 'ua', keyboardOptions: 'caps:escape,grp:win_space_toggle' })[2],
    ).toBe('caps:escape,grp:win_space_toggle');
  });

  it('leaves Alt + Shift alone where Alt is the modifier', () => {
    expect(keyboard({ keyboardLayout: 'th' }, { modifier: 'ALT' })[2]).toBe('grp:shifts_toggle');
  });
});

describe('the login screen', () => {
  it.each([
    ['en_US.UTF-8', false],
    ['C.UTF-8', false],
    ['de_AT.UTF-8', false],
    ['en_IN', false],
    ['ca_ES.UTF-8', false],
    ['ru_RU.UTF-8', true],
    ['uk_UA.UTF-8', true],
    ['zh_CN.UTF-8', true],
    ['pl_PL.UTF-8', true],
  ] as const)('for %s speaks English: %s', (locale, english) => {
    expect(facts.greeterInEnglish(configSchema.parse({ host: { locale } }))).toBe(english);
  });
});
