'use client';

import { useInUse } from '@/components/first-use';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';

const loadPassword = async () =>
  (await import('@/components/wizard/secrets/secrets-fields')).Password;

/** The password among the essentials; it keeps its room until somebody uses the page and its boxes have come. */
export function EssentialPassword() {
  const { state } = useWizard();
  const scheme = useStore(state, (s) => s.config.secrets.scheme);
  const Password = useLoaded(loadPassword, useInUse());
  if (scheme === 'none') {
    return <p className="mb-6 text-muted">The installer asks for the password of your account.</p>;
  }
  return (
    <div className="needs-js mb-5 min-h-40">
      {Password ? <Password /> : <p className="text-muted">Loading the password …</p>}
    </div>
  );
}
