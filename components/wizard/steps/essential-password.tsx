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
    <div className="needs-js mb-5 min-h-85 sm:min-h-51">
      {Password ? <Password /> : <ComingBoxes />}
    </div>
  );
}

/** The boxes of the password as they will stand there, so that nothing moves later; a screen reader hears that they come. */
function ComingBoxes() {
  return (
    <>
      <p className="sr-only">Loading the password …</p>
      <div aria-hidden="true" className="grid gap-x-6 sm:grid-cols-2">
        {['Password', 'Password again'].map((title, index) => (
          <div key={title} className="pb-9">
            <p className="font-semibold">{title}</p>
            <p
              className={`h-10 rounded-md border border-control bg-surface sm:mt-12 ${index === 0 ? 'mt-12' : 'mt-7'}`}
            />
          </div>
        ))}
        <p className="mt-2 min-h-12 rounded-md bg-sunken sm:col-span-2" />
      </div>
    </>
  );
}
