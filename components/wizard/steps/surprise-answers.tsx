'use client';

import { useRef } from 'react';
import { SurpriseMe } from '@/components/playable/surprise-me';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import { surprise, surpriseTitle } from '@/components/wizard/session/surprise';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** Other looks by chance, below the desktop that shows them. */
export function SurpriseAnswers() {
  const wizard = useWizard();
  const isLast = useStore(wizard.state, (s) => s.changeNotice?.title === surpriseTitle);
  const box = useRef<HTMLParagraphElement>(null);
  const undo = () => {
    wizard.undo();
    // This button goes; the focus stays with the dice.
    box.current?.querySelector('button')?.focus();
  };
  return (
    <p ref={box} className="mt-3 flex flex-wrap gap-1.5">
      <SurpriseMe onRoll={() => void surprise(wizard)} />
      {/* Where the desktop covers the questions, it covers the notice with the same button as well. */}
      {isLast && (
        <button
          type="button"
          onClick={undo}
          className={`${buttonClass.quiet} min-h-8 py-1 text-sm lg:hidden`}
        >
          Undo
        </button>
      )}
    </p>
  );
}
