import { type CSSProperties, type Ref, useState } from 'react';
import { type Palette, palettes } from '@/lib/config/palettes';
import type { Bind } from '@/lib/keys/binds';
import type { Size } from '@/lib/tiling/geometry';
import { rectangles, type TiledWindow, type TilingSettings } from '@/lib/tiling/tiling';
import { Bar, List, Lock, Note, Wallpaper } from './layers';
import { barHeight, type Look, type Program, type Words, wordsOf } from './look';
import { type PlayState, visibleWorkspaces } from './play';
import s from './playable.module.css';
import { isTerminal, WindowContent } from './windows';

function colours(p: Palette): CSSProperties {
  const { name: _, title: __, dark: ___, ansi: ____, accentAlt, ...rest } = p;
  const named = Object.entries(rest).map(([name, value]) => [`--${name}`, value]);
  return Object.fromEntries([...named, ['--accent-alt', accentAlt]]);
}

/** The texts of a look. It stays the same object while they are equal, so that React draws no window anew. */
function useWords(look: Look): Words {
  const [words, setWords] = useState(() => wordsOf(look));
  const next = wordsOf(look);
  const same = (Object.keys(next) as (keyof Words)[]).every((key) => next[key] === words[key]);
  if (!same) setWords(next);
  return same ? words : next;
}

/** CSS properties that depend on the look, and the screen's place in its room. */
function styleOf(look: Look, size: Size, room: Size | undefined, zoom: number): CSSProperties {
  return {
    ...colours(palettes[look.theme]),
    '--rounding': `${look.rounding}px`,
    '--rounded': look.rounding > 0 ? 1 : 0,
    '--border': `${look.border}px`,
    '--top': `${look.bar ? barHeight : 0}px`,
    width: size.width,
    height: size.height,
    transform: room
      ? `translate(${(room.width - size.width * zoom) / 2}px, ${(room.height - size.height * zoom) / 2}px) scale(${zoom})`
      : 'none',
  } as CSSProperties;
}

/**
 * The desktop as it is played, in its own pixels.
 * @param room what there is for it in the page; undefined until it is measured
 * @param zoom pixels of the page for one of its own
 * @param held the window that the mouse holds
 */
export function Screen({
  ref,
  state,
  look,
  binds,
  flake,
  size,
  room,
  zoom,
  settings,
  now,
  held,
}: {
  ref: Ref<HTMLDivElement>;
  state: PlayState;
  look: Look;
  binds: readonly Bind[];
  flake: string;
  size: Size;
  room: Size | undefined;
  zoom: number;
  settings: TilingSettings;
  now: Date;
  held: number | undefined;
}) {
  const words = useWords(look);
  const [below = [], above = []] = visibleWorkspaces(state).map((number) =>
    rectangles(state.tiling, settings, number),
  );
  const windows = [...below, ...above];
  const covered = windows.some(({ fullscreen }) => fullscreen === 'fullscreen');
  const effects = [
    s.screen,
    look.shadow && s.shadowed,
    look.blur && s.glass,
    look.animations && s.moving,
  ].filter(Boolean);
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className={effects.join(' ')}
      style={styleOf(look, size, room, zoom)}
    >
      {room && (
        <>
          <Wallpaper />
          {look.bar && !covered && <Bar state={state} look={look} width={size.width} now={now} />}
          <div key={state.tiling.active} className={s.space}>
            {windows.map((window) => (
              <Tile
                key={window.id}
                window={window}
                program={state.programs.get(window.id) ?? 'terminal'}
                isActive={window.id === state.tiling.focused}
                isHeld={window.id === held}
                isAbove={above.includes(window)}
                isTerminal={isTerminal(state.programs.get(window.id) ?? 'terminal', look)}
                words={words}
                flake={flake}
              />
            ))}
          </div>
          {state.notification && <Note note={state.notification} look={look} />}
          {state.list && <List list={state.list} look={look} binds={binds} height={size.height} />}
          {state.locked !== undefined && <Lock typed={state.locked} look={look} now={now} />}
        </>
      )}
    </div>
  );
}

/** A character of a terminal, in pixels. */
const cell = { width: 10, height: 21 };

/**
 * The room in a window. A terminal has whole characters, as a real one does: a window that grows by less lays out nothing in it.
 */
function contentSize(width: number, height: number, isTerminal: boolean): CSSProperties {
  if (!isTerminal) return { width: '100%', height: '100%' };
  return {
    width: Math.max(0, width - (width % cell.width)),
    height: Math.max(0, height - (height % cell.height)),
  };
}

/** One window. */
function Tile({
  window: { id, x, y, width, height, floating, fullscreen },
  program,
  isActive,
  isHeld,
  isAbove,
  isTerminal,
  words,
  flake,
}: {
  window: TiledWindow;
  program: Program;
  isActive: boolean;
  isHeld: boolean;
  /** Whether it is on the workspace that lies over the other. */
  isAbove: boolean;
  isTerminal: boolean;
  words: Words;
  flake: string;
}) {
  return (
    <div
      className={s.window}
      data-window={id}
      data-active={isActive ? '' : undefined}
      data-terminal={isTerminal ? '' : undefined}
      data-fullscreen={fullscreen}
      data-held={isHeld ? '' : undefined}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width: Math.max(1, width),
        height: Math.max(1, height),
        zIndex:
          (fullscreen === 'none' ? 0 : 2) +
          (floating ? 1 : 0) +
          (isHeld ? 4 : 0) +
          (isAbove ? 4 : 0),
      }}
    >
      <div className={s.content} style={contentSize(width, height, isTerminal)}>
        <WindowContent program={program} look={words} flake={flake} />
      </div>
    </div>
  );
}
