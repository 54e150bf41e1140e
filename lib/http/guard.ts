import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The address that says what is wrong with an address. */
const badRequest = '/api/bad-request';

/**
 * Turns what Next 16.4 answers with a 500 into what it answers well: nothing a client sends may look like our fault.
 * Node tells of every request on this channel before anybody handles it.
 */
export function guardRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    mend(request);
    if (request.method === 'POST' && !request.url?.startsWith('/api/')) blameClient(response);
  });
}

/**
 * A POST to a page calls a server action. Ours do not throw; Next does, and says 500, for a body or an Origin that no page
 * of ours sends.
 */
export function blameClient(response: Pick<ServerResponse, 'writeHead'>): void {
  const writeHead = response.writeHead as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead.call(response, status >= 500 ? 400 : status, ...rest)) as ServerResponse['writeHead'];
}

/** Changes a request's address or method where Next cannot cope with it. */
export function mend(request: Pick<IncomingMessage, 'url' | 'method'>): void {
  // A Request cannot be made with this method (https://fetch.spec.whatwg.org/#forbidden-method). Nothing here takes a PUT.
  if (request.method === 'TRACE') request.method = 'PUT';
  request.url = readable(request.url ?? '') ?? badRequest;
}

/** An address as Next wants it: from the first slash on, its path UTF-8. Undefined for `*` and what is no address. */
function readable(address: string): string | undefined {
  let url = address;
  if (/^https?:/i.test(url) && URL.canParse(url)) {
    // Sent by those who take us for a proxy (RFC 9112 §3.2.2).
    const { pathname, search } = new URL(url);
    url = pathname + search;
  }
  if (!url.startsWith('/')) return undefined;
  const path = url.split('?', 1)[0] ?? '';
  if (!path.includes('%')) return url;
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return undefined;
  }
}
