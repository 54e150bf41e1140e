/**
 * Names of keyboards on the text console, as `loadkeys` takes them: those that have another name or form than in xkb too.
 * Source: systemd's kbd-model-map, which names the keymaps of kbd.
 */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  be: { '': 'be-latin1' },
  br: { '': 'br-abnt2' },
  ca: { '': 'cf' },
  ch: { '': 'sg', de_nodeadkeys: 'sg', fr: 'fr_CH' },
  cz: { qwerty: 'cz-lat2' },
  de: { '': 'de', nodeadkeys: 'de-latin1-nodeadkeys' },
  dk: { '': 'dk' },
  ee: { '': 'et' },
  es: { '': 'es', dvorak: 'es-dvorak' },
  fi: { '': 'fi' },
  fr: { '': 'fr', latin9: 'fr-latin9' },
  gb: { '': 'uk' },
  hr: { '': 'croat' },
  hu: { '': 'hu', qwerty: 'hu101' },
  ie: { '': 'ie' },
  is: { '': 'is-latin1' },
  it: { '': 'it' },
  jp: { '': 'jp106' },
  latam: { '': 'la-latin1' },
  lt: { '': 'lt' },
  lv: { apostrophe: 'lv', tilde: 'lv-tilde' },
  nl: { '': 'nl' },
  no: { '': 'no' },
  pl: { '': 'pl2' },
  pt: { '': 'pt-latin1' },
  ro: { '': 'ro', cedilla: 'ro-cedilla', std: 'ro-std' },
  rs: { latin: 'sr-latin' },
  se: { '': 'sv-latin1' },
  si: { '': 'slovene' },
  sk: { '': 'sk-qwertz', qwerty: 'sk-qwerty' },
  tr: { '': 'trq' },
  us: { dvorak: 'dvorak', intl: 'us-acentos' },
};

/**
 * What a keyboard is called on the text console.
 * @returns an empty text for the American one, which every console has, and where no name is known
 */
export function consoleKeymap(layout: string, variant: string): string {
  return Object.hasOwn(names, layout) ? (names[layout]?.[variant] ?? '') : '';
}
