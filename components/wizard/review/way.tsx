'use client';

import { CopyButton } from '@/components/ui/copy-button';

/** A text to take along, with a button that copies it. */
export function Way({ title, text, label }: { title: string; text: string; label: string }) {
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
