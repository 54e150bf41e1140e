/**
 * Reads OpenSSH public keys: `type base64 comment`.
 * Types and blob layout (length-prefixed strings, the type first): RFC 4253 §6.6, RFC 5656, RFC 8709,
 * OpenSSH PROTOCOL.u2f. DSA keys are refused: OpenSSH has removed them.
 */
const blobLengths: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'ssh-ed25519': [51, 51],
  'ssh-rsa': [200, 2200],
  'ecdsa-sha2-nistp256': [104, 104],
  'ecdsa-sha2-nistp384': [136, 136],
  'ecdsa-sha2-nistp521': [172, 172],
  'sk-ssh-ed25519@openssh.com': [74, 400],
  'sk-ecdsa-sha2-nistp256@openssh.com': [127, 450],
};

/**
 * Checks one public key line.
 * @returns a sentence that says what is wrong and how to mend it, or undefined when it is a key
 */
export function sshKeyProblem(line: string): string | undefined {
  const [type = '', blob = ''] = line.split(' ');
  const lengths = blobLengths[type];
  if (type === 'ssh-dss')
    return 'DSA keys are no longer accepted by OpenSSH. Make a new key: ssh-keygen -t ed25519';
  if (!lengths) {
    return `An SSH public key begins with its type, for example “ssh-ed25519 AAAA…”. Paste the whole line of your .pub file.`;
  }
  const bytes = decode(blob);
  if (!bytes)
    return 'The middle part of this SSH key is not base64. Paste the line again, unchanged.';
  const view = new DataView(bytes.buffer);
  const typeLength = bytes.length >= 4 ? view.getUint32(0) : 0;
  const inside = String.fromCharCode(...bytes.subarray(4, 4 + Math.min(typeLength, 64)));
  if (inside !== type) {
    return `This line says ${type}, but the key inside is another kind. Paste the whole line of your .pub file.`;
  }
  if (bytes.length < lengths[0] || bytes.length > lengths[1]) {
    return 'This SSH key is cut off or has something added. Paste the whole line of your .pub file.';
  }
  return undefined;
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
