/**
 * Dwindle: a tree in which a new window takes half of the focused one's place. Behaviour after Hyprland's
 * src/layout/algorithm/tiled/dwindle, with its defaults and `preserve_split`: a split stays as it was made.
 */
import type { Direction } from './actions';
import {
  type Box,
  type Corner,
  clamp,
  distanceSquared,
  type Point,
  type Size,
  toSinglePrecision,
} from './geometry';

interface DwindleNode {
  key: number;
  parent: number | undefined;
  /** A leaf's window. */
  window: number | undefined;
  children: [number, number] | undefined;
  /** Whether the children lie one above the other. */
  stacked: boolean;
  /** The first child’s part, of two halves: 1 is the middle. */
  ratio: number;
  box: Box;
}

export interface Dwindle {
  kind: 'dwindle';
  /** In the order in which they were made: of equally near ones, the first counts. */
  nodes: DwindleNode[];
  nextKey: number;
}

/** The layout of a workspace without windows. */
export function emptyDwindle(): Dwindle {
  return { kind: 'dwindle', nodes: [], nextKey: 1 };
}

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

function nodeOf(layout: Dwindle, key: number): DwindleNode {
  const node = layout.nodes.find((other) => other.key === key);
  if (!node) throw new Error(`no node ${key}`);
  return node;
}

/** The node that holds a window; undefined where none does. */
export function dwindleLeaf(layout: Dwindle, window: number): DwindleNode | undefined {
  return layout.nodes.find((node) => node.window === window);
}

function add(layout: Dwindle, parts: Partial<DwindleNode>): DwindleNode {
  const node: DwindleNode = {
    key: layout.nextKey,
    parent: undefined,
    window: undefined,
    children: undefined,
    stacked: false,
    ratio: 1,
    box: nothing,
    ...parts,
  };
  layout.nextKey += 1;
  layout.nodes.push(node);
  return node;
}

/** The leaf nearest to a point, without one window's. */
function nearest(layout: Dwindle, point: Point, skip?: number): DwindleNode | undefined {
  let found: DwindleNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of layout.nodes) {
    if (node.window === undefined || node.window === skip) continue;
    const distance = distanceSquared(point, node.box);
    if (!found || distance < least) [found, least] = [node, distance];
  }
  return found;
}

/** The window nearest to a point: what has the keyboard when one closes. */
export function nearestDwindle(layout: Dwindle, point: Point): number | undefined {
  return nearest(layout, point)?.window;
}

/** Lays the tree out anew. */
export function arrangeDwindle(layout: Dwindle, area: Box): void {
  const root = layout.nodes.find(({ parent }) => parent === undefined);
  if (!root) return;
  root.box = area;
  divide(layout, root);
}

function divide(layout: Dwindle, node: DwindleNode): void {
  if (!node.children) return;
  const [first, second] = node.children.map((key) => nodeOf(layout, key)) as [
    DwindleNode,
    DwindleNode,
  ];
  const { x, y, width, height } = node.box;
  if (node.stacked) {
    const part = toSinglePrecision((height / 2) * node.ratio);
    first.box = { x, y, width, height: part };
    second.box = { x, y: y + part, width, height: height - part };
  } else {
    const part = toSinglePrecision((width / 2) * node.ratio);
    first.box = { x, y, width: part, height };
    second.box = { x: x + part, y, width: width - part, height };
  }
  divide(layout, first);
  divide(layout, second);
}

export interface DwindlePlace {
  area: Box;
  /** The focused window, when it is tiled here. */
  active: number | undefined;
  /** Where the pointer is; which half is taken depends on it. */
  pointer: Point;
  /** A window that moves aims at a point beside where it was, and, past a single neighbour, keeps to its direction. */
  towards?: { point: Point; direction: Direction | undefined };
}

/** Puts a window into the tree. */
export function addToDwindle(layout: Dwindle, window: number, place: DwindlePlace): void {
  const { area, active, pointer, towards } = place;
  const leaf = add(layout, { window });
  const point = towards?.point ?? pointer;
  let host: DwindleNode | undefined;
  if (towards) host = nearest(layout, point);
  else {
    if (active !== undefined && active !== window) host = dwindleLeaf(layout, active);
    host ??= nearest(layout, point, window);
  }
  if (!host || host === leaf) {
    host = layout.nodes.find((node) => node.window !== undefined && node !== leaf);
  }
  if (!host) {
    leaf.box = area;
    return;
  }
  const { box, parent: grandparent } = host;
  const sideBySide = box.width > box.height;
  let first = sideBySide ? point.x < box.x + box.width / 2 : point.y < box.y + box.height / 2;
  let stacked = !sideBySide;
  const direction = towards?.direction;
  if (direction) {
    first = direction === 'up' || direction === 'left';
    stacked = direction === 'up' || direction === 'down';
  }
  const parent = add(layout, {
    parent: grandparent,
    box,
    stacked,
    children: first ? [leaf.key, host.key] : [host.key, leaf.key],
  });
  if (grandparent !== undefined) replaceChild(nodeOf(layout, grandparent), host.key, parent.key);
  host.parent = parent.key;
  leaf.parent = parent.key;
  arrangeDwindle(layout, area);
}

function replaceChild(node: DwindleNode, from: number, to: number): void {
  node.children = node.children?.map((key) => (key === from ? to : key)) as [number, number];
}

/** Takes a window out; its neighbour in the split gets the place. */
export function removeFromDwindle(layout: Dwindle, window: number, area: Box): void {
  const leaf = dwindleLeaf(layout, window);
  if (!leaf) return;
  const gone = [leaf.key];
  if (leaf.parent !== undefined) {
    const parent = nodeOf(layout, leaf.parent);
    const sibling = nodeOf(layout, parent.children?.find((key) => key !== leaf.key) ?? 0);
    sibling.parent = parent.parent;
    if (parent.parent !== undefined) {
      replaceChild(nodeOf(layout, parent.parent), parent.key, sibling.key);
    }
    gone.push(parent.key);
  }
  layout.nodes = layout.nodes.filter(({ key }) => !gone.includes(key));
  arrangeDwindle(layout, area);
}

/** Moves a window past its edge, to where the point beyond it is. */
export function moveInDwindle(
  layout: Dwindle,
  window: number,
  direction: Direction,
  beyond: Point,
  { area, pointer }: Pick<DwindlePlace, 'area' | 'pointer'>,
): void {
  const leaf = dwindleLeaf(layout, window);
  if (!leaf) return;
  const kept = facesSingle(layout, leaf, direction) ? direction : undefined;
  removeFromDwindle(layout, window, area);
  const towards = { point: beyond, direction: kept };
  addToDwindle(layout, window, { area, active: undefined, pointer, towards });
}

/** Whether the other half of a window's split is a single window and lies in a direction. */
function facesSingle(layout: Dwindle, leaf: DwindleNode, direction: Direction): boolean {
  if (leaf.parent === undefined) return false;
  const { children, stacked } = nodeOf(layout, leaf.parent);
  if (!children || stacked !== (direction === 'up' || direction === 'down')) return false;
  const index = direction === 'up' || direction === 'left' ? 0 : 1;
  const other = children[index];
  return other !== leaf.key && nodeOf(layout, other).window !== undefined;
}

/** Turns the split that a window is part of. */
export function toggleSplit(layout: Dwindle, window: number, area: Box): void {
  const parent = dwindleLeaf(layout, window)?.parent;
  if (parent === undefined) return;
  const node = nodeOf(layout, parent);
  node.stacked = !node.stacked;
  arrangeDwindle(layout, area);
}

const ratioOf = (value: number) => toSinglePrecision(clamp(value, 0.1, 1.9));

/**
 * Makes a window larger by its splits. A key moves the nearest split of each direction; a corner that somebody holds moves
 * the one beyond it, and the split on the other side keeps its place.
 */
export function resizeInDwindle(
  layout: Dwindle,
  window: number,
  by: Point,
  { horizontal, vertical }: Corner,
  area: Box,
): void {
  const leaf = dwindleLeaf(layout, window);
  if (!leaf) return;
  const free = horizontal === undefined && vertical === undefined;
  const held = (child: DwindleNode, parent: DwindleNode) => {
    const first = parent.children?.[0] === child.key;
    const side = parent.stacked ? vertical : horizontal;
    return (
      free || (first ? side === 'right' || side === 'bottom' : side === 'left' || side === 'top')
    );
  };
  const found: Record<'outer' | 'inner', [across?: DwindleNode, down?: DwindleNode]> = {
    outer: [],
    inner: [],
  };
  for (let node = leaf; node.parent !== undefined; node = nodeOf(layout, node.parent)) {
    const parent = nodeOf(layout, node.parent);
    const way = parent.stacked ? 1 : 0;
    if (found.outer[way]) continue;
    if (held(node, parent)) found.outer[way] = node;
    else found.inner[way] ??= node;
  }
  for (const [way, delta] of [by.x, by.y].entries()) {
    const outer = found.outer[way];
    if (outer?.parent === undefined) continue;
    const length = (box: Box) => (way === 0 ? box.width : box.height);
    const split = nodeOf(layout, outer.parent);
    const inner = found.inner[way];
    const before = inner && length(inner.box);
    split.ratio = ratioOf(split.ratio + (delta * 2) / length(split.box));
    arrangeDwindle(layout, area);
    if (inner?.parent === undefined || before === undefined) continue;
    const other = nodeOf(layout, inner.parent);
    const first = other.children?.[0] === inner.key;
    other.ratio = ratioOf(
      first
        ? ((before - delta) / length(other.box)) * 2
        : 2 - ((before + delta) / length(other.box)) * 2,
    );
    arrangeDwindle(layout, area);
  }
}

/** The size that Hyprland proposes to a program before its window is there. */
export function predictDwindle({ box }: DwindleNode): Size {
  const { width, height } = box;
  return height > width ? { width, height: height / 2 } : { width: width / 2, height };
}
