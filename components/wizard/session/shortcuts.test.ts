import { expect, it } from 'vitest';
import { isPaletteKey } from './palette-key';
import { createShortcuts, shortcutList } from './shortcuts';

const box = { matches: () => true };
const button = { matches: () => false };

/** Presses a key; gives what it did. */
function press(key: object, { isThere = true, takesSigns = true } = {}): string[] {
  const did: string[] = [];
  const onKeyDown = createShortcuts({
    download: () => {
      if (isThere) did.push('download');
      return isThere;
    },
    review: () => did.push('review'),
    downloadAtOnce: () => did.push('download at once'),
    page: (place) => did.push(`page ${place}`),
    nextPane: () => did.push('pane'),
    list: () => did.push('list'),
    takesSigns: () => takesSigns,
  });
  onKeyDown({
    preventDefault: () => did.unshift('taken'),
    code: '',
    target: button,
    ...key,
  } as unknown as KeyboardEvent);
  return did;
}

it('downloads where the button is, and leads there from elsewhere', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    expect(press({ key: 'Enter', ...held })).toEqual(['taken', 'download']);
    expect(press({ key: 'Enter', ...held }, { isThere: false })).toEqual(['taken', 'review']);
  }
});

it('downloads at once from everywhere with Shift, too, as the list of keys says', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    for (const isThere of [true, false]) {
      const did = press({ key: 'Enter', shiftKey: true, ...held }, { isThere });
      expect(did).toEqual(['taken', 'download at once']);
    }
  }
  expect(press({ key: 'Enter', shiftKey: true })).toEqual([]);
  expect(shortcutList.map(({ keys }) => keys.join(' '))).toContain('Mod Shift Enter');
});

it('goes to steps, to the next pane and to the list of keys', () => {
  expect(press({ key: '3', code: 'Digit3', altKey: true })).toEqual(['taken', 'page 3']);
  expect(press({ key: '3', code: 'Digit3', altKey: true, target: box })).toEqual([
    'taken',
    'page 3',
  ]);
  expect(press({ key: 'F6' })).toEqual(['taken', 'pane']);
  expect(press({ key: '?', shiftKey: true })).toEqual(['taken', 'list']);
});

it('leaves text to whoever types it', () => {
  // Option and 3 on a Mac.
  expect(press({ key: '£', code: 'Digit3', altKey: true, target: box })).toEqual([]);
  // AltGr on Windows.
  expect(press({ key: '³', code: 'Digit3', altKey: true, ctrlKey: true })).toEqual([]);
  expect(press({ key: '?', shiftKey: true, target: box })).toEqual([]);
  expect(press({ key: '?', shiftKey: true }, { takesSigns: false })).toEqual([]);
  expect(press({ key: 'F6', isComposing: true })).toEqual([]);
});

it('leaves every other key alone', () => {
  expect(press({ key: 'Enter' })).toEqual([]);
  expect(press({ key: 'x', ctrlKey: true })).toEqual([]);
  expect(press({ key: '7', code: 'Digit7', altKey: true })).toEqual([]);
  expect(press({ key: 'Enter', ctrlKey: true, repeat: true })).toEqual([]);
  expect(press({ key: 'Enter', ctrlKey: true, defaultPrevented: true })).toEqual([]);
});

it('opens the palette with Ctrl or ⌘ and K alone', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const is = (event: object) => isPaletteKey({ ...none, ...event } as KeyboardEvent);
  expect(is({ key: 'k', ctrlKey: true })).toBe(true);
  expect(is({ key: 'K', metaKey: true })).toBe(true);
  expect(is({ key: 'k' })).toBe(false);
  expect(is({ key: 'k', ctrlKey: true, shiftKey: true })).toBe(false);
  expect(shortcutList.map(({ keys }) => keys.join(' '))).toContain('Mod K');
});
