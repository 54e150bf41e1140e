import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';

/** One chosen package; a press takes it away. */
export function PackageChip({
  name,
  onRemove,
  children,
}: {
  name: string;
  onRemove: () => void;
  children?: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes; the focus moves on to the next one, or to the question.
          const row = currentTarget.closest('li');
          const near = row?.nextElementSibling ?? row?.previousElementSibling;
          const next = near?.querySelector('button') ?? document.getElementById('user.packages');
          onRemove();
          next?.focus();
        }}
        className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-md border border-line bg-accent-soft px-2.5 font-mono text-sm wrap-anywhere hover:border-accent"
      >
        {name}
        {children}
        <Icon name="cross" className="size-3" />
        <span className="sr-only">remove</span>
      </button>
    </li>
  );
}
