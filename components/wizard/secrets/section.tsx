import type { ReactNode } from 'react';

/** A part of the page of secrets, under a heading. */
export function Section({
  id,
  title,
  children,
}: {
  id?: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className="mt-10 border-t border-line pt-6">
      <h2
        id={id}
        tabIndex={id ? -1 : undefined}
        className="mb-5 text-xl font-semibold tracking-tight"
      >
        {title}
      </h2>
      {children}
    </section>
  );
}
