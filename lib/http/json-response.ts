import { anyOrigin } from './cross-origin';
import { etagOf, isNotModified, revalidateAlways } from './etag';

/** A JSON document that only changes with the site itself. */
export function constantJson(value: unknown, type = 'application/json') {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  // Weak: on its way the text may be compressed.
  const etag = `W/${etagOf(text)}`;
  const headers = {
    ...anyOrigin,
    'Cache-Control': revalidateAlways,
    'Content-Type': type,
    ETag: etag,
  };
  return (request: Request): Response => {
    if (isNotModified(request.headers, etag)) return new Response(null, { status: 304, headers });
    return new Response(request.method === 'HEAD' ? null : text, { headers });
  };
}
