/** Characters nobody sees: they make a text another than it looks, or show it in another order than it is read. */

// Unicode's Default_Ignorable_Code_Point and the annotation marks, but for what shapes the character before it:
// joiners of graphemes, scripts and emoji, variation selectors.
const unseen =
  /(?!\u034F|\u200C|\u200D|[\uFE00-\uFE0F\u180B-\u180D\u180F]|[\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
// Scripts and emoji that need joiners and selectors are not in ASCII; but for the keys 0️⃣ to 9️⃣, #️⃣ and *️⃣.
const strayInAscii =
  /(?<!\P{ASCII})(?:[\u034F\u200C\u200D]|[\u180B-\u180D\u180F]|\uFE0F(?!\u20E3)|[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}])/u;
// One says all; more could carry a hidden text. Variants of ideographs are of ideographs.
const strayInRow =
  /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2}|[\u034F\u200C\u200D](?:[\u034F\u200C]|\u200D|[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}])|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/u;
// What an address has no use for.
const strayInAddress = /\u034F|\u200C|\u200D|[\uFE00-\uFE0F]|(?! )\p{Zs}/u;

const names: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u00AD': 'a soft hyphen',
  '\u034F': 'a combining grapheme joiner',
  '\u061C': 'an Arabic letter mark',
  '\u200B': 'a zero width space',
  '\u200C': 'a zero width non-joiner',
  '\u200D': 'a zero width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u202A': 'a left-to-right embedding',
  '\u202B': 'a right-to-left embedding',
  '\u202C': 'the end of a change of direction',
  '\u202D': 'a left-to-right override',
  '\u202E': 'a right-to-left override',
  '\u202F': 'a narrow no-break space',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first strong isolate',
  '\u2069': 'the end of an isolate',
  '\u3000': 'an ideographic space',
  '\uFEFF': 'a byte order mark',
};

const isSelector = /^[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

/** How to speak of a character that shows nothing: `a zero width space (U+200B)`. */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const [first = ''] = character;
  const other = isSelector.test(first) ? 'a variation selector' : 'an invisible character';
  return `${names[first] ?? other} (U+${code})`;
}

/**
 * Finds the first character of a text that cannot be seen and has no reason to be there.
 * @returns its name, or undefined
 */
export function invisibleCharacter(text: string): string | undefined {
  const found = [unseen, strayInAscii, strayInRow]
    .map((pattern) => pattern.exec(text)?.[0])
    .find((stray) => stray !== undefined);
  return found && characterName(found);
}

/** As `invisibleCharacter`, for text that needs no joiner and no space but the common one, such as an address. */
export function invisibleInAddress(text: string): string | undefined {
  const found = strayInAddress.exec(text)?.[0];
  return invisibleCharacter(text) ?? (found && characterName(found));
}
