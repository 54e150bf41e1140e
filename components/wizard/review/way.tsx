'use client';

import { CopyButton } from '@/components/ui/copy-button';

/**
 * A text to take along, with a button that copies it.
 * @param isDense whether it stands on one line, for a list beside the questions
 */
export function Way({
  title,
  text,
  label,
  isDense = false,
}: {
  title: string;
  text: string;
  label: string;
  isDense?: boolean;
}) {
  if (isDense) {
    return (
      <li data-copied className="flex min-h-9 items-center gap-3 ps-3 pe-1">
        <span className="w-9 shrink-0 text-sm font-semibold">{title}</span>
        <span
          data-copy-text
          title={text}
          className="min-w-0 flex-1 truncate font-mono text-[0.8125rem] text-muted"
        >
          {text}
        </span>
        <CopyButton text={text} label={label} />
      </li>
    );
  }
  return (
    <li data-copied className="rounded-md border border-line bg-surface p-3 ps-4">
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-semibold">{title}</h3>
        <CopyButton text={text} label={label} />
      </div>
      <p
        data-copy-text
        className="mt-1 font-mono text-[0.8125rem] leading-5 wrap-anywhere text-muted"
      >
        {text}
      </p>
    </li>
  );
}
