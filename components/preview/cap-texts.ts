/** How the keyboard is drawn in the page: as wide as the pane, so with taller keys and larger letters than in `keys.svg`. */
import { capLines, unit } from '@/lib/keys/cap-text';
import type { Cap } from '@/lib/keys/sheet';

/** Height of a letter's key, in pixels of the drawing. */
const rowHeight = 80;

/** Room around the keys. */
export const margin = 12;

/** Size of the smallest letters: with them the drawing is legible from 44 rem on (keys-panel.tsx), where they have 9 pixels. */
export const smallSize = 15.25;

const lineHeight = 15.5;
/** `capLines` breaks lines for the smaller letters of `keys.svg`; a key this much narrower has room for ours. */
const narrower = 0.8;

/** Width and height of a drawing with all keys. */
export function boardSize({ width, height }: Pick<Cap, 'width' | 'height'>) {
  return { width: width * unit + 2 * margin, height: height * rowHeight + 2 * margin };
}

/** Where a key's drawing begins and ends: a little inside its place. */
export function keyBox({ x, y, width, height }: Pick<Cap, 'x' | 'y' | 'width' | 'height'>) {
  return {
    x: x * unit + 2,
    y: y * rowHeight + 2,
    width: width * unit - 4,
    height: height * rowHeight - 4,
  };
}

/** How wide a small letter is, about. */
function letterWidth(letter: string): number {
  if (/[mw⇧]/i.test(letter)) return 0.86 * smallSize;
  return (/[fijlrt'.,: ]/.test(letter) ? 0.34 : 0.57) * smallSize;
}

/** The width that a text of small letters is squeezed to; undefined where it has room. */
export function squeezed(text: string, room: number): number | undefined {
  const width = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return width > room ? room : undefined;
}

/** A line on a key. */
export interface CapText {
  text: string;
  y: number;
  /** The room for it, where it needs more. */
  squeezedTo: number | undefined;
}

/** What is written on a key below its label, as far as there is room: all of it is said below the drawing. */
export function capTexts(cap: Cap): readonly CapText[] {
  const box = keyBox(cap);
  const lines = capLines({ ...cap, width: cap.width * narrower }).map(({ text }) => text);
  const most = Math.floor((box.height - 26) / lineHeight);
  const shown =
    lines.length > most
      ? [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/ ?…$/, '')} …`]
      : lines;
  return shown.map((text, index) => ({
    text,
    y: box.y + 35 + index * lineHeight,
    squeezedTo: squeezed(text, box.width - 8),
  }));
}
