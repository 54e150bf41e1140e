/** How the option lists of the pinned Home Manager commits differ. Pure. */

export interface Difference {
  /** Names the main list has and this commit lacks. */
  missing: string[];
  /** Names this commit has beyond the main list. */
  extra: string[];
}

/**
 * @param main option names of the commit that tools/nix-options/data/home-manager-options.txt describes
 * @param others by pin: option names of the other commits
 */
export function optionDifferences(
  main: readonly string[],
  others: Readonly<Record<string, readonly string[]>>,
): Record<string, Difference> {
  const known = new Set(main);
  return Object.fromEntries(
    Object.entries(others).map(([pin, names]) => {
      const own = new Set(names);
      return [
        pin,
        {
          missing: [...known].filter((name) => !own.has(name)).sort(),
          extra: [...own].filter((name) => !known.has(name)).sort(),
        },
      ];
    }),
  );
}
