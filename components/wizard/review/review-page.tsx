'use client';

import { useEffect, useRef, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { buttonClass, linkClass } from '@/components/ui/button';
import type { SummaryItem } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { Shortcut } from '@/components/ui/shortcut';
import { openedFolder } from '@/components/wizard/folder/opened-folder';
import { useAdvice } from '@/components/wizard/secrets/use-advice';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { PageNotices } from '@/components/wizard/steps/page-notices';
import { StepFooter } from '@/components/wizard/steps/step-footer';
import { StepHeading } from '@/components/wizard/steps/step-heading';
import { FieldLink } from '@/components/wizard/steps/step-link';
import { summaryItems } from '@/components/wizard/steps/summary-items';
import type { Advice } from '@/lib/config/advice-rule';
import { hasServer } from '@/lib/edition';
import type { GenerateOnServer } from './ask-server';
import { Folded } from './folded';
import { Outcome } from './outcome';
import { Summary } from './summary';

const loadFolderPart = async () =>
  (await import('@/components/wizard/folder/folder-part')).FolderPart;
const loadShareAnswers = async () => (await import('./share-answers')).ShareAnswers;
const loadCheckSecrets = async () =>
  (await import('@/components/wizard/secrets/check-secrets')).checkSecrets;
const loadTextWaits = async () => (await import('./text-waits')).TextWaits;
const loadForeignKeys = async () => (await import('./foreign-keys')).ForeignKeys;

type Progress =
  | { at: 'rest' }
  | { at: 'building' }
  | { at: 'failed'; problem?: string }
  | { at: 'asking'; missing: readonly string[] };

const defaultTrouble =
  'The zip could not be made. Reload the page and try again: your answers are in the address.';

/**
 * The answers, what is worth knowing about them, and the ways to take them along.
 * @param intro one sentence on the page
 * @param generate the server action that makes the authoritative files; without a server the page makes them
 */
export function ReviewPage({
  intro,
  generate,
}: {
  intro: string;
  generate: GenerateOnServer | undefined;
}) {
  const wizard = useWizard();
  const [errors, setErrors] = useState<readonly SummaryItem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const isPressed = useRef(false);
  const [progress, setProgress] = useState<Progress>({ at: 'rest' });
  const problems = useStore(wizard.state, (s) => s.problems);
  const isFolderOpen = useStore(openedFolder, (s) => s.folder !== undefined);
  const FolderPart = useLoaded(loadFolderPart, isFolderOpen);
  const { errors: secretErrors } = useFormState({ control: wizard.secrets.control });
  // Sharing is offered once the form holds the visitor's answers, because until then it holds the defaults.
  const live = useStore(wizard.state, (s) => s.live);
  const ShareAnswers = useLoaded(loadShareAnswers, live);
  const hasForeignKeys = useStore(wizard.state, (s) => s.foreignKeys.length > 0);
  const ForeignKeys = useLoaded(loadForeignKeys, hasForeignKeys);
  const hasText = useStore(wizard.preview, (p) => p.answersText !== undefined);
  const TextWaits = useLoaded(loadTextWaits, hasText);
  // What is wrong is said on arrival, not only after the press. What was mended is gone at once.
  useEffect(() => {
    if (!live) return;
    void loadCheckSecrets()
      .then((checkSecrets) => checkSecrets(wizard))
      // A press on Download has checked since, and its result is newer.
      .then((found) => isPressed.current || setErrors(found))
      .catch(() => {});
  }, [live, wizard]);
  const items = [
    ...summaryItems(problems, wizard.fields),
    ...errors.filter(({ id }) => errorText(secretErrors, id) !== undefined),
  ];

  const download = async (withoutMissing = false) => {
    if (progress.at === 'building') return;
    isPressed.current = true;
    setProgress({ at: 'building' });
    try {
      const { makeDownload } = await import('./download');
      const result = await makeDownload(wizard, generate, withoutMissing);
      if (result.ok) {
        setErrors([]);
        setProgress({ at: 'rest' });
        // Scrolls to the outcome, because the button may have been pressed at the foot of a long page.
        requestAnimationFrame(() => document.getElementById('outcome-title')?.focus());
      } else if ('undecided' in result) {
        setErrors([]);
        setProgress({ at: 'rest' });
        const isLock = result.undecided[0] === 'flake.lock';
        const { focusWhenThere } = await import('./focus-when-there');
        focusWhenThere(isLock ? 'lock-title' : 'conflicts-title');
      } else if ('problem' in result) {
        setErrors([]);
        setProgress({ at: 'failed', problem: result.problem });
      } else if ('missing' in result) {
        setErrors([]);
        setProgress({ at: 'asking', missing: result.missing });
      } else {
        setErrors(result.items);
        setAttempt((n) => n + 1);
        setProgress({ at: 'rest' });
      }
    } catch {
      setProgress({ at: 'failed' });
    }
  };

  // Runs after the heading has taken the focus, which then goes to the outcome.
  useEffect(() => {
    if (!wizard.state.get().downloadAsked) return;
    wizard.state.set({ downloadAsked: false });
    document.getElementById('download')?.click();
  }, [wizard]);

  return (
    <div className="flex min-h-full flex-col">
      <div className="flex-1 px-5 pt-8 pb-12 sm:px-8 lg:pt-10">
        <StepHeading id="review" intro={intro} failed={items.length > 0} />
        <form
          method="post"
          className="no-js mt-6 max-w-prose rounded-md border border-line bg-surface p-4"
        >
          <p>
            Without JavaScript this page shows the defaults, whatever the address says.{' '}
            {hasServer &&
              'One page with all questions shows the answers of the address, and downloads them.'}
          </p>
          {hasServer && (
            <p className="mt-3">
              <button type="submit" className={buttonClass.secondary}>
                All questions on one page
                <Icon name="arrowRight" />
              </button>
            </p>
          )}
        </form>
        <PageNotices items={items} attempt={attempt} />
        <div className="answers">
          <Outcome
            download={() => download()}
            isBuilding={progress.at === 'building'}
            failed={progress.at === 'failed' && (progress.problem ?? defaultTrouble)}
            missing={progress.at === 'asking' ? progress.missing : []}
            onGoOn={() => download(true)}
          />
          {FolderPart && <FolderPart />}
          {ForeignKeys && <ForeignKeys />}
          <WorthKnowing />
          <Summary />
          {ShareAnswers && <ShareAnswers />}
          <div className="mt-8">
            <Versions />
          </div>
        </div>
      </div>
      <StepFooter id="review">
        {TextWaits && hasText && <TextWaits />}
        <button
          type="button"
          id="download"
          onClick={() => download()}
          title="Ctrl or ⌘ and Enter"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          aria-busy={progress.at === 'building'}
          className={`${buttonClass.secondary} needs-js shrink-0`}
        >
          <Icon name="download" />
          {progress.at === 'building' ? 'Building …' : 'Download zip'}
          <Shortcut keys="Ctrl Enter" mac="⌘ ↩" />
        </button>
      </StepFooter>
    </div>
  );
}

function WorthKnowing() {
  const advice = useAdvice();
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="worth-knowing-title" className="mt-10">
      <h2 id="worth-knowing-title" className="text-xl font-semibold tracking-tight">
        Worth knowing
      </h2>
      <ul className="mt-4 grid gap-4">
        {advice.map((item) => (
          <AdviceItem key={item.id} advice={item} />
        ))}
      </ul>
    </section>
  );
}

function Versions() {
  const { state } = useWizard();
  const verification = useStore(state, (s) => s.verification);
  if (!verification) return null;
  return (
    <Folded
      title={<h2 className="shrink-0 font-semibold">Versions</h2>}
      summary={verification.inputs.map(({ input }) => input).join(', ')}
    >
      <p className="max-w-prose text-muted">
        Checked on {verification.date},{' '}
        {verification.kind === 'offline' ? 'offline' : 'by real evaluation'}. {verification.how}
      </p>
      <dl className="mt-4 grid gap-1">
        {verification.inputs.map(({ input, ref, rev, date }) => (
          <div key={input} className="gap-x-3 sm:flex">
            <dt className="min-w-40">{input}</dt>
            <dd className="text-muted">
              {ref && `${ref}, `}
              <code>{rev}</code>, {date}
            </dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}

function AdviceItem({ advice }: { advice: Advice }) {
  const { fields } = useWizard();
  const field = fields.find((f) => f.path === advice.paths[0]);
  return (
    <li className="flex gap-3">
      <Icon
        name={advice.level === 'warning' ? 'warning' : 'info'}
        className={`mt-1 size-4 ${advice.level === 'warning' ? 'text-warn' : 'text-muted'}`}
      />
      <p className="max-w-prose min-w-0">
        {advice.level === 'warning' && <span className="sr-only">Warning: </span>}
        {advice.message} <span className="text-muted">{advice.remedy}</span>{' '}
        {field && (
          <FieldLink id={field.path} className={linkClass}>
            Change “{field.title}”
          </FieldLink>
        )}
      </p>
    </li>
  );
}
