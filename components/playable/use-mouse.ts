import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { Bind } from '@/lib/keys/binds';
import type { Point } from '@/lib/tiling/geometry';
import type { TilingSettings, TilingState } from '@/lib/tiling/tiling';
import type { Look } from './look';
import {
  chooseLine,
  type DesktopAction,
  dragWindow,
  focusWindow,
  type ListKind,
  type PlayState,
  unlockScreen,
} from './play';

/** A window that the mouse holds. */
interface Hold {
  window: number;
  how: 'move' | 'resize';
  from: Point;
  taken: TilingState;
  /** Whether it was moved so far that no click is meant. */
  moved: boolean;
}

/** Pixels that the pointer may move between press and release of a click. */
const slip = 4;

/** A change of what is played. */
export type Step = (state: PlayState) => PlayState;

/**
 * The mouse on the playable desktop: it drags windows, and clicks on what lies below it.
 * @param stage what takes the events
 * @param drawn the drawn screen
 * @param zoom pixels of the page for one of the screen
 * @param run does an action as a key would
 * @returns the number of the window that is held, and the handlers of the stage
 */
export function useMouse({
  stage,
  drawn,
  zoom,
  look,
  binds,
  settings,
  played,
  act,
  run,
}: {
  stage: RefObject<HTMLElement | null>;
  drawn: RefObject<HTMLElement | null>;
  zoom: number;
  look: Look;
  binds: readonly Bind[];
  settings: TilingSettings;
  played: PlayState;
  act: (step: Step) => void;
  run: (desktopAction: DesktopAction) => void;
}) {
  const hold = useRef<Hold>(undefined);
  const [held, setHeld] = useState<number>();

  /** Where a pointer is on the drawn screen. */
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = drawn.current?.getBoundingClientRect();
    return { x: (clientX - (box?.left ?? 0)) / zoom, y: (clientY - (box?.top ?? 0)) / zoom };
  };

  const onPointerMove = (event: PointerEvent) => {
    const { current } = hold;
    if (!current) return;
    const to = pointOf(event);
    const way = Math.hypot(to.x - current.from.x, to.y - current.from.y);
    if (!current.moved) {
      if (way * zoom < slip) return;
      current.moved = true;
      stage.current?.setPointerCapture(event.pointerId);
      setHeld(current.window);
    }
    const { taken, moved: _, ...how } = current;
    act((state) => dragWindow(state, taken, { ...how, to, dropped: false }, settings));
  };

  const onPointerEnd = (event: PointerEvent) => {
    const { current } = hold;
    hold.current = undefined;
    if (!current?.moved) return;
    setHeld(undefined);
    const { taken, moved: _, ...how } = current;
    act((state) =>
      dragWindow(state, taken, { ...how, to: pointOf(event), dropped: true }, settings),
    );
  };

  const onPointerDown = (event: PointerEvent) => {
    const { target } = event;
    const at = (name: string) =>
      target instanceof Element
        ? target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
        : undefined;
    const line = at('line');
    const workspace = at('workspace');
    const list = at('list');
    const window = at('window');
    // A finger moves the page.
    if (typeof window === 'string' && event.pointerType !== 'touch' && event.button !== 1) {
      hold.current = {
        window: Number(window),
        how: event.button === 2 ? 'resize' : 'move',
        from: pointOf(event),
        taken: played.tiling,
        moved: false,
      };
    }
    if (typeof at('unlock') === 'string') act(unlockScreen);
    else if (typeof line === 'string') {
      act((state) => chooseLine(state, Number(line), look, binds, settings));
    } else if (typeof list === 'string') run({ do: 'list', kind: list as ListKind });
    else if (typeof at('dismiss') === 'string') run({ do: 'dismiss' });
    else if (typeof workspace === 'string') {
      run({ do: 'window', action: { do: 'workspace', number: Number(workspace) } });
    } else {
      act((state) => {
        const open = { ...state, list: undefined };
        return typeof window === 'string' ? focusWindow(open, Number(window), settings) : open;
      });
    }
  };

  const mouse = {
    onPointerDown,
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    // The right button resizes.
    onContextMenu: (event: MouseEvent) => event.preventDefault(),
  };
  return { held, mouse };
}
