import type { Metadata } from 'next';
import { buttonClass } from '@/components/ui/button';
import { SiteHeader } from '@/components/ui/site-header';
import { sitePath } from '@/lib/edition';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[80rem] px-5 py-16 sm:px-8">
        <h1 className="text-3xl font-semibold tracking-tight">There is no such page</h1>
        <p className="mt-3 max-w-prose text-muted">
          Check the address, or start again. Your last answers are listed on the start page.
        </p>
        <p className="mt-8">
          {/* A document load: this page is part of every other, and next/link would be in each twice. */}
          <a href={sitePath('/')} className={buttonClass.primary}>
            Go to the start
          </a>
        </p>
      </main>
    </>
  );
}
