/** The types of unpack.mjs, for what is written in TypeScript. */
export function ensureNginx(): { path: string } | { reason: string };
