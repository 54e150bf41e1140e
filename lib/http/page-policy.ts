import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const common: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
};

/** While developing, Next sends scripts that evaluate text, styles by script, and listens on a socket. */
export const developmentPolicy = print({
  ...common,
  'connect-src': "'self' ws:",
  'img-src': "'self' data:",
  'script-src': "'self' 'unsafe-eval' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
});

/**
 * The Content-Security-Policy of a page: scripts and styles of this site's files, and the inline ones that the page was
 * built with, by their hashes. Nothing else runs.
 * @param html the page as it was built, and others that may be sent in its place
 */
export function policyOf(...html: readonly string[]): string {
  const sources = (element: 'script' | 'style') =>
    ["'self'", ...new Set(html.flatMap((text) => hashes(text, element)))].join(' ');
  return print({ ...common, 'script-src': sources('script'), 'style-src': sources('style') });
}

/**
 * The policies of all pages that were built.
 * @param folder where `next build` put them
 * @returns gives the policy for a path; a path without a page gets that of the page which says so. `pages` are all that have one
 */
export function readPolicies(folder: string): ((path: string) => string) & { pages: string[] } {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) =>
    name.endsWith('.html'),
  );
  // Every policy allows the scripts of these two as well, because Next may send them for any path.
  const notFound = read('_not-found.html');
  const broken = read('_global-error.html');
  const policies = new Map(
    names.map((name) => {
      const path = `/${name.slice(0, -'.html'.length).replaceAll('\\', '/')}`;
      return [path === '/index' ? '/' : path, policyOf(read(name), notFound, broken)];
    }),
  );
  const other = policyOf(notFound, broken);
  const policyFor = (path: string) => policies.get(path) ?? other;
  return Object.assign(policyFor, { pages: [...policies.keys()] });
}

function hashes(html: string, element: 'script' | 'style'): string[] {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [...html.matchAll(inline)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

function print(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
