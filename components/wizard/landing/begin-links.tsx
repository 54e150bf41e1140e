'use client';

import Link from 'next/link';
import { type ReactNode, useId } from 'react';
import { useStore } from '@/components/store';
import { buttonClass, linkClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useChosenDesktops } from './chosen-desktop';

/**
 * The ways into the wizard. They take along the desktop that was chosen on this page, and say so.
 * @param children a note below them
 */
export function BeginLinks({ children }: { children: ReactNode }) {
  const chosen = useStore(useChosenDesktops(), (s) => s.chosen);
  const line = useId();
  const query = chosen ? `?${chosen.query}` : '';
  const described = chosen && line;
  return (
    <>
      <p className="mt-6 flex flex-wrap gap-3">
        <Link
          href={`/host${query}`}
          prefetch={false}
          aria-describedby={described}
          className={`${buttonClass.primary} min-h-12 px-6 text-base`}
        >
          {chosen ? 'Start with this desktop' : 'Start with the defaults'}
          <Icon name="arrowRight" />
        </Link>
        <Link
          // On a phone the files cover Review, whose own files lie behind a button.
          href={`/review${query}#pane=files`}
          prefetch={false}
          aria-describedby={described}
          className={`${buttonClass.secondary} min-h-12 px-6 text-base`}
        >
          Preview the files
        </Link>
      </p>
      <p className="mt-4">
        <Link
          href={`/essentials${query}`}
          prefetch={false}
          aria-describedby={described}
          className={linkClass}
        >
          Only the essentials, on one page
        </Link>
      </p>
      {/* Where the desktop stands below, the line takes the note’s place, so that nothing moves under a finger. */}
      <div className="mt-4 grid gap-y-2 text-sm text-muted">
        {chosen && (
          <p id={line} className="font-medium text-ink max-lg:line-clamp-2 max-lg:[grid-area:1/1]">
            With {chosen.words}
          </p>
        )}
        <p className={`max-lg:min-h-10 max-lg:[grid-area:1/1] ${chosen ? 'max-lg:invisible' : ''}`}>
          {children}
        </p>
      </div>
    </>
  );
}
