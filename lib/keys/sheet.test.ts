import { describe, expect, it } from 'vitest';
import { keyboardVariants, lacksLatin } from '@/lib/config/data/keyboard';
import { keyboardLayouts } from '@/lib/config/data/names';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { readBinds } from './binds';
import { keyPlaces } from './key-places';
import { latinRows } from './keyboards';
import { keySheet } from './sheet';
import { keyRows } from './typed';

const binds = readBinds(generate(configSchema.parse({})).files);
const sheetOf = (layout: string, variant = '', isMac = false, options = '') =>
  keySheet(binds, { layout, variant, options, isMac });
const capFor = (layout: string, keys: string) =>
  sheetOf(layout).caps.find(({ actions }) =>
    actions.some((action) => action.keys.join(' + ') === keys),
  );

describe('the sheet of keys', () => {
  it('has every bind once: on a key, or named where keys lie differently', () => {
    for (const layout of ['us', 'de', 'fr', 'ch', 'br', 'gb', 'jp']) {
      const { caps, elsewhere, groups } = sheetOf(layout);
      const onKeys = caps.flatMap(({ actions }) => actions);
      expect(onKeys.length + elsewhere.length, layout).toBe(binds.length);
      expect(groups.flatMap(({ actions }) => actions).length, layout).toBe(binds.length);
      expect(
        elsewhere.every(({ keys }) =>
          /drag|wheel|volume|mute|play|track|\//.test(keys.at(-1) ?? ''),
        ),
        layout,
      ).toBe(true);
    }
  });

  it('finds keys as Hyprland does: letters by what they type, workspaces by their place', () => {
    expect(capFor('us', 'Super + Q')?.name).toBe('AD01');
    expect(capFor('fr', 'Super + Q')?.name).toBe('AC01');
    expect(capFor('de', 'Super + Shift + M')?.name).toBe('AB07');
    expect(capFor('fr', 'Super + Shift + M')?.name).toBe('AC10');
    expect(capFor('fr', 'Super + 1')).toMatchObject({ name: 'AE01', label: '&', shifted: '1' });
    expect(capFor('us', 'Super + /')?.name).toBe('AB10');
    expect(capFor('de', 'Super + Enter')?.height).toBe(2);
  });

  it('has the shape that the keyboard has where it is sold', () => {
    const names = (layout: string) => new Set(sheetOf(layout).caps.map(({ name }) => name));
    expect(names('us').has('LSGT')).toBe(false);
    expect(names('gb').has('LSGT')).toBe(true);
    expect(names('br').has('AB11')).toBe(true);
    expect(names('jp').has('AE13')).toBe(true);
    for (const layout of ['us', 'gb', 'br', 'jp']) {
      const { caps, width, height } = sheetOf(layout);
      caps.forEach((a, index) => {
        expect(a.x + a.width).toBeLessThanOrEqual(width);
        expect(a.y + a.height).toBeLessThanOrEqual(height);
        for (const b of caps.slice(index + 1)) {
          const apart =
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y;
          expect(apart, `${layout}: ${a.name} ${b.name}`).toBe(true);
        }
      });
    }
  });

  it('calls keys as the computer does', () => {
    const mac = sheetOf('us', '', true);
    expect(mac.caps.find(({ name }) => name === 'SUPER')?.label).toBe('command');
    expect(mac.groups[0]?.actions[0]?.keys[0]).toBe('⌘');
  });
});

describe('options of xkb', () => {
  const capsOf = (options: string, isMac = false) =>
    new Map(sheetOf('us', '', isMac, options).caps.map((cap) => [cap.name, cap]));

  it('stand on the keys that they change', () => {
    const caps = capsOf('caps:escape,compose:ralt,grp:alt_shift_toggle');
    expect(caps.get('Caps')).toMatchObject({ label: 'Esc', isChanged: true });
    // Two options want this key, each another level of it.
    expect(caps.get('ALTGR')).toMatchObject({ label: 'Compose', shifted: 'Layout' });
    expect(caps.get('SHIFT')).toMatchObject({ label: 'Shift', shifted: 'Layout' });
    expect(caps.get('Escape')).toMatchObject({ label: 'Esc', isChanged: false });
    expect(capsOf('compose:ralt').get('ALTGR')?.label).toBe('Compose');
    expect(capsOf('ctrl:nocaps').get('Caps')?.label).toBe('Ctrl');
    expect(capsOf('ctrl:nocaps', true).get('Caps')?.label).toBe('control');
    expect(capsOf('caps:none').get('Caps')?.label).toBe('off');
    expect([...capsOf('').values()].some(({ isChanged }) => isChanged)).toBe(false);
  });

  it('take binds and held keys along', () => {
    const swapped = capsOf('altwin:swap_alt_win');
    expect([swapped.get('ALT')?.isHeld, swapped.get('SUPER')?.isHeld]).toEqual([true, false]);
    expect(capsOf('caps:super').get('Caps')?.isHeld).toBe(true);
    const plain = capsOf('').get('Print')?.actions;
    expect(plain?.length).toBeGreaterThan(0);
    // Where no key is it any more, its place still tells.
    expect(capsOf('compose:prsc').get('Print')?.actions).toEqual(plain);
  });
});

it('knows what every keyboard with Latin letters types, and each row has every key', () => {
  for (const layout of keyboardLayouts) {
    for (const variant of ['', ...keyboardVariants(layout)]) {
      const rows = latinRows(layout, variant);
      expect(rows.length, `${layout} ${variant}`).toBe(2);
      for (const row of rows) expect(row.length, `${layout} ${variant}`).toBe(keyPlaces.length);
      if (!lacksLatin(layout, variant)) {
        const letters = rows[0]?.filter((character) => /[a-z]/.test(character)) ?? [];
        expect(letters.length, `${layout} ${variant}`).toBeGreaterThan(12);
      }
    }
  }
});

it('draws another keyboard of the answers, and leaves the binds where the first has them', () => {
  const answers = { layout: 'fr', variant: '', options: '', isMac: false };
  const { caps, groups } = keySheet(binds, answers, { layout: 'ru', rows: keyRows('ru', '') });
  const labels = new Map(caps.map(({ name, label, shifted }) => [name, label + shifted]));
  expect([labels.get('AD01'), labels.get('AC01'), labels.get('AE02')]).toEqual(['Й', 'Ф', '2"']);
  const close = caps.find(({ actions }) => actions.some(({ what }) => what === 'close'));
  expect(close).toMatchObject({ name: 'AC01', label: 'Ф' });
  expect(groups).toEqual(keySheet(binds, answers).groups);
  const blank = keySheet(binds, answers, { layout: 'ru', rows: [] }).caps;
  expect(blank.filter(({ isWord }) => !isWord).every(({ label }) => label === '')).toBe(true);
});
