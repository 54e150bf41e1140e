import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';

/** One chosen package; a press takes it away. */
export function PackageChip({
  name,
  onRemove,
  children,
}: {
  name: string;
  /** Called with the button, which goes. */
  onRemove: (button: HTMLElement) => void;
  children?: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        onClick={({ currentTarget }) => onRemove(currentTarget)}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-line bg-accent-soft px-2.5 font-mono text-sm hover:border-accent"
      >
        {name}
        {children}
        <Icon name="cross" className="size-3" />
        <span className="sr-only">remove</span>
      </button>
    </li>
  );
}
