'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { useStored } from '@/components/stored';
import type { SummaryItem } from '@/components/ui/error-summary';
import { draftsKey } from '@/components/wizard/session/drafts-key';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { FieldLink } from './step-link';

const loadNotices = async () => (await import('./notices')).Notices;
const loadSummary = async () => (await import('@/components/ui/error-summary')).ErrorSummary;

/**
 * What is to be said above the content of a page, loaded when there is something to say.
 * @param items what is wrong
 * @param attempt counts the tries to go on
 */
export function PageNotices({
  items,
  attempt,
}: {
  items: readonly SummaryItem[];
  attempt: number;
}): ReactNode {
  const { state } = useWizard();
  // Whether there are any is all that is asked here: what reads them comes with the notices.
  const drafts = useStored(draftsKey);
  const late = useStore(state, (s) => s.late);
  const isNeeded = useStore(
    state,
    (s) =>
      s.linkProblems.length > 0 ||
      s.otherTab ||
      s.tooLong ||
      s.newVersion ||
      s.lostDraft ||
      (drafts !== null && s.query === 'v=1'),
  );
  const Notices = useLoaded(loadNotices, isNeeded);
  const ErrorSummary = useLoaded(loadSummary, items.length > 0);
  return (
    <>
      {late && (
        <p role="status" className="mt-6 rounded-lg border border-warn bg-warn-soft p-5">
          The answers in this link have not loaded yet. Check your connection; this page keeps
          trying.
        </p>
      )}
      {Notices && <Notices />}
      {ErrorSummary && items.length > 0 && (
        <div className="mt-8">
          <ErrorSummary
            items={items}
            attempt={attempt}
            renderLink={(id, className, words) => (
              <FieldLink id={id} className={className}>
                {words}
              </FieldLink>
            )}
          />
        </div>
      )}
    </>
  );
}
