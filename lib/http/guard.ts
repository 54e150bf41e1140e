import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** The address that says what is wrong with an address. */
const badRequest = '/api/bad-request';

/**
 * Turns what Next 16.4 answers with a 500 into what it answers well: nothing a client sends may look like our fault.
 * Node tells of every request on this channel before anybody handles it.
 */
export function guardRequests(): void {
  subscribe('http.server.request.start', (message) => {
    mend((message as { request: IncomingMessage }).request);
  });
}

/** Changes a request's address or method where Next cannot cope with it. */
export function mend(request: Pick<IncomingMessage, 'url' | 'method'>): void {
  // A Request cannot be made with this method (https://fetch.spec.whatwg.org/#forbidden-method). Nothing here takes a PUT.
  if (request.method === 'TRACE') request.method = 'PUT';
  const path = request.url?.split('?', 1)[0] ?? '';
  // `OPTIONS *`, or bytes in the path that are no UTF-8.
  if (path === '*' || !canDecode(path)) request.url = badRequest;
}

function canDecode(path: string): boolean {
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
