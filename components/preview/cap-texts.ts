import { capBox, capLines, unit } from '@/lib/keys/cap-text';
import type { Cap } from '@/lib/keys/sheet';

/** Size of what a key does: the picture is at least as wide as makes this 9 pixels (keys-panel.tsx). */
export const actionSize = 11;

const lineHeight = 11.5;
const letterWidth = 5.7;
/** `capLines` breaks lines for the smaller letters of `keys.svg`; a key this much narrower has room for ours. */
const narrower = 0.84;

/** A line on a key. */
export interface CapText {
  text: string;
  y: number;
  /** The room for it, where it needs more. */
  squeezedTo: number | undefined;
}

/** What is written on a key in the page, in larger letters than in the file, and so in fewer lines: all of it is said below. */
export function capTexts(cap: Cap): readonly CapText[] {
  const lines = capLines({ ...cap, width: cap.width * narrower }).map(({ text }) => text);
  const most = Math.floor((cap.height * unit - 28) / lineHeight);
  const shown =
    lines.length > most
      ? [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/ ?…$/, '')} …`]
      : lines;
  const room = capBox(cap).width - 9;
  return shown.map((text, index) => ({
    text,
    y: cap.y * unit + 31 + index * lineHeight,
    squeezedTo: text.length * letterWidth > room ? room : undefined,
  }));
}
