import type { Palette } from '@/lib/config/palettes';
import { aboveLine, capBox, capLines, groupColour, listedActions, unit } from './cap-text';
import type { Cap, KeyAction, KeySheet } from './sheet';

const margin = 24;
const headHeight = 44;
const columns = 4;
const lineHeight = 17;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign) : text;
// Half pixels are the finest there are; more digits would only make the file longer.
const number = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Prints a sheet of keys as a drawing: the keyboard, and below it all keys by what they are for. In the theme's colours on a
 * screen, black on white on paper, where it fills one page of A4. No scripts, nothing from elsewhere.
 * @param keyboard how the keyboard is called
 */
export function printKeySheet(sheet: KeySheet, palette: Palette, keyboard: string): string {
  const boardWidth = sheet.width * unit;
  const boardHeight = sheet.height * unit;
  const width = boardWidth + 2 * margin;
  const listTop = margin + headHeight + boardHeight + 36;
  const { text: list, height: listHeight } = printList(sheet, palette, boardWidth / columns);
  const height = listTop + listHeight + margin;
  const title = `Keys of the desktop, on the keyboard “${keyboard}”`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>
@page { size: A4 landscape; margin: 8mm; }
text { font-family: system-ui, sans-serif; fill: ${palette.text}; }
.page { fill: ${palette.base}; }
.key { fill: ${palette.mantle}; stroke: ${palette.surface}; }
.held { fill: ${palette.overlay}; fill-opacity: 0.5; stroke: ${palette.text}; }
.label { font-size: 15px; font-weight: 600; }
.word { font-size: 11px; }
.above { font-size: 11px; text-anchor: end; }
.deed { font-size: 8.5px; }
.group { font-size: 12px; font-weight: 700; }
.line { font-size: 11px; }
.head { font-size: 20px; font-weight: 700; }
@media print {
  text { fill: #000; }
  .page { fill: none; }
  .key { fill: #fff; stroke: #888; }
  .lit { fill-opacity: 0.12; }
}
</style>
<rect class="page" width="100%" height="100%"/>
<text class="head" x="${margin}" y="${margin + 20}">${escaped(title)}</text>
<g transform="translate(${margin} ${margin + headHeight})">
${sheet.caps.map((cap) => printCap(cap, palette)).join('\n')}
</g>
<g transform="translate(${margin} ${number(listTop)})">
${list}
</g>
</svg>
`;
}

function printCap(cap: Cap, palette: Palette): string {
  const { x, y, width, height } = capBox(cap);
  const place = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="7"`;
  const first = cap.actions[0];
  const colour = first && groupColour(palette, first.group);
  const parts = [
    `<rect class="key${cap.isHeld ? ' held' : ''}" ${place}${
      cap.isChanged ? ` style="stroke:${palette.accent};stroke-width:2"` : ''
    }/>`,
    ...(colour
      ? [`<rect class="lit" ${place} fill="${colour}" fill-opacity="0.2" stroke="${colour}"/>`]
      : []),
  ];
  const text = (className: string, left: number, top: number, content: string) =>
    parts.push(
      `<text class="${className}" x="${number(left)}" y="${number(top)}">${escaped(content)}</text>`,
    );
  if (cap.label) text(cap.isWord ? 'word' : 'label', x + 7, y + 18, cap.label);
  if (cap.shifted) text('above', x + width - 7, aboveLine(cap), cap.shifted);
  for (const line of capLines(cap)) text('deed', x + 6, line.y, line.text);
  return `<g>${parts.join('')}</g>`;
}

/** All keys by group, in columns of about the same length. */
function printList(sheet: KeySheet, palette: Palette, columnWidth: number) {
  const groups = sheet.groups.map(({ title, actions }) => ({
    title,
    actions: listedActions(actions),
  }));
  const lines = (actions: readonly KeyAction[]) => actions.length + 1.6;
  const all = groups.reduce((sum, { actions }) => sum + lines(actions), 0);
  const parts: string[] = [];
  let column = 0;
  let at = 0;
  let longest = 0;
  let before = 0;
  for (const { title, actions } of groups) {
    // A group goes where its middle is, so that columns end at about the same height.
    const goal = Math.min(columns - 1, Math.floor(((before + lines(actions) / 2) / all) * columns));
    if (goal > column) {
      column = goal;
      at = 0;
    }
    before += lines(actions);
    const x = column * columnWidth;
    parts.push(
      `<text class="group" x="${number(x + 14)}" y="${number(at * lineHeight)}">${escaped(title)}</text>`,
      `<rect x="${number(x)}" y="${number(at * lineHeight - 9)}" width="8" height="9" rx="2" fill="${groupColour(palette, title)}"/>`,
    );
    at += 1.1;
    for (const { keys, what } of actions) {
      const y = number(at * lineHeight);
      parts.push(
        `<text class="line" x="${number(x)}" y="${y}">${escaped(keys.join(' + '))}</text>`,
        `<text class="line" x="${number(x + 138)}" y="${y}">${escaped(what)}</text>`,
      );
      at += 1;
    }
    at += 0.5;
    longest = Math.max(longest, at);
  }
  return { text: parts.join('\n'), height: longest * lineHeight };
}
