import type { MetadataRoute } from 'next';
import { sitePath } from '@/lib/edition';

export const dynamic = 'force-static';

/** What a browser that installs the site as a program needs to know. The address stays visible: it holds the answers. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: sitePath('/'),
    name: 'Hyprguest',
    short_name: 'Hyprguest',
    description: 'A NixOS flake for a VMware guest with a Hyprland desktop, from a few answers.',
    start_url: sitePath('/'),
    scope: sitePath('/'),
    display: 'minimal-ui',
    background_color: '#f5f7f6',
    theme_color: '#0b6a5f',
    icons: [{ src: sitePath('/icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
}
