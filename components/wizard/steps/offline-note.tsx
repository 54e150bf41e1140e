'use client';

import { useSyncExternalStore } from 'react';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';

function listen(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that there is no network, and what that means here. */
export function OfflineNote() {
  const { state } = useWizard();
  const complete = useStore(state, (s) => s.complete);
  const online = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  return (
    <p role="status" className="min-w-0 text-sm leading-5">
      {!online && (
        <span className="inline-block rounded-md border border-warn bg-warn-soft px-2 py-0.5">
          Offline
          <span className="sr-only">
            {complete
              ? '. You can keep working offline.'
              : '. The other pages have not loaded yet; this one keeps working.'}
          </span>
        </span>
      )}
    </p>
  );
}
