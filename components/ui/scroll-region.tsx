import type { ReactNode, Ref } from 'react';

/** A box that scrolls on its own: named, and reachable by keyboard, or nobody without a mouse could scroll it. */
export function ScrollRegion({
  label,
  className,
  boxRef,
  children,
}: {
  label: string;
  className: string;
  boxRef?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  return (
    <section
      ref={boxRef}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
      tabIndex={0}
      // What only screen readers see is placed against the box, or it would make the page longer.
      className={`relative overflow-auto focus-visible:-outline-offset-2 ${className}`}
    >
      {children}
    </section>
  );
}
