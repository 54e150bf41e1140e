'use client';

import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { draftHref, draftName, useDrafts } from '@/components/wizard/session/drafts';

/** When something was, as one says it: the time of today, else the day. */
function when(at: number): string {
  // Made here, because a browser's first formatter is dear and most visits need none.
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  const now = new Date();
  return day.format(at) === day.format(now) ? time.format(at) : day.format(at);
}

/**
 * The way back to what was answered last in this browser.
 * @param children what stands in its place where nothing was
 */
export function ContinueDraft({ children }: { children: React.ReactNode }) {
  const [newest] = useDrafts();
  if (!newest) return children;
  return (
    <Link
      href={draftHref(newest)}
      prefetch={false}
      className={`${buttonClass.secondary} max-w-full`}
    >
      <Icon name="arrowRight" />
      <span className="truncate">
        Continue {draftName(newest) ?? 'where you left off'} ({when(newest.at)})
      </span>
    </Link>
  );
}
