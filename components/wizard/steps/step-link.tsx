'use client';

import Link from 'next/link';

import type { ReactNode } from 'react';
import { useStore } from '@/components/store';
import { focusField } from '@/components/ui/focus-field';
import { useWizard } from '@/components/wizard/session/wizard-context';

/**
 * A link to a page of the wizard, with the present answers in its address: opened in another tab or copied it is whole.
 * Followed here, both forms stay.
 * @param field the question to go to; where it stands on this page, it gets the focus
 */
export function StepLink({
  to,
  field,
  id,
  title,
  shortcut,
  current = false,
  className = '',
  children,
}: {
  to: string;
  field?: string | undefined;
  /** An id of its own, where something leads back to it. */
  id?: string | undefined;
  title?: string | undefined;
  /** The keys that lead there, too. */
  shortcut?: string | undefined;
  /** Whether it leads to the page it stands on. */
  current?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const wizard = useWizard();
  const query = useStore(wizard.state, (s) => (s.tooLong ? '' : s.linkQuery));
  const fragment = field ? `#${field}` : '';
  return (
    <Link
      id={id}
      title={title}
      aria-keyshortcuts={shortcut}
      className={className}
      aria-current={current ? 'step' : undefined}
      href={`${to}${query && `?${query}`}${fragment}`}
      // The session prefetches the pages without answers: with them, each key would ask for all pages anew.
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        if (field && document.getElementById(field)) focusField(field);
        else void wizard.go(`${to}${fragment}`);
      }}
    >
      {children}
    </Link>
  );
}

/**
 * A link to a question.
 * @param id path of the question, or of a secret
 * @param linkId the link's own id
 */
export function FieldLink({
  id,
  linkId,
  className = '',
  children,
}: {
  id: string;
  linkId?: string;
  className?: string;
  children: ReactNode;
}) {
  const { fields } = useWizard();
  const step = fields.find((field) => field.path === id)?.step ?? 'secrets';
  return (
    <StepLink to={`/${step}`} field={id} id={linkId} className={className}>
      {children}
    </StepLink>
  );
}
