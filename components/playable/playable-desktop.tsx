'use client';

import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { type Palette, palettes } from '@/lib/config/palettes';
import type { Bind } from '@/lib/keys/binds';
import type { Point, Size } from '@/lib/tiling/geometry';
import { rectangles, type TilingState } from '@/lib/tiling/tiling';
import { KeyButtons } from './key-buttons';
import { Bar, List, Lock, Note, Wallpaper } from './layers';
import { barHeight, type Look, screenOf, tilingOf, type Words, wordsOf } from './look';
import {
  begin,
  choose,
  type Deed,
  deedOf,
  drag,
  focusWindow,
  inView,
  type ListKind,
  notPlayable,
  type PlayState,
  play,
  playable,
  press,
  unlock,
} from './play';
import s from './playable.module.css';
import { belowClass } from './room';
import { isTerminal, WindowContent } from './windows';

/** A question whose answer is best seen with something open. */
type Spotlight = 'launcher' | 'notifications' | 'lock' | undefined;

/** What a question of the wizard is about, where that is not in sight: it is opened to be seen. */
export function spotlightOf(path: string | undefined): Spotlight {
  const [, name] = /^hyprland\.(launcher|notifications|lock)$/.exec(path ?? '') ?? [];
  return name as Spotlight;
}

const sample = { summary: 'Updates', body: 'The system is up to date.' };

/** What is shown while a question is in focus; the desktop itself stays as it was played. */
function lit(state: PlayState, spotlight: Spotlight): PlayState {
  if (spotlight === 'launcher' && !state.list) {
    return { ...state, list: { kind: 'apps', query: '', chosen: 0 } };
  }
  if (spotlight === 'notifications' && !state.notification) {
    return { ...state, notification: sample };
  }
  if (spotlight === 'lock' && state.locked === undefined) return { ...state, locked: 0 };
  return state;
}

function colours(p: Palette): CSSProperties {
  const { name: _, title: __, dark: ___, ansi: ____, accentAlt, ...rest } = p;
  const named = Object.entries(rest).map(([name, value]) => [`--${name}`, value]);
  return Object.fromEntries([...named, ['--accent-alt', accentAlt]]);
}

/** The words of a look, the same object for as long as they are the same: windows are then not drawn anew. */
function useWords(look: Look): Words {
  const [words, setWords] = useState(() => wordsOf(look));
  const next = wordsOf(look);
  const same = (Object.keys(next) as (keyof Words)[]).every((key) => next[key] === words[key]);
  if (!same) setWords(next);
  return same ? words : next;
}

/** Minutes, for the clock in the bar. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 20_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The room of an element, in CSS pixels. */
function useRoom(element: React.RefObject<HTMLElement | null>): Size | undefined {
  const [room, setRoom] = useState<Size>();
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      setRoom((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** Keys with ⌘ are the browser’s on a Mac, whatever they mean elsewhere. */
const isMac = () => /Mac|iP(?:hone|ad)/.test(navigator.platform);

type Step = (state: PlayState) => PlayState;

/** A window that the mouse holds. */
interface Hold {
  window: number;
  how: 'move' | 'resize';
  from: Point;
  taken: TilingState;
  /** Whether it was moved so far that no click is meant. */
  moved: boolean;
}

/** So many pixels a click may slip. */
const slip = 4;

/**
 * The generated desktop, to be played: it is drawn from the answers, and takes keys while it has the focus.
 * @param binds the keys of the generated files
 * @param flake the first lines of the generated flake.nix, for the editor
 * @param spotlight what to show while a question about it is in focus
 */
export function PlayableDesktop({
  look,
  binds,
  flake,
  spotlight,
  children,
  below,
  unfolded = false,
}: {
  look: Look;
  binds: readonly Bind[];
  flake: string;
  spotlight?: Spotlight;
  /** What stands between the frame and the screen. */
  children?: React.ReactNode;
  /** What stands below the frame. */
  below?: React.ReactNode;
  /** Whether there is room for all keys at once. */
  unfolded?: boolean;
}) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const drawn = useRef<HTMLDivElement>(null);
  const hint = useId();
  const screen = useMemo(() => screenOf(look, room ?? { width: 800, height: 500 }), [look, room]);
  const settings = useMemo(() => tilingOf(look, screen), [look, screen]);
  const [played, act] = useReducer(
    (state: PlayState, step: Step) => step(state),
    undefined,
    () => begin(look, settings),
  );
  const now = useNow();
  const keys = useMemo(() => playable(binds), [binds]);
  const words = useWords(look);
  // Somebody who plays is done with the question, so its list closes; another answer opens it again.
  const question = `${spotlight} ${look.launcher} ${look.notifications} ${look.lock}`;
  const [left, setLeft] = useState('');
  const state = lit(played, left === question ? undefined : spotlight);
  const views = inView(state);
  const windows = views.flatMap((number) => rectangles(state.tiling, settings, number));
  const rest = useMemo(() => notPlayable(binds), [binds]);
  const hold = useRef<Hold>(undefined);
  const [held, setHeld] = useState<number>();

  // Behind a reference, so that the many buttons are not drawn again with each answer.
  const drawnWith = useRef({ look, settings });
  useLayoutEffect(() => {
    drawnWith.current = { look, settings };
  }, [look, settings]);
  const run = useCallback((deed: Deed) => {
    const { look, settings } = drawnWith.current;
    act((state) => play(state, deed, look, settings));
    // These take keys, so they get the focus, also from a button.
    if (deed.do === 'list' || deed.do === 'lock' || deed.do === 'resizing')
      stage.current?.focus({ preventScroll: true });
  }, []);
  const onUnlock = useCallback(() => act(unlock), []);
  const onPress = useCallback(
    (bind: Bind) => {
      const deed = deedOf(bind);
      if (deed) run(deed);
    },
    [run],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.metaKey && isMac())) return;
    const { key, code, shiftKey, altKey, metaKey, ctrlKey } = event;
    const pressed = { key, code, shiftKey, altKey, metaKey, ctrlKey };
    if (press(played, pressed, look, binds, settings)) {
      event.preventDefault();
      // A held key repeats only while it types, because Hyprland repeats none of these binds.
      if (event.repeat && !played.list && played.locked === undefined) return;
      act((state) => press(state, pressed, look, binds, settings) ?? state);
    } else if (key === 'Escape') {
      event.preventDefault();
      // Escape leaves the desktop for the next button, so that keyboards are never trapped in it.
      stage.current?.parentElement?.parentElement?.querySelector('button')?.focus();
    }
  };

  const zoom = room ? Math.min(room.width / screen.width, room.height / screen.height) : 0;

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
    act((state) => drag(state, taken, { ...how, to, dropped: false }, settings));
  };

  const onPointerEnd = (event: PointerEvent) => {
    const { current } = hold;
    hold.current = undefined;
    if (!current?.moved) return;
    setHeld(undefined);
    const { taken, moved: _, ...how } = current;
    act((state) => drag(state, taken, { ...how, to: pointOf(event), dropped: true }, settings));
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
    if (typeof at('unlock') === 'string') act(unlock);
    else if (typeof line === 'string') {
      act((state) => choose(state, Number(line), look, binds, settings));
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

  const style = {
    ...colours(palettes[look.theme]),
    '--rounding': `${look.rounding}px`,
    '--rounded': look.rounding > 0 ? 1 : 0,
    '--border': `${look.border}px`,
    '--top': `${look.bar ? barHeight : 0}px`,
    width: screen.width,
    height: screen.height,
    transform: room
      ? `translate(${(room.width - screen.width * zoom) / 2}px, ${(room.height - screen.height * zoom) / 2}px) scale(${zoom})`
      : 'none',
  } as CSSProperties;
  const effects = [
    s.screen,
    look.shadow && s.shadowed,
    look.blur && s.glass,
    look.animations && s.moving,
  ].filter(Boolean);
  const above = new Set(
    views.length > 1 ? rectangles(state.tiling, settings, views[1]).map(({ id }) => id) : [],
  );
  const isOnlyReal = rest.some(({ description }) => played.said.startsWith(`${description}:`));
  const tip = played.resizing
    ? 'Arrow keys resize, Esc ends it'
    : isOnlyReal
      ? played.said
      : 'Esc leaves';
  const mod = look.modifier === 'ALT' ? 'Alt' : 'Super';
  const covered = windows.some(({ fullscreen }) => fullscreen === 'fullscreen');

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is.
    <div onFocus={() => setLeft(question)}>
      <div className="overflow-hidden rounded-lg border border-line bg-surface has-[[role=application]:focus]:outline-2 has-[[role=application]:focus]:outline-offset-2 has-[[role=application]:focus]:outline-accent">
        {children}
        <div
          ref={stage}
          role="application"
          aria-label="Desktop to play with"
          aria-describedby={hint}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, which its buttons below offer as well.
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerEnd}
          onPointerCancel={onPointerEnd}
          // The right button resizes.
          onContextMenu={(event) => event.preventDefault()}
          className={s.stage}
        >
          <div ref={drawn} aria-hidden="true" className={effects.join(' ')} style={style}>
            {room && (
              <>
                <Wallpaper />
                {look.bar && !covered && (
                  <Bar state={state} look={look} width={screen.width} now={now} />
                )}
                <div key={state.tiling.active} className={s.space}>
                  {windows
                    .map((window) => ({
                      ...window,
                      program: state.programs.get(window.id) ?? 'terminal',
                      active: window.id === state.tiling.focused,
                    }))
                    .map(({ id, x, y, width, height, floating, fullscreen, program, active }) => (
                      <div
                        key={id}
                        className={s.window}
                        data-window={id}
                        data-active={active ? '' : undefined}
                        data-terminal={isTerminal(program, look) ? '' : undefined}
                        data-fullscreen={fullscreen}
                        data-held={id === held ? '' : undefined}
                        style={{
                          transform: `translate(${x}px, ${y}px)`,
                          width: Math.max(1, width),
                          height: Math.max(1, height),
                          zIndex:
                            (fullscreen === 'none' ? 0 : 2) +
                            (floating ? 1 : 0) +
                            (id === held ? 4 : 0) +
                            (above.has(id) ? 4 : 0),
                        }}
                      >
                        <div className={s.content}>
                          <WindowContent program={program} look={words} flake={flake} />
                        </div>
                      </div>
                    ))}
                </div>
                {state.notification && <Note note={state.notification} look={look} />}
                {state.list && (
                  <List list={state.list} look={look} binds={binds} height={screen.height} />
                )}
                {state.locked !== undefined && <Lock typed={state.locked} look={look} now={now} />}
              </>
            )}
          </div>
          <p aria-hidden="true" className={s.hint}>
            <span className={s.before}>Click, then press keys: no {mod} needed</span>
            <span className={s.during}>{tip}</span>
          </p>
        </div>
      </div>
      <div className={below ? belowClass : undefined}>
        {below}
        <p id={hint} className="sr-only">
          Press keys here, without {mod}. Escape leaves. Every key is a button below as well.
        </p>
        <KeyButtons
          binds={keys}
          rest={rest}
          locked={played.locked !== undefined}
          resizing={played.resizing}
          onUnlock={onUnlock}
          onDeed={run}
          onPress={onPress}
          unfolded={unfolded}
        />
      </div>
      <p role="status" className="sr-only">
        {played.said}
      </p>
    </div>
  );
}
