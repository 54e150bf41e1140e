/** The types of debian-tools.mjs, for what is written in TypeScript. */
export function canInstall(): boolean;
export function install(packages: readonly string[]): boolean;
export function findCommand(name: string): string | undefined;
