'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useStore } from '@/components/store';
import { linkClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { dayAndTime } from '@/components/ui/past-time';
import { draftHref, draftName, useDrafts } from '@/components/wizard/session/drafts';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { takeNewVersion } from '../session/keep-offline';
import { LinkProblems } from './link-problems';
import { LostDraft } from './lost-draft';

/** How the answers are kept: a draft to go on with, a second tab, answers too long for a link. */
function KeptAnswers() {
  const { state } = useWizard();
  const otherTab = useStore(state, (s) => s.otherTab);
  const tooLong = useStore(state, (s) => s.tooLong);
  const unkept = useStore(state, (s) => s.unkept);
  // Asked of the links as well, which follow once the typing rests: until then the newest draft is the one being typed.
  const untouched = useStore(
    state,
    (s) =>
      s.query === 'v=1' &&
      s.linkQuery === 'v=1' &&
      s.linkProblems.length === 0 &&
      s.problems.length === 0,
  );
  const [newest] = useDrafts();
  return (
    <>
      {untouched && newest && (
        <Notice>
          You left off{draftName(newest) && ` with ${draftName(newest)}`} on {dayAndTime(newest.at)}
          .{' '}
          <Link href={draftHref(newest)} prefetch={false} className={linkClass}>
            Continue there
          </Link>
        </Notice>
      )}
      {otherTab && (
        <Notice>
          You changed these answers in another tab, too. Both versions are kept: this tab continues
          with its own, and the start page lists the other one.
        </Notice>
      )}
      {tooLong && (
        <Notice>
          These answers are too long for a link.{' '}
          {unkept
            ? 'This browser cannot keep them: its storage is full or turned off. Download, or save hyprguest.json on Review, before you leave or reload this page.'
            : 'This browser keeps them, and so does hyprguest.json in your download.'}
        </Notice>
      )}
    </>
  );
}

/** Everything that is said above the questions, beside errors. Most visits need nothing of it, so it loads when needed. */
export function Notices() {
  return (
    <>
      <LinkProblems />
      <LostDraft />
      <KeptAnswers />
      <NewVersion />
    </>
  );
}

/** Offers another build of this site: never forced, since somebody may be in the middle of something. */
function NewVersion() {
  const { state } = useWizard();
  const isThere = useStore(state, (s) => s.newVersion);
  if (!isThere) return null;
  return (
    <Notice>
      There is a new version of this site. It is used after you close all its tabs, or now: your
      answers stay, but you have to type secrets again.{' '}
      <button type="button" onClick={() => void takeNewVersion()} className={linkClass}>
        Load the new version
      </button>
    </Notice>
  );
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <p
      role="status"
      className="mt-6 flex max-w-prose gap-2 rounded-md border border-line bg-surface p-4 text-sm print:hidden"
    >
      <Icon name="info" className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  );
}
