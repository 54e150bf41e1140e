'use client';

import { useRef } from 'react';
import { SurpriseMe } from '@/components/playable/surprise-me';
import { useStore } from '@/components/store';
import { toolClass } from '@/components/ui/button';
import { surprise, surpriseTitle } from '@/components/wizard/session/surprise';
import { useWizard } from '@/components/wizard/session/wizard-context';

/**
 * Other looks by chance, below the desktop that shows them.
 * @param covers whether that desktop covers the questions where there is no room for both: then the notice is out of sight
 */
export function SurpriseAnswers({ covers = false }: { covers?: boolean }) {
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
      {covers && isLast && (
        <button type="button" onClick={undo} className={`${toolClass} lg:hidden`}>
          Undo
        </button>
      )}
    </p>
  );
}
