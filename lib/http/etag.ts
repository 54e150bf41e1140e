import { hash } from 'node:crypto';

/** Of what has a tag: a cache has to ask each time, because a new generator may answer otherwise. */
export const revalidateAlways = 'public, max-age=0, must-revalidate';

/** A strong entity tag: the same for the same bytes, and for no others. */
export function etagOf(bytes: Uint8Array | string): string {
  return `"${hash('sha256', bytes, 'base64url')}"`;
}

/**
 * Whether the client already holds the bytes with this tag (RFC 9110 §13.1.2: a weak comparison, lists, `*`).
 * @param headers the request's
 */
export function isNotModified(headers: Pick<Headers, 'get'>, etag: string): boolean {
  const known = headers.get('if-none-match');
  if (known === null) return false;
  if (known.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  for (const [tag] of known.matchAll(/"[^"]*"/g)) if (tag === opaque) return true;
  return false;
}
