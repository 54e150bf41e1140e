'use client';

import { linkClass } from '@/components/ui/button';
import { showText } from '@/components/wizard/answers/take-text';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** Says beside the download that other answers than those on the page stand in the pane. */
export function TextWaits() {
  const wizard = useWizard();
  return (
    <p className="text-sm leading-5 text-warn max-sm:order-first max-sm:w-full">
      The text in Answers is not applied. Download applies it first.{' '}
      <button type="button" onClick={() => showText(wizard)} className={`min-h-6 ${linkClass}`}>
        Show the text
      </button>
    </p>
  );
}
