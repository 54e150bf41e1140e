'use client';

import {
  type ComponentType,
  Fragment,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import type { QuestionProps } from '@/components/fields/field';
import { OptionPictures, type PicturedOptions } from '@/components/fields/option-pictures';
import { readForm } from '@/components/fields/read-form';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { buttonClass, linkClass, toolClass } from '@/components/ui/button';
import type { SummaryItem } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { steps } from '@/components/wizard/step-list';
import type { FieldSpec } from '@/lib/config/fields';
import type { StepId } from '@/lib/config/schema';
import { hasServer } from '@/lib/edition';
import { setAllQuestions, useAllQuestions } from './all-questions';
import { essentials, onOnePage } from './essentials';
import { PageNotices } from './page-notices';
import { StepFooter } from './step-footer';
import { StepHeading } from './step-heading';
import { StepLink } from './step-link';
import { WizardField } from './wizard-field';

const none: Readonly<Record<string, never>> = {};

const loadItems = async () => (await import('./summary-items')).summaryItems;

/**
 * The questions of one step, and the way to the next: the essential ones in sight, the others folded by their headings.
 * @param step its questions; or those of the page with all essentials
 * @param question draws a question; a page loads the kinds of controls that it needs
 * @param before what stands before a question, by its path
 * @param summaries what the folded groups hold as long as nobody answered, by their headings
 * @param children what a step has beside its fields
 * @param optionPictures pictures of the values of some questions, by path
 */
export function StepPage({
  step,
  question,
  before = none,
  summaries = none,
  children,
  optionPictures,
}: {
  step: StepId | 'essentials';
  question: ComponentType<QuestionProps>;
  before?: Readonly<Record<string, ReactNode>>;
  summaries?: Readonly<Record<string, string>>;
  children?: ReactNode;
  optionPictures?: Readonly<Record<string, PicturedOptions>> | undefined;
}) {
  const wizard = useWizard();
  const { fields, form, secrets, state } = wizard;
  const own = useMemo(() => questionsOf(fields, step), [fields, step]);
  const [failed, setFailed] = useState<readonly SummaryItem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const problems = useStore(state, (s) => s.problems);
  const { errors: secretErrors } = useFormState({ control: secrets.control });
  const restored = useStore(state, (s) => s.restored);
  // What was mended since the last try is no problem any more.
  const items = failed.filter(
    ({ id, message }) =>
      problems.some((problem) => problem.message === message) ||
      errorText(secretErrors, id) !== undefined,
  );
  // What a draft brought back is said on arrival, before anybody tries to go on.
  const left = problems.filter(({ path }) =>
    own.some((field) => restored.includes(field.path) && `${path}.`.startsWith(`${field.path}.`)),
  );
  const summarise = useLoaded(loadItems, left.length > 0);
  for (const item of summarise?.(left, fields) ?? []) {
    if (items.every(({ message }) => message !== item.message)) items.push(item);
  }

  const element = useRef<HTMLFormElement>(null);
  const sent = useRef<ReturnType<typeof readForm>>([]);
  // Before anything is drawn again: that would put the defaults back into the controls.
  useLayoutEffect(() => {
    if (element.current) sent.current = readForm(new FormData(element.current), own);
  }, [own]);
  // When the session has begun to listen.
  useEffect(() => {
    // A link’s answers are still to come, and outweigh what stands here.
    if (document.documentElement.hasAttribute('data-reading')) return;
    for (const [path, answer] of sent.current) {
      if (JSON.stringify(form.getValues(path)) !== JSON.stringify(answer)) {
        form.setValue(path, answer);
      }
    }
  }, [form]);

  const next = async () => {
    const wrong = await wizard.check(own, step === 'secrets' || step === 'essentials');
    setFailed(wrong);
    if (wrong.length > 0) setAttempt((n) => n + 1);
    else {
      const at = steps.findIndex((s) => s.id === step);
      await wizard.go((at >= 0 && steps[at + 1]?.href) || '/review');
    }
  };

  const top = own.filter(({ path }) => step === 'essentials' || essentials.includes(path));
  const groups = groupsOf(own.filter((field) => !top.includes(field)));
  return (
    <form
      ref={element}
      // Without scripts: to the page's own address, whose answers then count as well (lib/http/front-door.ts).
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
      className="flex min-h-full flex-col"
    >
      <div className="flex-1 px-5 pt-8 pb-10 sm:px-8">
        <StepHeading id={step} failed={items.length > 0} />
        {(step === 'host' || step === 'essentials') && (
          <p className="mt-2">
            <StepLink to={step === 'host' ? '/essentials' : '/host'} className={linkClass}>
              {step === 'host' ? 'Only the essentials, on one page' : 'All questions, step by step'}
            </StepLink>
          </p>
        )}
        <p className="no-js mt-6 max-w-prose rounded-md border border-line bg-surface p-4">
          Without JavaScript this page shows the defaults, whatever the address says, and cannot
          carry answers to the next one.{' '}
          {hasServer &&
            'The button at its foot takes yours, and those of the address, to one page with all questions: there you see them together, and download.'}
        </p>
        <PageNotices items={items} attempt={attempt} />
        <div className="answers">
          <OptionPictures value={optionPictures ?? none}>
            <div className="mt-6">
              <Rows fields={top} question={question} before={before} />
            </div>
            {children}
            {groups.length > 0 && (
              <Folds>
                {groups.map((group) => (
                  <Fold
                    key={group.title}
                    group={group}
                    question={question}
                    summary={summaries[group.title] ?? ''}
                  />
                ))}
              </Folds>
            )}
          </OptionPictures>
        </div>
      </div>
      <StepFooter id={step}>
        {hasServer && (
          <button type="submit" className={`${buttonClass.secondary} no-js`}>
            All questions on one page
            <Icon name="arrowRight" />
          </button>
        )}
        <button type="button" onClick={next} className={`${buttonClass.primary} needs-js`}>
          Next
          <Icon name="arrowRight" />
        </button>
      </StepFooter>
    </form>
  );
}

/** The questions of a page, in its order. */
function questionsOf(fields: readonly FieldSpec[], step: StepId | 'essentials'): FieldSpec[] {
  if (step !== 'essentials') return fields.filter((field) => field.step === step);
  return onOnePage.flatMap((path) => fields.find((field) => field.path === path) ?? []);
}

const isShort = (field: FieldSpec) =>
  field.kind === 'integer' || field.kind === 'text' || field.kind === 'search';

/** Short answers share a row, two by two; one that is left over has the row to itself. */
function spans(fields: readonly FieldSpec[]): readonly boolean[] {
  let run = 0;
  return fields.map((field, index) => {
    if (!isShort(field)) {
      run = 0;
      return true;
    }
    run += 1;
    const next = fields[index + 1];
    return run % 2 === 1 && !(next && isShort(next));
  });
}

/** Questions below each other, with what stands before some of them. */
function Rows({
  fields,
  question,
  before = none,
}: {
  fields: readonly FieldSpec[];
  question: ComponentType<QuestionProps>;
  before?: Readonly<Record<string, ReactNode>>;
}) {
  const parts: FieldSpec[][] = [];
  for (const field of fields) {
    const last = parts.at(-1);
    if (last && !before[field.path]) last.push(field);
    else parts.push([field]);
  }
  return parts.map((part) => {
    const wide = spans(part);
    const [first] = part;
    return (
      <Fragment key={first?.path}>
        {first && before[first.path]}
        <div className="grid gap-x-6 sm:grid-cols-2">
          {part.map((field, index) => (
            <div key={field.path} className={wide[index] ? 'sm:col-span-2' : 'contents'}>
              <WizardField spec={field} question={question} />
            </div>
          ))}
        </div>
      </Fragment>
    );
  });
}

interface FieldGroupOf {
  title: string;
  shown: FieldSpec[];
  folded: FieldSpec[];
}

/** Fields by their heading, in the order in which the headings first appear. */
function groupsOf(fields: readonly FieldSpec[]): FieldGroupOf[] {
  const groups = new Map<string, FieldGroupOf>();
  for (const field of fields) {
    const group = groups.get(field.group) ?? { title: field.group, shown: [], folded: [] };
    groups.set(field.group, group);
    (field.advanced ? group.folded : group.shown).push(field);
  }
  return [...groups.values()];
}

/** The groups that wait folded, and the switch that opens them all. */
function Folds({ children }: { children: ReactNode }) {
  const isAll = useAllQuestions();
  return (
    <div className="mt-8 border-b border-line">
      <div className="flex items-center justify-between gap-4 pb-2">
        <h2 className="text-lg font-semibold tracking-tight">Everything else</h2>
        <button
          type="button"
          aria-pressed={isAll}
          onClick={() => setAllQuestions(!isAll)}
          className={`${toolClass} needs-js`}
        >
          Open all
        </button>
      </div>
      {children}
    </div>
  );
}

const loadSummary = async () => (await import('./group-summaries')).groupSummary;

function Fold({
  group: { title, shown, folded },
  question,
  summary: still,
}: {
  group: FieldGroupOf;
  question: ComponentType<QuestionProps>;
  summary: string;
}) {
  const { form, state } = useWizard();
  const isAll = useAllQuestions();
  const { errors } = useFormState({ control: form.control });
  const isFaulty = [...shown, ...folded].some(({ path }) => errorText(errors, path) !== undefined);
  // What is wrong is in sight, and stays so while it is mended.
  const [wasFaulty, setFaulty] = useState(false);
  if (isFaulty && !wasFaulty) setFaulty(true);
  const live = useStore(state, (s) => s.live);
  const summarise = useLoaded(loadSummary, live);
  const summary = useStore(state, (s) =>
    summarise ? summarise([...shown, ...folded], s.config) : still,
  );
  return (
    <details open={isAll || wasFaulty || undefined} className="group/fold border-t border-line">
      <summary className="flex min-h-13 items-center gap-3 py-2.5 hover:text-accent">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 text-muted transition-transform group-open/fold:rotate-0"
        />
        <h3 className="shrink-0 font-semibold">{title}</h3>
        {isFaulty && <span className="text-sm text-danger">has a problem</span>}
        <span className="min-w-0 flex-1 truncate text-sm text-muted group-open/fold:invisible">
          {summary}
        </span>
      </summary>
      <div className="pt-3 pb-5">
        {shown.length > 0 && <Rows fields={shown} question={question} />}
        {folded.length > 0 && shown.length > 0 ? (
          <details className="group">
            <summary className="inline-flex min-h-9 items-center gap-2 rounded-md font-medium text-accent hover:text-accent-hover">
              <Icon
                name="chevron"
                className="size-4 -rotate-90 transition-transform group-open:rotate-0"
              />
              More: {folded.map((field) => field.title).join(', ')}
            </summary>
            <div className="mt-4">
              <Rows fields={folded} question={question} />
            </div>
          </details>
        ) : (
          folded.length > 0 && <Rows fields={folded} question={question} />
        )}
      </div>
    </details>
  );
}
