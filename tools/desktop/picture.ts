/** A photographed screen: its pixels, and what can be measured in them. */

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue; row by row. */
  pixels: Buffer;
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Reads a binary PPM with 8 bits per colour, as QEMU writes it.
 * @throws when it is anything else
 */
export function readPpm(bytes: Buffer): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('not a binary PPM with 8 bits per colour');
  const width = Number(head[1]);
  const height = Number(head[2]);
  const pixels = bytes.subarray(head[0].length, head[0].length + width * height * 3);
  if (pixels.length !== width * height * 3) throw new Error('the picture is cut off');
  return { width, height, pixels };
}

/** The colour of a pixel, as `#rrggbb`. */
export function colourAt({ width, pixels }: Picture, x: number, y: number): string {
  const at = (y * width + x) * 3;
  return `#${pixels.subarray(at, at + 3).toString('hex')}`;
}

/** How far two colours are apart: the largest difference of red, green or blue, 0 to 255. */
export function distance(a: string, b: string): number {
  const parts = (text: string) => [1, 3, 5].map((i) => Number.parseInt(text.slice(i, i + 2), 16));
  const [first, second] = [parts(a), parts(b)];
  return Math.max(...first.map((value, i) => Math.abs(value - (second[i] ?? 0))));
}

/** The colour that most pixels of an area have, and their share of it (0 to 1). */
export function mainColour(picture: Picture, area: Area): { colour: string; share: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (let y = Math.max(0, area.y); y < Math.min(picture.height, area.y + area.height); y += 1) {
    for (let x = Math.max(0, area.x); x < Math.min(picture.width, area.x + area.width); x += 1) {
      const colour = colourAt(picture, x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      total += 1;
    }
  }
  const [colour, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['#000000', 0]);
  return { colour, share: total === 0 ? 0 : count / total };
}

/** The share of an area's pixels that are near a colour. */
export function shareOf(picture: Picture, area: Area, colour: string, tolerance: number): number {
  let near = 0;
  let total = 0;
  for (let y = Math.max(0, area.y); y < Math.min(picture.height, area.y + area.height); y += 1) {
    for (let x = Math.max(0, area.x); x < Math.min(picture.width, area.x + area.width); x += 1) {
      if (distance(colourAt(picture, x, y), colour) <= tolerance) near += 1;
      total += 1;
    }
  }
  return total === 0 ? 0 : near / total;
}

/**
 * Where a colour appears in an area, from left to right.
 * @param gap columns without it that end a run
 */
export function runsOf(
  picture: Picture,
  area: Area,
  colour: string,
  tolerance: number,
  gap: number,
): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = [];
  const bottom = Math.min(picture.height, area.y + area.height);
  for (let x = Math.max(0, area.x); x < Math.min(picture.width, area.x + area.width); x += 1) {
    let found = false;
    for (let y = Math.max(0, area.y); y < bottom && !found; y += 1) {
      found = distance(colourAt(picture, x, y), colour) <= tolerance;
    }
    if (!found) continue;
    const last = runs.at(-1);
    if (last && x - (last.x + last.width) < gap) last.width = x - last.x + 1;
    else runs.push({ x, width: 1 });
  }
  return runs;
}

/** True when two pictures have the same pixels. */
export function samePicture(a: Picture, b: Picture): boolean {
  return a.width === b.width && a.height === b.height && a.pixels.equals(b.pixels);
}
