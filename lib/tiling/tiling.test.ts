import { describe, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { directions, dispatcherOf, layoutMessages, type TilingAction } from './actions';
import {
  applyAction,
  applyDrag,
  emptyTiling,
  rectangles,
  type TilingSettings,
  type TilingState,
} from './tiling';

// Expected places are reckoned by hand from Hyprland's source; recorded.test.ts has what it did.

const plain: TilingSettings = {
  layout: 'dwindle',
  screen: { width: 1280, height: 800 },
  reserved: { left: 0, top: 0, right: 0, bottom: 0 },
  gapsIn: 5,
  gapsOut: 10,
  border: 2,
};
const master: TilingSettings = { ...plain, layout: 'master' };
const bare: TilingSettings = { ...plain, gapsIn: 0, gapsOut: 0, border: 0 };
const open: TilingAction = { do: 'open' };

function play(settings: TilingSettings, ...actions: TilingAction[]): TilingState {
  return actions.reduce((state, action) => applyAction(state, action, settings), emptyTiling());
}

/** Places as `x,y widthxheight`, by id. */
function places(state: TilingState, settings: TilingSettings, workspace?: number): string[] {
  return rectangles(state, settings, workspace).map(
    ({ x, y, width, height }) => `${x},${y} ${width}x${height}`,
  );
}

describe('dwindle', () => {
  it('gives one window the screen within gap and border, and the bar its edge', () => {
    expect(places(play(plain, open), plain)).toEqual(['12,12 1256x776']);
    const bar = { ...plain, reserved: { left: 0, top: 34, right: 0, bottom: 0 } };
    expect(places(play(bar, open), bar)).toEqual(['12,46 1256x742']);
  });

  it('halves the focused window, by where the pointer rests in the middle of the screen', () => {
    expect(places(play(bare, open, open), bare)).toEqual(['0,0 640x800', '640,0 640x800']);
    // The right half lies below the pointer's height only from the middle on, so the third goes below.
    expect(places(play(bare, open, open, open), bare)).toEqual([
      '0,0 640x800',
      '640,0 640x400',
      '640,400 640x400',
    ]);
    // In a quarter below and to the right of the pointer, the new one comes first.
    expect(places(play(bare, open, open, open, open), bare)[3]).toBe('640,400 320x400');
  });

  it('puts half a gap on each side of a split', () => {
    expect(places(play(plain, open, open), plain)).toEqual(['12,12 621x776', '647,12 621x776']);
  });

  it('gives a closed window’s place to its neighbour, with the keyboard', () => {
    const state = play(bare, open, open, open, { do: 'close' });
    expect(places(state, bare)).toEqual(['0,0 640x800', '640,0 640x800']);
    expect(state.focused).toBe(2);
    expect(play(bare, open, { do: 'close' }, { do: 'close' }).focused).toBeUndefined();
  });

  it('turns a split and keeps it turned', () => {
    const turn: TilingAction = { do: 'layout', message: 'togglesplit' };
    const state = play(bare, open, open, turn);
    expect(places(state, bare)).toEqual(['0,0 1280x400', '0,400 1280x400']);
    expect(places(applyAction(state, turn, bare), bare)[1]).toBe('640,0 640x800');
  });

  it('moves a window past its neighbour', () => {
    const state = play(bare, open, open, { do: 'move', direction: 'left' });
    expect(places(state, bare)).toEqual(['640,0 640x800', '0,0 640x800']);
    expect(state.focused).toBe(2);
  });

  it('rounds so that neighbours touch on an odd screen', () => {
    const odd = { ...bare, screen: { width: 1201, height: 675 } };
    expect(places(play(odd, open, open), odd)).toEqual(['0,0 601x675', '601,0 600x675']);
  });
});

describe('master', () => {
  it('keeps the first large at 55 % and stacks the others', () => {
    expect(
      places(play({ ...bare, layout: 'master' }, open, open, open), { ...bare, layout: 'master' }),
    ).toEqual(['0,0 704x800', '704,0 576x400', '704,400 576x400']);
  });

  it('swaps with the large one, and the large one with the first of the stack', () => {
    const swap: TilingAction = { do: 'layout', message: 'swapwithmaster' };
    const state = play(master, open, open, open, swap);
    expect(places(state, master)[2]).toBe(places(play(master, open, open, open), master)[0]);
    expect(state.focused).toBe(3);
    expect(places(applyAction(state, swap, master), master)[2]).toBe(places(state, master)[1]);
  });

  it('turns through left, top, right, bottom and center', () => {
    const turn: TilingAction = { do: 'layout', message: 'orientationcycle' };
    const settings = { ...bare, layout: 'master' } as const;
    let state = play(settings, open, open, open);
    const seen = directions.map(() => {
      state = applyAction(state, turn, settings);
      return places(state, settings)[0];
    });
    expect(seen).toEqual(['0,0 1280x440', '576,0 704x800', '0,360 1280x440', '288,0 704x800']);
    expect(places(state, settings).slice(1)).toEqual(['0,0 288x800', '992,0 288x800']);
  });

  it('adds and takes large ones', () => {
    const settings = { ...bare, layout: 'master' } as const;
    const more: TilingAction = { do: 'layout', message: 'addmaster' };
    const state = play(settings, open, open, open, more);
    expect(places(state, settings)).toEqual(['0,0 704x400', '704,0 576x800', '0,400 704x400']);
    expect(applyAction(state, more, settings)).toEqual(state);
    const less: TilingAction = { do: 'layout', message: 'removemaster' };
    expect(places(applyAction(state, less, settings), settings)[2]).toBe('704,400 576x400');
  });
});

describe.each([plain, master])('$layout', (settings) => {
  it('takes the keyboard in a direction, and round the screen', () => {
    const state = play(settings, open, open);
    const left = applyAction(state, { do: 'focus', direction: 'left' }, settings);
    expect(left.focused).toBe(1);
    expect(applyAction(left, { do: 'focus', direction: 'left' }, settings).focused).toBe(2);
    expect(applyAction(state, { do: 'cycle', next: true }, settings).focused).toBe(1);
  });

  it('floats at the size that was first proposed to the program, around where it was, and tiles again', () => {
    const state = play(settings, open, open, { do: 'float' });
    const [, floating] = rectangles(state, settings);
    expect(floating).toMatchObject({ floating: true });
    expect(places(state, settings)[0]).toBe('12,12 1256x776');
    const back = applyAction(state, { do: 'float' }, settings);
    expect(rectangles(back, settings)[1]).toMatchObject({ floating: false });
    expect(places(back, settings)).toEqual(places(play(settings, open, open), settings));
  });

  it('moves a floating window to the edge, border included', () => {
    const state = play(settings, open, open, { do: 'float' }, { do: 'move', direction: 'left' });
    expect(rectangles(state, settings)[1]?.x).toBe(settings.border);
  });

  it('covers the screen with one window, and without gaps only in fullscreen', () => {
    const full = play(settings, open, open, { do: 'fullscreen' });
    expect(places(full, settings)[1]).toBe('0,0 1280x800');
    const large = applyAction(full, { do: 'maximize' }, settings);
    expect(rectangles(large, settings)[1]).toMatchObject({ fullscreen: 'maximized', x: 12 });
    const over = applyAction(large, { do: 'maximize' }, settings);
    expect(places(over, settings)).toEqual(places(play(settings, open, open), settings));
    const away = applyAction(full, { do: 'focus', direction: 'left' }, settings);
    expect(rectangles(away, settings).every(({ fullscreen }) => fullscreen === 'none')).toBe(true);
  });

  it('lets one window alone cover the screen: a floating one takes it from a tile', () => {
    const full: TilingAction = { do: 'fullscreen' };
    const next: TilingAction = { do: 'cycle', next: true };
    const both = play(settings, open, open, { do: 'float' }, next, full, next, full);
    const modes = (state: TilingState) =>
      rectangles(state, settings).map(({ fullscreen }) => fullscreen);
    expect(both.focused).toBe(2);
    expect(modes(both)).toEqual(['none', 'fullscreen']);
    expect(modes(applyAction(both, full, settings))).toEqual(['none', 'none']);
  });

  it('keeps workspaces apart, and goes along with a window that moves', () => {
    const state = play(settings, open, open, { do: 'toWorkspace', number: 4 });
    expect(state.active).toBe(4);
    expect(state.focused).toBe(2);
    expect(places(state, settings, 1)).toEqual(['12,12 1256x776']);
    expect(places(state, settings, 4)).toEqual(['12,12 1256x776']);
    const back = applyAction(state, { do: 'workspace', number: 1 }, settings);
    expect(back.focused).toBe(1);
    expect(applyAction(back, { do: 'workspace', number: 9 }, settings).focused).toBeUndefined();
  });

  it('changes no state in place, and nothing at all without a window', () => {
    const state = play(settings, open, open, open);
    const before = structuredClone(state);
    const rest: TilingAction[] = [
      { do: 'close' },
      { do: 'float' },
      { do: 'move', direction: 'left' },
      { do: 'fullscreen' },
      { do: 'layout', message: 'togglesplit' },
      { do: 'layout', message: 'orientationcycle' },
    ];
    for (const action of rest) {
      applyAction(state, action, settings);
      expect(state).toEqual(before);
      expect(rectangles(applyAction(emptyTiling(), action, settings), settings)).toEqual([]);
    }
  });

  it('lets a closed window of any kind leave no hole: tiles cover their room', () => {
    const all: TilingAction[] = [
      ...directions.flatMap((direction): TilingAction[] => [
        { do: 'focus', direction },
        { do: 'move', direction },
      ]),
      ...layoutMessages.map((message): TilingAction => ({ do: 'layout', message })),
      open,
      open,
      { do: 'close' },
      { do: 'cycle', next: false },
      { do: 'float' },
    ];
    const flat = { ...settings, gapsIn: 0, gapsOut: 0, border: 0 };
    let state = play(flat, open, open, open);
    let seed = 7;
    for (let i = 0; i < 300; i += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const action = all[seed % all.length] ?? open;
      if (action.do === 'open' && state.windows.length > 7) continue;
      state = applyAction(state, action, flat);
      const tiles = rectangles(state, flat).filter(({ floating }) => !floating);
      const covered = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
      if (tiles.length > 0) expect(Math.abs(covered - 1280 * 800)).toBeLessThan(1e-6);
    }
  });
});

it('takes other settings over at once, another layout too', () => {
  const state = play(plain, open, open, open);
  expect(places(state, bare)[0]).toBe('0,0 640x800');
  expect(places(state, master)).toEqual(places(play(master, open, open, open), master));
});

it.each(['dwindle', 'master'] as const)('plays what the keys of %s are bound to', (layout) => {
  const { files } = generate(configSchema.parse({ hyprland: { layout } }));
  const written = [...files.values()].map(String).join('\n');
  const actions: TilingAction[] = [
    { do: 'close' },
    { do: 'float' },
    { do: 'center' },
    { do: 'fullscreen' },
    { do: 'maximize' },
    { do: 'cycle', next: true },
    { do: 'cycle', next: false },
  ];
  const messages = layout === 'dwindle' ? (['togglesplit'] as const) : layoutMessages.slice(1);
  for (const message of messages) actions.push({ do: 'layout', message });
  for (const action of actions) expect(written).toContain(dispatcherOf(action));
  // written once for all directions and numbers
  const words = (action: TilingAction) => dispatcherOf(action)?.replace(/"left"|\b7\b/, '#');
  expect(written).toContain('hl.dsp.focus($' + '{there})');
  expect(written).toContain('hl.dsp.window.move($' + '{there})');
  expect(words({ do: 'focus', direction: 'left' })).toBe('hl.dsp.focus({ direction = # })');
  expect(words({ do: 'toWorkspace', number: 7 })).toBe('hl.dsp.window.move({ workspace = # })');
});

describe('another size', () => {
  const wider: TilingAction = { do: 'resize', x: 40, y: 0 };
  const higher: TilingAction = { do: 'resize', x: 0, y: 40 };

  it('is a split that moves, in dwindle', () => {
    // A key moves the split to the right and down, whichever side has the keyboard.
    const state = play(bare, open, open, open, wider, higher);
    expect(places(state, bare)).toEqual(['0,0 680x800', '680,0 600x440', '680,440 600x360']);
    expect(places(play(bare, open, wider), bare)).toEqual(['0,0 1280x800']);
    // A new window halves what there is; the moved split stays.
    expect(places(applyAction(state, open, bare), bare)[0]).toBe('0,0 680x800');
  });

  it('is the master’s share, and a part of the stack, in master', () => {
    const flat = { ...master, gapsIn: 0, gapsOut: 0, border: 0 };
    expect(places(play(flat, open, open, wider), flat)).toEqual(['0,0 744x800', '744,0 536x800']);
    // At the edge of the screen it is the upper edge that moves down.
    expect(places(play(flat, open, open, open, higher), flat).slice(1)).toEqual([
      '704,0 576x440',
      '704,440 576x360',
    ]);
  });

  it('of a floating window grows around its middle; it can be centred', () => {
    const state = play(bare, open, open, { do: 'float' }, { do: 'move', direction: 'left' });
    const [before] = rectangles(state, bare).filter(({ floating }) => floating);
    const [after] = rectangles(applyAction(state, wider, bare), bare).filter(
      ({ floating }) => floating,
    );
    expect(after).toMatchObject({
      x: (before?.x ?? 0) - 20,
      y: before?.y,
      width: (before?.width ?? 0) + 40,
    });
    const [middle] = rectangles(applyAction(state, { do: 'center' }, bare), bare).filter(
      ({ floating }) => floating,
    );
    expect((middle?.x ?? 0) * 2 + (middle?.width ?? 0)).toBe(1280);
    expect((middle?.y ?? 0) * 2 + (middle?.height ?? 0)).toBe(800);
  });

  it('is not for a window that fills the screen', () => {
    const state = play(bare, open, open, { do: 'fullscreen' });
    expect(applyAction(state, wider, bare)).toEqual(state);
  });
});

describe('the mouse', () => {
  const drag = (
    how: 'move' | 'resize',
    window: number,
    from: [number, number],
    to: [number, number],
    dropped = true,
  ) => ({
    window,
    how,
    from: { x: from[0], y: from[1] },
    to: { x: to[0], y: to[1] },
    dropped,
  });
  const three = play(bare, open, open, open);

  it('pulls a tile’s edge: the corner that is held follows it', () => {
    // The lower left corner of the upper right tile: its left edge and its lower one.
    const pulled = applyDrag(three, drag('resize', 2, [650, 390], [600, 490]), bare);
    expect(places(pulled, bare)).toEqual(['0,0 590x800', '590,0 690x500', '590,500 690x300']);
    expect(pulled.focused).toBe(2);
    // An edge of the screen stays where it is.
    const edge = applyDrag(three, drag('resize', 1, [10, 10], [60, 60]), bare);
    expect(places(edge, bare)).toEqual(places(three, bare));
  });

  it('takes a tile out of its place, and drops it into half of another', () => {
    const carried = applyDrag(three, drag('move', 3, [900, 600], [100, 100], false), bare);
    const [first, second, third] = rectangles(carried, bare);
    expect([first?.height, second?.height, third?.floating]).toEqual([800, 800, true]);
    expect((third?.x ?? 0) < 100 && 100 < (third?.x ?? 0) + (third?.width ?? 0)).toBe(true);
    const dropped = applyDrag(three, drag('move', 3, [900, 600], [100, 100]), bare);
    expect(places(dropped, bare)).toEqual(['0,400 640x400', '640,0 640x800', '0,0 640x400']);
    const swapped = applyDrag(
      play(master, open, open, open),
      drag('move', 3, [900, 600], [100, 100]),
      master,
    );
    expect(rectangles(swapped, master)[2]?.x).toBe(12);
  });

  it('moves a floating window, and pulls it at a corner', () => {
    const state = play(bare, open, { do: 'float' });
    const [{ x, y, width, height } = { x: 0, y: 0, width: 0, height: 0 }] = rectangles(state, bare);
    const moved = applyDrag(state, drag('move', 1, [x + 5, y + 5], [x + 25, y + 15]), bare);
    expect(places(moved, bare)).toEqual([`${x + 20},${y + 10} ${width}x${height}`]);
    const larger = applyDrag(state, drag('resize', 1, [x + 1, y + 1], [x - 9, y - 19]), bare);
    expect(places(larger, bare)).toEqual([`${x - 10},${y - 20} ${width + 10}x${height + 20}`]);
    const least = applyDrag(state, drag('resize', 1, [x + 1, y + 1], [x + 5000, y + 1]), bare);
    expect(rectangles(least, bare)[0]).toMatchObject({ width: 20, x: x + width - 20 });
  });
});
