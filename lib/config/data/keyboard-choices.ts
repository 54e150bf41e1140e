/** Keyboard layouts and options with their titles, for pickers. Load it when one is opened. */
import keyboard from './keyboard.json';

export interface KeyboardLayout {
  title: string;
  /** xkb name → title, in the order to show. */
  variants: Readonly<Record<string, string>>;
}

export interface KeyboardOptionGroup {
  title: string;
  /** Whether several options of the group can be on at once. */
  many: boolean;
  /** xkb name → title, in the order to show. */
  options: Readonly<Record<string, string>>;
}

/** xkb layout → title and variants, in the order to show. */
export const keyboardLayoutChoices: Readonly<Record<string, KeyboardLayout>> = keyboard.layouts;

/** Group → title and options, in the order to show. */
export const keyboardOptionGroups: Readonly<Record<string, KeyboardOptionGroup>> = keyboard.groups;
