'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { draftHref, useDrafts } from '@/components/wizard/session/drafts';

/** A link from the list of options to the question, with what was answered last in this browser. */
export function AnswerLink({
  step,
  path,
  className,
  children,
}: {
  step: string;
  path: string;
  className: string;
  children: ReactNode;
}) {
  const [newest] = useDrafts();
  const href = newest ? draftHref(newest, `/${step}`, path) : `/${step}#${path}`;
  return (
    <Link href={href} prefetch={false} className={className}>
      {children}
    </Link>
  );
}
