/** The types of free-port.mjs, for what is written in TypeScript. */
export function freePort(): Promise<number>;
