/**
 * Records what the keys of every keyboard type: each layout and variant of the wizard's list, compiled by xkbcli with the
 * data of Debian's xkb-data; and what each option of the list makes of keys.
 *
 *   npx tsx scripts/update-keys.ts         downloads from Debian sid (apt-get, network); needs xkbcli (libxkbcommon-tools)
 *   npx tsx scripts/update-keys.ts ROOT    reads unpacked packages instead
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyboardVariants, lacksLatin } from '@/lib/config/data/keyboard';
import { keyboardOptionGroups } from '@/lib/config/data/keyboard-choices';
import { keyboardLayouts } from '@/lib/config/data/names';
import { fetchSuite, openRoot } from '@/tools/data/debian';
import { readKeysyms, symbolsOf } from '@/tools/data/key-symbols';
import { changedKeys, levelsOf } from '@/tools/data/option-keys';

const packages = ['xkb-data', 'libxkbcommon-dev'];
const folder = fileURLToPath(new URL('../lib/keys/data/', import.meta.url));
const [given] = process.argv.slice(2);
const root = given === undefined ? fetchSuite('sid', packages) : openRoot(given, packages);
const keysyms = readKeysyms(
  readFileSync(join(root.path, 'usr/include/xkbcommon/xkbcommon-keysyms.h'), 'utf8'),
);

// Keyboards that can come first, without AltGr: what the sheet of keys in every flake is drawn from.
const latin: Record<string, readonly string[]> = {};
// All others, and what AltGr types: the page loads it when somebody tries a keyboard.
const further: Record<string, readonly string[]> = {};
for (const layout of [...keyboardLayouts].sort()) {
  for (const variant of ['', ...keyboardVariants(layout)].sort()) {
    const keymap = compile('--layout', layout, '--variant', variant);
    const levels = symbolsOf(keymap, keysyms);
    const name = variant === '' ? layout : `${layout} ${variant}`;
    if (!lacksLatin(layout, variant)) latin[name] = levels.splice(0, 2);
    further[name] = levels;
  }
}

// Two keyboards, because some options change between them.
const plain = levelsOf(compile('--layout', 'us,de'));
const options = Object.fromEntries(
  Object.values(keyboardOptionGroups)
    .flatMap((group) => Object.keys(group.options))
    .flatMap((option) => {
      let keymap: string;
      try {
        keymap = compile('--layout', 'us,de', '--options', option);
      } catch {
        console.warn(`left out: this xkbcli cannot compile ${option}`);
        return [];
      }
      const keys = changedKeys(plain, levelsOf(keymap));
      return Object.keys(keys).length > 0 ? [[option, keys] as const] : [];
    }),
);
// In the order in which xkb takes them, whichever way they are written: what comes later wins.
const rules = readFileSync(join(root.path, 'usr/share/X11/xkb/rules/evdev'), 'utf8');
const place = (option: string) => rules.search(new RegExp(`^ +${option}\\s+=`, 'm'));
const ordered = Object.entries(options).sort(([a], [b]) => place(a) - place(b));
const lines = ordered.map(([option, keys]) => `${JSON.stringify(option)}: ${JSON.stringify(keys)}`);
writeFileSync(join(folder, 'option-keys.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log('wrote option-keys.json');

write('latin-keys', latin);
write('further-keys', further);
console.log(`read ${root.path}`, root.versions);

function compile(...words: string[]): string {
  const include = ['--include', join(root.path, 'usr/share/X11/xkb')];
  return execFileSync('xkbcli', ['compile-keymap', ...include, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Rows that several keyboards share stand once; a keyboard is the numbers of its rows. */
function write(name: string, keyboards: Readonly<Record<string, readonly string[]>>): void {
  const rows = [...new Set(Object.values(keyboards).flat())];
  const numbers = new Map(rows.map((text, index) => [text, index]));
  const text = JSON.stringify({
    rows,
    keyboards: Object.fromEntries(
      Object.entries(keyboards).map(([key, own]) => [key, own.map((r) => numbers.get(r))]),
    ),
  });
  // One line per row and per keyboard, so that a change shows as what it is.
  const lines = text.replace(/","/g, '",\n"').replace(/\],"/g, '],\n"');
  writeFileSync(join(folder, `${name}.json`), `${lines}\n`);
  console.log(`wrote ${name}.json`);
}
