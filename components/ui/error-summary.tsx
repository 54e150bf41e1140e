'use client';

import { type ReactNode, useEffect, useRef } from 'react';

export interface SummaryItem {
  /** Id of the field. */
  id: string;
  message: string;
  /** Other fields that the same sentence is about. */
  also?: readonly { id: string; title: string }[];
}

/**
 * What has to be corrected before going on, with a link to each field. Takes the focus when it appears.
 * @param attempt counts the tries, so that a second try moves the focus again
 * @param renderLink draws the link to a field
 */
export function ErrorSummary({
  items,
  attempt,
  renderLink,
}: {
  items: readonly SummaryItem[];
  attempt: number;
  renderLink: (id: string, className: string, words: string) => ReactNode;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (items.length === 0) return null;
  const linkClass = 'font-medium text-danger underline underline-offset-3 hover:decoration-2';
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-lg border-2 border-danger bg-surface p-5"
    >
      <h2 id="error-summary-title" className="text-lg font-semibold text-danger">
        There is a problem
      </h2>
      <ul className="mt-2 grid gap-1.5">
        {items.map((item) => (
          <li key={`${item.id} ${item.message}`}>
            {renderLink(item.id, linkClass, item.message)}
            {item.also?.map(({ id, title }) => (
              <span key={id} className="text-danger">
                {' '}
                Or go to {renderLink(id, linkClass, title)}.
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
