import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { steps } from '@/components/wizard/step-list';
import { basePath, hasServer } from '@/lib/edition';
import { workerSource } from '@/lib/generated/service-worker';
import type { Build } from '@/lib/offline/kept';

// Made when the site is built, because the list of files is complete only then.
export const dynamic = 'force-static';

/** The service worker, with the build that it keeps. While developing there is no build, and a worker that keeps nothing. */
export function GET(): Response {
  const build = process.env.NODE_ENV === 'development' ? { files: [], pages: [] } : whatWasBuilt();
  const sum = createHash('sha256').update(JSON.stringify(build)).update(workerSource);
  const whole: Build = { version: sum.digest('hex').slice(0, 12), basePath, hasServer, ...build };
  return new Response(`const build = ${JSON.stringify(whole)};\n${workerSource}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}

/** Files and pages of this build. The list differs between builds, because Next names a folder after each. */
function whatWasBuilt(): Pick<Build, 'files' | 'pages'> {
  const root = /* turbopackIgnore: true */ process.cwd();
  const built = join(root, '.next');
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(join(built, 'server/app-paths-manifest.json'), 'utf8'),
  );
  return {
    files: [
      ...below(join(built, 'static'), /\.(?:js|css|woff2)$/).map((path) => `/_next/static${path}`),
      ...below(join(root, 'public/desktops'), /\.webp$/).map((path) => `/desktops${path}`),
      '/icon.svg',
      '/manifest.webmanifest',
    ],
    pages: pagesOf(Object.keys(manifest)),
  };
}

/** The addresses of all pages: one with a placeholder is a step's, and steps have a list. */
function pagesOf(names: readonly string[]): string[] {
  const pages = names
    .filter((name) => name.endsWith('/page') && !/^\/_|\[/.test(name))
    .map((name) => name.replace(/\/page$/, '').replaceAll(/\/\([^()]+\)/g, '') || '/');
  return [...new Set([...pages, ...steps.map(({ href }) => href)])].sort();
}

function below(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
}
