import { expect, it } from 'vitest';
import { facts } from '@/lib/config/facts';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { switchSentence } from './keyboard-switch';

const said = (answers: ConfigInput, names: readonly string[], isMac = false, mark?: string) =>
  switchSentence(names, facts.switchKeys(configSchema.parse(answers)), isMac, mark);

it('says which keys switch between keyboards', () => {
  const host = { secondKeyboardLayout: 'ru' };
  const names = ['us', 'ru'];
  expect(said({}, ['us'])).toBeUndefined();
  expect(said({ host }, names)).toBe('Alt + Shift switches between “us” and “ru”.');
  expect(said({ host, hyprland: { modifier: 'ALT' } }, names)).toBe(
    'Both Shift keys together switch between “us” and “ru”.',
  );
  expect(said({ host }, names, true)).toMatch(/^Option \+ Shift switches/);
  expect(said({ host }, ['us', 'ru', 'gr'], false, 'Layout')).toBe(
    'Alt + Shift switches between “us”, “ru” and “gr”. In the picture these keys are marked “Layout”.',
  );
  expect(said({ host: { ...host, keyboardOptions: 'grp:caps_toggle' } }, names)).toBe(
    'The keys that you chose under “Keyboard options” switch between “us” and “ru”.',
  );
});
