/**
 * What becomes of a request before Next sees it. Next 16.4 spends seconds on a query of thousands of keys, answers 500 to
 * methods, paths and conditions that it does not expect, and lets headers of its own choose between representations of a page.
 * So it is asked only for what the site has, in a form that it copes with; everything else is answered here.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { siteAddress } from '@/lib/generated/build-info';
import { isNotModified, revalidateAlways } from './etag';
import { mostBody, mostKeys, mostQuery } from './limits';
import { originHeaders, requestOrigin } from './origin';
import { type Client, type HttpReply, type ProblemStatus, problem } from './problem';
import type { Place, Site } from './site';
import { terminalHelp } from './terminal-help';

/** A request line and its headers, as Node read them. */
export interface RequestHead {
  method: string;
  /** As it was sent: nothing decoded, nothing encoded anew. */
  url: string;
  headers: IncomingHttpHeaders;
}

export type Verdict =
  | { answer: HttpReply; place?: Place }
  | {
      /** What Next is to be asked for. */
      pass: {
        method: string;
        url: string;
        headers: IncomingHttpHeaders;
        place: Place;
        /** The body has to be looked at first (`action-body.ts`): Next cannot read every one. */
        isAction?: true;
      };
      /** Headers of the answer, beside those that Next sets. */
      headers: Readonly<Record<string, string>>;
    };

/**
 * Judges a request. Reads no disk, no clock, no network.
 * @param request its head
 * @param site what there is to be had
 * @returns the answer, or what to hand on
 */
export function judgeRequest(request: RequestHead, site: Site): Verdict {
  const { method, headers } = request;
  const client: Client = { method, headers: { get: (name) => headerText(headers[name]) ?? null } };
  const refuse = (
    status: ProblemStatus,
    message: string,
    more: Readonly<Record<string, string>> = {},
    path = '',
  ): Verdict => ({ answer: problem(client, status, [{ path, message }], more) });

  if (method === 'OPTIONS' && request.url === '*') return allowed('GET, HEAD, POST, OPTIONS');
  const address = readable(request.url);
  if (!address) return refuse(400, 'This address cannot be read.');
  const { query } = address;
  const path = belowBase(address.path, site.basePath);
  // The start page keeps its slash, because a service worker controls only pages below its own folder.
  if (site.basePath !== '' && address.path === site.basePath && isDocumentWanted(client, path)) {
    return moved(`${site.basePath}/`, query);
  }
  if (query.length > mostQuery || countKeys(query) > mostKeys) {
    return refuse(414, tooLong);
  }
  // Closed, because the unread rest of the body would else be taken for the next request.
  if (Number(headers['content-length'] ?? 0) > mostBody) {
    const message = `A body may have ${mostBody} bytes; answers need far less.`;
    return refuse(413, message, { Connection: 'close' });
  }
  const place = site.at(path);
  if (!place) {
    const shorter = path.endsWith('/') ? path.slice(0, -1) : '';
    if (shorter !== '/' && site.at(shorter)?.kind === 'page') {
      return moved(site.basePath + shorter, query);
    }
    return isDocumentWanted(client, path)
      ? pass(
          request,
          notFound,
          `${site.basePath}/_not-found`,
          { 'Cache-Control': 'no-store' },
          conditions,
        )
      : refuse(404, 'The start page is /. For programs, /api/openapi.json lists every route.');
  }
  if (place.kind === 'route' || (place.kind === 'page' && place.isDrawn)) {
    const key = unreadableKey(query);
    if (key !== undefined) {
      return refuse(400, 'This is not UTF-8. Copy the link again, or remove this part.', {}, key);
    }
    const lost = [...new URLSearchParams(query).keys()].find((name) => ofNext.test(name));
    if (lost !== undefined) return refuse(400, `There is no answer “${lost}”.`, {}, lost);
  }
  const verdict =
    place.kind === 'route'
      ? toRoute(request, place, path, query)
      : place.kind === 'file'
        ? toFile(request, place, path, client, refuse)
        : toPage(request, place, path, query, client, refuse, site);
  if ('answer' in verdict) return { ...verdict, place };
  const { pass: handed } = verdict;
  return { ...verdict, pass: { ...handed, url: forNext(handed.url, site.basePath) } };
}

/**
 * A path as the site knows it. A proxy may have taken the base path off, or left it: both are welcome, and no path of the
 * site begins like it.
 */
function belowBase(path: string, basePath: string): string {
  if (path === basePath) return '/';
  return basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}

/** Drops the start page's slash, because Next would redirect to the address without it. */
function forNext(url: string, basePath: string): string {
  return basePath !== '' && /^\/(?:\?|$)/.test(url) ? basePath + url.slice(1) : basePath + url;
}

const tooLong = `The query may have ${mostQuery} characters and ${mostKeys} keys. Send longer answers as JSON with POST /api/flake.zip.`;

const notFound: Place = {
  kind: 'page',
  name: '/_not-found',
  policy: '',
  isDrawn: false,
};

type Refuse = (
  status: ProblemStatus,
  message: string,
  more?: Readonly<Record<string, string>>,
) => Verdict;

// A Request cannot be made with TRACE (https://fetch.spec.whatwg.org/#forbidden-method), and Next answers none of WebDAV's.
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Routes answer every method themselves, with their own Allow. None takes a PUT. */
function toRoute(request: RequestHead, place: Place, path: string, query: string): Verdict {
  const method = knownMethods.has(request.method) ? request.method : 'PUT';
  const url = query === '' ? path : `${path}?${query}`;
  return pass({ ...request, method }, place, url, {
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}

function toFile(
  request: RequestHead,
  place: Place & { kind: 'file' },
  path: string,
  client: Client,
  refuse: Refuse,
): Verdict {
  const { method, headers } = request;
  if (method === 'OPTIONS') return allowed('GET, HEAD, OPTIONS');
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, ...notTaken('GET, HEAD, OPTIONS'));
  const { bytes, modified, etag } = place;
  if (bytes === undefined || modified === undefined) {
    // Next lets shared caches keep it for a year, and gives it no tag; a service worker that old would keep its site as old.
    const kept = { 'Cache-Control': revalidateAlways, ...(etag !== undefined && { ETag: etag }) };
    return etag !== undefined && isNotModified(client.headers, etag)
      ? { answer: { status: 304, headers: kept, body: '' } }
      : pass(request, place, path, kept, conditions);
  }
  // None matches, because Next's tags are weak and If-Match compares strongly (RFC 9110 §13.1.1).
  const match = headers['if-match'];
  const since = Date.parse(headers['if-unmodified-since'] ?? '');
  if (match === undefined ? Math.floor(modified / 1000) * 1000 > since : match.trim() !== '*') {
    return refuse(412, 'Ask without If-Match and If-Unmodified-Since.');
  }
  const range = headers.range === undefined ? 'none' : satisfiable(headers.range, bytes);
  const unwanted = ['if-match', 'if-unmodified-since'];
  if (method === 'HEAD' || range === 'odd') unwanted.push('range', 'if-range');
  else if (range === 'no') {
    // With If-Range the whole file is a right answer, too: so the range is dropped instead of refused.
    if (headers['if-range'] === undefined) {
      const message = `It has ${bytes} bytes.`;
      return refuse(416, message, { 'Content-Range': `bytes */${bytes}` });
    }
    unwanted.push('range', 'if-range');
  }
  return pass(request, place, path, {}, unwanted);
}

/**
 * Whether a file has what a Range header asks for. One range is enough for everybody who asks for the rest of a file; other
 * forms may be ignored (RFC 9110 §14.2).
 */
function satisfiable(range: string, bytes: number): 'yes' | 'no' | 'odd' {
  const [, from, to, last] = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/.exec(range) ?? [];
  if (last !== undefined) return Number(last) > 0 && bytes > 0 ? 'yes' : 'no';
  if (from === undefined) return 'odd';
  if (to && Number(to) < Number(from)) return 'odd';
  return Number(from) < bytes ? 'yes' : 'no';
}

function toPage(
  request: RequestHead,
  place: Place & { kind: 'page' },
  path: string,
  query: string,
  client: Client,
  refuse: Refuse,
  site: Site,
): Verdict {
  const { method, headers } = request;
  const whole = (where: string) => (query === '' ? where : `${where}?${query}`);
  if (method === 'POST') {
    const action = headerText(headers['next-action']);
    if (action !== undefined) return toAction(request, place, path, action, site, refuse);
    // Only the form of a page without scripts sends this.
    return pass(request, { kind: 'route', name: '/api/plain' }, whole('/api/plain'), {});
  }
  if (method === 'OPTIONS') return allowed('GET, HEAD, POST, OPTIONS');
  if (method !== 'GET' && method !== 'HEAD') {
    return refuse(405, ...notTaken('GET, HEAD, POST, OPTIONS'));
  }
  if (path === '/' && isTerminal(headers)) return help(client, site.basePath);
  const router = asksRouter(headers, query);
  // A built page is the same for every query, so it is asked for without one; Next's router needs its own query back.
  const url = place.isDrawn || router ? whole(path) : path;
  const unwanted = headers['if-none-match']?.trim() === '*' ? conditions : conditionsButKnown;
  return pass(
    request,
    place,
    url,
    {
      'Cache-Control': place.isDrawn ? 'no-store' : revalidateAlways,
      ...(path === '/' && { Vary: 'Accept, User-Agent' }),
    },
    unwanted,
    router,
  );
}

/** A page's server action, which makes its files. `guard.ts` checks the body before Next reads it. */
function toAction(
  request: RequestHead,
  place: Place,
  path: string,
  action: string,
  site: Site,
  refuse: Refuse,
): Verdict {
  const { headers } = request;
  if (!site.hasAction(action)) {
    return refuse(404, 'This page is of another version. Load it again.', { Connection: 'close' });
  }
  if (!/^text\/plain\b/i.test(headers['content-type'] ?? '')) {
    return refuse(415, 'Send the answers as the page does.', { Connection: 'close' });
  }
  if (!/^\d+$/.test(headers['content-length'] ?? '')) {
    return refuse(411, 'Say how long the body is.', { Connection: 'close' });
  }
  const verdict = pass(request, place, path, { 'Cache-Control': 'no-store' }, [
    ...conditions,
    // Dropped, because Next compares it with the host, which a proxy may have changed; there is no session to protect.
    'origin',
  ]);
  if ('answer' in verdict) return verdict;
  const kept = { ...verdict.pass.headers, 'next-action': action };
  return { ...verdict, pass: { ...verdict.pass, headers: kept, isAction: true } };
}

/** Of conditions, a page understands If-None-Match alone. */
const conditionsButKnown = ['if-match', 'if-unmodified-since', 'range', 'if-range'];
const conditions = [...conditionsButKnown, 'if-none-match'];

const ofRouter = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-hmr-refresh',
  'next-url',
];

/** Whether Next's router asks for a page's data: by its header, and by a key that keeps the address apart from the page's. */
function asksRouter(headers: IncomingHttpHeaders, query: string): boolean {
  return headers.rsc === '1' && /(?:^|&)_rsc(?:=|&|$)/.test(query);
}

/** Headers by which a client could steer Next. Cookies are among them, because this site sets none. */
const steering =
  /^(?:cookie|content-security-policy|content-security-policy-report-only|next-action|next-resume|x-(?:nextjs|middleware|invoke|matched|prerender|now|vercel)-.*)$/;

function pass(
  request: RequestHead,
  place: Place,
  url: string,
  headers: Readonly<Record<string, string>>,
  unwanted: readonly string[] = [],
  router = false,
): Verdict {
  const kept: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (steering.test(name) || unwanted.includes(name)) continue;
    if (router || !ofRouter.includes(name)) kept[name] = value;
  }
  return { pass: { method: request.method, url, headers: kept, place }, headers };
}

function allowed(methods: string): Verdict {
  return { answer: { status: 204, headers: { Allow: methods }, body: '' } };
}

function notTaken(methods: string): [message: string, headers: Record<string, string>] {
  // Closed, because its body may be long and nobody reads it.
  return [`It takes ${methods}.`, { Allow: methods, Connection: 'close' }];
}

function moved(path: string, query: string): Verdict {
  const headers = {
    // Relative, as the client's own name for this site may be another than ours.
    Location: query === '' ? path : `${path}?${query}`,
    'Cache-Control': revalidateAlways,
  };
  return { answer: { status: 308, headers, body: '' } };
}

function help({ method, headers }: Client, basePath: string): Verdict {
  const origin = requestOrigin(headers);
  const text = terminalHelp(origin === undefined ? siteAddress : origin + basePath);
  return {
    answer: {
      status: 200,
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/plain; charset=utf-8',
        Vary: `Accept, User-Agent, ${originHeaders}`,
      },
      body: method === 'HEAD' ? '' : text,
    },
  };
}

function isTerminal(headers: IncomingHttpHeaders): boolean {
  return (
    /^(?:curl|Wget|HTTPie|xh)\//.test(headers['user-agent'] ?? '') &&
    !/\btext\/html\b/i.test(headers.accept ?? '')
  );
}

/** Whether a person will read the answer: a browser's navigation asks for HTML. */
function isDocumentWanted({ method, headers }: Client, path: string): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    !/^\/(?:api|_next)\//.test(path) &&
    /\btext\/html\b/i.test(headers.get('accept') ?? '')
  );
}

/** An address in two parts, its path as the site spells it. Undefined for what is no address, or no UTF-8. */
function readable(url: string): { path: string; query: string } | undefined {
  let address = url;
  if (/^https?:/i.test(url) && URL.canParse(url)) {
    // Clients that take us for a proxy send the whole address (RFC 9112 §3.2.2).
    const { pathname, search } = new URL(url);
    address = pathname + search;
  }
  if (!address.startsWith('/')) return undefined;
  const at = address.indexOf('?');
  const path = at < 0 ? address : address.slice(0, at);
  const query = at < 0 ? '' : address.slice(at + 1);
  if (!isUtf8(path)) return undefined;
  return { path: path.includes('%') ? normalised(path) : path, query };
}

/** Letters and digits mean the same encoded or not (RFC 3986 §6.2.2). */
function normalised(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
  });
}

function isUtf8(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The first key of a query that is no UTF-8, or whose value is none: a reader would silently put other letters there. */
function unreadableKey(query: string): string | undefined {
  if (!query.includes('%')) return undefined;
  // A percent sign without two digits stands for itself, as the URL standard reads it.
  const part = query.split('&').find((pair) => !isUtf8(pair.replace(/%(?![0-9a-f]{2})/gi, '%25')));
  return part === undefined ? undefined : new URLSearchParams(part).keys().next().value;
}

/** Keys that Next takes for its own, or loses: nobody behind it would see that they were there. */
const ofNext = /^(?:__proto__$|nxt[PI]|nextInternalLocale$)/;

function countKeys(query: string): number {
  let keys = 1;
  for (let at = query.indexOf('&'); at >= 0; at = query.indexOf('&', at + 1)) keys++;
  return keys;
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
