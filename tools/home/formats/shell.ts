/** What Home Manager writes for shells. */
import type { View } from '@/tools/nix-options/evaluate';
import { sortedMembers, toText, type Values } from './nix-value';

/** nixpkgs' `lib.escapeShellArg`: quoted only where it has to be. */
export function escapeShellArg(text: string): string {
  return /^[A-Za-z0-9,._+:@%/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Home Manager's `config.lib.shell.exportAll`. */
export function exportAll(variables: Values): string {
  return sortedMembers(variables)
    .map(([name, value]) => `export ${name}="${toText(value)}"`)
    .join('\n');
}

/** A piece of a `lines` option: pieces are joined in the order of their numbers, 1000 where none is given. */
export interface Lines {
  order?: number;
  text: string;
}

/** `types.lines` with `mkOrder`: pieces of the same order keep their place. */
export function joinLines(pieces: readonly Lines[]): string {
  return pieces
    .map((piece, at) => ({ ...piece, at }))
    .sort((a, b) => (a.order ?? 1000) - (b.order ?? 1000) || a.at - b.at)
    .map(({ text }) => text)
    .join('\n');
}

/** `alias -- name='command'` lines. */
export function aliasLines(
  aliases: Values,
  name: (key: string) => string = escapeShellArg,
): string {
  return sortedMembers(aliases)
    .map(
      ([key, command]: [string, View]) =>
        `alias -- ${name(key)}=${escapeShellArg(toText(command))}`,
    )
    .join('\n');
}
