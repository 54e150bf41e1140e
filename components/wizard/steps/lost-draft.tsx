'use client';

import Link from 'next/link';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** Says that the page was opened for answers that this browser does not have, and where else they may be. */
export function LostDraft() {
  const { state } = useWizard();
  const isLost = useStore(state, (s) => s.lostDraft);
  if (!isLost) return null;
  return (
    <section
      role="alert"
      aria-labelledby="lost-draft-title"
      className="mt-6 rounded-lg border border-warn bg-warn-soft p-5"
    >
      <h2 id="lost-draft-title" className="text-lg font-semibold">
        These answers are not in this browser
      </h2>
      <p className="mt-2 max-w-prose">
        The address you opened does not hold them itself. They are kept in the browser where they
        were given: another one, or this one until its data was cleared. What you see now are the
        defaults.
      </p>
      <p className="mt-2 max-w-prose">
        If it was another browser, open the address there. Or take answers that you saved here under
        a name, or a zip that you downloaded: the start page opens it.
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          className={buttonClass.secondary}
          onClick={() => state.set({ dialog: 'saved' })}
        >
          Saved answers
        </button>
        <Link href="/#open-title" prefetch={false} className={buttonClass.secondary}>
          Start page
        </Link>
      </p>
    </section>
  );
}
