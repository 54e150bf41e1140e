import { describe, expect, it } from 'vitest';
import { keyboardVariants, lacksLatin } from '@/lib/config/data/keyboard';
import { keyboardLayouts } from '@/lib/config/data/names';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { readBinds } from './binds';
import { keyPlaces } from './key-places';
import { latinRows } from './keyboards';
import { keySheet } from './sheet';

const binds = readBinds(generate(configSchema.parse({})).files);
const sheetOf = (layout: string, variant = '', isMac = false) =>
  keySheet(binds, { layout, variant, isMac });
const capFor = (layout: string, keys: string) =>
  sheetOf(layout).caps.find(({ deeds }) => deeds.some((deed) => deed.keys.join(' + ') === keys));

describe('the sheet of keys', () => {
  it('has every bind once: on a key, or named where keys lie differently', () => {
    for (const layout of ['us', 'de', 'fr', 'ch', 'br', 'gb', 'jp']) {
      const { caps, elsewhere, groups } = sheetOf(layout);
      const onKeys = caps.flatMap(({ deeds }) => deeds);
      expect(onKeys.length + elsewhere.length, layout).toBe(binds.length);
      expect(groups.flatMap(({ deeds }) => deeds).length, layout).toBe(binds.length);
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
    expect(mac.groups[0]?.deeds[0]?.keys[0]).toBe('⌘');
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
