import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { firstScript } from '@/components/ui/first-script';
import { IconSheet } from '@/components/ui/icon-sheet';
import { siteAddress } from '@/lib/generated/build-info';
import socialCard from '@/public/social-card.json';
import './globals.css';

const sans = localFont({
  src: './fonts/plex-sans.woff2',
  weight: '100 700',
  variable: '--font-plex-sans',
  preload: false,
});

const mono = localFont({
  src: './fonts/plex-mono.woff2',
  weight: '400',
  variable: '--font-plex-mono',
  preload: false,
  adjustFontFallback: false,
});

const { file, width, height, alt } = socialCard;

export const metadata: Metadata = {
  // The one origin fixed at build time: a card's address must be absolute.
  metadataBase: new URL(siteAddress),
  title: { default: 'Hyprguest', template: '%s – Hyprguest' },
  description:
    'Answer a few questions and download a complete NixOS flake for a VMware guest with a Hyprland desktop. Passwords and keys stay in your browser.',
  // Titles and descriptions are each page's own.
  openGraph: {
    type: 'website',
    siteName: 'Hyprguest',
    locale: 'en_US',
    images: [{ url: `/${file}`, width, height, alt, type: 'image/png' }],
  },
  twitter: { card: 'summary_large_image' },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f7f6' },
    { media: '(prefers-color-scheme: dark)', color: '#111716' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${sans.variable} ${mono.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; an external file would flash. */}
        <script dangerouslySetInnerHTML={{ __html: firstScript }} />
      </head>
      <body>
        <a
          href="#main"
          className="fixed start-4 top-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 font-semibold text-accent-ink focus:translate-y-0 print:hidden"
        >
          Skip to the content
        </a>
        {children}
        <IconSheet />
      </body>
    </html>
  );
}
