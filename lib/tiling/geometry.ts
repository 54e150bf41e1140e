/** Boxes as Hyprland reckons with them: doubles, in places single floats, rounded when a window gets them. */
import type { Direction } from './actions';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export const toSinglePrecision = Math.fround;

/** Half away from zero, as C's `round`. */
function roundAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

/** Rounds the corners to whole pixels, so that neighbours keep touching. */
export function roundBox({ x, y, width, height }: Box): Box {
  const left = roundAway(x);
  const top = roundAway(y);
  return {
    x: left,
    y: top,
    width: roundAway(x + width - left),
    height: roundAway(y + height - top),
  };
}

/** The point in the middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Two edges count as one when less than two pixels lie between. */
export function isSameEdge(a: number, b: number): boolean {
  return Math.abs(a - b) < 2;
}

/** A box without so much of each of its sides. */
export function shrinkBox(box: Box, left: number, top: number, right: number, bottom: number): Box {
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  };
}

/** A corner of a window that somebody holds; neither for a key, which holds none. */
export interface Corner {
  horizontal: 'left' | 'right' | undefined;
  vertical: 'top' | 'bottom' | undefined;
}

/** The corner nearest to a point. */
export function cornerAt(point: Point, box: Box): Corner {
  const { x, y } = middleOf(box);
  return {
    horizontal: point.x < x ? 'left' : 'right',
    vertical: point.y < y ? 'top' : 'bottom',
  };
}

export const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** Square of the way from a point to the nearest point of a box. */
export function distanceSquared({ x, y }: Point, box: Box): number {
  const across = Math.max(0, box.x - x, x - (box.x + box.width));
  const down = Math.max(0, box.y - y, y - (box.y + box.height));
  return toSinglePrecision(across * across + down * down);
}

/**
 * How much of an edge two boxes share when one lies next to the other in a direction; -1 when it does not. Next to: their
 * edges meet, or they overlap by at most half of the smaller one and neither holds the other.
 */
export function sharedEdge(from: Box, to: Box, direction: Direction): number {
  const horizontal = direction === 'left' || direction === 'right';
  const [near, far] = direction === 'left' || direction === 'up' ? [from, to] : [to, from];
  const meets = horizontal
    ? isNextTo(near.x, near.x + near.width, far.x, far.x + far.width)
    : isNextTo(near.y, near.y + near.height, far.y, far.y + far.height);
  if (!meets) return -1;
  const [start, size] = horizontal ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const end = Math.min(from[start] + from[size], to[start] + to[size]);
  return Math.max(0, end - Math.max(from[start], to[start]));
}

function isNextTo(aMin: number, aMax: number, bMin: number, bMax: number): boolean {
  const gap = aMin - bMax;
  if (Math.abs(gap) < 2) return true;
  if (gap >= 0) return false;
  if ((bMin <= aMin && bMax >= aMax) || (aMin <= bMin && aMax >= bMax)) return false;
  return -gap <= Math.min(aMax - aMin, bMax - bMin) * 0.5;
}

/** The angle between the way from one point to another and a direction; NaN when there is no way. */
export function angleTo(from: Point, to: Point, direction: Direction): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const along = { left: -x, right: x, up: -y, down: y }[direction];
  return Math.acos(along / Math.hypot(x, y));
}
