'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { type PageId, steps } from '@/components/wizard/step-list';
import { sitePath } from '@/lib/edition';
import { ChangeCount } from './change-count';
import { OfflineNote } from './offline-note';
import { StepLink } from './step-link';

const loadChangeNotice = async () => (await import('./change-notice')).ChangeNotice;

const backClass = `${buttonClass.quiet} -ms-4 max-sm:px-3`;

const back = (
  <>
    <Icon name="arrowLeft" />
    <span className="max-sm:sr-only">Back</span>
  </>
);

/** Back, how things stand, and the way on. */
export function StepFooter({ id, children }: { id: PageId; children: ReactNode }) {
  const at = steps.findIndex((step) => step.id === id);
  const before = steps[at - 1];
  const { state } = useWizard();
  const fromReview = useStore(state, (s) => s.fromReview);
  const hasNotice = useStore(state, (s) => s.changeNotice !== undefined);
  const ChangeNotice = useLoaded(loadChangeNotice, hasNotice);
  return (
    <footer className="@container sticky bottom-0 z-10 bg-canvas print:hidden">
      {ChangeNotice && <ChangeNotice />}
      {/* The way back to Review has a row of its own where the buttons have no room beside each other; the essentials have one more. */}
      <div className="flex min-h-16 flex-wrap items-center gap-3 border-t border-line px-5 py-3 whitespace-nowrap sm:px-8">
        {before ? (
          <StepLink to={before.href} className={backClass}>
            {back}
          </StepLink>
        ) : (
          // Out of the wizard: a browser asks before it leaves a page with secrets, Next’s router would not.
          <a href={sitePath('/')} className={backClass}>
            {back}
          </a>
        )}
        <OfflineNote />
        <ChangeCount />
        {fromReview && id !== 'review' && (
          <StepLink
            to="/review"
            field={`change-${fromReview}`}
            className={`${buttonClass.secondary} ${id === 'essentials' ? 'max-md:order-first max-md:w-full lg:@max-[38rem]:order-first lg:@max-[38rem]:w-full' : 'max-sm:order-first max-sm:w-full'}`}
          >
            Back to Review
          </StepLink>
        )}
        {children}
      </div>
    </footer>
  );
}
