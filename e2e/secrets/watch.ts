/** Everything a page lets out, gathered: what a person, a script or another account could find afterwards. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Detector, Leak } from './needles';
import { filesBelow, type Site } from './site';

export interface Watch {
  /** Files the page handed out, in order. */
  downloads: { name: string; bytes: Buffer }[];
  /** Looks at what the page holds now: storage of every kind, address, history. */
  look: () => Promise<void>;
  /** Also at the document: its text, its fields, its clipboard. For a page that has been left. */
  lookAtDocument: () => Promise<void>;
  /** All that was found until now. */
  leaks: () => Leak[];
  /** How many things were searched, by place: none anywhere would prove nothing. */
  searched: () => Readonly<Record<string, number>>;
}

/** Begins to watch a page of a context that nobody has used yet. */
export async function watch(
  context: BrowserContext,
  page: Page,
  site: Site,
  detector: Detector,
): Promise<Watch> {
  // Kept and searched at the end: some secrets (the hash, the key) are known only then. What was there already at an earlier
  // look is one text.
  const seen = new Map<string, Set<string | Uint8Array>>();
  const counts: Record<string, number> = {};
  const add = (place: string, content: string | Uint8Array) => {
    counts[place] = (counts[place] ?? 0) + 1;
    seen.set(place, (seen.get(place) ?? new Set()).add(content));
  };
  /** Digests of the responses in the caches that have been handed over: some megabytes, at each look the same. */
  const known = new Set<string>();
  const pending: Promise<unknown>[] = [];
  const downloads: Watch['downloads'] = [];

  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    // Object URLs never leave the browser; anything else foreign does, past the tapped wire.
    if (protocol !== 'blob:' && protocol !== 'data:' && origin !== site.origin) {
      add('foreign request', request.url());
    }
    add('request', request.url());
    add('request', JSON.stringify(request.headers()));
    const body = request.postDataBuffer();
    if (body) add('request', body);
  });
  const watchPage = (opened: Page) => {
    opened.on('console', (message) => {
      add('console', message.text());
      add('console', message.location().url);
    });
    opened.on('pageerror', (error) => add('console', `${error.message}\n${error.stack}`));
    opened.on('framenavigated', (frame) => add('history', frame.url()));
    opened.on('websocket', (socket) => {
      add('WebSocket', socket.url());
      socket.on('framesent', ({ payload }) => add('WebSocket', payload));
    });
    opened.on('download', (download) => {
      pending.push(
        download.path().then((path) => {
          downloads.push({ name: download.suggestedFilename(), bytes: readFileSync(path) });
        }),
      );
    });
  };
  context.on('page', watchPage);
  watchPage(page);
  await context.exposeBinding('hyprguestHistory', (_, text: string) => add('history', text));
  await context.addInitScript(() => {
    const tell = (window as unknown as { hyprguestHistory: (text: string) => void })
      .hyprguestHistory;
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name].bind(history);
      history[name] = (state, unused, url) => {
        tell(JSON.stringify([state, String(url ?? '')]));
        real(state, unused, url);
      };
    }
  });
  const devtools = await context.newCDPSession(page);

  const look = async () => {
    const { fresh, ...stores } = await page.evaluate(
      async (known) => {
        const dump = (store: Storage) => Object.entries(store).flat().join('\n');
        const requested = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const databases: unknown[] = [];
        for (const { name } of await indexedDB.databases()) {
          const database = await requested(indexedDB.open(name ?? ''));
          databases.push(name);
          for (const store of database.objectStoreNames) {
            const all = database.transaction(store).objectStore(store);
            databases.push(store, await requested(all.getAllKeys()), await requested(all.getAll()));
          }
          database.close();
        }
        const cached: string[] = [];
        const fresh: [digest: string, text: string][] = [];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            cached.push(name, request.url);
            const bytes = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer();
            const digest = String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
            if (!known.includes(digest)) fresh.push([digest, new TextDecoder().decode(bytes)]);
          }
        }
        const workers = await navigator.serviceWorker?.getRegistrations();
        return {
          fresh,
          localStorage: dump(localStorage),
          sessionStorage: dump(sessionStorage),
          IndexedDB: JSON.stringify(databases),
          'cache storage': cached.join('\n'),
          cookies: document.cookie,
          history: JSON.stringify([location.href, history.state, window.name, document.title]),
          'service workers': (workers ?? []).map((worker) => worker.scope).join('\n'),
        };
      },
      [...known],
    );
    for (const [place, content] of Object.entries(stores)) add(place, content);
    for (const [digest, text] of fresh) {
      known.add(digest);
      add('cache storage', text);
    }
    add('cookies', JSON.stringify(await context.cookies()));
    const { entries } = await devtools.send('Page.getNavigationHistory');
    add('history', JSON.stringify(entries));
  };

  return {
    downloads,
    look,
    lookAtDocument: async () => {
      await look();
      const documents = await page.evaluate(async () => [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('input, textarea, select')].map(
          (field) => (field as HTMLInputElement).value,
        ),
        await navigator.clipboard.readText().catch(() => ''),
      ]);
      for (const text of documents) add('document', text);
    },
    leaks: () => {
      const all = [...seen].flatMap(([place, contents]) =>
        [...contents].map((content) => ({ place, content })),
      );
      all.push({ place: 'wire', content: site.received() });
      all.push({ place: 'server log', content: site.log() });
      return all.flatMap(({ place, content }) =>
        place === 'foreign request' && !String(content).startsWith('chrome')
          ? [{ place, secret: '', form: '', around: String(content) }]
          : detector.search(place, content),
      );
    },
    searched: () => ({
      ...counts,
      wire: site.received().length,
      'server log': site.log().length,
    }),
  };
}

/** What is left in the profile of a browser that was closed: sessions, form data, caches, journals. */
export function leaksInProfile(folder: string, detector: Detector): Leak[] {
  return filesBelow(folder).flatMap(({ path, bytes }) =>
    detector.search(`profile ${path.slice(folder.length)}`, bytes),
  );
}
