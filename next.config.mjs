import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

// Scripts are left alone here: Next's inline ones differ from page to page. The rest says that nothing leaves this site.
const contentSecurityPolicy = [
  "base-uri 'self'",
  "connect-src 'self' blob: data:",
  "font-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "img-src 'self' blob: data:",
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
  // A lock file in some folder above would else be taken for the root.
  turbopack: { root },
  outputFileTracingRoot: root,
  // `next start` does not serve a standalone build: only for images.
  ...(process.env.HYPRGUEST_STANDALONE && { output: 'standalone' }),
};

export default config;
