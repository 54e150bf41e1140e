'use client';

import { buttonClass } from '@/components/ui/button';

/** Something in the page broke. The answers are in the address, so nothing is lost by loading it again. */
export default function ErrorPage() {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[80rem] px-5 py-16 sm:px-8">
      <h1 className="text-3xl font-semibold tracking-tight">This page broke</h1>
      <p className="mt-3 max-w-prose text-muted">
        This is our fault. Your answers are kept in the address: load the page again. Only secrets
        have to be typed again.
      </p>
      <p className="mt-8">
        <button
          type="button"
          onClick={() => window.location.reload()}
          className={buttonClass.primary}
        >
          Load it again
        </button>
      </p>
    </main>
  );
}
