/** What the sheet of keys and its field say that keys type, held to the real xkbcli. */
import { expect, it } from 'vitest';
import further from '@/lib/keys/data/further-keys.json';
import latin from '@/lib/keys/data/latin-keys.json';
import { keyPlaces } from '@/lib/keys/key-places';
import { keyboardName, rowsOf } from '@/lib/keys/keyboards';
import { levelsChangedBy } from '@/lib/keys/sheet';
import { changedKeys, levelsOf } from '@/tools/data/option-keys';
import { runJobs } from '@/tools/readers/real-programs';
import { describeWithReaders, readerTree } from './reader-tree';

const keyboards = [
  ...[
    ['de', ''],
    ['us', ''],
    ['fr', ''],
    ['ch', ''],
    ['br', ''],
    ['gb', ''],
    ['jp', ''],
  ],
  ...[
    ['de', 'neo'],
    ['us', 'dvorak'],
    ['fr', 'bepo'],
    ['ru', ''],
    ['gr', ''],
  ],
] as const;

// Keys of the seven whose names and signs people know: this list knows no table of ours.
const known: readonly (readonly [string, string, string, string])[] = [
  ['de', 'AD06', 'z', 'Z'],
  ['de', 'AC10', 'odiaeresis', 'Odiaeresis'],
  ['us', 'AD06', 'y', 'Y'],
  ['fr', 'AD01', 'a', 'A'],
  ['fr', 'AE01', 'ampersand', '1'],
  ['ch', 'AC10', 'odiaeresis', 'eacute'],
  ['br', 'AC10', 'ccedilla', 'Ccedilla'],
  ['gb', 'AE02', '2', 'quotedbl'],
  ['jp', 'AE02', '2', 'quotedbl'],
];
const signs: Readonly<Record<string, string>> = {
  ...{ odiaeresis: 'ö', Odiaeresis: 'Ö', eacute: 'é', ccedilla: 'ç', Ccedilla: 'Ç' },
  ...{ ampersand: '&', quotedbl: '"' },
};

describeWithReaders('what keys type', () => {
  const root = 'root' in readerTree ? readerTree.root : '';

  it('is recorded as xkbcli compiles it', async () => {
    const compiled = await runJobs(
      root,
      keyboards.map(([layout, variant]) => ({
        files: new Map(),
        command: `xkbcli compile-keymap --layout '${layout}' --variant '${variant}'`,
      })),
    );
    keyboards.forEach(([layout, variant], at) => {
      const text = compiled[at]?.text ?? '';
      const name = keyboardName(layout, variant);
      const rows = [...(rowsOf(latin, name) ?? []), ...(rowsOf(further, name) ?? [])];
      expect(rows.length, name).toBe(4);
      keyPlaces.forEach(({ xkb }, index) => {
        const key = new RegExp(`key <${xkb}>\\s*\\{([^}]*)\\}`).exec(text)?.[1];
        const body = key && /\[([^\]]*)\]/.exec(key.replace(/\[(?:Group)?1\]/g, ''))?.[1];
        const levels = body?.split(',').map((word) => word.trim()) ?? [];
        levels.slice(0, 4).forEach((keysym, level) => {
          const own = rows[level]?.[index] ?? '';
          // A letter or digit is its own name; a code is its character; a dead key is a combining one.
          if (/^[A-Za-z0-9]$/.test(keysym)) expect(own, `${name} ${xkb}`).toBe(keysym);
          const code = /^U([0-9A-F]{4,6})$/.exec(keysym)?.[1];
          const character = code && String.fromCodePoint(Number.parseInt(code, 16));
          if (character && !/[\p{C}\p{Z}]/u.test(character)) {
            expect(own, `${name} ${xkb}`).toBe(character);
          }
          if (keysym.startsWith('dead_') && own !== ' ') expect(own).toMatch(/\p{M}/u);
        });
      });
    });
    for (const [layout, key, alone, shifted] of known) {
      const index = keyPlaces.findIndex(({ xkb }) => xkb === key);
      const text = compiled[keyboards.findIndex(([name]) => name === layout)]?.text ?? '';
      expect(text).toMatch(new RegExp(`key <${key}>\\s*\\{[^}]*\\[\\s*${alone},\\s*${shifted}\\b`));
      const rows = rowsOf(latin, layout);
      expect([rows?.[0]?.[index], rows?.[1]?.[index]], `${layout} ${key}`).toEqual([
        signs[alone] ?? alone,
        signs[shifted] ?? shifted,
      ]);
    }
  });

  it('is another thing with options, as xkbcli compiles them, alone and together', async () => {
    const chosen = [
      ...['caps:escape', 'caps:swapescape', 'caps:ctrl_modifier', 'caps:none', 'ctrl:nocaps'],
      ...['ctrl:swapcaps', 'compose:ralt', 'compose:102', 'altwin:swap_alt_win', 'grp:toggle'],
      ...['grp:alt_shift_toggle', 'grp:win_space_toggle', 'lv3:caps_switch', 'shift:both_capslock'],
      'caps:escape,compose:ralt,grp:alt_shift_toggle',
      'compose:caps,ctrl:nocaps',
    ];
    const compiled = await runJobs(
      root,
      ['', ...chosen].map((options) => ({
        files: new Map(),
        command: `xkbcli compile-keymap --layout us,de --options '${options}'`,
      })),
    );
    const [plain, ...texts] = compiled.map(({ text }) => levelsOf(text));
    if (!plain) throw new Error('nothing compiled');
    chosen.forEach((options, at) => {
      const seen = texts[at] ?? new Map();
      expect(Object.keys(changedKeys(plain, seen)).length, options).toBeGreaterThan(0);
      const drawn = levelsChangedBy(options);
      for (const [name, levels] of plain) {
        const [alone, shifted] = drawn.get(name) ?? [];
        const expected = [alone || levels[0], shifted || levels[1]];
        expect(expected, `${options}: ${name}`).toEqual([...(seen.get(name) ?? [])]);
      }
    });
  });
});
