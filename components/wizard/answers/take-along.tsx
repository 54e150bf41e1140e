'use client';

import { useDeferredValue } from 'react';
import { useStore } from '@/components/store';
import { useOrigin } from '@/components/ui/use-origin';
import { Way } from '@/components/wizard/review/way';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { topFolder } from '@/lib/archive/top-folder';
import { hostPlaceholder, isLoopback } from '@/lib/archive-url';
import { hasServer } from '@/lib/edition';
import { fetchCommands, linkCommand } from '@/lib/next-steps/fetch-commands';

/** The link and the commands, in sight while one answers. Nothing is offered that would carry other answers than the page's. */
export function TakeAlong() {
  const { state } = useWizard();
  const isFaulty = useStore(state, (s) => s.problems.length > 0);
  const tooLong = useStore(state, (s) => s.tooLong);
  const query = useDeferredValue(useStore(state, (s) => s.query));
  const folder = topFolder(useDeferredValue(useStore(state, (s) => s.config.host.name)));
  const origin = useOrigin();
  if (!origin) return null;
  const commands = fetchCommands(origin, query, folder);
  const what = hasServer ? 'No link and no commands' : 'No link';
  return (
    <>
      {isFaulty || tooLong ? (
        // As high as what it stands for, because an answer is often not valid for the moment that it is typed in.
        <p
          className={`grid content-center rounded-md border border-line bg-surface px-3 text-sm ${hasServer ? 'h-[6.875rem]' : 'min-h-9'}`}
        >
          {isFaulty
            ? `${what}: correct the answers first. Until then they would hold the last valid ones.`
            : `${what}: these answers are too long for a link. Review saves them as a file.`}
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          <Way isDense title="Link" text={`${origin}/review?${query}`} label="Copy link" />
          {hasServer && (
            <>
              <Way isDense title="Nix" text={linkCommand(commands, 'nix')} label="Copy nix" />
              <Way isDense title="curl" text={linkCommand(commands, 'curl')} label="Copy curl" />
            </>
          )}
        </ul>
      )}
      {isLoopback(origin) && (
        <p className="mt-1.5 text-sm text-muted">The link opens on this computer only.</p>
      )}
      {hasServer && commands.substitute && (
        <details className="mt-1.5 text-sm text-muted">
          <summary className="inline-flex min-h-6 items-center underline underline-offset-3 hover:text-ink">
            What to put in place of {hostPlaceholder}
          </summary>
          <p className="max-w-prose pb-1">{commands.substitute.explanation}</p>
        </details>
      )}
    </>
  );
}
