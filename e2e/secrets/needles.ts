/** Finds a text in any of the forms in which it could slip out. */

const bytesOf = (text: string) => Buffer.from(text, 'utf8');
/** Every haystack is searched byte by byte: one character per byte. */
const asBytes = (text: string) => bytesOf(text).toString('latin1');

/** Base64 of a text inside something longer: one form for each place it can begin at. */
function base64Inside(text: string): string[] {
  const bytes = bytesOf(text);
  return [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const whole = padded.toString('base64').replaceAll('=', '');
    // The first and last letters depend on the neighbours too.
    const from = [0, 2, 3][before];
    const to = padded.length % 3 === 0 ? whole.length : whole.length - 1;
    return whole.slice(from, to);
  });
}

const reversed = (text: string) => [...text].reverse().join('');
const percent = (text: string) =>
  [...bytesOf(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/**
 * The forms of a secret that count as the secret.
 * @returns form → bytes to look for, lower case where case says nothing
 */
export function formsOf(secret: string): Readonly<Record<string, readonly string[]>> {
  const url = encodeURIComponent(secret);
  const base64 = [...base64Inside(secret), ...base64Inside(reversed(secret))];
  return {
    plain: [asBytes(secret), asBytes(secret.toLowerCase()), asBytes(secret.toUpperCase())],
    'UTF-16': [
      Buffer.from(secret, 'utf16le').toString('latin1'),
      Buffer.from(secret, 'utf16le').swap16().toString('latin1'),
    ],
    JSON: [
      asBytes(JSON.stringify(secret).slice(1, -1)),
      asBytes(JSON.stringify(JSON.stringify(secret)).slice(3, -3)),
    ],
    HTML: [
      // As an attribute is written, and as text is.
      asBytes(secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;')),
      asBytes(secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')),
      asBytes(secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
    ],
    URL: [
      url,
      encodeURI(secret),
      new URLSearchParams({ x: secret }).toString().slice(2),
      encodeURIComponent(url),
      percent(secret),
      percent(secret).toUpperCase(),
    ],
    base64,
    base64url: base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    hex: [bytesOf(secret).toString('hex'), bytesOf(secret).toString('hex').toUpperCase()],
    reversed: [asBytes(reversed(secret)), bytesOf(reversed(secret)).toString('hex')],
  };
}

/** Where something was found that must not be there. */
export interface Leak {
  /** For example `request`, `localStorage`. */
  place: string;
  /** Which secret, by name. */
  secret: string;
  form: string;
  around: string;
}

/** Looks for secrets in texts and bytes. */
export class Detector {
  readonly #secrets = new Map<string, [form: string, needles: readonly string[]][]>();

  /** Adds a secret that is to be looked for from now on. */
  add(name: string, secret: string): void {
    if (secret.length < 12)
      throw new Error(`${name} is too short: other text may hold it by chance`);
    this.#secrets.set(name, Object.entries(formsOf(secret)));
  }

  /** Everything found in one haystack. */
  search(place: string, haystack: string | Uint8Array): Leak[] {
    const bytes =
      typeof haystack === 'string' ? asBytes(haystack) : Buffer.from(haystack).toString('latin1');
    const leaks: Leak[] = [];
    for (const [secret, forms] of this.#secrets) {
      for (const [form, needles] of forms) {
        const at = needles.map((needle) => bytes.indexOf(needle)).find((index) => index >= 0);
        if (at === undefined) continue;
        leaks.push({ place, secret, form, around: bytes.slice(Math.max(0, at - 60), at + 120) });
      }
    }
    return leaks;
  }
}
