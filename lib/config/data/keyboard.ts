import american from './keyboard-american.json';
import letters from './keyboard-letters.json';
import keyboard from './keyboard-names.json';

const layouts: Readonly<Record<string, readonly string[]>> = keyboard.layouts;
const groups: Readonly<Record<string, readonly string[]>> = keyboard.options;
const groupOf = new Map(
  Object.entries(groups).flatMap(([group, names]) => names.map((name) => [name, group])),
);

/**
 * The variants of a keyboard layout, by xkb name.
 * @returns an empty list for a layout without variants, and for an unknown one
 */
export function keyboardVariants(layout: string): readonly string[] {
  return Object.hasOwn(layouts, layout) ? (layouts[layout] ?? []) : [];
}

const nonLatinVariants: Readonly<Record<string, readonly string[]>> = letters.without;
const missingByVariant: Readonly<Record<string, Readonly<Record<string, string>>>> = letters.partly;

/** Whether a keyboard is for another script and types no Latin letters. `variant` may be empty. */
export function lacksLatin(layout: string, variant: string): boolean {
  return (
    Object.hasOwn(nonLatinVariants, layout) &&
    (nonLatinVariants[layout]?.includes(variant) ?? false)
  );
}

/**
 * The few letters from a to z that a Latin keyboard does not type by a key alone, such as Esperanto's q.
 * @returns an empty text for most, and for those of another script (see {@link lacksLatin})
 */
export function missingLetters(layout: string, variant: string): string {
  return Object.hasOwn(missingByVariant, layout) ? (missingByVariant[layout]?.[variant] ?? '') : '';
}

const signsByKeyboard = new Map(
  Object.entries(american.rows as Record<string, readonly string[]>).flatMap(([signs, keyboards]) =>
    keyboards.map((keyboard) => [keyboard, signs]),
  ),
);

/**
 * How to type on an American console with another keyboard, as far as the installation needs it: `-`, `/` and the letters
 * of its few commands.
 * @param layout xkb name
 * @param variant xkb name, or empty
 * @returns each sign that lies elsewhere, with what the key for it types on this keyboard. Empty for an American
 *   one, for one of another script (its Latin letters lie as the American ones do), and where it is not known
 */
export function keysOnAmericanConsole(
  layout: string,
  variant: string,
): readonly { sign: string; press: string }[] {
  const signs = [...(signsByKeyboard.get(variant === '' ? layout : `${layout} ${variant}`) ?? '')];
  return signs
    .map((press, i) => ({ press, sign: american.typed[i] ?? '' }))
    .filter(({ press, sign }) => press !== sign);
}

/** Whether xkb options say which keys change the layout. */
export function switchesLayout(options: string): boolean {
  return options.split(',').some((option) => option.startsWith('grp:'));
}

/**
 * Checks xkb options joined by commas, as `services.xserver.xkb.options` and Hyprland take them.
 * Which groups allow one option only: `allowMultipleSelection` in xkeyboard-config's evdev.xml.
 * @returns a sentence that says what is wrong and how to mend it, or undefined when nothing is
 */
export function keyboardOptionProblem(text: string): string | undefined {
  if (text === '') return undefined;
  const taken = new Map<string, string>();
  for (const option of text.split(',')) {
    if (option === '') return 'There is a comma too many. Put one comma between two options.';
    if (option !== option.trim()) return `Remove the space beside “${option.trim()}”.`;
    const group = groupOf.get(option);
    if (group === undefined) {
      const shown = option.length <= 60 ? `“${option}”` : 'One of these';
      return `${shown} is no keyboard option. Choose from the list, for example “caps:escape”.`;
    }
    const key = keyboard.single.includes(group) ? group : option;
    const other = taken.get(key);
    if (other === option) return `“${option}” is listed twice. Remove one.`;
    if (other) return `“${other}” and “${option}” exclude each other. Keep one.`;
    taken.set(key, option);
  }
  return undefined;
}
