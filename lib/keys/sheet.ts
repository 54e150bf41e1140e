/** Where every key bind lies on the chosen keyboard: what the page shows live, and what `keys.svg` prints. */
import { type Bind, keysOf } from './binds';
import optionKeys from './data/option-keys.json';
import { keyPlaces } from './key-places';
import { type KeyRows, latinRows, shownCharacter } from './keyboards';

/** What the sheet depends on beside the binds. */
export interface SheetAnswers {
  /** The first keyboard: Hyprland finds the keys of the binds by it. */
  layout: string;
  variant: string;
  /** Options of xkb, joined by commas. */
  options: string;
  /** Whether the computer is a Mac, whose keys are called otherwise. */
  isMac: boolean;
}

/** The keyboard that is drawn, where it is another than the first: what its keys type, but the binds stay where they are. */
export interface ShownKeyboard {
  layout: string;
  /** As {@link KeyRows} of this keyboard; none where it is not known. */
  rows: KeyRows;
}

/** One action of a key. */
export interface KeyAction {
  /** Every key to press, as people call them. */
  keys: readonly string[];
  /** `Window` of “Window: close”. */
  group: string;
  /** `close` of “Window: close”. */
  what: string;
  withShift: boolean;
}

/** One key. Lengths in widths of a letter's key. */
export interface Cap {
  /** Its name in xkb, or a short one of ours. */
  name: string;
  /** Its name in a browser; undefined for keys that no bind and no text is on. */
  code: string | undefined;
  x: number;
  y: number;
  width: number;
  height: number;
  /** What stands on it: a word, or what it types alone. */
  label: string;
  /** What it types with Shift, unless that is the capital letter. */
  shifted: string;
  isWord: boolean;
  /** Whether an option of xkb made it another key. */
  isChanged: boolean;
  /** Whether binds have it as a modifier. */
  isHeld: boolean;
  actions: readonly KeyAction[];
}

export interface KeySheet {
  caps: readonly Cap[];
  width: number;
  height: number;
  /** Actions of the mouse, and of keys that lie elsewhere on each keyboard. */
  elsewhere: readonly KeyAction[];
  /** All actions by group, what is needed first coming first. */
  groups: readonly { title: string; actions: readonly KeyAction[] }[];
}

type Shape = 'ansi' | 'iso' | 'abnt' | 'jis';

// Countries whose keyboards have the American shape: a wide Enter key, and none between left Shift and Z. In Brazil and Japan
// they have a key more, and everywhere else the tall Enter key of ISO 9995.
const american = new Set(
  'us au bd bt cn id in kh kr la lk mm mv my np nz ph pk sg th tw vn'.split(' '),
);

function shapeOf(layout: string): Shape {
  if (layout === 'br') return 'abnt';
  if (layout === 'jp') return 'jis';
  return american.has(layout) ? 'ansi' : 'iso';
}

interface Place {
  name: string;
  code?: string;
  word?: string;
  x: number;
  y: number;
  width?: number;
  height?: number;
}

const codes = new Map(keyPlaces.map(({ xkb, code }) => [xkb, code]));
const indices = new Map(keyPlaces.map(({ xkb }, index) => [xkb, index]));
const rowTop = [0, 1.25, 2.25, 3.25, 4.25, 5.25] as const;

/** Keys side by side, each one wide. */
function run(y: number, x: number, prefix: string, first: number, last: number): Place[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const name = `${prefix}${String(first + index).padStart(2, '0')}`;
    return { name, x: x + index, y };
  });
}

/** Words on keys of one row, one behind the other. */
function words(y: number, x: number, keys: readonly (readonly [string, string, number])[]) {
  let at = x;
  return keys.map(([name, word, width]): Place => {
    const place = { name, word, x: at, y, width };
    at += width;
    return place;
  });
}

function places(shape: Shape, isMac: boolean): Place[] {
  const [functions, digits, upper, home, lower, bottom] = rowTop;
  const tall = shape !== 'ansi';
  const hasRo = shape === 'jis' || shape === 'abnt';
  const named = (y: number, x: number, names: readonly (readonly [string, string])[]) =>
    words(
      y,
      x,
      names.map(([name, word]) => [name, word, 1]),
    );
  const functionKeys = (x: number, from: number) =>
    named(
      functions,
      x,
      [0, 1, 2, 3].map((n) => [`F${from + n}`, `F${from + n}`] as const),
    );
  const [control, alt, mod] = isMac ? ['control', 'option', 'command'] : ['Ctrl', 'Alt', 'Super'];
  const outer: (readonly [string, string, number])[] = isMac
    ? [
        ['CTRL', control, 1.25],
        ['ALT', alt, 1.25],
        ['SUPER', mod, 1.5],
      ]
    : [
        ['CTRL', control, 1.25],
        ['SUPER', mod, 1.25],
        ['ALT', alt, 1.25],
      ];
  const held = outer.reduce((sum, [, , width]) => sum + width, 0);
  return [
    { name: 'Escape', word: 'Esc', x: 0, y: functions },
    ...functionKeys(2, 1),
    ...functionKeys(6.5, 5),
    ...functionKeys(11, 9),
    { name: 'Print', word: isMac ? 'F13' : 'Print', x: 15.25, y: functions },
    { name: 'TLDE', x: 0, y: digits },
    ...run(digits, 1, 'AE', 1, 12),
    ...(shape === 'jis' ? [{ name: 'AE13', x: 13, y: digits }] : []),
    ...words(digits, shape === 'jis' ? 14 : 13, [['BackSpace', '⌫', shape === 'jis' ? 1 : 2]]),
    ...words(upper, 0, [['Tab', 'Tab', 1.5]]),
    ...run(upper, 1.5, 'AD', 1, 12),
    ...(tall
      ? [{ name: 'Return', word: 'Enter', x: 13.75, y: upper, width: 1.25, height: 2 }]
      : [{ name: 'BKSL', x: 13.5, y: upper, width: 1.5 }]),
    ...words(home, 0, [['Caps', 'Caps', 1.75]]),
    ...run(home, 1.75, 'AC', 1, 11),
    tall
      ? { name: 'BKSL', x: 12.75, y: home }
      : { name: 'Return', word: 'Enter', x: 12.75, y: home, width: 2.25 },
    ...words(lower, 0, [['SHIFT', 'Shift', shape === 'iso' || shape === 'abnt' ? 1.25 : 2.25]]),
    ...(shape === 'iso' || shape === 'abnt' ? [{ name: 'LSGT', x: 1.25, y: lower }] : []),
    ...run(lower, 2.25, 'AB', 1, 10),
    ...(hasRo ? [{ name: 'AB11', x: 12.25, y: lower }] : []),
    ...words(lower, hasRo ? 13.25 : 12.25, [['SHIFT_R', 'Shift', hasRo ? 1.75 : 2.75]]),
    ...words(bottom, 0, outer),
    ...words(bottom, held, [
      ['space', '', isMac ? 7 : 6.25],
      ...(isMac
        ? ([
            ['SUPER_R', mod, 1.5],
            ['ALTGR', alt, 1.25],
            ['CTRL_R', control, 1.25],
          ] as const)
        : ([
            ['ALTGR', 'AltGr', 1.25],
            ['SUPER_R', mod, 1.25],
            ['MENU', 'Menu', 1.25],
            ['CTRL_R', control, 1.25],
          ] as const)),
    ]),
    ...named(digits, 15.25, [
      ['Insert', 'Ins'],
      ['Home', 'Home'],
      ['Page_Up', 'PgUp'],
    ]),
    ...named(upper, 15.25, [
      ['Delete', 'Del'],
      ['End', 'End'],
      ['Page_Down', 'PgDn'],
    ]),
    ...named(lower, 16.25, [['up', '↑']]),
    ...named(bottom, 15.25, [
      ['left', '←'],
      ['down', '↓'],
      ['right', '→'],
    ]),
  ];
}

const boardOf = (shape: Shape, isMac: boolean) => {
  const all = places(shape, isMac);
  return { all, onBoard: new Set(all.map(({ name }) => name)) };
};
const bothOf = (shape: Shape) => ({ pc: boardOf(shape, false), mac: boardOf(shape, true) });
/** Every board there is, laid out once. */
const boards: Readonly<Record<Shape, ReturnType<typeof bothOf>>> = {
  ansi: bothOf('ansi'),
  iso: bothOf('iso'),
  abnt: bothOf('abnt'),
  jis: bothOf('jis'),
};

// In the order in which somebody new needs them; a group that is not here comes last.
const groupOrder = [
  ...['Apps', 'Window', 'Focus', 'Workspace', 'Scratchpad', 'Layout', 'Group', 'Session'],
  ...['Screenshot', 'Clipboard', 'Notifications', 'Sound', 'Media', 'Help'],
];

// What Hyprland calls a key, and a browser.
const browserCodes: Readonly<Record<string, string>> = {
  Return: 'Enter',
  Escape: 'Escape',
  Tab: 'Tab',
  space: 'Space',
  Print: 'PrintScreen',
  Page_Up: 'PageUp',
  Page_Down: 'PageDown',
  up: 'ArrowUp',
  left: 'ArrowLeft',
  down: 'ArrowDown',
  right: 'ArrowRight',
};

const signs: Readonly<Record<string, string>> = { slash: '/' };

const elsewhereNames: Readonly<Record<string, string>> = {
  'mouse:272': 'left drag',
  'mouse:273': 'right drag',
  mouse_up: 'wheel up',
  mouse_down: 'wheel down',
  XF86AudioRaiseVolume: 'volume up',
  XF86AudioLowerVolume: 'volume down',
  XF86AudioMute: 'mute',
  XF86AudioMicMute: 'microphone mute',
  XF86AudioPlay: 'play',
  XF86AudioNext: 'next track',
  XF86AudioPrev: 'previous track',
};

const keyWords: Readonly<Record<string, string>> = {
  Return: 'Enter',
  Escape: 'Esc',
  Page_Up: 'Page Up',
  Page_Down: 'Page Down',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
};

/** The place of a key in the row of digits, from 1, which binds name by evdev's codes of xkb: these begin at 10. */
const digitOf = (key: string) => (key.startsWith('code:') ? Number(key.slice(5)) - 9 : undefined);

function modifierWords(isMac: boolean): Readonly<Record<string, string>> {
  return isMac
    ? { SUPER: '⌘', ALT: '⌥', SHIFT: 'Shift' }
    : { SUPER: 'Super', ALT: 'Alt', SHIFT: 'Shift' };
}

/** What a keysym is called on a key; those of the three held keys as the computer calls them. */
function keysymWord(keysym: string, isMac: boolean): string {
  const [, held] = /^(Control|Alt|Super)_[LR]$/.exec(keysym) ?? [];
  if (held) {
    const onMac: Record<string, string> = { Control: 'control', Alt: 'option', Super: 'command' };
    return (isMac ? onMac[held] : undefined) ?? (held === 'Control' ? 'Ctrl' : held);
  }
  return keysymWords[keysym.replace(/_[LR]$/, '')] ?? keysym.replace(/_/g, ' ');
}

const keysymWords: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Caps_Lock: 'Caps',
  Shift: 'Shift',
  Shift_Lock: 'Shift lock',
  Num_Lock: 'Num',
  Multi_key: 'Compose',
  ISO_Level3_Shift: 'AltGr',
  ISO_Level5_Shift: 'Level 5',
  Mode_switch: 'Layout',
  ISO_Next_Group: 'Layout',
  ISO_Prev_Group: 'Layout',
  ISO_First_Group: 'Layout 1',
  ISO_Last_Group: 'Layout 2',
  BackSpace: '⌫',
  Insert: 'Ins',
  Hangul_Hanja: 'Hanja',
  VoidSymbol: 'off',
  space: '',
  nobreakspace: 'fixed space',
  U200C: 'no joiner',
  backslash: '\\',
  bar: '|',
  underscore: '_',
  bracketright: ']',
  braceright: '}',
  colon: ':',
  asterisk: '*',
  at: '@',
  grave: '`',
  asciitilde: '~',
};

/** The held key that a keysym is. */
const heldBy: Readonly<Record<string, string>> = {
  Super: 'SUPER',
  Alt: 'ALT',
  Shift: 'SHIFT',
  Control: 'CTRL',
};

type KeyLevels = readonly [alone: string, shifted: string];

/**
 * What options make of keys, by the drawing's names. They are recorded in the order in which xkb takes them: a later one wins,
 * level by level.
 * @returns keysyms alone and with Shift; empty where a level stays as it is
 */
export function levelsChangedBy(options: string): ReadonlyMap<string, KeyLevels> {
  const chosen = new Set(options.split(','));
  const found = new Map<string, KeyLevels>();
  for (const [option, keys] of Object.entries(optionKeys)) {
    if (!chosen.has(option)) continue;
    for (const [name, [alone = '', shifted = '']] of Object.entries(keys)) {
      const [before = '', above = ''] = found.get(name) ?? [];
      found.set(name, [alone || before, shifted || above]);
    }
  }
  return found;
}

function add(lists: Map<string, KeyAction[]>, name: string, action: KeyAction): void {
  const list = lists.get(name);
  if (list) list.push(action);
  else lists.set(name, [action]);
}

function rank(group: string): number {
  const at = groupOrder.indexOf(group);
  return at < 0 ? groupOrder.length : at;
}

/**
 * Draws the binds onto the chosen keyboard.
 * @param binds as {@link readBinds} gives them
 * @param other what stands on the keys instead
 */
export function keySheet(
  binds: readonly Bind[],
  answers: SheetAnswers,
  other?: ShownKeyboard,
): KeySheet {
  const found = latinRows(answers.layout, answers.variant);
  const [first = []] = found;
  const [alone = [], shifted = []] = other?.rows ?? found;
  const shape = shapeOf(other?.layout ?? answers.layout);
  const { all, onBoard } = boards[shape][answers.isMac ? 'mac' : 'pc'];
  /** Character → the first key that types it alone. */
  const typedBy = new Map<string, string>();
  for (const [index, { xkb }] of keyPlaces.entries()) {
    const character = first[index] ?? ' ';
    if (onBoard.has(xkb) && !typedBy.has(character)) typedBy.set(character, xkb);
  }
  const spoken = modifierWords(answers.isMac);
  const changed = levelsChangedBy(answers.options);

  /** The key that Hyprland means: by its code, by what it types alone, or by its name. */
  const capOf = (key: string): string | undefined => {
    const digit = digitOf(key);
    if (digit) return `AE${String(digit).padStart(2, '0')}`;
    const sign = signs[key] ?? (key.length === 1 ? key.toLowerCase() : undefined);
    if (sign === undefined) {
      // Another key may have become it, or it another.
      const here = onBoard.has(key) && [undefined, '', key].includes(changed.get(key)?.[0]);
      const moved = [...changed].find(([name, [alone]]) => alone === key && onBoard.has(name));
      return here ? key : (moved?.[0] ?? (onBoard.has(key) ? key : undefined));
    }
    return typedBy.get(sign);
  };
  const word = (key: string): string => {
    const digit = digitOf(key);
    if (digit) return String(digit % 10);
    return spoken[key] ?? signs[key] ?? elsewhereNames[key] ?? keyWords[key] ?? key;
  };

  const actions = new Map<string, KeyAction[]>();
  const elsewhere: KeyAction[] = [];
  const groups = new Map<string, KeyAction[]>();
  const heldNames = new Set<string>();
  for (const bind of binds) {
    const pressed = keysOf(bind);
    const key = pressed.at(-1) ?? '';
    const [group = '', ...rest] = bind.description.split(': ');
    const action: KeyAction = {
      keys: pressed.map(word),
      group,
      what: rest.join(': '),
      withShift: pressed.includes('SHIFT'),
    };
    const cap = capOf(key);
    if (cap === undefined) elsewhere.push(action);
    else {
      add(actions, cap, action);
      for (const held of pressed.slice(0, -1)) heldNames.add(held);
    }
    add(groups, group, action);
  }

  const caps = all.map((place): Cap => {
    const index = indices.get(place.name);
    const plain = index === undefined ? '' : shownCharacter(alone[index] ?? '').trim();
    const above = index === undefined ? '' : shownCharacter(shifted[index] ?? '').trim();
    const [keysym = '', withShift = ''] = changed.get(place.name) ?? [];
    const [held = ''] = keysym.split(/_[LR]$/);
    const role = keysym === '' ? place.name.replace(/_R$/, '') : heldBy[held];
    const own = keysym && keysymWord(keysym, answers.isMac);
    const ownAbove = withShift && withShift !== keysym ? keysymWord(withShift, answers.isMac) : '';
    const isLetter = plain.toLowerCase() === above.toLowerCase() || plain.toUpperCase() === above;
    return {
      name: place.name,
      code:
        codes.get(place.name) ??
        browserCodes[place.name] ??
        (/^F\d/.test(place.name) ? place.name : undefined),
      x: place.x,
      y: place.y,
      width: place.width ?? 1,
      height: place.height ?? 1,
      label: keysym ? own : (place.word ?? (isLetter ? above : plain)),
      shifted: changed.has(place.name) ? ownAbove : isLetter ? '' : above,
      isWord: place.word !== undefined || keysym !== '',
      isChanged: changed.has(place.name),
      isHeld: role !== undefined && heldNames.has(role),
      // Without Shift first, as the key is labelled.
      actions: [...(actions.get(place.name) ?? [])].sort(
        (a, b) => Number(a.withShift) - Number(b.withShift),
      ),
    };
  });
  return {
    caps,
    width: 18.25,
    height: 6.25,
    elsewhere,
    groups: [...groups]
      .map(([title, own]) => ({ title, actions: own }))
      .sort((a, b) => rank(a.title) - rank(b.title)),
  };
}
