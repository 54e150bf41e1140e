/** What the keys are called where the answers name them (facts.switchKeys). */
const ownKeys = 'the keys you chose';

/**
 * How one changes between keyboards.
 * @param names the keyboards, as the answers name them
 * @param keys as `facts.switchKeys` says them
 * @param mark what stands on these keys in the picture
 * @returns undefined for a single keyboard
 */
export function switchSentence(
  names: readonly string[],
  keys: string,
  isMac: boolean,
  mark: string | undefined,
): string | undefined {
  if (names.length < 2) return undefined;
  const named = isMac ? keys.replace('Alt', 'option') : keys;
  const begin =
    keys === ownKeys
      ? 'The keys that you chose under “Keyboard options” switch'
      : `${named[0]?.toUpperCase()}${named.slice(1)} ${keys.startsWith('both') ? 'switch' : 'switches'}`;
  const quoted = names.map((name) => `“${name}”`);
  const list = `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
  return `${begin} between ${list}.${mark ? ` In the picture these keys are marked “${mark}”.` : ''}`;
}
