'use client';

import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { Bind } from '@/lib/keys/binds';
import type { Size } from '@/lib/tiling/geometry';
import { KeyButtons } from './key-buttons';
import { type Look, screenOf, tilingOf } from './look';
import {
  applyDesktopAction,
  type DesktopAction,
  desktopActionOf,
  emptyDesktop,
  type PlayState,
  playable,
  pressKey,
  unlockScreen,
  unplayableBinds,
} from './play';
import s from './playable.module.css';
import { belowClass } from './room';
import { Screen } from './screen';
import { type Step, useMouse } from './use-mouse';

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
  const buttons = useRef<HTMLDivElement>(null);
  const hint = useId();
  const screen = useMemo(() => screenOf(look, room ?? { width: 800, height: 500 }), [look, room]);
  const settings = useMemo(() => tilingOf(look, screen), [look, screen]);
  const [played, act] = useReducer(
    (state: PlayState, step: Step) => step(state),
    undefined,
    () => emptyDesktop(look, settings),
  );
  const now = useNow();
  const keys = useMemo(() => playable(binds), [binds]);
  // Somebody who plays is done with the question, so its list closes; another answer opens it again.
  const question = `${spotlight} ${look.launcher} ${look.notifications} ${look.lock}`;
  const [left, setLeft] = useState('');
  const state = lit(played, left === question ? undefined : spotlight);
  const rest = useMemo(() => unplayableBinds(binds), [binds]);

  // Behind a reference, so that the many buttons are not drawn again with each answer.
  const drawnWith = useRef({ look, settings });
  useLayoutEffect(() => {
    drawnWith.current = { look, settings };
  }, [look, settings]);
  const run = useCallback((desktopAction: DesktopAction) => {
    const { look, settings } = drawnWith.current;
    act((state) => applyDesktopAction(state, desktopAction, look, settings));
    // These take keys, so they get the focus, also from a button.
    if (
      desktopAction.do === 'list' ||
      desktopAction.do === 'lock' ||
      desktopAction.do === 'resizing'
    )
      stage.current?.focus({ preventScroll: true });
  }, []);
  const onUnlock = useCallback(() => act(unlockScreen), []);
  const onPress = useCallback(
    (bind: Bind) => {
      const desktopAction = desktopActionOf(bind);
      if (desktopAction) run(desktopAction);
    },
    [run],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.metaKey && isMac())) return;
    const { key, code, shiftKey, altKey, metaKey, ctrlKey } = event;
    const pressed = { key, code, shiftKey, altKey, metaKey, ctrlKey };
    if (pressKey(played, pressed, look, binds, settings)) {
      event.preventDefault();
      // A held key repeats only while it types, because Hyprland repeats none of these binds.
      if (event.repeat && !played.list && played.locked === undefined) return;
      act((state) => pressKey(state, pressed, look, binds, settings) ?? state);
    } else if (key === 'Escape') {
      event.preventDefault();
      // Escape leaves the desktop for its keys, so that keyboards are never trapped in it.
      buttons.current?.querySelector('button')?.focus();
    }
  };

  const zoom = room ? Math.min(room.width / screen.width, room.height / screen.height) : 0;
  const { held, mouse } = useMouse({ stage, drawn, zoom, look, binds, settings, played, act, run });
  const isOnlyReal = rest.some(({ description }) => played.said.startsWith(`${description}:`));
  const tip = played.resizing
    ? 'Arrow keys resize, Esc ends it'
    : isOnlyReal
      ? played.said
      : undefined;
  const mod = look.modifier === 'ALT' ? 'Alt' : 'Super';

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
          {...mouse}
          className={s.stage}
        >
          <Screen
            ref={drawn}
            state={state}
            look={look}
            binds={binds}
            flake={flake}
            size={screen}
            room={room}
            zoom={zoom}
            settings={settings}
            now={now}
            held={held}
          />
          <p aria-hidden="true" className={s.hint}>
            <span className={s.before}>Click, then press keys: no {mod} needed</span>
            <span className={`${s.during} ${tip ? '' : s.wayOut}`}>{tip ?? 'Esc leaves'}</span>
          </p>
        </div>
      </div>
      <div className={below && !unfolded ? belowClass : undefined}>
        {below}
        <p id={hint} className="sr-only">
          Press keys here, without {mod}. Escape leaves. Every key is a button below as well.
        </p>
        <div ref={buttons}>
          <KeyButtons
            binds={keys}
            rest={rest}
            locked={played.locked !== undefined}
            resizing={played.resizing}
            onUnlock={onUnlock}
            onAction={run}
            onPress={onPress}
            unfolded={unfolded}
          />
        </div>
      </div>
      <p role="status" className="sr-only">
        {played.said}
      </p>
    </div>
  );
}
