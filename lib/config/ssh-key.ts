/**
 * Reads OpenSSH public keys: `type base64 comment`.
 * Types and blob layout (length-prefixed strings, the type first): RFC 4253 §6.6, RFC 5656 §3.1, RFC 8709,
 * OpenSSH PROTOCOL.u2f. DSA keys are refused: OpenSSH has removed them. What else ssh-keygen takes, this takes.
 */
import { characterName } from './invisible';

/** What stands in a key behind its type: a part of so many bytes, or of any length where none is said. */
const layouts: Readonly<Record<string, readonly (number | undefined)[]>> = {
  'ssh-ed25519': [32],
  'ssh-rsa': [undefined, undefined],
  'ecdsa-sha2-nistp256': [8, 65],
  'ecdsa-sha2-nistp384': [8, 97],
  'ecdsa-sha2-nistp521': [8, 133],
  'sk-ssh-ed25519@openssh.com': [32, undefined],
  'sk-ecdsa-sha2-nistp256@openssh.com': [8, 65, undefined],
};
const types = Object.keys(layouts);
// SSH_RSA_MINIMUM_MODULUS_SIZE and OPENSSL_RSA_MAX_MODULUS_BITS in OpenSSH's sshkey.h and ssh-rsa.c.
const rsaBits = { least: 1024, most: 16384 };

/** What is wrong with a line, and one that would do where that is certain. */
export interface KeyProblem {
  message: string;
  suggest?: string;
  /** Whether the line may only be the rest of the one before. */
  isRest?: boolean;
}

/** Whether a text begins as an SSH public key does. */
export function startsWithKeyType(text: string): boolean {
  return types.some((type) => text.startsWith(`${type} `) || text.startsWith(`${type}\t`));
}

/** The same key with one space between its parts; tabs and more spaces are allowed there, and lost on many ways. */
export function tidySshKey(line: string): string {
  const trimmed = line.trim();
  return startsWithKeyType(trimmed) ? trimmed.split(/[ \t]+/).join(' ') : trimmed;
}

/**
 * Checks one public key line, tidied.
 * @returns a sentence that says what is wrong and how to mend it, or undefined when it is a key
 */
export function sshKeyProblem(line: string): KeyProblem | undefined {
  const [type = '', blob = ''] = line.split(' ');
  const otherSpace = /(?! )\p{Zs}/u.exec(`${type} ${blob}`)?.[0];
  if (otherSpace !== undefined && types.some((known) => type.startsWith(known))) {
    const spaced = tidySshKey(line.replaceAll(/\p{Zs}/gu, ' '));
    return {
      message: `This SSH key has ${characterName(otherSpace)} where a space belongs. Replace it with a space.`,
      ...(sshKeyProblem(spaced) ? {} : { suggest: spaced }),
    };
  }
  if (!Object.hasOwn(layouts, type)) return { ...otherLineProblem(line), isRest: isRest(line) };
  if (blob === '') return { message: `Behind “${type}” the key itself is missing. ${oneLine}` };
  const bytes = decode(blob);
  if (!bytes) {
    return {
      message:
        'The middle part of this SSH key is not base64. Paste the line of your .pub file again, unchanged.',
    };
  }
  const parts = partsOf(bytes);
  if (parts[0] === undefined || text(parts[0]) !== type) {
    return {
      message: `This line says ${type}, but the key inside is another kind. Paste the whole line of your .pub file.`,
    };
  }
  const layout = layouts[type] ?? [];
  const size = parts.reduce((sum, part) => sum + 4 + part.length, 0);
  const misfit = layout.some(
    (length, i) => length !== undefined && parts[i + 1]?.length !== length,
  );
  if (parts.length <= layout.length) {
    return { message: `This SSH key is cut off: its line may have been broken in two. ${oneLine}` };
  }
  if (misfit || parts.length > layout.length + 1 || size !== bytes.length) {
    return { message: `This SSH key has something added or missing. ${oneLine}` };
  }
  return type === 'ssh-rsa' ? rsaProblem(parts[2] as Uint8Array) : undefined;
}

/** The bits of an RSA key, undefined for a line that is none. */
export function rsaKeyBits(line: string): number | undefined {
  const [type, blob = ''] = line.split(' ');
  const bytes = type === 'ssh-rsa' ? decode(blob) : undefined;
  const modulus = bytes && partsOf(bytes)[2];
  return modulus && bitsOf(modulus);
}

const oneLine = 'Paste the whole line of your .pub file as one line.';

/** Whether a line may belong to the key that the line before begins: base64, a header of another format, its end. */
function isRest(line: string): boolean {
  return /^(?:[A-Za-z0-9+/]+={0,2}(?: |$)|[A-Za-z-]{1,64}: |----[- ]*END )/.test(line);
}

/** What is wrong with a line that does not begin with a type of key. */
function otherLineProblem(line: string): KeyProblem {
  const [first = ''] = line.split(' ');
  if (/^https?:\/\//i.test(line)) {
    return {
      message:
        'This is an address, not a key. Open it in a browser and paste the lines it shows here.',
    };
  }
  if (first === 'ssh-dss') {
    return {
      message: 'DSA keys are no longer accepted by OpenSSH. Make a new key: ssh-keygen -t ed25519',
    };
  }
  if (first.endsWith('-cert-v01@openssh.com')) {
    return {
      message:
        'This is a certificate. Paste the key it was made for: the .pub file without “-cert” in its name.',
    };
  }
  if (/^----[- ]*(?:BEGIN|END) /.test(line)) {
    return {
      message:
        'This is a public key in another format. Convert it with ssh-keygen -i -f key.pub, and paste the line that it prints.',
    };
  }
  if (/^(?:\d{3,5} )?(?:SHA256|MD5):/.test(line)) {
    return { message: `This is the fingerprint of a key, not the key. ${oneLine}` };
  }
  if (/^(?:~|\.{0,2}[/\\]|[A-Za-z]:\\)/.test(line) || first.endsWith('.pub')) {
    return { message: `This is the name of a file. ${oneLine.replace('your .pub', 'that')}` };
  }
  const behind = types.find((type) => line.includes(` ${type} AAAA`));
  if (behind) {
    return {
      message: `Options in front of a key can’t be used here. Begin with “${behind}”; add the options in modules/core/user.nix later.`,
    };
  }
  const bytes = first.startsWith('AAAA') ? decode(first) : undefined;
  const inside = bytes && text(partsOf(bytes)[0] ?? new Uint8Array());
  if (inside && Object.hasOwn(layouts, inside)) {
    const whole = `${inside} ${line}`;
    return {
      message: `The type of this SSH key is missing. Put “${inside}” and a space in front of it.`,
      ...(sshKeyProblem(whole) ? {} : { suggest: whole }),
    };
  }
  if (/^[A-Za-z0-9+/]{20,}={0,2}$/.test(first)) {
    return { message: `This looks like a part of a key whose line was broken in two. ${oneLine}` };
  }
  return {
    message:
      'An SSH public key begins with its type, for example “ssh-ed25519 AAAA…”. Paste the whole line of your .pub file.',
  };
}

function rsaProblem(modulus: Uint8Array): KeyProblem | undefined {
  const bits = bitsOf(modulus);
  if (bits >= rsaBits.least && bits <= rsaBits.most) return undefined;
  return {
    message: `This RSA key has ${bits} bits; OpenSSH takes ${rsaBits.least} to ${rsaBits.most}. Make a new key: ssh-keygen -t ed25519`,
  };
}

/** The bits of a number as SSH writes it: big end first, a zero in front where the highest bit is set. */
function bitsOf(number: Uint8Array): number {
  const at = number.findIndex((byte) => byte !== 0);
  return at < 0 ? 0 : (number.length - at) * 8 - Math.clz32(number[at] as number) + 24;
}

/** The length-prefixed parts of a key, as far as they are whole. */
function partsOf(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + view.getUint32(at);
    if (end > bytes.length) break;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

const text = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 64));

function decode(base64: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
