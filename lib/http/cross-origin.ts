/**
 * Any page may read what this site answers to a GET: it is made from the address alone, without cookies, and holds nothing
 * that the client did not know.
 */
export const anyOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Link',
} as const;
