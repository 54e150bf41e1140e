/** The types of debian-tree.mjs, for what is written in TypeScript. */
export function ensureReaderTree(): { root: string; note?: string } | { reason: string };
