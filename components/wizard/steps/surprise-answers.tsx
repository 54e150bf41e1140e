'use client';

import { useRef } from 'react';
import { SurpriseMe } from '@/components/playable/surprise-me';
import { useStore } from '@/components/store';
import { toolClass } from '@/components/ui/button';
import { surprise, surpriseTitle } from '@/components/wizard/session/surprise';
import { useWizard } from '@/components/wizard/session/wizard-context';
import type { WizardState } from '@/components/wizard/session/wizard-state';

const isSurprise = ({ changeNotice }: WizardState) => changeNotice?.title === surpriseTitle;

/**
 * Other looks by chance, below the desktop that shows them.
 * @param covers whether that desktop covers the questions where there is no room for both: then the notice is out of sight
 */
export function SurpriseAnswers({ covers = false }: { covers?: boolean }) {
  const wizard = useWizard();
  const isLast = useStore(wizard.state, isSurprise);
  const box = useRef<HTMLParagraphElement>(null);
  const undo = () => {
    wizard.undo();
    // With the last roll this button goes; the focus stays with the dice.
    if (!isSurprise(wizard.state.get())) box.current?.querySelector('button')?.focus();
  };
  return (
    <p ref={box} className="mt-3 flex flex-wrap gap-1.5">
      <SurpriseMe onRoll={() => void surprise(wizard)} />
      {covers && isLast && (
        <button type="button" onClick={undo} className={`${toolClass} lg:hidden`}>
          Undo
        </button>
      )}
    </p>
  );
}
