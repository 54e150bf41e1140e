import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

// Of all that is no page: those have policies of their own, made by proxy.ts from what was built.
const contentSecurityPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const headers = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  // Not no-referrer: with it a form sent without JavaScript has the origin "null", which Next refuses.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => [{ source: '/:path*', headers }],
  // Types are a step of `npm run check` and `npm test`; a visitor's first `npm start` need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A page once prefetched stays usable as long as the tab is open: it holds no data, and the network may go.
  experimental: { staleTimes: { static: 7 * 24 * 60 * 60 } },
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
