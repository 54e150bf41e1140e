'use client';

import { questionOf } from '@/components/fields/question-of';
import { useStore } from '@/components/store';
import { buttonClass, linkClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { useOrigin } from '@/components/ui/use-origin';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { sitePath } from '@/lib/edition';
import { packagesOfLink } from './packages-of-link';
import { standIn } from './stand-in';
import { TakePackages } from './take-packages';
import { usePage } from './use-page';

/** What could not be used of the link that was opened, and what stands in its place. */
export function LinkProblems() {
  const { state, fields, dismissLinkProblems } = useWizard();
  const found = useStore(state, (s) => s.linkProblems);
  const original = useStore(state, (s) => s.originalLink);
  const config = useStore(state, (s) => s.config);
  const pathname = usePage();
  const origin = useOrigin();
  const packages = packagesOfLink(original, found);
  // Of a name that stands among “More packages” by now there is nothing more to say.
  const { morePackages } = config.user;
  const problems = found.filter((problem) => !morePackages.includes(packages.get(problem) ?? ''));
  if (problems.length === 0) return null;
  const missing = problems.flatMap((problem) => packages.get(problem) ?? []);
  const stayNear = () => document.querySelector<HTMLElement>('main h1')?.focus();
  return (
    <section
      role="alert"
      aria-labelledby="link-problems-title"
      className="mt-6 rounded-lg border border-warn bg-warn-soft p-5"
    >
      <h2 id="link-problems-title" className="text-lg font-semibold">
        {problems.length === 1
          ? 'One part of this link could not be used'
          : `${problems.length} parts of this link could not be used`}
      </h2>
      <ul className="mt-3 grid gap-3">
        {problems.map((problem) => {
          const field = questionOf(fields, problem.path);
          const shown = field && standIn(field, config);
          return (
            <li key={`${problem.path}${problem.message}`} className="min-w-0">
              <code className="font-mono text-sm break-all">{problem.path}</code>
              <p className="break-words">
                {problem.message}
                {shown !== undefined && ` The default is used instead: ${shown}.`}
              </p>
            </li>
          );
        })}
      </ul>
      {problems.some(({ path }) => path !== 'v' && !questionOf(fields, path)) && (
        <p className="mt-3">
          <a href={sitePath('/options')} className={linkClass}>
            See all options
          </a>
        </p>
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          className={buttonClass.secondary}
          onClick={() => {
            dismissLinkProblems();
            // The button goes with the box; the focus stays near.
            stayNear();
          }}
        >
          Go on with the rest
        </button>
        {original !== undefined && (
          <CopyButton
            text={`${origin}${pathname}?${original}`}
            label="Copy the original link"
            className={buttonClass.quiet}
          />
        )}
      </p>
      {/* Last, because it loads later and is not to move the buttons. */}
      {missing.length > 0 && <TakePackages names={missing} onTake={stayNear} />}
    </section>
  );
}
