/** The site's routes for programs, called as the functions that they are: a Request goes in, a Response comes out. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRequest } from '@/lib/http/front-door';
import type { Site } from '@/lib/http/site';

const folder = join(import.meta.dirname, '../../app/api');

/** Every address below /api, as the folders say it; `[name]` stands for one segment. */
export const addresses: readonly string[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('route.ts'))
  .map((path) => `/api/${path.replaceAll('\\', '/').replace(/\/route\.ts$/, '')}`)
  .sort();

/** Where the requests seem to go. */
export const origin = 'http://wizard.example:3000';

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Response | Promise<Response>;

const site: Site = {
  basePath: '',
  notFoundPolicy: '',
  hasAction: () => false,
  at(path) {
    const name = addresses.find((known) => matching(known).test(path));
    return name === undefined ? undefined : { kind: 'route', name };
  },
};

/**
 * Sends a request through the front door to the route that its address leads to.
 * @param address path and query
 * @throws Error when no route is there, or when it does not know the method (Next itself would say 405)
 */
export async function send(address: string, init: RequestInit = {}): Promise<Response> {
  const [path = ''] = address.split('?');
  const pattern = addresses.find((known) => matching(known).test(path));
  if (!pattern) throw new Error(`No route at ${path}`);
  const method = init.method ?? 'GET';
  const routes = (await import(join(folder, pattern.slice('/api'.length), 'route.ts'))) as Record<
    string,
    Handler
  >;
  const handler = routes[method];
  if (!handler) throw new Error(`${pattern} has no ${method}`);
  const headers = new Headers(init.headers);
  if (!headers.has('host')) headers.set('host', new URL(origin).host);
  const verdict = judgeRequest(
    { method, url: address, headers: Object.fromEntries(headers) },
    site,
  );
  if ('answer' in verdict) return new Response(verdict.answer.body, verdict.answer);
  const request = new Request(origin + address, { ...init, headers, ...streaming(init.body) });
  const params = matching(pattern).exec(path)?.groups ?? {};
  return handler(request, { params: Promise.resolve(params) });
}

/** What a response holds. */
export async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

function matching(pattern: string): RegExp {
  const source = pattern.replaceAll('.', '\\.').replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}

/** A Request takes a stream only from who says that it does not wait for an answer meanwhile. */
function streaming(body: RequestInit['body']): object {
  return body instanceof ReadableStream ? { duplex: 'half' } : {};
}
