import Link from 'next/link';
import { hasServer, sitePath } from '@/lib/edition';
import { linkClass } from './button';

/** The foot of pages that are read, not worked on. */
export function SiteFooter() {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-[80rem] flex-wrap items-center gap-x-6 gap-y-3 px-5 py-8 text-sm text-muted sm:px-8">
        <p className="me-auto">Hyprguest is free software under the MIT licence.</p>
        {!hasServer && (
          <p className="max-w-prose basis-full sm:order-last">
            This copy of the site has no server. The wizard and its zip are complete. Missing are
            the HTTP API, links for Nix and curl, the link to the seed disc, the page that compares
            two configurations, and the page for browsers without JavaScript.
          </p>
        )}
        <Link href="/options" prefetch={false} className={`${linkClass} inline-block min-h-6`}>
          All options
        </Link>
        {hasServer && (
          <>
            <a href={sitePath('/compare')} className={`${linkClass} inline-block min-h-6`}>
              Compare two configurations
            </a>
            <a href={sitePath('/api/schema')} className={`${linkClass} inline-block min-h-6`}>
              JSON Schema
            </a>
            <a href={sitePath('/api/presets')} className={`${linkClass} inline-block min-h-6`}>
              Presets as JSON
            </a>
          </>
        )}
      </div>
    </footer>
  );
}
