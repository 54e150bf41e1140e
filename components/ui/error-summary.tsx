'use client';

import { type MouseEvent, useEffect, useRef } from 'react';

export interface SummaryItem {
  /** Id of the field. */
  id: string;
  message: string;
  /** Where the field is, when not on this page. */
  href?: string;
}

/** Gives a field the focus, and brings its label into view with it. */
export function focusField(id: string) {
  const element = document.getElementById(id);
  element?.closest('details')?.setAttribute('open', '');
  const control = element?.matches('input, select, textarea, button')
    ? element
    : (element?.querySelector<HTMLElement>('input:checked') ??
      element?.querySelector<HTMLElement>('input, select, textarea') ??
      element);
  control?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}

/**
 * What has to be mended before going on, in one place, each with a way to its field. Takes the focus when it appears.
 * @param attempt counts the tries, so that a second try moves the focus again
 */
export function ErrorSummary({
  items,
  attempt,
}: {
  items: readonly SummaryItem[];
  attempt: number;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (items.length === 0) return null;
  const go = (event: MouseEvent, item: SummaryItem) => {
    if (item.href) return;
    event.preventDefault();
    focusField(item.id);
  };
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
          <li key={item.id}>
            <a
              href={item.href ?? `#${item.id}`}
              onClick={(event) => go(event, item)}
              className="font-medium text-danger underline underline-offset-3 hover:decoration-2"
            >
              {item.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
