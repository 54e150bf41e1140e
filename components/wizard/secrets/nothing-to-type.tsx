'use client';

import { useFormState } from 'react-hook-form';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { forgetTyped } from '@/components/wizard/session/forget-typed';
import { holdsSecrets, useWizard } from '@/components/wizard/session/wizard-context';
import { Section } from './section';

/** What stands in place of the secrets where none are wanted; the way to forget those that were typed before. */
export function NothingToType() {
  const wizard = useWizard();
  // Drawn again once they are forgotten; their values are not watched, because React would keep them.
  const { isDirty: _ } = useFormState({ control: wizard.secrets.control });
  const forget = () => {
    forgetTyped(wizard);
    // The button goes with what it was for.
    document.getElementById('nothing-to-type')?.focus();
  };
  return (
    <Section id="nothing-to-type" title="Nothing to type">
      <p className="max-w-prose text-muted">
        The installer asks for the password of your account, and <code>secrets.nix.example</code>{' '}
        shows how to add secrets later.
      </p>
      {holdsSecrets(wizard.secrets.getValues()) && (
        <div className="mt-4 flex max-w-prose flex-wrap items-center gap-3 rounded-md border border-warn bg-warn-soft p-4">
          <Icon name="warning" className="size-5" />
          <p role="status" className="min-w-0 flex-1">
            You typed secrets before. With this choice the download does not contain them.
          </p>
          <button type="button" className={buttonClass.secondary} onClick={forget}>
            Forget them
          </button>
        </div>
      )}
    </Section>
  );
}
