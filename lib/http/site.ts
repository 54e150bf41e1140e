import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '@/lib/edition';
import { etagOf } from './etag';
import { developmentPolicy, readPolicies } from './page-policy';

/** What stands at a path. */
export type Place =
  /** A document. It is drawn for each request, or else as it was built. */
  | { kind: 'page'; name: string; policy: string; isDrawn: boolean }
  /** A file of `public` or of the build. Without `bytes` it comes from a route, which knows neither ranges nor tags. */
  | { kind: 'file'; name: string; bytes?: number; modified?: number; etag?: string }
  /** A route for programs, which answers every method itself. */
  | { kind: 'route'; name: string };

/** All that the site serves. */
export interface Site {
  /** Below what path the site is reached: empty, or a path without a slash at the end. */
  basePath: string;
  /** What stands at a path, if anything does. */
  at(path: string): Place | undefined;
  /** Whether a page may call a server action of this name: those of another build are not there. */
  hasAction(id: string): boolean;
  /** The policy of the page that says that there is no such page. */
  notFoundPolicy: string;
}

/**
 * The site as it was built.
 * @param root the folder that holds `.next` and `public`
 * @throws Error when nothing was built there
 */
export function readSite(root: string): Site {
  const built = join(root, '.next');
  const policyFor = readPolicies(join(built, 'server/app'));
  const routes: Record<string, string> = JSON.parse(
    readFileSync(join(built, 'app-path-routes-manifest.json'), 'utf8'),
  );
  const places = new Map<string, Place>();
  const patterns: [RegExp, Place][] = [];
  for (const path of policyFor.pages) {
    if (isInternal(path)) continue;
    places.set(path, { kind: 'page', name: path, policy: policyFor(path), isDrawn: false });
  }
  for (const [file, path] of Object.entries(routes)) {
    if (isInternal(path) || places.has(path)) continue;
    const isDynamic = path.includes('[');
    if (file.endsWith('/page')) {
      // A page with a placeholder was built for every value that it may take.
      if (isDynamic) continue;
      places.set(path, { kind: 'page', name: path, policy: policyFor(path), isDrawn: true });
    } else if (!path.startsWith('/api/')) {
      const body = join(built, `server/app${path}.body`);
      const etag = existsSync(body) ? etagOf(readFileSync(body)) : undefined;
      places.set(path, { kind: 'file', name: path, ...(etag !== undefined && { etag }) });
    } else if (isDynamic) patterns.push([patternOf(path), { kind: 'route', name: path }]);
    else places.set(path, { kind: 'route', name: path });
  }
  for (const [prefix, folder] of [
    ['/_next/static', join(built, 'static')],
    ['', join(root, 'public')],
  ] as const) {
    for (const [path, place] of filesBelow(folder, prefix)) places.set(path, place);
  }
  const actions: { node: Record<string, unknown> } = JSON.parse(
    readFileSync(join(built, 'server/server-reference-manifest.json'), 'utf8'),
  );
  return {
    basePath,
    hasAction: (id) => Object.hasOwn(actions.node, id),
    notFoundPolicy: policyFor('/_not-found'),
    at: (path) => places.get(path) ?? patterns.find(([pattern]) => pattern.test(path))?.[1],
  };
}

/** The site while it is being developed: everything may be there, and Next says what is not. */
export const developmentSite: Site = {
  basePath,
  hasAction: (id) => /^[0-9a-f]{40,64}$/.test(id),
  notFoundPolicy: developmentPolicy,
  at(path) {
    if (path.startsWith('/api/')) return { kind: 'route', name: path };
    if (/^\/(?:_next|__next)|\.\w+$/.test(path)) return { kind: 'file', name: path };
    const policy = developmentPolicy;
    return { kind: 'page', name: path, policy, isDrawn: path === '/plain' || path === '/compare' };
  },
};

/** Next's own documents for errors. They have no address, so nobody may ask for them. */
function isInternal(path: string): boolean {
  return path.startsWith('/_');
}

/**
 * `/api/flake/[generator]/flake.tar.gz` as a pattern. A placeholder is one segment of plain letters: Next resolves dots, and
 * ends at “#”, so that it would look for something else than what was found here.
 */
function patternOf(path: string): RegExp {
  const parts = path
    .split(/\[[^[\]]+\]/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[\\w-][\\w.-]*')}$`);
}

function filesBelow(folder: string, prefix: string): [string, Place][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const name = prefix + file.slice(folder.length).replaceAll('\\', '/');
      const { size, mtimeMs } = statSync(file);
      return [encodeURI(name), { kind: 'file', name, bytes: size, modified: mtimeMs }];
    });
}
