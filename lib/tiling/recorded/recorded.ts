/** The form of a record of what Hyprland made of a sequence of actions, and the comparison with it. */
import type { TilingAction } from '../actions';
import {
  applyAction,
  emptyTiling,
  rectangles,
  type TiledWindow,
  type TilingSettings,
} from '../tiling';

interface Seen {
  /** The workspace on screen. */
  workspace: number;
  focused: number | null;
  windows: (TiledWindow & { workspace: number })[];
}

export interface RecordedStep extends Seen {
  action: TilingAction;
}

export interface RecordedTiling {
  /** First line of `hyprctl version`. */
  hyprland: string;
  layout: TilingSettings['layout'];
  settings: Omit<TilingSettings, 'layout'>;
  /** Where the sequence begins. */
  workspace: number;
  /** Where the pointer was at the end: nothing moved it. */
  pointer: { x: number; y: number };
  steps: RecordedStep[];
}

/**
 * Plays a record's actions in the module.
 * @returns the first step after which something is elsewhere, with both sides; undefined when all is equal
 */
export function firstDifference(
  record: RecordedTiling,
): { after: string[]; hyprland: string[]; module: string[] } | undefined {
  const settings = { layout: record.layout, ...record.settings };
  let state = emptyTiling(record.workspace);
  const after: string[] = [];
  for (const step of record.steps) {
    const { do: what, ...rest } = step.action;
    after.push([what, ...Object.values(rest)].join(' '));
    state = applyAction(state, step.action, settings);
    const workspaceOf = new Map(state.windows.map(({ id, workspace }) => [id, workspace]));
    const windows = rectangles(state, settings).map((window) => ({
      ...window,
      workspace: workspaceOf.get(window.id) ?? 0,
    }));
    const module = linesOf({ workspace: state.active, focused: state.focused ?? null, windows });
    const hyprland = linesOf(step);
    if (module.join() !== hyprland.join()) return { after, hyprland, module };
  }
  return undefined;
}

function linesOf({ workspace, focused, windows }: Seen): string[] {
  return [
    `workspace ${workspace}, focus ${focused}`,
    ...windows.map(
      ({ id, x, y, width, height, floating, fullscreen, workspace: on }) =>
        `${id} on ${on}: ${x},${y} ${width}x${height}${floating ? ' floating' : ''} ${fullscreen}`,
    ),
  ];
}
