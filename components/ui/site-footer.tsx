import Link from 'next/link';
import { linkClass } from './button';

/** The foot of pages that are read, not worked on. */
export function SiteFooter() {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-[80rem] flex-wrap items-center gap-x-6 gap-y-3 px-5 py-8 text-sm text-muted sm:px-8">
        <p className="me-auto">Hyprguest is free software under the MIT licence.</p>
        <Link href="/options" prefetch={false} className={`${linkClass} inline-block min-h-6`}>
          All options
        </Link>
        <a href="/compare" className={`${linkClass} inline-block min-h-6`}>
          Compare two configurations
        </a>
        <a href="/api/schema" className={`${linkClass} inline-block min-h-6`}>
          JSON Schema
        </a>
        <a href="/api/presets" className={`${linkClass} inline-block min-h-6`}>
          Presets as JSON
        </a>
      </div>
    </footer>
  );
}
