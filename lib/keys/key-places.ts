/** The keys that type something, the same on every keyboard that has them. */
export interface KeyPlace {
  /** Its name in xkb. */
  xkb: string;
  /** Its name in a browser: https://www.w3.org/TR/uievents-code/ */
  code: string;
}

const row = (prefix: string, first: number, codes: readonly string[]): KeyPlace[] =>
  codes.map((code, index) => ({
    xkb: `${prefix}${String(first + index).padStart(2, '0')}`,
    code,
  }));
const letters = (text: string) => [...text].map((letter) => `Key${letter}`);

/** In the order in which the recorded data has them. */
export const keyPlaces: readonly KeyPlace[] = [
  { xkb: 'TLDE', code: 'Backquote' },
  ...row('AE', 1, [...[...'1234567890'].map((digit) => `Digit${digit}`), 'Minus', 'Equal']),
  ...row('AD', 1, [...letters('QWERTYUIOP'), 'BracketLeft', 'BracketRight']),
  ...row('AC', 1, [...letters('ASDFGHJKL'), 'Semicolon', 'Quote']),
  { xkb: 'BKSL', code: 'Backslash' },
  { xkb: 'LSGT', code: 'IntlBackslash' },
  ...row('AB', 1, [...letters('ZXCVBNM'), 'Comma', 'Period', 'Slash']),
  { xkb: 'AB11', code: 'IntlRo' },
  { xkb: 'AE13', code: 'IntlYen' },
];
