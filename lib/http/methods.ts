import { anyOrigin } from './cross-origin';
import { problemResponse } from './problem';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

type Method = (typeof methods)[number];
type Handler = (request: Request) => Response;

/**
 * Handlers for every method that an address does not take, `OPTIONS` included.
 * @param taken the methods that it does take
 */
export function otherMethods<Taken extends Method>(
  ...taken: readonly Taken[]
): Record<Exclude<Method, Taken>, Handler> {
  const allow = [...taken, 'OPTIONS'].join(', ');
  const refuse: Handler = (request) =>
    problemResponse(request, 405, [{ path: '', message: `It takes ${allow}.` }], { Allow: allow });
  // Pages of other sites may send GET and HEAD, which change nothing, with the one header that asks for a 304.
  const options: Handler = () =>
    new Response(null, {
      status: 204,
      headers: {
        ...anyOrigin,
        Allow: allow,
        'Access-Control-Allow-Headers': 'If-None-Match',
        'Access-Control-Allow-Methods': 'GET, HEAD',
        'Access-Control-Max-Age': '86400',
      },
    });
  return Object.fromEntries(
    methods
      .filter((method) => !(taken as readonly Method[]).includes(method))
      .map((method) => [method, method === 'OPTIONS' ? options : refuse]),
  ) as Record<Exclude<Method, Taken>, Handler>;
}
