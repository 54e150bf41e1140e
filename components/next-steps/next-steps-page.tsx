'use client';

import { useMemo } from 'react';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { PageNotices } from '@/components/wizard/steps/page-notices';
import { archiveUrl } from '@/lib/archive-url';
import { hasServer } from '@/lib/edition';
import { siteAddress } from '@/lib/generated/build-info';
import { fetchCommands } from '@/lib/next-steps/fetch-commands';
import { useOrigin } from '../ui/use-origin';
import { markSystems, parseGuide } from './chapters';
import { GuideView } from './guide-view';
import { Prose, ShownAddressContext } from './prose';

const none = [] as const;

/**
 * What to do with the download, for this answer set.
 * @param initial the default answers' NEXT-STEPS.md, until the visitor's own is made
 */
export function NextStepsPage({ initial }: { initial: string }) {
  const { preview, state } = useWizard();
  const origin = useOrigin();
  const query = useStore(state, (s) => s.query);
  const text = useStore(preview, (p) => p.files?.get('NEXT-STEPS.md')) ?? initial;
  // Without a server only the site that the file names can be fetched from.
  const here = origin && hasServer ? fetchCommands(origin, query, 'flake') : undefined;
  const guide = useMemo(() => parseGuide(text), [text]);
  const intro = useMemo(
    () => markSystems(guide.intro.filter((block) => block.kind !== 'list')),
    [guide],
  );
  // The file names the address this site was built for; the page names the one it was reached at.
  const named = archiveUrl(siteAddress, query);
  const shown = here?.archiveUrl;
  const address = useMemo(() => (shown ? { named, shown } : undefined), [named, shown]);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[56rem] px-5 py-10 sm:px-8">
      <h1 tabIndex={-1} className="text-3xl font-semibold tracking-tight">
        Next steps
      </h1>
      <p className="no-js mt-6 max-w-prose rounded-md border border-line bg-surface p-4">
        Without JavaScript these are the steps for the default answers. Those for yours are in your
        download, in <code className="font-mono">NEXT-STEPS.md</code>.
      </p>
      <PageNotices items={none} attempt={0} />
      <div className="answers">
        <Prose blocks={intro} above={2} />
        <ShownAddressContext value={address}>
          <GuideView
            guide={guide}
            query={query}
            note={here?.substitute && { on: named, text: here.substitute.explanation }}
          />
        </ShownAddressContext>
      </div>
    </main>
  );
}
