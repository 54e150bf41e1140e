'use client';

import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { ChangeCount } from './change-count';
import { OfflineNote } from './offline-note';
import { type PageId, steps } from './steps';
import { useStepHref } from './use-step-href';

/** Back, how things stand, and the way on. */
export function StepFooter({ id, children }: { id: PageId; children: ReactNode }) {
  const at = steps.findIndex((step) => step.id === id);
  const before = steps[at - 1];
  const href = useStepHref(before?.href ?? '/');
  return (
    <footer className="sticky bottom-0 z-10 flex min-h-16 items-center gap-3 border-t border-line bg-canvas px-5 py-3 sm:px-8">
      <a href={before ? href : '/'} className={`${buttonClass.quiet} -ms-4 max-sm:px-3`}>
        <Icon name="arrowLeft" />
        <span className="max-sm:sr-only">Back</span>
      </a>
      <OfflineNote />
      <ChangeCount />
      {children}
    </footer>
  );
}
