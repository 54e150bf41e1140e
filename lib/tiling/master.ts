/**
 * Master: large windows on one side, the others stacked beside them. Behaviour after Hyprland's
 * src/layout/algorithm/tiled/master, with its defaults, `mfact` 0.55 and `new_status` slave.
 */
import {
  type Box,
  type Corner,
  clamp,
  distanceSquared,
  isSameEdge,
  type Point,
  type Size,
  toSinglePrecision,
} from './geometry';

export const orientations = ['left', 'top', 'right', 'bottom', 'center'] as const;
type Orientation = (typeof orientations)[number];

interface MasterNode {
  window: number;
  master: boolean;
  /** A master's share of the screen. */
  share: number;
  /** A window's share among those stacked with it. */
  weight: number;
  box: Box;
}

export interface Master {
  kind: 'master';
  nodes: MasterNode[];
  orientation: Orientation;
}

const masterShare = toSinglePrecision(0.55);
/** So many stacked windows it takes to centre the master; until then it lies on the left. */
const stackedForCenter = 2;

/** The layout of a workspace without windows. */
export function emptyMaster(): Master {
  return { kind: 'master', nodes: [], orientation: 'left' };
}

/** The node that holds a window, master or not; undefined where none does. */
export function masterNode(layout: Master, window: number): MasterNode | undefined {
  return layout.nodes.find((node) => node.window === window);
}

/** Puts a window at the end of the stack; alone, it is the master. */
export function addToMaster(layout: Master, window: number, area: Box): void {
  const alone = layout.nodes.length === 0;
  const box = { x: 0, y: 0, width: 0, height: 0 };
  layout.nodes.push({ window, master: alone, share: masterShare, weight: 1, box });
  arrangeMaster(layout, area);
}

/** Takes a window out; without a master the first of the stack becomes one. */
export function removeFromMaster(layout: Master, window: number, area: Box): void {
  const gone = masterNode(layout, window);
  if (!gone) return;
  const masters = layout.nodes.filter(({ master }) => master).length;
  if (gone.master && masters <= 1) {
    const heir = layout.nodes.find(({ master }) => !master);
    if (heir) {
      heir.master = true;
      heir.share = gone.share;
    }
  }
  layout.nodes = layout.nodes.filter((node) => node !== gone);
  const last = layout.nodes.at(-1);
  if (last && layout.nodes.every(({ master }) => master) && masters > 1) last.master = false;
  if (last && layout.nodes.length === 1) last.master = true;
  arrangeMaster(layout, area);
}

/** Two windows change places. */
export function swapInMaster(layout: Master, one: number, other: number, area: Box): void {
  const [a, b] = [masterNode(layout, one), masterNode(layout, other)];
  if (a) a.window = other;
  if (b) b.window = one;
  arrangeMaster(layout, area);
}

/** The window that a swap with the master is with: the master, or for the master itself the first of the stack. */
export function masterPartner(layout: Master, window: number): number | undefined {
  const master = layout.nodes.find((node) => node.master);
  if (master?.window !== window) return master?.window;
  return layout.nodes.find((node) => !node.master)?.window;
}

/** One more master: the window itself, or the first of the stack. @returns whether there was one to add */
export function addMaster(layout: Master, window: number, area: Box): boolean {
  const masters = layout.nodes.filter(({ master }) => master).length;
  if (masters + 2 > layout.nodes.length) return false;
  const own = masterNode(layout, window);
  const chosen = own && !own.master ? own : layout.nodes.find(({ master }) => !master);
  if (chosen) chosen.master = true;
  arrangeMaster(layout, area);
  return true;
}

/** One master less: the window itself, or the last of them. @returns whether there was one to take */
export function removeMaster(layout: Master, window: number, area: Box): boolean {
  const masters = layout.nodes.filter(({ master }) => master);
  if (layout.nodes.length < 2 || masters.length < 2) return false;
  const own = masterNode(layout, window);
  const chosen = own?.master ? own : masters.at(-1);
  if (chosen) chosen.master = false;
  arrangeMaster(layout, area);
  return true;
}

/** Moves the masters to the next side of the screen. */
export function turnMaster(layout: Master, area: Box): void {
  const next = (orientations.indexOf(layout.orientation) + 1) % orientations.length;
  layout.orientation = orientations[next] ?? 'left';
  arrangeMaster(layout, area);
}

/** The window whose box is nearest to a point; undefined on an empty workspace. */
export function nearestMaster(layout: Master, point: Point): number | undefined {
  let found: MasterNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of layout.nodes) {
    const distance = distanceSquared(point, node.box);
    if (!found || distance < least) [found, least] = [node, distance];
  }
  return found?.window;
}

/**
 * Moves the edge between masters and stack, and those between a window and its neighbours in the same column.
 * @param screen the whole one
 * @param room the screen without bars
 */
export function resizeInMaster(
  layout: Master,
  window: number,
  by: Point,
  corner: Corner,
  { area, screen, room }: { area: Box; screen: Size; room: Box },
): void {
  const own = masterNode(layout, window);
  if (!own || layout.nodes.length === 1) return;
  const { orientation, nodes } = layout;
  const masters = nodes.filter(({ master }) => master).length;
  const stacked = nodes.length - masters;
  const { box } = own;
  const at = {
    left: isSameEdge(box.x, room.x),
    right: isSameEdge(box.x + box.width, room.x + room.width),
    top: isSameEdge(box.y, room.y),
    bottom: isSameEdge(box.y + box.height, room.y + room.height),
  };
  const free = corner.horizontal === undefined && corner.vertical === undefined;
  const [across, down] = [by.x / screen.width, by.y / screen.height];
  let share = { left: across, right: -across, top: down, bottom: -down, center: across }[
    orientation
  ];
  if (orientation === 'center' && stacked >= stackedForCenter) {
    if (!free || !own.master) share *= 2;
    if ((!own.master && at.left) || (own.master && corner.horizontal === 'left')) share = -share;
  }
  for (const node of nodes) {
    if (node.master) node.share = toSinglePrecision(clamp(node.share + share, 0.05, 0.95));
  }

  const upright = orientation !== 'top' && orientation !== 'bottom';
  const along = upright ? by.y : by.x;
  const column = nodes.filter((node, index) => {
    if (node.master !== own.master) return false;
    if (node.master || orientation !== 'center') return true;
    const place = (of: number) => nodes.slice(0, of).filter(({ master }) => !master).length % 2;
    return place(index) === place(nodes.indexOf(own));
  });
  if (along !== 0 && column.length > 1) {
    const total = upright ? room.height : room.width;
    const size = total / column.length;
    const least = toSinglePrecision(toSinglePrecision(total) / column.length) * 0.2;
    const back = upright
      ? (corner.vertical === 'top' || at.bottom) && !at.top
      : (corner.horizontal === 'left' || at.right) && !at.left;
    const index = column.indexOf(own);
    const others = back ? column.slice(0, index) : column.slice(index + 1);
    const length = (node: MasterNode) =>
      toSinglePrecision(upright ? node.box.height : node.box.width);
    const left = others.reduce((sum, node) => toSinglePrecision(sum + length(node)), 0);
    const most = left - others.length * least;
    const change = clamp(back ? -along : along, least - length(own), most);
    own.weight = toSinglePrecision(own.weight + change / size);
    for (const node of others) {
      const part = most !== 0 ? (change * (length(node) - least)) / most : change / others.length;
      node.weight = toSinglePrecision(node.weight - part / size);
    }
  }
  arrangeMaster(layout, area);
}

/** The size that Hyprland proposes to a program before its window is there. */
export function predictMaster(layout: Master, screen: Size): Size {
  const master = layout.nodes.find((node) => node.master);
  if (!master) return screen;
  const stacked = layout.nodes.filter((node) => !node.master).length;
  if (stacked === 0) return { width: screen.width / 2, height: screen.height };
  return { width: screen.width - master.box.width, height: screen.height / (stacked + 1) };
}

/** Lays masters and stack out anew. */
export function arrangeMaster(layout: Master, area: Box): void {
  const masters = layout.nodes.filter(({ master }) => master);
  const stack = layout.nodes.filter(({ master }) => !master);
  const [first] = masters;
  if (!first) return;
  const centered = layout.orientation === 'center' && stack.length >= stackedForCenter;
  const side = layout.orientation === 'center' && !centered ? 'left' : layout.orientation;
  if (layout.nodes.length === 1) {
    first.box = area;
    return;
  }
  const flat = side === 'top' || side === 'bottom';
  const whole = flat ? area.height : area.width;
  const across = toSinglePrecision(stack.length > 0 ? whole * first.share : whole);
  const rest = whole - across;
  // From the edge that the orientation counts from to the masters, and to the stack.
  const toMasters = { left: 0, top: 0, right: rest, bottom: rest, center: rest / 2 }[side];
  line(masters, area, flat, toSinglePrecision(toMasters), across);
  if (!centered) {
    const toStack = side === 'left' || side === 'top' ? across : 0;
    line(stack, area, flat, toStack, toSinglePrecision(rest));
    return;
  }
  const half = toSinglePrecision(rest / 2);
  const left = stack.filter((_, index) => index % 2 === 0);
  const right = stack.filter((_, index) => index % 2 === 1);
  line(left, area, false, 0, half);
  line(right, area, false, toSinglePrecision(half + across), half);
}

/** Windows in a row or column, each by its weight. */
function line(
  nodes: readonly MasterNode[],
  area: Box,
  flat: boolean,
  offset: number,
  thickness: number,
): void {
  const total = toSinglePrecision(flat ? area.width : area.height);
  const average = toSinglePrecision(total / nodes.length);
  let sum = 0;
  for (const { weight } of nodes)
    sum = toSinglePrecision(
      sum + toSinglePrecision(toSinglePrecision(total / nodes.length) * weight),
    );
  let next = 0;
  for (const node of nodes) {
    node.weight = toSinglePrecision((node.weight * total) / sum);
    const length = toSinglePrecision(average * node.weight);
    node.box = flat
      ? { x: area.x + next, y: area.y + offset, width: length, height: thickness }
      : { x: area.x + offset, y: area.y + next, width: thickness, height: length };
    next = toSinglePrecision(next + length);
  }
}
