import { type ReactNode, useId } from 'react';

/** Packages of one kind, below a heading that stays in sight. */
export function PackageGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3
        id={id}
        className="sticky top-0 z-1 border-b border-line bg-sunken px-4 py-1.5 text-sm font-semibold"
      >
        {title}
      </h3>
      <div className="grid gap-px p-2 sm:grid-cols-2">{children}</div>
    </section>
  );
}

/**
 * One package to tick.
 * @param help what it is, or what is known of it
 * @param refused why it cannot be chosen now
 * @param isTakenByEnter whether Enter in the search takes it
 */
export function PackageRow({
  title,
  help,
  checked,
  refused,
  isTakenByEnter,
  onToggle,
}: {
  title: string;
  help: ReactNode;
  checked: boolean;
  refused: string | undefined;
  isTakenByEnter: boolean;
  onToggle: () => void;
}) {
  const id = useId();
  return (
    <div className="relative flex items-start gap-2.5 rounded-sm px-2 py-1.5 hover:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input
        type="checkbox"
        id={id}
        // By arrow keys, because the Tab key must not stop at each of 150.
        tabIndex={-1}
        checked={checked}
        // Reachable for who only hears why it cannot be chosen.
        aria-disabled={refused !== undefined || undefined}
        onChange={() => {
          if (refused === undefined) onToggle();
        }}
        aria-describedby={`${id}-help`}
        className="relative z-1 mt-1 size-4 shrink-0 outline-none"
      />
      <div className="min-w-0 flex-1 text-sm leading-5 wrap-anywhere">
        <label
          htmlFor={id}
          className="font-medium before:absolute before:inset-0 before:content-['']"
        >
          {title}
        </label>
        <p id={`${id}-help`} className="text-muted">
          {refused ?? help}
        </p>
      </div>
      {isTakenByEnter && (
        <span aria-hidden="true" className="text-muted">
          <kbd className="rounded-sm border border-line px-1 font-sans text-xs">Enter</kbd>
        </span>
      )}
    </div>
  );
}
