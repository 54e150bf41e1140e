/**
 * The service worker: keeps the pages of one build with all their files, so that they open without a network, and each tab
 * stays with the build it began with. It never sees what is made from answers: that has no place in `kept.ts`.
 * Bundled by tools/bundle; app/service-worker.js puts the build before it.
 */
import { type Build, type Entry, entriesOf, keyOf, standInOf } from './kept';

/** What TypeScript's DOM library leaves out of https://w3c.github.io/ServiceWorker/. */
interface WorkerEvents {
  install: Event & { waitUntil(done: Promise<unknown>): void };
  activate: Event & { waitUntil(done: Promise<unknown>): void };
  message: MessageEvent;
  fetch: Event & { request: Request; respondWith(response: Promise<Response>): void };
}
interface Worker {
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

declare const build: Build;
const worker = self as unknown as Worker;
const prefix = `hyprguest${build.basePath}:`;
const cacheName = prefix + build.version;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));

worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOld().then(() => worker.clients.claim())),
);

// A new build waits until no tab runs the old one, or until somebody asks for it.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, headers } = request;
  const header = (name: string) => headers.get(name);
  const asked = { method, url, isNavigation: mode === 'navigate', header };
  const standIn = standInOf(asked, build, location.origin);
  if (standIn) return event.respondWith(fetch(request).catch(() => replaced(standIn)));
  const key = keyOf(asked, build, location.origin);
  if (key !== undefined) event.respondWith(answer(request, key));
});

async function replaced(standIn: NonNullable<ReturnType<typeof standInOf>>): Promise<Response> {
  if ('address' in standIn) return Response.redirect(standIn.address);
  return (await kept(standIn.key)) ?? Response.error();
}

async function answer(request: Request, key: string): Promise<Response> {
  return (await kept(key)) ?? fetch(request);
}

const at = (key: string) => new URL(key, location.origin).href;

async function kept(key: string): Promise<Response | undefined> {
  const mine = await (await caches.open(cacheName)).match(at(key), { ignoreVary: true });
  // Tabs that were open before ask for files of the build before.
  return (
    mine ?? (key.startsWith('/_next/') ? caches.match(at(key), { ignoreVary: true }) : undefined)
  );
}

/** Fails when anything fails, so that no half of a build is ever used: the browser or the page tries again. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const entries = entriesOf(build);
  const next = async (): Promise<void> => {
    for (let entry = entries.pop(); entry; entry = entries.pop()) await keep(cache, entry);
  };
  await Promise.all([next(), next(), next(), next()]);
}

async function keep(cache: Cache, { key, url, headers, isForever }: Entry): Promise<void> {
  const known = isForever ? await caches.match(at(key), { ignoreVary: true }) : undefined;
  if (known) return cache.put(at(key), known);
  const response = await fetch(url, { headers, cache: isForever ? 'default' : 'no-cache' });
  // A page that is drawn anew for each request says `no-store`, so it is left out.
  if (!response.ok || /no-store/.test(response.headers.get('Cache-Control') ?? '')) {
    // Cancelled, because an unread body holds one of the browser's six connections.
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return;
  }
  // A new Response has no address of its own. With one, the browser refuses a document that a host redirected (/host to
  // /host/), and a Web Worker loses what stands behind “#” in its address, which Turbopack's workers read.
  await cache.put(at(key), new Response(response.body, response));
}

/** The build before stays, for tabs that still run it. */
async function dropOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const others = names.filter((name) => name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
