'use client';

import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { FieldLink } from '@/components/wizard/steps/step-link';
import { sshFingerprint } from './ssh-fingerprint';

/** SSH keys that somebody else may have put into a link: who holds one gets into the machine. */
export function ForeignKeys() {
  const { state } = useWizard();
  const keys = useStore(state, (s) => s.foreignKeys);
  if (keys.length === 0) return null;
  const isOne = keys.length === 1;
  return (
    <section
      aria-labelledby="foreign-keys-title"
      className="mt-8 rounded-lg border border-warn bg-warn-soft p-5 sm:p-6"
    >
      <h2 id="foreign-keys-title" className="flex items-center gap-2 text-lg font-semibold">
        <Icon name="warning" className="size-5 text-warn" />
        {isOne ? 'Is this SSH key yours?' : `Are these ${keys.length} SSH keys yours?`}
      </h2>
      <p className="mt-1 max-w-prose">
        {isOne ? 'It' : 'They'} came with the link, file or text you opened. Whoever holds{' '}
        {isOne ? 'its private part' : 'the private part of one'} can log in to your machine and
        become root there.
      </p>
      <ul className="mt-4 grid gap-3">
        {keys.map((key) => {
          const { bits, hash, comment, kind } = sshFingerprint(key);
          return (
            <li key={key}>
              <p className="font-semibold break-all">{comment || 'no comment'}</p>
              <p className="font-mono text-[0.8125rem] leading-5 break-all">
                {bits} {hash} ({kind})
              </p>
            </li>
          );
        })}
      </ul>
      <p className="mt-4 max-w-prose text-sm">
        Compare with what <code className="font-mono">ssh-keygen -lf ~/.ssh/id_ed25519.pub</code>{' '}
        prints on your computer. Remove {isOne ? 'it if you do' : 'those you do'} not know.
      </p>
      <p className="mt-3">
        <FieldLink id="user.sshKeys" className={buttonClass.secondary}>
          Change the SSH keys
        </FieldLink>
      </p>
    </section>
  );
}
