import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Nothing uses next/image: its own address is not served.
  images: { unoptimized: true },
  // Types are a step of `npm run check` and `npm test`; a visitor's first `npm start` need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A page once prefetched stays usable as long as the tab is open: it holds no data, and the network may go.
  experimental: {
    staleTimes: { static: 7 * 24 * 60 * 60 },
    // As the HTTP doors have it (lib/http/limits.ts).
    serverActions: { bodySizeLimit: '64kb' },
  },
  turbopack: {
    // A lock file in some folder above would else be taken for the root.
    root,
    // As jszip's own "browser" field means it, which Turbopack misses: the sources bring Node's streams along, and eval.
    resolveAlias: { jszip: { browser: './node_modules/jszip/dist/jszip.min.js' } },
  },
  outputFileTracingRoot: root,
  // `next start` does not serve a standalone build: only for images.
  ...(process.env.HYPRGUEST_STANDALONE && { output: 'standalone' }),
};

export default config;
