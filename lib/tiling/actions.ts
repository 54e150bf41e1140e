/** What a key does to windows, by the dispatcher that the generated binds give it. */

export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** One action. `open` starts a program, which several keys do. */
export type TilingAction =
  | { do: 'open' }
  | { do: 'close' }
  | { do: 'focus'; direction: Direction }
  | { do: 'cycle'; next: boolean }
  | { do: 'move'; direction: Direction }
  | { do: 'float' }
  | { do: 'center' }
  | { do: 'resize'; x: number; y: number }
  | { do: 'fullscreen' }
  | { do: 'maximize' }
  | { do: 'workspace'; number: number }
  | { do: 'toWorkspace'; number: number }
  | { do: 'layout'; message: LayoutMessage };

/** `togglesplit` is a message for dwindle, the others are for master. */
export const layoutMessages = [
  'togglesplit',
  'swapwithmaster',
  'orientationcycle',
  'addmaster',
  'removemaster',
] as const;
export type LayoutMessage = (typeof layoutMessages)[number];

/**
 * The Lua expression that the generated configuration binds to an action; `hyprctl dispatch` takes the same words.
 * @returns undefined for `open`, which a program does
 */
export function dispatcherOf(action: TilingAction): string | undefined {
  switch (action.do) {
    case 'open':
      return undefined;
    case 'close':
      return 'hl.dsp.window.close()';
    case 'focus':
      return `hl.dsp.focus({ direction = "${action.direction}" })`;
    case 'cycle':
      return action.next
        ? 'hl.dsp.window.cycle_next()'
        : 'hl.dsp.window.cycle_next({ next = false })';
    case 'move':
      return `hl.dsp.window.move({ direction = "${action.direction}" })`;
    case 'float':
      return 'hl.dsp.window.float({ action = "toggle" })';
    case 'center':
      return 'hl.dsp.window.center()';
    case 'resize':
      return `hl.dsp.window.resize({ x = ${action.x}, y = ${action.y}, relative = true })`;
    case 'fullscreen':
      return 'hl.dsp.window.fullscreen({ mode = "fullscreen" })';
    case 'maximize':
      return 'hl.dsp.window.fullscreen({ mode = "maximized" })';
    case 'workspace':
      return `hl.dsp.focus({ workspace = ${action.number} })`;
    case 'toWorkspace':
      return `hl.dsp.window.move({ workspace = ${action.number} })`;
    case 'layout':
      return `hl.dsp.layout("${action.message}")`;
  }
}
