// Forms that NixOS's libxcrypt accepts: sha512crypt, bcrypt, yescrypt.
const accepted = [
  /^\$6\$(?:rounds=\d{4,9}\$)?[./0-9A-Za-z]{0,16}\$[./0-9A-Za-z]{86}$/,
  /^\$2[aby]\$\d\d\$[./0-9A-Za-z]{53}$/,
  /^\$g?y\$[./0-9A-Za-z]+\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}$/,
];

// nixpkgs builds libxcrypt with strong schemes only: these could never log in.
const weak: readonly (readonly [RegExp, string])[] = [
  [/^\$1\$/, 'MD5'],
  [/^\$5\$/, 'SHA-256'],
];

export type RecognisedHash =
  | { kind: 'none' }
  | { kind: 'hash' }
  | { kind: 'refused'; message: string };

/**
 * Tells a pasted crypt(3) hash from a password.
 * @returns `hash` when it can be used as it is, `refused` with a reason when it looks like a hash that cannot
 */
export function recogniseHash(text: string): RecognisedHash {
  if (accepted.some((form) => form.test(text))) return { kind: 'hash' };
  const old = weak.find(([form]) => form.test(text));
  if (old) {
    return {
      kind: 'refused',
      message: `This is an ${old[1]} hash, which NixOS no longer accepts. Make a new one with mkpasswd, or type the password.`,
    };
  }
  if (/^\$(?:6|2[aby]|y|gy|7)\$/.test(text)) {
    return {
      kind: 'refused',
      message:
        'This begins like a password hash but is not a whole one. Copy all of mkpasswd’s output, or type the password.',
    };
  }
  return { kind: 'none' };
}
