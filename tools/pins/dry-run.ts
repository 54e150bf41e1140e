/** What `nix build --dry-run` would do, read from what it prints on stderr. Pure. */

export interface DryRun {
  /** Names of derivations that would be built here. */
  built: string[];
  /** Names of paths that a cache has. */
  fetched: string[];
}

const storePath = /^\s+\/nix\/store\/[0-9a-z]{32}-(\S+?)(?:\.drv)?$/;

/** @param stderr the output; an empty one means that all is there already */
export function parseDryRun(stderr: string): DryRun {
  const found: DryRun = { built: [], fetched: [] };
  let list: string[] | undefined;
  for (const line of stderr.split('\n')) {
    const name = storePath.exec(line)?.[1];
    if (name !== undefined) list?.push(name);
    else if (/derivations? will be built:$/.test(line)) list = found.built;
    else if (/paths? will be fetched\b.*:$/.test(line)) list = found.fetched;
    else list = undefined;
  }
  return found;
}

/** Those of the wanted packages that no cache has. */
export function uncachedPackages({ built }: DryRun, wanted: readonly string[]): string[] {
  return wanted.filter((name) =>
    built.some((drv) => drv === name || new RegExp(`^${name}-\\d`).test(drv)),
  );
}
