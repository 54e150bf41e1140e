/** The types of environment.mjs, for what is written in TypeScript. */
export interface Settings {
  port: number;
  hostname: string | undefined;
  origin: string | undefined;
  basePath: string;
  log: 'faults' | 'requests';
}
export const help: string;
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  words?: readonly string[],
): Settings;
export function basePathOf(text: string | undefined): string;
export function originOf(text: string | undefined): string | undefined;
