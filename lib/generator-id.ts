import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names a generator together with the origin that its links lead to: both decide the bytes, so both are in the address that
 * serves the same bytes for good. Whoever keeps a released generator finds it again by this name.
 * @param release the generator, whatever its origin: version and hash
 * @param origin where the wizard is served
 */
export function generatorIdAt(release: string, origin: string): string {
  const [version] = release.split('-');
  return `${version}-${bytesToHex(sha256(utf8ToBytes(`${release}\n${origin}`))).slice(0, 12)}`;
}
