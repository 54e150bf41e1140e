/**
 * Windows on a screen as Hyprland places them: what a key makes of them, and where they are then. Pure: no disk, no clock.
 *
 * Behaviour after Hyprland's source (src/layout, src/desktop/state, src/config/shared/actions; main of August 2026) with the
 * settings that the generated configuration has: `preserve_split`, `mfact` 0.55, `new_status` slave, no pointer warps. In a
 * session without a mouse the pointer stays where it starts, in the middle of the screen: dwindle halves by it.
 */
import type { Direction, TilingAction } from './actions';
import {
  addToDwindle,
  arrangeDwindle,
  type Dwindle,
  dwindleLeaf,
  emptyDwindle,
  moveInDwindle,
  nearestDwindle,
  predictDwindle,
  removeFromDwindle,
  resizeInDwindle,
  toggleSplit,
} from './dwindle';
import {
  angleTo,
  type Box,
  type Corner,
  cornerAt,
  isSameEdge,
  middleOf,
  type Point,
  roundBox,
  type Size,
  sharedEdge,
  shrinkBox,
} from './geometry';
import {
  addMaster,
  addToMaster,
  arrangeMaster,
  emptyMaster,
  type Master,
  masterNode,
  masterPartner,
  nearestMaster,
  predictMaster,
  removeFromMaster,
  removeMaster,
  resizeInMaster,
  swapInMaster,
  turnMaster,
} from './master';

export interface TilingSettings {
  layout: 'dwindle' | 'master';
  /** In logical pixels: the resolution by the scale. */
  screen: Size;
  /** Pixels that bars take from each edge. */
  reserved: { left: number; top: number; right: number; bottom: number };
  gapsIn: number;
  gapsOut: number;
  border: number;
}

/** A window as `hyprctl clients` lists it: `at`, `size`, `floating`, `fullscreen`. */
export interface TiledWindow {
  id: number;
  x: number;
  y: number;
  width: number;
  height: number;
  floating: boolean;
  fullscreen: 'none' | 'maximized' | 'fullscreen';
}

interface WindowState {
  id: number;
  workspace: number;
  floating: boolean;
  /** Where it floats; a tile's place is in the layout. */
  box: Box;
  /** The size it takes when it floats next. */
  floatingSize: Size;
  /** A floating window that came over a fullscreen one. */
  above: boolean;
}

interface WorkspaceState {
  layout: Dwindle | Master;
  lastFocused: number | undefined;
  fullscreen: { window: number; mode: 'maximized' | 'fullscreen' } | undefined;
}

export interface TilingState {
  /** Bottom of the stack first; tiles keep the order in which they came. */
  windows: readonly WindowState[];
  /** Windows by the time of their last focus, latest last. */
  history: readonly number[];
  workspaces: ReadonlyMap<number, WorkspaceState>;
  active: number;
  focused: number | undefined;
  nextId: number;
}

/** The size that a program gives itself when Hyprland proposes none, as while a floating window has the keyboard. */
const ownSize: Size = { width: 640, height: 400 };
/** Workspaces that the generated configuration keeps when they are empty. */
const persistent = 5;

/** A workspace without windows. */
export function emptyTiling(workspace = 1): TilingState {
  return {
    windows: [],
    history: [],
    workspaces: new Map(),
    active: workspace,
    focused: undefined,
    nextId: 1,
  };
}

/** The state after an action. As in Hyprland, an action that does not apply changes nothing. */
export function applyAction(
  state: TilingState,
  action: TilingAction,
  settings: TilingSettings,
): TilingState {
  const desk = new Desk(state, settings);
  desk.act(action);
  return desk.state();
}

/** What somebody does to a window with the mouse. */
export interface Drag {
  window: number;
  how: 'move' | 'resize';
  /** Where the button was pressed, and where the pointer is. */
  from: Point;
  to: Point;
  /** Whether the button is up again. */
  dropped: boolean;
}

/**
 * The state after a drag, made from the state in which it began. A tile that is moved floats until it is dropped, and takes half
 * of the place where it is dropped; in the master layout it changes places with the tile there.
 */
export function applyDrag(state: TilingState, drag: Drag, settings: TilingSettings): TilingState {
  const desk = new Desk(state, settings);
  desk.drag(drag);
  return desk.state();
}

/**
 * Where windows are, in logical pixels, those of every workspace or of one.
 * @returns in the order of their ids
 */
export function rectangles(
  state: TilingState,
  settings: TilingSettings,
  workspace?: number,
): TiledWindow[] {
  const desk = new Desk(state, settings);
  return state.windows
    .filter((window) => workspace === undefined || window.workspace === workspace)
    .map((window) => desk.rectangle(window.id))
    .sort((a, b) => a.id - b.id);
}

/** How large a tile is while it is dragged. */
const draggedPart = 0.8489;
/** Hyprland’s least size of a window. */
const leastSize = 20;

/** A floating window, pulled at a corner; the one across stays. */
function resizeAtCorner(
  { x, y, width, height }: Box,
  by: Point,
  { horizontal, vertical }: Corner,
): Box {
  const wide = Math.max(leastSize, width + (horizontal === 'left' ? -by.x : by.x));
  const high = Math.max(leastSize, height + (vertical === 'top' ? -by.y : by.y));
  return {
    x: horizontal === 'left' ? x + width - wide : x,
    y: vertical === 'top' ? y + height - high : y,
    width: wide,
    height: high,
  };
}

/** A copy of a state, which the action changes. */
class Desk {
  private windows: WindowState[];
  private history: number[];
  private readonly workspaces: Map<number, WorkspaceState>;
  private active: number;
  private focused: number | undefined;
  private nextId: number;
  private readonly screen: Box;
  /** The screen without bars: where floating windows go. */
  private readonly room: Box;
  /** The same without the outer gaps: where tiles lie. */
  private readonly area: Box;
  private readonly pointer: Point;

  constructor(
    state: TilingState,
    private readonly settings: TilingSettings,
  ) {
    const copy = structuredClone(state);
    this.windows = [...copy.windows];
    this.history = [...copy.history];
    this.workspaces = new Map(copy.workspaces);
    this.active = copy.active;
    this.focused = copy.focused;
    this.nextId = copy.nextId;
    const { left, top, right, bottom } = settings.reserved;
    const gap = settings.gapsOut;
    this.screen = { x: 0, y: 0, ...settings.screen };
    this.room = shrinkBox(this.screen, left, top, right, bottom);
    this.area = shrinkBox(this.room, gap, gap, gap, gap);
    this.pointer = middleOf(this.screen);
    for (const [number, workspace] of this.workspaces) this.adopt(number, workspace);
  }

  state(): TilingState {
    const { windows, history, workspaces, active, focused, nextId } = this;
    return { windows, history, workspaces, active, focused, nextId };
  }

  /** Settings may have changed since: another layout takes the tiles over in their order. */
  private adopt(number: number, workspace: WorkspaceState): void {
    if (workspace.layout.kind === this.settings.layout) {
      this.arrange(workspace);
      return;
    }
    workspace.layout = this.emptyLayout();
    for (const { id, floating, workspace: on } of [...this.windows].sort((a, b) => a.id - b.id)) {
      if (on === number && !floating) this.addTile(workspace, id, undefined);
    }
  }

  private emptyLayout(): Dwindle | Master {
    return this.settings.layout === 'dwindle' ? emptyDwindle() : emptyMaster();
  }

  private arrange({ layout }: WorkspaceState): void {
    if (layout.kind === 'dwindle') arrangeDwindle(layout, this.area);
    else arrangeMaster(layout, this.area);
  }

  private workspace(number: number): WorkspaceState {
    const known = this.workspaces.get(number);
    if (known) return known;
    const empty = { layout: this.emptyLayout(), lastFocused: undefined, fullscreen: undefined };
    this.workspaces.set(number, empty);
    return empty;
  }

  private window(id: number): WindowState {
    const found = this.windows.find((window) => window.id === id);
    if (!found) throw new Error(`no window ${id}`);
    return found;
  }

  private on(number: number): WindowState[] {
    return this.windows.filter(({ workspace }) => workspace === number);
  }

  private get current(): WindowState | undefined {
    return this.focused === undefined ? undefined : this.window(this.focused);
  }

  // Places

  /** A window's place in the layout, gaps and border included. */
  private place({ id, floating, box, workspace }: WindowState): Box {
    if (floating) return box;
    const { layout } = this.workspace(workspace);
    const node = layout.kind === 'dwindle' ? dwindleLeaf(layout, id) : masterNode(layout, id);
    return roundBox(node?.box ?? this.area);
  }

  private modeOf({ id, workspace }: WindowState): TiledWindow['fullscreen'] {
    const { fullscreen } = this.workspace(workspace);
    return fullscreen?.window === id ? fullscreen.mode : 'none';
  }

  rectangle(id: number): TiledWindow {
    const window = this.window(id);
    const fullscreen = this.modeOf(window);
    const seen = { id, floating: window.floating, fullscreen };
    const { border, gapsIn } = this.settings;
    if (fullscreen === 'fullscreen') return { ...seen, ...roundBox(this.screen) };
    if (fullscreen === 'maximized') {
      const whole = roundBox(window.floating ? this.room : this.area);
      return { ...seen, ...shrinkBox(whole, border, border, border, border) };
    }
    const place = this.place(window);
    if (window.floating) return { ...seen, ...place };
    const { area } = this;
    const gap = (edge: number, end: number) => (isSameEdge(edge, end) ? 0 : gapsIn);
    const tile = shrinkBox(
      place,
      gap(place.x, area.x) + border,
      gap(place.y, area.y) + border,
      gap(place.x + place.width, area.x + area.width) + border,
      gap(place.y + place.height, area.y + area.height) + border,
    );
    return { ...seen, ...roundBox(tile) };
  }

  /** A window's place as directions see it: at the edge of the tiles' room it reaches to the edge of the screen. */
  private reach(window: WindowState): Box {
    const { screen, area } = this;
    if (this.modeOf(window) !== 'none') return screen;
    const box = { ...this.place(window) };
    const near = (a: number, b: number) => Math.abs(a - b) < 1;
    if (near(box.x, area.x)) {
      box.width += area.x - screen.x;
      box.x -= area.x - screen.x;
    }
    if (near(box.y, area.y)) {
      box.height += area.y - screen.y;
      box.y -= area.y - screen.y;
    }
    const right = area.x + area.width;
    const bottom = area.y + area.height;
    if (near(box.x + box.width, right)) box.width += screen.x + screen.width - right;
    if (near(box.y + box.height, bottom)) box.height += screen.y + screen.height - bottom;
    return {
      x: Math.trunc(box.x),
      y: Math.trunc(box.y),
      width: Math.trunc(box.width),
      height: Math.trunc(box.height),
    };
  }

  // Focus

  private focus(id: number | undefined): void {
    if (id === undefined) {
      this.focused = undefined;
      return;
    }
    const window = this.window(id);
    const workspace = this.workspace(window.workspace);
    if (workspace.fullscreen && workspace.fullscreen.window !== id) {
      if (window.floating) window.above = true;
      else this.setFullscreen(this.window(workspace.fullscreen.window), 'none');
    }
    this.focused = id;
    workspace.lastFocused = id;
    this.history = [...this.history.filter((other) => other !== id), id];
  }

  private setFullscreen(window: WindowState, mode: TiledWindow['fullscreen']): void {
    const workspace = this.workspace(window.workspace);
    const was = this.modeOf(window);
    if (was === mode) return;
    if (window.floating && was === 'none') {
      const { width, height } = window.box;
      window.floatingSize = { width, height };
    }
    workspace.fullscreen = mode === 'none' ? undefined : { window: window.id, mode };
    for (const other of this.on(window.workspace)) other.above = false;
  }

  private toggleFullscreen(mode: 'maximized' | 'fullscreen'): void {
    const { current } = this;
    if (current) this.setFullscreen(current, this.modeOf(current) === mode ? 'none' : mode);
  }

  /** Takes the keyboard in a direction; past the edge it comes in from the other side. */
  private focusTowards(direction: Direction): void {
    const from = this.current;
    if (!from) return;
    if (this.modeOf(from) !== 'none') {
      this.cycle(direction === 'down' || direction === 'right');
      return;
    }
    const found = this.beside(from, this.reach(from), direction);
    if (found !== undefined) {
      this.focus(found);
      return;
    }
    const { screen } = this;
    const box = this.place(from);
    const fills =
      direction === 'left' || direction === 'right'
        ? isSameEdge(box.x, screen.x) && isSameEdge(box.width, screen.width)
        : isSameEdge(box.y, screen.y) && isSameEdge(box.height, screen.height);
    if (fills) return;
    const edge = {
      left: { ...screen, x: screen.width, width: 1 },
      right: { ...screen, x: -1, width: 1 },
      up: { ...screen, y: screen.height, height: 1 },
      down: { ...screen, y: -1, height: 1 },
    }[direction];
    const wrapped = this.beside(from, edge, direction);
    if (wrapped !== undefined) this.focus(wrapped);
  }

  /** The window next to a box: among tiles the one that had the keyboard last, among floating ones the nearest by angle. */
  private beside(from: WindowState, origin: Box, direction: Direction): number | undefined {
    const others = this.on(from.workspace).filter(({ id }) => id !== from.id);
    const covered = this.workspace(from.workspace).fullscreen !== undefined;
    if (from.floating) return this.byAngle(others, origin, direction, covered);
    if (covered) return undefined;
    let found: number | undefined;
    let latest = -1;
    for (const other of others) {
      if (other.floating || sharedEdge(origin, this.reach(other), direction) <= 1) continue;
      const time = this.history.lastIndexOf(other.id);
      if (time > latest) [found, latest] = [other.id, time];
    }
    return found;
  }

  private byAngle(
    others: readonly WindowState[],
    origin: Box,
    direction: Direction,
    covered: boolean,
  ): number | undefined {
    const narrow = 0.3 * Math.PI;
    const center = middleOf(origin);
    let found: number | undefined;
    let nearest = -1;
    let best = 2 * Math.PI;
    for (const other of others) {
      if (!other.floating || (covered && !other.above)) continue;
      const middle = middleOf(this.rectangle(other.id));
      const distance = Math.hypot(middle.x - center.x, middle.y - center.y);
      const angle = angleTo(center, middle, direction);
      if (angle > Math.PI / 2) continue;
      const nearer = best < narrow && distance < nearest && angle < narrow;
      if (nearer || (angle < best && best > narrow) || nearest === -1) {
        found = other.id;
        nearest = Math.trunc(distance);
        best = Math.fround(angle);
      }
    }
    return found;
  }

  private cycle(next: boolean): void {
    const list = this.on(this.active);
    const from = list.findIndex(({ id }) => id === this.focused);
    if (from < 0) {
      if (list[0]) this.focus(list[0].id);
      return;
    }
    const step = next ? 1 : list.length - 1;
    this.focus(list[(from + step) % list.length]?.id);
  }

  private showWorkspace(number: number): void {
    if (number === this.active) return;
    const left = this.active;
    this.active = number;
    const workspace = this.workspace(number);
    const known = workspace.fullscreen?.window ?? workspace.lastFocused;
    this.focus(known ?? this.on(number)[0]?.id);
    if (left > persistent && this.on(left).length === 0) this.workspaces.delete(left);
  }

  // Windows

  private addTile(workspace: WorkspaceState, id: number, active: number | undefined): void {
    const { layout } = workspace;
    const { area, pointer } = this;
    if (layout.kind === 'dwindle') addToDwindle(layout, id, { area, active, pointer });
    else addToMaster(layout, id, area);
  }

  private removeTile({ layout }: WorkspaceState, id: number): void {
    if (layout.kind === 'dwindle') removeFromDwindle(layout, id, this.area);
    else removeFromMaster(layout, id, this.area);
  }

  /** The size that Hyprland proposes to a new program, before its window has a place. */
  private predicted(): Size {
    const { layout } = this.workspace(this.active);
    if (layout.kind === 'master') return predictMaster(layout, this.settings.screen);
    const candidate = this.current ?? this.on(this.active)[0];
    if (!candidate) return this.settings.screen;
    const leaf = dwindleLeaf(layout, candidate.id);
    return leaf ? predictDwindle(leaf) : ownSize;
  }

  private open(): void {
    const id = this.nextId;
    this.nextId += 1;
    const workspace = this.workspace(this.active);
    const { width, height } = this.predicted();
    const floatingSize = { width: Math.trunc(width), height: Math.trunc(height) };
    const box = this.area;
    const opened = { id, workspace: this.active, floating: false, box, floatingSize, above: false };
    const { current } = this;
    this.windows.push(opened);
    this.history.unshift(id);
    this.addTile(workspace, id, current && !current.floating ? current.id : undefined);
    this.focus(id);
  }

  private close(): void {
    const gone = this.current;
    if (!gone) return;
    this.setFullscreen(gone, 'none');
    const workspace = this.workspace(gone.workspace);
    const middle = middleOf(this.place(gone));
    if (!gone.floating) this.removeTile(workspace, gone.id);
    this.windows = this.windows.filter((window) => window !== gone);
    this.history = this.history.filter((id) => id !== gone.id);
    if (workspace.lastFocused === gone.id) workspace.lastFocused = undefined;
    const { layout } = workspace;
    const rest = this.on(gone.workspace);
    const latest = this.history.filter((id) => rest.some((window) => window.id === id)).at(-1);
    const near =
      layout.kind === 'dwindle' ? nearestDwindle(layout, middle) : nearestMaster(layout, middle);
    this.focus(gone.floating ? latest : (near ?? rest.at(-1)?.id));
  }

  private toggleFloating(): void {
    const window = this.current;
    if (!window) return;
    const mode = this.modeOf(window);
    this.setFullscreen(window, 'none');
    const workspace = this.workspace(window.workspace);
    if (window.floating) {
      const { width, height } = window.box;
      window.floatingSize = { width, height };
      window.floating = false;
      this.addTile(workspace, window.id, undefined);
    } else {
      const place = this.place(window);
      let { width, height } = window.floatingSize;
      // Larger than its tile was, because a window that floats at the same size would look unchanged.
      if (Math.abs(width - place.width) < 5 && Math.abs(height - place.height) < 5) {
        width += 10;
        height += 10;
      }
      const { x, y } = middleOf(place);
      this.removeTile(workspace, window.id);
      window.floating = true;
      window.box = roundBox({ x: x - width / 2, y: y - height / 2, width, height });
      this.windows = [...this.windows.filter((other) => other !== window), window];
    }
    this.setFullscreen(window, mode);
  }

  private move(direction: Direction): void {
    const window = this.current;
    if (!window || this.modeOf(window) !== 'none') return;
    if (window.floating) {
      this.moveFloating(window, direction);
      return;
    }
    const { layout } = this.workspace(window.workspace);
    const { area, pointer } = this;
    const reach = this.reach(window);
    if (layout.kind === 'dwindle') {
      const { x, y } = middleOf(reach);
      const beyond = {
        left: { x: reach.x - 1, y },
        right: { x: reach.x + reach.width + 1, y },
        up: { x, y: reach.y - 1 },
        down: { x, y: reach.y + reach.height + 1 },
      }[direction];
      moveInDwindle(layout, window.id, direction, beyond, { area, pointer });
      return;
    }
    const other = this.beside(window, reach, direction);
    if (other !== undefined) swapInMaster(layout, window.id, other, area);
  }

  /** To the edge of the screen. */
  private moveFloating(window: WindowState, direction: Direction): void {
    const { room } = this;
    const { border } = this.settings;
    const { width, height } = window.box;
    const moved = {
      left: { x: room.x + border },
      right: { x: room.x + room.width - width - border },
      up: { y: room.y + border },
      down: { y: room.y + room.height - height - border },
    }[direction];
    window.box = roundBox({ ...window.box, ...moved });
  }

  /** Larger or smaller: a tile by what its neighbours give, a floating window around its middle. */
  private resize(by: Point): void {
    const window = this.current;
    if (!window || this.modeOf(window) !== 'none') return;
    if (window.floating) {
      const { x, y, width, height } = window.box;
      window.box = roundBox({
        x: x - by.x / 2,
        y: y - by.y / 2,
        width: width + by.x,
        height: height + by.y,
      });
    } else this.resizeTile(window, by, { horizontal: undefined, vertical: undefined });
  }

  private resizeTile(window: WindowState, by: Point, corner: Corner): void {
    const { layout } = this.workspace(window.workspace);
    const { area, room } = this;
    if (layout.kind === 'master') {
      resizeInMaster(layout, window.id, by, corner, { area, room, screen: this.settings.screen });
      return;
    }
    // Without gaps a tile may reach from edge to edge: there is nothing to give.
    const { x, y, width, height } = this.place(window);
    const fills = (start: number, length: number, from: number, whole: number) =>
      isSameEdge(start, from) && isSameEdge(start + length, from + whole);
    const allowed = {
      x: fills(x, width, room.x, room.width) ? 0 : by.x,
      y: fills(y, height, room.y, room.height) ? 0 : by.y,
    };
    resizeInDwindle(layout, window.id, allowed, corner, area);
  }

  private center(): void {
    const window = this.current;
    if (!window?.floating || this.modeOf(window) !== 'none') return;
    const { x, y } = middleOf(this.room);
    const { width, height } = window.box;
    window.box = roundBox({ x: x - width / 2, y: y - height / 2, width, height });
  }

  drag({ window: id, how, from, to, dropped }: Drag): void {
    const window = this.windows.find((other) => other.id === id);
    if (!window || this.workspace(window.workspace).fullscreen) return;
    const by = { x: to.x - from.x, y: to.y - from.y };
    const before = this.rectangle(id);
    this.focus(id);
    if (how === 'resize') {
      const corner = cornerAt(from, before);
      if (window.floating) window.box = roundBox(resizeAtCorner(window.box, by, corner));
      else this.resizeTile(window, by, corner);
    } else if (window.floating) {
      window.box = roundBox({ ...window.box, x: window.box.x + by.x, y: window.box.y + by.y });
    } else if (dropped) this.dropTile(window, to);
    else {
      // Smaller than its place, and held where it was taken.
      const { x, y, width, height } = before;
      this.removeTile(this.workspace(window.workspace), id);
      window.floating = true;
      window.box = roundBox({
        x: to.x - (from.x - x) * draggedPart,
        y: to.y - (from.y - y) * draggedPart,
        width: Math.floor(width * draggedPart),
        height: Math.floor(height * draggedPart),
      });
    }
    if (window.floating) this.windows = [...this.windows.filter((w) => w !== window), window];
  }

  private dropTile(window: WindowState, point: Point): void {
    const workspace = this.workspace(window.workspace);
    const { layout } = workspace;
    if (layout.kind === 'dwindle') {
      removeFromDwindle(layout, window.id, this.area);
      const place = { area: this.area, active: undefined, pointer: point };
      addToDwindle(layout, window.id, place);
      return;
    }
    const other = nearestMaster(layout, point);
    if (other !== undefined && other !== window.id) {
      swapInMaster(layout, window.id, other, this.area);
    }
  }

  private moveToWorkspace(number: number): void {
    const window = this.current;
    if (!window || window.workspace === number) return;
    const from = this.workspace(window.workspace);
    const to = this.workspace(number);
    const mode = this.modeOf(window);
    const { width, height } = this.rectangle(window.id);
    this.setFullscreen(window, 'none');
    // Hyprland takes the size that the window has for the one that its program wants.
    window.floatingSize = { width, height };
    if (window.floating) {
      window.floatingSize = { width: window.box.width, height: window.box.height };
    } else this.removeTile(from, window.id);
    window.workspace = number;
    if (!window.floating) this.addTile(to, window.id, undefined);
    this.setFullscreen(window, mode);
    from.lastFocused = this.on(this.active)[0]?.id;
    this.showWorkspace(number);
    this.focus(window.id);
  }

  private layoutMessage(message: Extract<TilingAction, { do: 'layout' }>['message']): void {
    const window = this.current;
    if (!window) return;
    const { layout } = this.workspace(window.workspace);
    const { area } = this;
    if (layout.kind === 'dwindle') {
      const tile = !window.floating && this.modeOf(window) === 'none';
      if (message === 'togglesplit' && tile) toggleSplit(layout, window.id, area);
      return;
    }
    if (message === 'orientationcycle') {
      this.setFullscreen(window, 'none');
      turnMaster(layout, area);
      return;
    }
    if (window.floating) return;
    if (message === 'swapwithmaster') {
      const partner = masterPartner(layout, window.id);
      if (partner !== undefined) swapInMaster(layout, window.id, partner, area);
      return;
    }
    const change = { addmaster: addMaster, removemaster: removeMaster, togglesplit: undefined };
    if (change[message]?.(layout, window.id, area)) this.setFullscreen(window, 'none');
  }

  act(action: TilingAction): void {
    switch (action.do) {
      case 'open':
        this.open();
        break;
      case 'close':
        this.close();
        break;
      case 'focus':
        this.focusTowards(action.direction);
        break;
      case 'cycle':
        this.cycle(action.next);
        break;
      case 'move':
        this.move(action.direction);
        break;
      case 'float':
        this.toggleFloating();
        break;
      case 'center':
        this.center();
        break;
      case 'resize':
        this.resize(action);
        break;
      case 'fullscreen':
        this.toggleFullscreen('fullscreen');
        break;
      case 'maximize':
        this.toggleFullscreen('maximized');
        break;
      case 'workspace':
        this.showWorkspace(action.number);
        break;
      case 'toWorkspace':
        this.moveToWorkspace(action.number);
        break;
      case 'layout':
        this.layoutMessage(action.message);
        break;
    }
  }
}
