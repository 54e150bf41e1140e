/** The types of compile-hints.mjs, for what is written in TypeScript. */
export function hintCompile(build: string, ...folders: readonly string[]): void;
