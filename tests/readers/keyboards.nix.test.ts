/** What the texts and binds say about keyboards, held to the names and symbols of the programs' own files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { consoleKeymap } from '@/lib/config/data/console-keymaps';
import { keyboardVariants } from '@/lib/config/data/keyboard';
import { keyboardLayouts } from '@/lib/config/data/names';
import { facts } from '@/lib/config/facts';
import { configSchema } from '@/lib/config/schema';
import { runJobs } from '@/tools/readers/real-programs';
import { describeWithReaders, readerTree } from './reader-tree';

const chosen = keyboardLayouts.flatMap((layout) =>
  ['', ...keyboardVariants(layout)].map((variant) => ({ layout, variant })),
);

describeWithReaders('a keyboard', () => {
  const root = 'root' in readerTree ? readerTree.root : '';

  it('is called on the console as systemd has it for that layout', () => {
    const text = readFileSync(join(root, 'usr/share/systemd/kbd-model-map'), 'utf8');
    const rows = text.split('\n').map((line) => line.split(/\s+/));
    const named = chosen.filter(({ layout, variant }) => consoleKeymap(layout, variant) !== '');
    expect(named.length).toBeGreaterThan(35);
    for (const { layout, variant } of named) {
      const name = consoleKeymap(layout, variant);
      const row = rows.find((columns) => columns[0] === name);
      expect(row?.[1], name).toBe(layout);
      // Its Swiss German row is for the variant without dead keys; kbd has no other.
      if (name !== 'sg') expect(row?.[3], name).toBe(variant === '' ? '-' : variant);
    }
  });

  it('has the help on its slash only where that key needs no Shift', async () => {
    const bound = chosen.flatMap(({ layout, variant }) => {
      const config = configSchema.parse({
        host: { keyboardLayout: layout, keyboardVariant: variant },
      });
      if (!facts.hasSlashKey(config)) return [];
      return [{ layout: facts.keyboardLayout(config), variant: facts.keyboardVariant(config) }];
    });
    const firsts = bound.map(({ layout, variant }) =>
      [layout, variant].map((s) => s.split(',')[0]),
    );
    const distinct = [...new Set(firsts.map(([l, v]) => `${l}|${v}`))];
    expect(distinct.length).toBeGreaterThan(8);
    // German and French ones have it with Shift.
    const all = [...distinct, 'de|', 'fr|'];
    const outcomes = await runJobs(
      root,
      all.map((pair) => {
        const [layout, variant] = pair.split('|');
        return {
          files: new Map(),
          command: `xkbcli compile-keymap --layout '${layout}' --variant '${variant}'`,
        };
      }),
    );
    const typesSlash = outcomes.map(({ text }) => /\[\s*slash[,\s\]]/.test(text));
    expect(all.filter((_, i) => !typesSlash[i])).toEqual(['de|', 'fr|']);
  });
});
