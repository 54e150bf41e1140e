/**
 * What keys make of the desktop: windows, workspaces, launcher, notification, lock. Pure: no page, no clock. Where windows
 * lie is `lib/tiling`’s to say, and which keys there are is read from the generated files (`lib/keys`).
 */
import { type Bind, keysOf } from '@/lib/keys/binds';
import { directions, dispatcherOf, layoutMessages, type TilingAction } from '@/lib/tiling/actions';
import {
  applyAction,
  applyDrag,
  type Drag,
  emptyTiling,
  rectangles,
  type TilingSettings,
  type TilingState,
} from '@/lib/tiling/tiling';
import { type Look, launcherEntries, type Program, sceneOf } from './look';

/** A list of the launcher: programs, the session’s ends, or the sheet of keys. */
export type ListKind = 'apps' | 'session' | 'keys';

export interface PlayState {
  tiling: TilingState;
  programs: ReadonlyMap<number, Program>;
  list: { kind: ListKind; query: string; chosen: number } | undefined;
  notification: Notification | undefined;
  /** Whether the arrow keys resize the window. */
  resizing: boolean;
  /** Floating windows that are on every workspace. */
  pinned: ReadonlySet<number>;
  /** The workspace under the scratchpad, while that is shown. */
  under: number | undefined;
  /** How many characters of a password stand on the lock screen; undefined while it is not locked. */
  locked: number | undefined;
  /** What the last key did, in words. */
  said: string;
}

export interface Notification {
  summary: string;
  body: string;
}

/** What a key, a button or a tap asks for. */
export type DesktopAction =
  | { do: 'window'; action: Exclude<TilingAction, { do: 'open' }> }
  | { do: 'start'; program: Program }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'list'; kind: ListKind }
  | { do: 'resizing'; on: boolean }
  | { do: 'pin' }
  | { do: 'scratchpad' }
  | { do: 'toScratchpad' }
  | { do: 'lock' }
  | { do: 'dismiss' }
  | { do: 'notify'; notification: Notification | undefined }
  | { do: 'restart' };

const windowActions = new Map(
  [
    ...(['close', 'float', 'center', 'fullscreen', 'maximize'] as const).map((what) => ({
      do: what,
    })),
    ...[true, false].map((next) => ({ do: 'cycle', next }) as const),
    ...directions.flatMap((direction) => [
      { do: 'focus', direction } as const,
      { do: 'move', direction } as const,
    ]),
    ...Array.from({ length: 10 }, (_, n) => n + 1).flatMap((number) => [
      { do: 'workspace', number } as const,
      { do: 'toWorkspace', number } as const,
    ]),
    ...layoutMessages.map((message) => ({ do: 'layout', message }) as const),
  ].map((action) => [dispatcherOf(action), action] as const),
);

const screenshot: Notification = {
  summary: 'Screenshot',
  body: 'Copied, and saved in ~/Pictures/Screenshots',
};
const welcome: Notification = {
  summary: 'Welcome',
  body: 'This is how messages of programs look.',
};

/** The number of the workspace that is the scratchpad: no key leads there. */
const scratchpad = 99;

const starts: Readonly<Record<string, DesktopAction>> = {
  'commands.terminal': { do: 'start', program: 'terminal' },
  'commands.launcher': { do: 'list', kind: 'apps' },
  'commands.lock': { do: 'lock' },
  'show-keys': { do: 'list', kind: 'keys' },
  'session-menu': { do: 'list', kind: 'session' },
  'hl.dsp.exit()': { do: 'restart' },
  'hl.dsp.submap("resize")': { do: 'resizing', on: true },
  'hl.dsp.window.pin({ action = "toggle" })': { do: 'pin' },
  'hl.dsp.workspace.toggle_special("scratch")': { do: 'scratchpad' },
  'hl.dsp.window.move({ workspace = "special:scratch" })': { do: 'toScratchpad' },
  'hl.dsp.focus({ workspace = "e+1" })': { do: 'step', by: 1 },
  'hl.dsp.focus({ workspace = "e-1" })': { do: 'step', by: -1 },
  foot: { do: 'start', program: 'foot' },
  firefox: { do: 'start', program: 'browser' },
  chromium: { do: 'start', program: 'browser' },
  thunar: { do: 'start', program: 'files' },
  screenshot: { do: 'notify', notification: screenshot },
  'screenshot area': { do: 'notify', notification: screenshot },
  'makoctl dismiss --all': { do: 'dismiss' },
  'makoctl restore': { do: 'notify', notification: undefined },
  'dunstctl close-all': { do: 'dismiss' },
  'dunstctl history-pop': { do: 'notify', notification: undefined },
  'swaync-client --close-all --skip-wait': { do: 'dismiss' },
  'swaync-client --toggle-panel --skip-wait': { do: 'notify', notification: undefined },
};

/** What a bind does here; undefined for what only the real desktop can do. */
export function desktopActionOf({ does }: Pick<Bind, 'does'>): DesktopAction | undefined {
  const action = windowActions.get(does);
  return action ? { do: 'window', action } : starts[does];
}

/** The binds that can be played, in the order of the files. */
export function playable(binds: readonly Bind[]): readonly Bind[] {
  return binds.filter((bind) => desktopActionOf(bind) && !/mouse|Print/.test(bind.keys));
}

/** Binds of what only the real desktop can do; the page lists them. A keyboard’s own keys for sound are the host’s. */
export function unplayableBinds(binds: readonly Bind[]): readonly Bind[] {
  return binds.filter((bind) => !desktopActionOf(bind) && !/mouse|XF86/.test(bind.keys));
}

/** A key as a browser's event describes it. */
export interface PressedKey {
  key: string;
  code: string;
  shiftKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  ctrlKey: boolean;
}

const browserKeys: Readonly<Record<string, string>> = {
  Return: 'Enter',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
  Page_Up: 'PageUp',
  Page_Down: 'PageDown',
  slash: '/',
};

function matches(bound: string, { key, code }: PressedKey): boolean {
  const number = /^code:(\d+)$/.exec(bound)?.[1];
  // X gives the key of the digit 1 the code 10; browsers name a key after what it types on an American keyboard.
  if (number) return code === `Digit${(Number(number) - 9) % 10}`;
  // The place of the key counts as well, because with Alt a Mac types other letters than its keys show.
  if (/^[A-Z]$/.test(bound))
    return key.toUpperCase() === bound || (code === `Key${bound}` && !/^[a-z]$/i.test(key));
  return key === (browserKeys[bound] ?? bound);
}

/**
 * The bind that a key means. Here the modifier may be left out, since browsers and hosts keep theirs for themselves; Tab
 * and Escape without one belong to the page.
 */
export function bindFor(binds: readonly Bind[], pressed: PressedKey): Bind | undefined {
  if (pressed.ctrlKey) return undefined;
  const bare = !(pressed.altKey || pressed.metaKey);
  return binds.find((bind) => {
    const keys = keysOf(bind);
    const key = keys.at(-1) ?? '';
    if (bare && (key === 'Tab' || key === 'Escape')) return false;
    return keys.includes('SHIFT') === pressed.shiftKey && matches(key, pressed);
  });
}

/** The desktop as it is first seen. */
export function emptyDesktop(look: Look, settings: TilingSettings): PlayState {
  const empty: PlayState = {
    tiling: emptyTiling(),
    programs: new Map(),
    list: undefined,
    notification: undefined,
    resizing: false,
    pinned: new Set(),
    under: undefined,
    locked: undefined,
    said: '',
  };
  const [first, ...others] = sceneOf(look);
  // A window floats at the size that it was first given, so the first one opens beside another, which is then closed.
  const beside = opened(opened(empty, 'terminal', settings), first, settings);
  const alone = actedOn(
    actedOn(beside, { do: 'cycle', next: true }, settings),
    { do: 'close' },
    settings,
  );
  const scene = others.reduce((state, program) => opened(state, program, settings), alone);
  // The first window gets the focus, because it is the one to work in; opening the last one took the focus there.
  return { ...actedOn(scene, { do: 'cycle', next: true }, settings), said: '' };
}

function opened(state: PlayState, program: Program, settings: TilingSettings): PlayState {
  const tiling = applyAction(state.tiling, { do: 'open' }, settings);
  const programs = new Map(state.programs);
  if (tiling.focused !== undefined) programs.set(tiling.focused, program);
  return { ...state, tiling, programs };
}

/** The most windows: with more, none is large enough to be read. */
const mostWindows = 12;

const names: Readonly<Record<Program, string>> = {
  terminal: 'Terminal',
  foot: 'Foot',
  fetch: 'System information',
  editor: 'Editor',
  monitor: 'System monitor',
  log: 'Git history',
  browser: 'Browser',
  files: 'File manager',
  volume: 'Volume control',
};

/** A program's name, as announcements call its window. */
export const nameOf = (program: Program) => names[program];

/**
 * The desktop after an action. While the screen is locked only the password counts, and a list has the keys to itself.
 * @param settings the tiler’s, from the answers as they stand
 */
export function applyDesktopAction(
  state: PlayState,
  desktopAction: DesktopAction,
  look: Look,
  settings: TilingSettings,
): PlayState {
  if (state.locked !== undefined) return { ...state, said: 'The screen is locked' };
  const resizes = desktopAction.do === 'window' && desktopAction.action.do === 'resize';
  const now: PlayState = { ...state, list: undefined, resizing: state.resizing && resizes };
  switch (desktopAction.do) {
    case 'window':
      return actedOn(now, desktopAction.action, settings);
    case 'resizing':
      if (!desktopAction.on) return { ...now, said: 'Done resizing' };
      return { ...now, resizing: true, said: 'Arrow keys resize the window. Escape ends it' };
    case 'pin':
      return pin(now, settings);
    case 'scratchpad':
      return toggleScratchpad(now, settings);
    case 'toScratchpad':
      return toScratchpad(now, settings);
    case 'start':
      return start(now, desktopAction.program, settings);
    case 'step': {
      const number = neighbour(now, desktopAction.by);
      return actedOn(now, { do: 'workspace', number }, settings);
    }
    case 'list':
      if (state.list?.kind === desktopAction.kind) return { ...now, said: 'Closed' };
      return listOpened(now, desktopAction.kind, look);
    case 'lock':
      return { ...now, locked: 0, said: 'Locked. Type anything, then Enter' };
    case 'dismiss':
      return {
        ...now,
        notification: undefined,
        said: state.notification ? 'Notification gone' : 'There is no notification',
      };
    case 'notify': {
      const notification = desktopAction.notification ?? welcome;
      return {
        ...now,
        notification,
        said: `Notification: ${notification.summary}. ${notification.body}`,
      };
    }
    case 'restart':
      return { ...emptyDesktop(look, settings), said: 'Logged out, and in again' };
  }
}

function start(state: PlayState, program: Program, settings: TilingSettings): PlayState {
  if (state.programs.size >= mostWindows) {
    return { ...state, said: `${mostWindows} windows are enough here: close one first` };
  }
  const tiled = opened(state, program, settings);
  // A rule lets the small tools float (templates/modules/home/hyprland/rules.nix).
  const next =
    program === 'volume'
      ? { ...tiled, tiling: applyAction(tiled.tiling, { do: 'float' }, settings) }
      : tiled;
  return { ...next, said: `${names[program]} opened. ${count(next)}` };
}

function pin(state: PlayState, settings: TilingSettings): PlayState {
  const { focused } = state.tiling;
  const window = rectangles(state.tiling, settings).find(({ id }) => id === focused);
  if (!window) return { ...state, said: 'There is no window' };
  if (!window.floating) return { ...state, said: 'Only a floating window can be pinned' };
  const pinned = new Set(state.pinned);
  if (!pinned.delete(window.id)) pinned.add(window.id);
  const name = focusedName(state);
  return {
    ...state,
    pinned,
    said: pinned.has(window.id) ? `${name} is on every workspace` : `${name} is on this workspace`,
  };
}

function toggleScratchpad(state: PlayState, settings: TilingSettings): PlayState {
  const { under } = state;
  const number = under ?? scratchpad;
  const tiling = applyAction(state.tiling, { do: 'workspace', number }, settings);
  const next = { ...state, tiling, under: under === undefined ? state.tiling.active : undefined };
  const windows = windowsOn(next);
  const full = `Scratchpad: ${windows} ${windows === 1 ? 'window' : 'windows'}`;
  return { ...next, said: under === undefined ? full : `Scratchpad hidden. ${count(next)}` };
}

function toScratchpad(state: PlayState, settings: TilingSettings): PlayState {
  const name = focusedName(state);
  if (name === undefined) return { ...state, said: 'There is no window' };
  if (state.under !== undefined) return { ...state, said: `${name} is in the scratchpad already` };
  const tiling = applyAction(state.tiling, { do: 'toWorkspace', number: scratchpad }, settings);
  return { ...state, tiling, under: state.tiling.active, said: `${name} moved to the scratchpad` };
}

/** The desktop while the mouse moves or resizes a window, made from the state in which the drag began. */
export function dragWindow(
  state: PlayState,
  taken: TilingState,
  how: Drag,
  settings: TilingSettings,
): PlayState {
  const tiling = applyDrag(taken, how, settings);
  const name = names[state.programs.get(how.window) ?? 'terminal'];
  const said = `${name} ${how.how === 'move' ? 'moved' : 'resized'}`;
  return { ...state, tiling, said: how.dropped ? said : state.said };
}

/** The workspaces in view, the lower one first. */
export function visibleWorkspaces({
  tiling,
  under,
}: Pick<PlayState, 'tiling' | 'under'>): readonly number[] {
  return under === undefined ? [tiling.active] : [under, tiling.active];
}

/** A pinned window comes along. */
function withPinned(tiling: TilingState, pinned: ReadonlySet<number>): TilingState {
  if (pinned.size === 0) return tiling;
  const windows = tiling.windows.map((window) =>
    pinned.has(window.id) && window.floating ? { ...window, workspace: tiling.active } : window,
  );
  return { ...tiling, windows };
}

function actedOn(
  before: PlayState,
  action: Exclude<TilingAction, { do: 'open' }>,
  settings: TilingSettings,
): PlayState {
  const leaves = action.do === 'workspace' || action.do === 'toWorkspace';
  const state = leaves && before.under !== undefined ? { ...before, under: undefined } : before;
  const tiling = withPinned(applyAction(state.tiling, action, settings), state.pinned);
  const left = new Set(tiling.windows.map(({ id }) => id));
  const programs =
    left.size === state.programs.size
      ? state.programs
      : new Map([...state.programs].filter(([id]) => left.has(id)));
  const next = { ...state, tiling, programs };
  return { ...next, said: announcementOf(action, state, next, settings) };
}

const windowsOn = ({ tiling }: PlayState, number = tiling.active) =>
  tiling.windows.filter(({ workspace }) => workspace === number).length;

/** How many windows there are, in words. */
function count(state: PlayState): string {
  const windows = windowsOn(state);
  const number =
    windows === 0 ? 'No windows' : `${windows} ${windows === 1 ? 'window' : 'windows'}`;
  const { active } = state.tiling;
  return `${number} ${active === scratchpad ? 'in the scratchpad' : `on workspace ${active}`}`;
}

function focusedName({ tiling, programs }: PlayState): string | undefined {
  const program = tiling.focused === undefined ? undefined : programs.get(tiling.focused);
  return program && names[program];
}

function announcementOf(
  action: Exclude<TilingAction, { do: 'open' }>,
  before: PlayState,
  after: PlayState,
  settings: TilingSettings,
): string {
  const name = focusedName(after);
  if (action.do === 'workspace') return count(after).replace(/^(.*) on (.*)$/, 'Now on $2. $1');
  if (before.tiling.focused === undefined) return 'There is no window';
  const window = rectangles(after.tiling, settings).find(({ id }) => id === after.tiling.focused);
  switch (action.do) {
    case 'close':
      return `${focusedName(before)} closed. ${count(after)}`;
    case 'focus':
    case 'cycle':
      return `${name} has the keyboard`;
    case 'move':
      return `${name} moved ${action.direction}`;
    case 'float':
      return window?.floating ? `${name} floats` : `${name} is tiled`;
    case 'center':
      return window?.floating ? `${name} is in the middle` : 'Only a floating window is centred';
    case 'resize':
      return `${name}: ${Math.round(window?.width ?? 0)} by ${Math.round(window?.height ?? 0)}`;
    case 'fullscreen':
    case 'maximize':
      if (window?.fullscreen === 'none') return `${name} is back in its place`;
      return window?.fullscreen === 'fullscreen'
        ? `${name} fills the screen`
        : `${name} is maximized`;
    case 'toWorkspace':
      return `${name} moved to workspace ${action.number}`;
    case 'layout':
      return 'Windows rearranged';
  }
}

/** Workspaces that are there without windows (templates/modules/home/hyprland/workspaces.nix). */
const persistent = 5;

/** Workspaces that a bar shows: those kept, those with windows, and the one in view. */
export function workspaces({ tiling }: Pick<PlayState, 'tiling'>): number[] {
  const used = tiling.windows.map(({ workspace }) => workspace).filter(isNumbered);
  const kept = Array.from({ length: persistent }, (_, n) => n + 1);
  const active = [tiling.active].filter(isNumbered);
  return [...new Set([...kept, ...used, ...active])].sort((a, b) => a - b);
}

const isNumbered = (workspace: number) => workspace !== scratchpad;

function neighbour(state: PlayState, by: 1 | -1): number {
  const all = workspaces(state);
  const at = all.indexOf(state.under ?? state.tiling.active);
  return all[(at + by + all.length) % all.length] ?? 1;
}

/** Lines of a list that go with what was typed, with what choosing one does. */
export function listLines(
  list: { kind: ListKind; query: string },
  look: Look,
  binds: readonly Bind[],
): readonly { text: string; action: DesktopAction | undefined }[] {
  const lines: { text: string; action: DesktopAction | undefined }[] = {
    apps: () =>
      launcherEntries(look).map(({ name, program }) => ({
        text: name,
        action: program && ({ do: 'start', program } as const),
      })),
    session: () => [
      { text: 'Lock', action: { do: 'lock' } as const },
      { text: 'Log out', action: { do: 'restart' } as const },
      { text: 'Restart', action: { do: 'restart' } as const },
      { text: 'Power off', action: { do: 'restart' } as const },
    ],
    keys: () =>
      [...binds]
        .sort((a, b) => a.description.localeCompare(b.description, 'en', { numeric: true }))
        .map((bind) => ({ text: `${bind.description}\t${keysText(bind)}`, action: undefined })),
  }[list.kind]();
  const query = list.query.toLowerCase();
  return lines.filter(({ text }) => text.toLowerCase().includes(query));
}

function listOpened(state: PlayState, kind: ListKind, look: Look): PlayState {
  const said = {
    apps: `Launcher: ${launcherEntries(look).length} programs. Type a name, Enter starts it`,
    session: 'Session: lock, log out, restart or power off. Arrows choose, Enter does it',
    keys: 'All keys, in the launcher. Escape closes it',
  }[kind];
  return { ...state, list: { kind, query: '', chosen: 0 }, said };
}

/** The desktop after a key. @returns undefined when the desktop has no use for the key, so that it is the page’s */
export function pressKey(
  state: PlayState,
  pressed: PressedKey,
  look: Look,
  binds: readonly Bind[],
  settings: TilingSettings,
): PlayState | undefined {
  if (pressed.ctrlKey || pressed.key === 'Tab') return undefined;
  if (state.locked !== undefined) return unlocking(state, state.locked, pressed);
  const bare = !(pressed.altKey || pressed.metaKey);
  if (state.list && bare) return typedInto(state, state.list, pressed, look, binds, settings);
  if (state.resizing && bare) return resize(state, pressed, look, settings);
  const bind = bindFor(playable(binds), pressed);
  const desktopAction = bind && desktopActionOf(bind);
  if (desktopAction) return applyDesktopAction(state, desktopAction, look, settings);
  const other = bindFor(unplayableBinds(binds), pressed);
  return other && { ...state, said: `${other.description}: on the real desktop only` };
}

/** Steps of the arrow keys while they resize (templates/modules/home/hyprland/resize.nix). */
export const resizeSteps: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -40, y: 0 },
  ArrowRight: { x: 40, y: 0 },
  ArrowUp: { x: 0, y: -40 },
  ArrowDown: { x: 0, y: 40 },
};

function resize(
  state: PlayState,
  { key }: PressedKey,
  look: Look,
  settings: TilingSettings,
): PlayState {
  if (key === 'Escape' || key === 'Enter') {
    return applyDesktopAction(state, { do: 'resizing', on: false }, look, settings);
  }
  const by = resizeSteps[key];
  // Other keys mean nothing in this mode.
  if (!by) return { ...state, said: 'Arrow keys resize the window. Escape ends it' };
  return applyDesktopAction(
    state,
    { do: 'window', action: { do: 'resize', ...by } },
    look,
    settings,
  );
}

const isPrintable = ({ key, altKey, metaKey }: PressedKey) =>
  [...key].length === 1 && !altKey && !metaKey;

function unlocking(state: PlayState, typed: number, pressed: PressedKey): PlayState | undefined {
  if (isPrintable(pressed)) return { ...state, locked: Math.min(typed + 1, 24), said: '' };
  if (pressed.key === 'Backspace') return { ...state, locked: Math.max(0, typed - 1), said: '' };
  // swaylock does not try an empty password (`ignore-empty-password`).
  if (pressed.key === 'Enter') return typed > 0 ? unlockScreen(state) : state;
  return undefined;
}

/** The screen without its lock. */
export function unlockScreen(state: PlayState): PlayState {
  return { ...state, locked: undefined, said: `Unlocked. ${count(state)}` };
}

function typedInto(
  state: PlayState,
  list: NonNullable<PlayState['list']>,
  pressed: PressedKey,
  look: Look,
  binds: readonly Bind[],
  settings: TilingSettings,
): PlayState | undefined {
  const lines = listLines(list, look, binds);
  const changed = (query: string): PlayState => {
    const found = listLines({ ...list, query }, look, binds);
    const first = found[0]?.text.replace('\t', ', ');
    return {
      ...state,
      list: { ...list, query, chosen: 0 },
      said: first === undefined ? 'Nothing found' : `${found.length}, first ${first}`,
    };
  };
  const moved = (by: number): PlayState => {
    const chosen = lines.length === 0 ? 0 : (list.chosen + by + lines.length) % lines.length;
    return {
      ...state,
      list: { ...list, chosen },
      said: lines[chosen]?.text.replace('\t', ', ') ?? 'Nothing found',
    };
  };
  switch (pressed.key) {
    case 'Escape':
      return { ...state, list: undefined, said: 'Closed' };
    case 'ArrowDown':
      return moved(1);
    case 'ArrowUp':
      return moved(-1);
    case 'Backspace':
      return changed(list.query.slice(0, -1));
    case 'Enter':
      return chooseLine(state, list.chosen, look, binds, settings);
    default:
      return isPrintable(pressed) ? changed(list.query + pressed.key) : undefined;
  }
}

/** Does what a line of the open list stands for. */
export function chooseLine(
  state: PlayState,
  line: number,
  look: Look,
  binds: readonly Bind[],
  settings: TilingSettings,
): PlayState {
  if (!state.list) return state;
  const desktopAction = listLines(state.list, look, binds)[line]?.action;
  const closed: PlayState = { ...state, list: undefined, said: 'Closed' };
  return desktopAction ? applyDesktopAction(closed, desktopAction, look, settings) : closed;
}

/** Gives a window the keyboard, as a click does. */
export function focusWindow(state: PlayState, id: number, settings: TilingSettings): PlayState {
  let next = state;
  for (let tries = 0; next.tiling.focused !== id && tries < mostWindows; tries += 1) {
    next = actedOn(next, { do: 'cycle', next: true }, settings);
  }
  return next;
}

const shown: Readonly<Record<string, string>> = {
  SUPER: 'Super',
  ALT: 'Alt',
  SHIFT: 'Shift',
  Return: 'Enter',
  Escape: 'Esc',
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
  Page_Up: 'Page up',
  Page_Down: 'Page down',
  slash: '/',
  'mouse:272': 'left drag',
  'mouse:273': 'right drag',
  mouse_up: 'wheel up',
  mouse_down: 'wheel down',
};

/** A key as people write it. */
export function keyCap(key: string): string {
  const number = /^code:(\d+)$/.exec(key)?.[1];
  return number ? String((Number(number) - 9) % 10) : (shown[key] ?? key.replace(/^XF86Audio/, ''));
}

/** The keys of a bind as people write them: `Super + Shift + ←`. */
export const keysText = (bind: Pick<Bind, 'keys'>) => keysOf(bind).map(keyCap).join(' + ');
