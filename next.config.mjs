import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePathOf } from './lib/environment.mjs';

// The folder that holds node_modules: this one, or the one inside of which an edition is built (tools/editions).
let root = fileURLToPath(new URL('.', import.meta.url));
while (!existsSync(`${root}/node_modules`) && dirname(root) !== root) root = dirname(root);

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  basePath: basePathOf(process.env.HYPRGUEST_BASE_PATH),
  // Nothing uses next/image: its own address is not served.
  images: { unoptimized: true },
  // Types are a step of `npm run check` and `npm test`; a visitor's first `npm start` need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A page once prefetched stays usable as long as the tab is open: it holds no data, and the network may go.
  experimental: {
    // A machine that builds once has no use for what makes a second build short: writing it takes a third of the build.
    turbopackFileSystemCacheForBuild: !process.env.CI,
    staleTimes: { static: 7 * 24 * 60 * 60 },
    // As the HTTP doors have it (lib/http/limits.ts).
    serverActions: { bodySizeLimit: '64kb' },
  },
  turbopack: {
    // A lock file in some folder above would else be taken for the root.
    root,
    // As jszip's own "browser" field means it, which Turbopack misses: the sources bring Node's streams along, and eval.
    resolveAlias: { jszip: { browser: 'jszip/dist/jszip.min.js' } },
  },
  outputFileTracingRoot: root,
  // Makes smaller pictures of large ones, which nobody asks for: a third of a standalone folder.
  outputFileTracingExcludes: { '*': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  // `next start` does not serve these: a folder for images and services, and one for plain web hosts.
  ...(process.env.HYPRGUEST_STANDALONE && { output: 'standalone' }),
  ...(process.env.HYPRGUEST_EDITION === 'static' && { output: 'export' }),
};

export default config;
