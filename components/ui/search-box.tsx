import type { KeyboardEventHandler } from 'react';

/** A small box that finds something in the list below it. */
export function SearchBox({
  label,
  phrase,
  onChange,
  onKeyDown,
}: {
  label: string;
  phrase: string;
  onChange: (phrase: string) => void;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
}) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={phrase}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      className="block min-h-9 w-full rounded-md border border-control bg-surface px-2.5 text-sm placeholder:text-muted hover:border-ink"
    />
  );
}
