/** How a sheet of keys is drawn, the same in the page and in `keys.svg`. Lengths in pixels of the drawing. */
import type { Palette } from '@/lib/config/palettes';
import type { Cap, KeyAction } from './sheet';

/** Width of a letter's key. */
export const unit = 64;

/** Where a key's drawing begins and ends: a little inside its place. */
export function capBox({ x, y, width, height }: Cap) {
  return { x: x * unit + 2, y: y * unit + 2, width: width * unit - 4, height: height * unit - 4 };
}

/** Where it stands what a key is with Shift: beside a sign, and below a word, which leaves no room. */
export function aboveLine(cap: Cap): number {
  const { y, height } = capBox(cap);
  return cap.isWord ? y + height - 9 : y + 17;
}

const lineHeight = 9.2;
const mostLines = 4;

/** The colour of each group of actions; groups without one have the text's. */
const groupColours: Readonly<Record<string, keyof Palette>> = {
  Apps: 'green',
  Window: 'blue',
  Focus: 'cyan',
  Workspace: 'yellow',
  Scratchpad: 'yellow',
  Layout: 'magenta',
  Group: 'magenta',
  Session: 'red',
  Screenshot: 'orange',
  Clipboard: 'orange',
  Notifications: 'accent',
  Help: 'accentAlt',
};

/** The colour that lights the keys of a group. */
export function groupColour(palette: Palette, group: string): string {
  return String(palette[groupColours[group] ?? 'text']);
}

/** What a action is called on its key: the key of a workspace has its number already. */
function shortly({ what, withShift }: KeyAction): string {
  const short = what.replace(/^\d+$/, 'workspace').replace(/^to workspace \d+$/, 'move to it');
  return withShift ? `⇧ ${short}` : short;
}

/** What is written on a key, line by line, below its label. */
export function capLines(cap: Cap): readonly { text: string; y: number }[] {
  const most = Math.floor((cap.width * unit - 14) / 4.6);
  const lines = cap.actions.flatMap((action) => wrap(shortly(action), most));
  const shown =
    lines.length > mostLines * cap.height
      ? [...lines.slice(0, mostLines * cap.height - 1), '…']
      : lines;
  return shown.map((text, index) => ({ text, y: cap.y * unit + 30.5 + index * lineHeight }));
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Actions as lines of a list: those of ten workspaces in one line. */
export function listedActions(actions: readonly KeyAction[]): readonly KeyAction[] {
  const listed: KeyAction[] = [];
  for (const action of actions) {
    const number = /\b\d+$/.exec(action.what)?.[0];
    const named = action.what.replace(/\d+$/, '');
    const first =
      number === undefined
        ? undefined
        : listed.find(
            ({ what, keys }) =>
              keys.length === action.keys.length && what.replace(/\d+( to \d+)?$/, '') === named,
          );
    if (!first) {
      listed.push(action);
      continue;
    }
    listed[listed.indexOf(first)] = {
      ...first,
      what: `${first.what.replace(/ to \d+$/, '')} to ${number}`,
      keys: [
        ...first.keys.slice(0, -1),
        `${first.keys.at(-1)?.split(' … ')[0]} … ${action.keys.at(-1)}`,
      ],
    };
  }
  return listed;
}
