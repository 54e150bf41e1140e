import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { useAllQuestions } from '@/components/wizard/steps/all-questions';

/** A part of the page that few need, folded to one line unless this browser is to open everything. */
export function Folded({
  title,
  summary,
  children,
}: {
  title: ReactNode;
  summary: string;
  children: ReactNode;
}) {
  const isAll = useAllQuestions();
  return (
    <details data-fold open={isAll || undefined} className="group border-t border-line">
      <summary className="flex min-h-13 items-center gap-3 py-2.5 hover:text-accent">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 text-muted transition-transform group-open:rotate-0"
        />
        {title}
        <span className="min-w-0 truncate text-sm text-muted">{summary}</span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
