/** Answers of a link as they were sent: field path → its values. */
export type LinkTexts = ReadonlyMap<string, readonly string[]>;

/** Makes of the answers of one version those that mean the same in the next. */
export type Migration = (texts: LinkTexts) => LinkTexts;

/**
 * What has changed the meaning of links: another default, another name. The first makes version 2 of version 1, and so on.
 * A change adds one step and never touches those before it, so a link means for ever what it meant.
 */
export const migrations: readonly Migration[] = [];

/** The version of links written now. */
export const versionOf = (steps: readonly Migration[]) => steps.length + 1;

/**
 * Brings answers of an older version up to date.
 * @param version as the link says it
 * @returns undefined for a version that nobody here knows
 */
export function migrate(
  version: string,
  texts: LinkTexts,
  steps: readonly Migration[] = migrations,
): LinkTexts | undefined {
  if (!/^[1-9]\d{0,3}$/.test(version) || Number(version) > versionOf(steps)) return undefined;
  return steps.slice(Number(version) - 1).reduce((older, step) => step(older), texts);
}
