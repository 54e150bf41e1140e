/**
 * What a dead key makes of the next key. From the table of en_US.UTF-8 in X.Org's libX11 (nls/en_US.UTF-8/Compose.pre),
 * which programs in the guest read through libxkbcommon.
 */

/** The marks of xkb's dead keys, as recorded (tools/data/key-symbols.ts). Thai vowels are marks too, and no dead keys. */
const deadMark =
  /^[\u0300-\u0304\u0306-\u030c\u030f\u0311\u0313\u0314\u031b\u0323-\u0328\u032d\u032e\u0330\u0331\u0335\u0345]$/;

/** What stands where no letter takes the mark: after a space, and after the same key once more. */
const alone: Readonly<Record<string, { space: string; twice?: string }>> = {
  '\u0300': { space: '`', twice: '`' },
  '\u0301': { space: "'", twice: '´' },
  '\u0302': { space: '^', twice: '^' },
  '\u0303': { space: '~', twice: '~' },
  '\u0304': { space: '¯', twice: '¯' },
  '\u0306': { space: '˘', twice: '˘' },
  '\u0307': { space: '˙', twice: '˙' },
  '\u0308': { space: '"', twice: '¨' },
  '\u030a': { space: '°', twice: '°' },
  '\u030b': { space: '˝', twice: '˝' },
  '\u030c': { space: 'ˇ', twice: 'ˇ' },
  '\u0327': { space: '¸', twice: '¸' },
  '\u0328': { space: '˛', twice: '˛' },
  '\u0335': { space: '/' },
};

/** Letters with a stroke, which Unicode does not take apart. */
const plain = 'AaBbCcDdEeGgHhIiJjLlOoPpRrTtUuYyZz';
const stroked = 'ȺⱥɃƀȻȼĐđɆɇǤǥĦħƗɨɈɉŁłØøⱣᵽɌɍŦŧɄʉɎɏƵƶ';

/** Whether a character as recorded for a key stands for a dead key. */
export function isDeadKey(character: string): boolean {
  return deadMark.test(character);
}

/**
 * What is typed after a dead key.
 * @param dead its mark, as `isDeadKey` knows it
 * @param next what the next key types alone
 * @returns undefined where the two make nothing: then neither is typed
 */
export function composed(dead: string, next: string): string | undefined {
  if (next === ' ') return alone[dead]?.space;
  if (next === dead) return alone[dead]?.twice;
  if (dead === '\u0335') return stroked[plain.indexOf(next)];
  const together = (next + dead).normalize('NFC');
  return [...together].length === 1 ? together : undefined;
}
