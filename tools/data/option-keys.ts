/** What xkb's options make of keys, read from keymaps that xkbcli compiled. */
import { keyPlaces } from '@/lib/keys/key-places';

/** The keys of the drawn keyboard that type nothing: their names in xkb, and the drawing's. */
const named: readonly (readonly [xkb: string, drawn: string])[] = [
  ['ESC', 'Escape'],
  ['CAPS', 'Caps'],
  ['LCTL', 'CTRL'],
  ['LWIN', 'SUPER'],
  ['LALT', 'ALT'],
  ['RALT', 'ALTGR'],
  ['RWIN', 'SUPER_R'],
  ['COMP', 'MENU'],
  ['RCTL', 'CTRL_R'],
  ['LFSH', 'SHIFT'],
  ['RTSH', 'SHIFT_R'],
  ['BKSP', 'BackSpace'],
  ['TAB', 'Tab'],
  ['RTRN', 'Return'],
  ['SPCE', 'space'],
  ['INS', 'Insert'],
  ['PRSC', 'Print'],
];
const drawnKeys = [...named, ...keyPlaces.map(({ xkb }) => [xkb, xkb] as const)];

/** Keysyms of a key alone and with Shift. */
export type KeyLevels = readonly [alone: string, shifted: string];

/** What a modifier is called that a key sets by its action, whatever its keysym is. */
const setBy: Readonly<Record<string, string>> = { Control: 'Control_L', Shift: 'Shift_L' };

/**
 * The first two levels of each drawn key.
 * @param keymap what `xkbcli compile-keymap` prints
 */
export function levelsOf(keymap: string): ReadonlyMap<string, KeyLevels> {
  const symbols = keymap.slice(keymap.indexOf('xkb_symbols'));
  const found = new Map<string, KeyLevels>();
  for (const [xkb, drawn] of drawnKeys) {
    const body = new RegExp(`\\bkey <${xkb}>\\s*\\{([^}]*)\\}`).exec(symbols)?.[1];
    if (body === undefined) continue;
    const text = body.replace(/\[(?:Group)?1\]/g, '');
    const levels = /(?:symbols\s*=\s*|^\s*)\[([^\]]*)\]/m.exec(text)?.[1]?.split(',') ?? [];
    const action = /actions\s*=\s*\[\s*SetMods\(modifiers=(\w+)/.exec(text)?.[1] ?? '';
    const [alone = 'NoSymbol', shifted = alone] = levels.map((name) => name.trim());
    const set = setBy[action];
    found.set(drawn, set ? [set, set] : [alone, shifted]);
  }
  return found;
}

/** The keys that an option changes, with what they are then; a level that stays as it was is empty. */
export function changedKeys(
  before: ReadonlyMap<string, KeyLevels>,
  after: ReadonlyMap<string, KeyLevels>,
): Readonly<Record<string, KeyLevels>> {
  return Object.fromEntries(
    [...after]
      .filter(([name, levels]) => levels.join() !== before.get(name)?.join())
      .map(([name, levels]) => {
        const was = before.get(name) ?? [];
        const [alone, shifted] = levels.map((keysym, level) =>
          keysym === was[level] ? '' : keysym,
        );
        return [name, [alone ?? '', shifted ?? ''] as const];
      }),
  );
}
