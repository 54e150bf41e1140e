import { sha256 } from '@noble/hashes/sha2.js';
import { rsaKeyBits } from '@/lib/config/ssh-key';

/** A public key as people recognise it: `ssh-keygen -l` prints these four. */
export interface SshFingerprint {
  bits: number;
  /** `SHA256:` and base64 without padding. */
  hash: string;
  comment: string;
  kind: string;
}

// Names and sizes: key_type and sshkey_size in OpenSSH's sshkey.c.
const kinds: Readonly<Record<string, readonly [kind: string, bits: number]>> = {
  'ssh-ed25519': ['ED25519', 256],
  'ssh-rsa': ['RSA', 0],
  'ecdsa-sha2-nistp256': ['ECDSA', 256],
  'ecdsa-sha2-nistp384': ['ECDSA', 384],
  'ecdsa-sha2-nistp521': ['ECDSA', 521],
  'sk-ssh-ed25519@openssh.com': ['ED25519-SK', 256],
  'sk-ecdsa-sha2-nistp256@openssh.com': ['ECDSA-SK', 256],
};

/**
 * The fingerprint of a public key. Without crypto.subtle, which plain http does not have.
 * @param line `type base64 comment`, as the schema let it through
 * @throws Error for a line that is no key
 */
export function sshFingerprint(line: string): SshFingerprint {
  const [type = '', blob = '', ...comment] = line.split(' ');
  const known = kinds[type];
  if (!known) throw new Error(`No SSH public key: ${type}`);
  const bytes = Uint8Array.from(atob(blob), (c) => c.charCodeAt(0));
  const hash = btoa(String.fromCharCode(...sha256(bytes))).replaceAll('=', '');
  const [kind, bits] = known;
  return {
    bits: rsaKeyBits(line) ?? bits,
    hash: `SHA256:${hash}`,
    comment: comment.join(' '),
    kind,
  };
}
