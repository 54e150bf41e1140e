import type { ReactNode } from 'react';
import { sitePath } from '@/lib/edition';
import { ThemeSwitch } from './theme-switch';

/** The mark: three tiled windows. */
export function Mark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false" className={className}>
      <rect x="1" y="1" width="26" height="26" rx="6" className="fill-accent" />
      <rect x="5.5" y="5.5" width="8" height="17" rx="2" className="fill-accent-ink" />
      <rect x="15.5" y="5.5" width="7" height="7.5" rx="2" className="fill-accent-ink opacity-70" />
      <rect x="15.5" y="15" width="7" height="7.5" rx="2" className="fill-accent-ink opacity-70" />
    </svg>
  );
}

/**
 * The bar at the top of every page.
 * @param children what stands between; it pushes the theme’s switch to the end, also where it does not show
 */
export function SiteHeader({ children }: { children?: ReactNode }) {
  return (
    <header className="top-0 z-20 flex flex-wrap items-center gap-x-2 gap-y-1 md:sticky md:gap-x-4 border-b border-line bg-canvas px-5 py-2 sm:px-8 md:min-h-14 print:hidden">
      <a
        href={sitePath('/')}
        className="flex min-h-9 items-center gap-2.5 rounded-md text-lg font-semibold tracking-tight no-underline"
      >
        <Mark />
        Hyprguest
      </a>
      {children}
      <div className={`flex items-center ${children ? '' : 'ms-auto'}`}>
        <ThemeSwitch />
      </div>
    </header>
  );
}
