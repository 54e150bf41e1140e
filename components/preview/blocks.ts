/** Rows in a block: few blocks are cheap to watch, and few rows cheap to draw. */
const blockSize = 16;

/**
 * Rows in blocks, so that the browser lays out and paints only those near what is in view.
 * @returns every row once, in order
 */
export function splitIntoBlocks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, block) =>
    rows.slice(block * blockSize, (block + 1) * blockSize),
  );
}

/** Whether a block is a full one: the last of a list seldom is. */
export const isFull = (block: readonly unknown[]) => block.length === blockSize;

/**
 * Classes of a block.
 * @param height the class that says how high a full one is until it was drawn
 */
export function blockClass(block: readonly unknown[], height: string): string | undefined {
  return isFull(block) ? `[content-visibility:auto] ${height}` : undefined;
}
