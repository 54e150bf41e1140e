// Forms that the libxcrypt of NixOS can check, as crypt(5) spells them: sha512crypt, bcrypt, yescrypt, gost-yescrypt, scrypt.
const accepted = [
  /^\$6\$(?:rounds=[1-9]\d{3,8}\$)?[./0-9A-Za-z]{0,16}\$[./0-9A-Za-z]{86}$/,
  /^\$2[aby]\$(?:0[4-9]|[12]\d|3[01])\$[./0-9A-Za-z]{53}$/,
  /^\$g?y\$[./0-9A-Za-z]+\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}$/,
  /^\$7\$[./0-9A-Za-z]{11,97}\$[./0-9A-Za-z]{43}$/,
];

// nixpkgs builds libxcrypt with strong schemes only: whoever has one of these could never log in.
const unusable: readonly (readonly [RegExp, string])[] = [
  [/^\$1\$/, 'an MD5 hash ($1$)'],
  [/^\$5\$/, 'a SHA-256 hash ($5$)'],
  [/^\$(?:md5|sha1|3|2x?)[$,]/, 'a hash of an old kind'],
  [/^_[./0-9A-Za-z]{19}$/, 'a DES hash'],
  [/^\$(?:sm3y?|argon2\w*|scrypt|pbkdf2[\w-]*)\$/, 'a hash of a kind that crypt(3) does not know'],
  [/^\{[A-Z0-9-]+\}/, 'a hash in the form of a directory server'],
];

/** What a text in the password box is, beside a password. */
export type RecognisedHash =
  | { kind: 'none' }
  | { kind: 'hash'; hash: string }
  | { kind: 'refused'; message: string };

/**
 * Tells a pasted crypt(3) hash from a password.
 * @returns `hash` when it can be used, without the space or line end that was copied along; `refused` with a reason
 * when it looks like a hash that cannot
 */
export function recogniseHash(text: string): RecognisedHash {
  const hash = text.trim();
  if (accepted.some((form) => form.test(hash))) return { kind: 'hash', hash };
  const refused = (message: string): RecognisedHash => ({ kind: 'refused', message });
  const old = unusable.find(([form]) => form.test(text));
  if (old) {
    return refused(
      `This is ${old[1]}, which NixOS cannot check: nobody could log in. Make a new one with mkpasswd, or type the password.`,
    );
  }
  if (/^[^:\s]+:[!*]*\$[^:]+:/.test(text)) {
    return refused(
      'This is a whole line of /etc/shadow. Paste only what stands between the first and the second “:”.',
    );
  }
  if (/^!+\$/.test(text)) {
    return refused(
      'The “!” in front of this hash says that the account is locked. Paste it without “!”, or type the password.',
    );
  }
  if (/^\s*\$(?:6|2[aby]|y|gy|7)\$/.test(text)) {
    return refused(
      'This begins like a password hash but is not exactly one. Copy all of mkpasswd’s output and nothing else, or type the password.',
    );
  }
  return { kind: 'none' };
}

/**
 * Whether a text has the form of a traditional DES hash: 13 letters, digits, “.” or “/”.
 * A password can look the same, so this is a hint for words and no reason to refuse.
 */
export function couldBeDesHash(text: string): boolean {
  return /^[./0-9A-Za-z]{13}$/.test(text);
}
