import type { ReactNode } from 'react';

/** The page of a comparison below its title: the same while what compares is still loading. */
export function CompareFrame({ children }: { children?: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[80rem] px-5 py-10 sm:px-8">
      <h1 className="text-3xl font-semibold tracking-tight">Compare two configurations</h1>
      {children}
    </main>
  );
}
