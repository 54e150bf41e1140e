import { expect, it } from 'vitest';
import { characterTypedBy } from './typed';

const type = (layout: string, code: string, shift = false, altGr = false) =>
  characterTypedBy(layout, '', { code, shift, altGr });

it('says what a pressed key types, on each level', () => {
  expect(type('de', 'KeyY')).toBe('z');
  expect(type('de', 'KeyY', true)).toBe('Z');
  expect(type('de', 'KeyQ', false, true)).toBe('@');
  expect(type('fr', 'Digit1')).toBe('&');
  expect(type('fr', 'Digit0', false, true)).toBe('@');
  expect(type('us', 'KeyQ', false, true)).toBe('q');
  expect(type('ru', 'KeyQ')).toBe('й');
  expect(type('jp', 'IntlRo')).toBe('\\');
});

it('tells a dead key by its combining character', () => {
  expect(type('de', 'Backquote')).toBe('\u0302');
});

it('knows nothing of other keys and keyboards', () => {
  expect(type('de', 'F1')).toBeUndefined();
  expect(type('nowhere', 'KeyQ')).toBeUndefined();
});
