/**
 * Reads glibc's list of locales and keeps those in UTF-8.
 *
 * A name stays as glibc has it (`en_IN` has no suffix, `en_US.UTF-8` has one): NixOS appends the
 * charset and refuses what is not on glibc's list, so `en_IN.UTF-8` would not build.
 * https://github.com/NixOS/nixpkgs/issues/256688
 *
 * @param supported text of /usr/share/i18n/SUPPORTED: one `name charset` a line
 */
export function parseLocales(supported: string): string[] {
  return supported
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([name, charset]) => name && !name.startsWith('#') && charset === 'UTF-8')
    .map(([name]) => name as string)
    .sort();
}

/** The names all releases have. */
export function commonLocales(releases: readonly string[][]): string[] {
  const [first = [], ...others] = releases;
  return first.filter((name) => others.every((names) => names.includes(name)));
}
