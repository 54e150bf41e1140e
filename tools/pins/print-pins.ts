import { join } from 'node:path';
import type { Pins } from '@/lib/config/flake-lock';

export const pinsFile = join(import.meta.dirname, '../../lib/config/pins.json');

/** The text of lib/config/pins.json: nodes by name, short lists on one line, so that a change shows as one. */
export function printPins(pins: Pins): string {
  const nodes = Object.fromEntries(Object.entries(pins.nodes).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ ...pins, nodes }, null, 2);
  const short = text.replace(
    /\[\s+((?:"[^"]*",?\s*)*)\]/g,
    (_, items: string) => `[${items.trim().replace(/\s*\n\s*/g, ' ')}]`,
  );
  return `${short}\n`;
}
