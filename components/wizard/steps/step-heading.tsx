'use client';

import { useEffect, useRef } from 'react';
import { focusField } from '@/components/ui/focus-field';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { essentialsStep, type PageId, steps } from '@/components/wizard/step-list';

/**
 * Where one is, and what the page is about. Takes the focus when one has come from another step.
 * @param intro one sentence on the page
 * @param failed whether something is wrong: then the browser's tab says so, too
 */
export function StepHeading({ id, intro, failed }: { id: PageId; intro: string; failed: boolean }) {
  const wizard = useWizard();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at] ?? essentialsStep;

  useEffect(() => {
    if (!wizard.takeArrival()) return;
    const field = window.location.hash.slice(1);
    heading.current?.focus({ preventScroll: true });
    if (field && document.getElementById(field)) focusField(field);
    else window.scrollTo(0, 0);
    wizard.announce(at < 0 ? step.title : `Step ${at + 1} of ${steps.length}: ${step.title}`);
  }, [wizard, at, step]);

  useEffect(() => {
    if (!failed) return;
    const { title } = document;
    document.title = `Error: ${title}`;
    return () => {
      // Left alone where another page has written its own title by now.
      if (document.title === `Error: ${title}`) document.title = title;
    };
  }, [failed]);

  return (
    <header>
      <p className="text-sm font-medium text-muted">
        {at < 0 ? 'The short way' : `Step ${at + 1} of ${steps.length}`}
      </p>
      <h1 ref={heading} tabIndex={-1} className="mt-1 text-3xl font-semibold tracking-tight">
        {step.title}
      </h1>
      <p className="mt-2 max-w-prose text-muted">{intro}</p>
    </header>
  );
}
