/** Where a keyboard has the keys of an American one: the NixOS ISO's console believes in that one, whatever is on the desk. */
import { plainSymbols, type ReadSymbols } from './xkb-letters';

/** What is typed there, in the order in which the guide names it, and the keys that an American keyboard has it on. */
const typed: Readonly<Record<string, string>> = {
  ...{ '-': 'AE11', '/': 'AB10' },
  ...{ s: 'AC02', u: 'AD07', d: 'AC03', o: 'AD09', m: 'AB07', n: 'AB06', t: 'AD05', l: 'AC09' },
  ...{ g: 'AC05', h: 'AC06', y: 'AD06', e: 'AD03', r: 'AD04', b: 'AB05' },
};

/** xkb's names of what those keys type on other keyboards, but for letters and what is written as itself. */
const signs: Readonly<Record<string, string>> = {
  ...{
    apostrophe: "'",
    asterisk: '*',
    at: '@',
    backslash: '\\',
    bracketleft: '[',
    bracketright: ']',
  },
  ...{ comma: ',', equal: '=', exclam: '!', minus: '-', numbersign: '#', parenright: ')' },
  ...{ period: '.', plus: '+', question: '?', semicolon: ';', slash: '/', underscore: '_' },
  ...{ dead_circumflex: '^', dead_macron: '¯', masculine: 'º', numerosign: '№', ssharp: 'ß' },
  ...{ rightsinglequotemark: '’', amacron: 'ā', ccaron: 'č', ccedilla: 'ç', ccircumflex: 'ĉ' },
  ...{ eabovedot: 'ė', eacute: 'é', egrave: 'è', emacron: 'ē', eogonek: 'ę', eth: 'ð' },
  ...{ gbreve: 'ğ', gcircumflex: 'ĝ', icircumflex: 'î', idotless: 'ı', lcedilla: 'ļ' },
  ...{ ntilde: 'ñ', odiaeresis: 'ö', ograve: 'ò', sacute: 'ś', scaron: 'š', scedilla: 'ş' },
  ...{ schwa: 'ə', thorn: 'þ', tslash: 'ŧ', ubreve: 'ŭ', udiaeresis: 'ü', zcaron: 'ž' },
};

/** What is typed, one sign each. */
export const typedOnConsole = Object.keys(typed).join('');

/**
 * What a keyboard's own keys type where an American one has `typedOnConsole`.
 * @returns one sign for each, in the same order; undefined when a key there types no sign that has a name
 * @throws when a file or section is missing
 */
export function signsOnThoseKeys(
  layout: string,
  variant: string,
  read: ReadSymbols,
): string | undefined {
  const symbols = plainSymbols(layout, variant, read);
  const found = Object.values(typed).map((key) => {
    const symbol = symbols.get(key) ?? '';
    return /^[\p{L}\d]$/u.test(symbol) ? symbol : signs[symbol];
  });
  return found.includes(undefined) ? undefined : found.join('');
}
