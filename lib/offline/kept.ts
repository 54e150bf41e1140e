/** Which of this site's addresses the service worker answers itself. Pure: the worker asks, and tests do. */

/** What one build gives a service worker to keep. */
export interface Build {
  /** Another one for each build. */
  version: string;
  /** Below what path the site is reached. */
  basePath: string;
  /** Whether a server answers; else each page's data is a file beside it. */
  hasServer: boolean;
  /** Files, as the site names them. */
  files: readonly string[];
  /** Pages that are the same for every query. */
  pages: readonly string[];
}

/** The parts of a request that decide. */
export interface WorkerRequest {
  method: string;
  /** The whole address. */
  url: string;
  /** Whether a browser wants a document for a tab. */
  isNavigation: boolean;
  header: (name: string) => string | null;
}

/** Something to keep: the key it is found by, and how it is asked for. */
export interface Entry {
  key: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Named by its content, so a copy of any build will do. */
  isForever: boolean;
}

const dataKey = (page: string) => `${page}?data`;

/** All that is kept of a build. */
export function entriesOf({ basePath, hasServer, files, pages }: Build): Entry[] {
  const plain = (path: string): Entry => ({
    key: path,
    url: basePath + path,
    headers: {},
    isForever: path.startsWith('/_next/static/'),
  });
  return [
    ...files.map(plain),
    ...pages.flatMap((page) => [
      plain(page),
      { ...plain(page), ...dataOf(page, basePath, hasServer) },
    ]),
  ];
}

/** What Next's router asks for when it goes to a page: by a header, or as a file. */
function dataOf(page: string, basePath: string, hasServer: boolean): Partial<Entry> {
  const key = dataKey(page);
  if (!hasServer) return { key, url: `${basePath}${page === '/' ? '/index' : page}.txt` };
  return { key, url: `${basePath}${page}?_rsc`, headers: { RSC: '1' } };
}

/**
 * The key under which the answer to a request is kept.
 * @param origin of the site
 * @returns undefined for what the network has to answer: everything but GET, whatever is made from answers, other sites
 */
export function keyOf(request: WorkerRequest, build: Build, origin: string): string | undefined {
  const { origin: target, pathname } = new URL(request.url);
  if (request.method !== 'GET' || target !== origin) return undefined;
  const { basePath, files, pages } = build;
  if (!`${pathname}/`.startsWith(`${basePath}/`)) return undefined;
  const path = pathname.slice(basePath.length) || '/';
  if (files.includes(path)) return path;
  // A file of another build, which a tab still runs.
  if (path.startsWith('/_next/static/')) return path;
  const page = pageAt(path);
  if (request.isNavigation) return pages.includes(page) ? page : undefined;
  const data = path.endsWith('.txt') ? pageAt(path.slice(0, -'.txt'.length)) : page;
  if (!pages.includes(data)) return undefined;
  const isData = build.hasServer
    ? // What it prefetches in parts comes from the network or not at all: going there asks for the whole.
      request.header('RSC') === '1' && request.header('Next-Router-Prefetch') === null
    : path.endsWith('.txt');
  return isData ? dataKey(data) : undefined;
}

/** Web hosts lead to a page in several ways: `/host`, `/host/`, `/host.html`, `/host/index.html`. */
function pageAt(path: string): string {
  return path.replace(/(?:\.html|\/)$/, '').replace(/\/index$/, '') || '/';
}

/**
 * What stands in for a page that the server draws for each address, while the server cannot be reached.
 * @param origin of the site
 * @returns the key of a kept page to show at the same address, or another address to go to; undefined for all other requests
 */
export function standInOf(
  request: WorkerRequest,
  { basePath, pages }: Build,
  origin: string,
): { key: string } | { address: string } | undefined {
  const { origin: target, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || !request.isNavigation || target !== origin) return undefined;
  const at = (page: string) => pathname === `${basePath}${page}`;
  if (at('/compare') && pages.includes('/compare/offline')) return { key: '/compare/offline' };
  // Its answers, in the wizard: it is for browsers without scripts, and a worker is one.
  if (at('/plain') && pages.includes('/review')) return { address: `${basePath}/review${search}` };
  return undefined;
}
