import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { optionDrawings } from './option-drawings';

it('draws each choice of its questions otherwise than the others', () => {
  for (const [path, { pictures }] of Object.entries(optionDrawings)) {
    const field = fields.find((other) => other.path === path);
    const values = field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];
    expect(Object.keys(pictures), path).toEqual(values);
    const markup = Object.values(pictures).map((picture) => renderToStaticMarkup(picture));
    expect(new Set(markup).size, path).toBe(values.length);
    // The words of the card say what it is.
    for (const text of markup) expect(text).toContain('aria-hidden="true"');
  }
});

it('has the windows where Hyprland would place them', () => {
  const drawn = (value: string) =>
    [
      ...renderToStaticMarkup(optionDrawings['hyprland.layout'].pictures[value]).matchAll(
        /data-window="" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      ),
    ].map(([, ...numbers]) => numbers.map(Number));
  const [dwindle, master] = [drawn('dwindle'), drawn('master')];
  expect(dwindle).toHaveLength(4);
  expect(master).toHaveLength(4);
  // One large window; beside it halves of halves, or a stack of windows of one width.
  const widths = (windows: number[][]) => new Set(windows.slice(1).map(([, , width]) => width));
  expect(widths(master).size).toBe(1);
  expect(widths(dwindle).size).toBeGreaterThan(1);
});
