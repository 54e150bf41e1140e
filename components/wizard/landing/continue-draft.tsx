'use client';

import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { timeOrDay } from '@/components/ui/past-time';
import { draftHref, draftName, useDrafts } from '@/components/wizard/session/drafts';

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
        Continue {draftName(newest) ?? 'where you left off'} ({timeOrDay(newest.at)})
      </span>
    </Link>
  );
}
