'use client';

import {
  type ComponentType,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import type { QuestionProps } from '@/components/fields/field';
import { OptionPictures, type PicturedOptions } from '@/components/fields/option-pictures';
import { readForm } from '@/components/fields/read-form';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import type { SummaryItem } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { checkSecrets } from '@/components/wizard/secrets/check-secrets';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { steps } from '@/components/wizard/step-list';
import type { FieldSpec } from '@/lib/config/fields';
import type { StepId } from '@/lib/config/schema';
import { PageNotices } from './page-notices';
import { StepFooter } from './step-footer';
import { StepHeading } from './step-heading';
import { summaryItems } from './summary-items';
import { WizardField } from './wizard-field';

const none = {};

/**
 * The questions of one step, and the way to the next.
 * @param question draws a question; a page loads the kinds of controls that it needs
 * @param children what a step has beside its fields
 * @param optionPictures pictures of the values of some questions, by path
 * @param picture what stands at the top of one of its groups, named by the group's heading
 */
export function StepPage({
  step,
  question,
  children,
  picture,
  optionPictures,
}: {
  step: StepId;
  question: ComponentType<QuestionProps>;
  children?: ReactNode;
  optionPictures?: Readonly<Record<string, PicturedOptions>> | undefined;
  picture?: { group: string; content: ReactNode } | undefined;
}) {
  const wizard = useWizard();
  const { fields, form, secrets, state } = wizard;
  const own = fields.filter((field) => field.step === step);
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
  for (const item of summaryItems(left, fields)) {
    if (items.every(({ message }) => message !== item.message)) items.push(item);
  }

  const element = useRef<HTMLFormElement>(null);
  const sent = useRef<ReturnType<typeof readForm>>([]);
  // Before anything is drawn again: that would put the defaults back into the controls.
  useLayoutEffect(() => {
    const stepFields = fields.filter((field) => field.step === step);
    if (element.current) sent.current = readForm(new FormData(element.current), stepFields);
  }, [fields, step]);
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
    const found = await wizard.check(own.map((field) => field.path));
    const wrong = [
      ...summaryItems(found, fields),
      ...(step === 'secrets' ? await checkSecrets(wizard) : []),
    ];
    setFailed(wrong);
    if (wrong.length > 0) setAttempt((n) => n + 1);
    else {
      const at = steps.findIndex((s) => s.id === step);
      await wizard.go(steps[at + 1]?.href ?? '/review');
    }
  };

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
      <div className="flex-1 px-5 pt-8 pb-12 sm:px-8 lg:pt-10">
        <StepHeading id={step} failed={items.length > 0} />
        <p className="no-js mt-6 max-w-prose rounded-md border border-line bg-surface p-4">
          Without JavaScript this page shows the defaults, whatever the address says, and cannot
          carry answers to the next one. The button at its foot takes yours, and those of the
          address, to one page with all questions: there you see them together, and download.
        </p>
        <PageNotices items={items} attempt={attempt} />
        <div className="answers">
          <OptionPictures value={optionPictures ?? none}>
            {groupsOf(own).map((group) => (
              <Group key={group.title} group={group} question={question}>
                {picture?.group === group.title && picture.content}
              </Group>
            ))}
          </OptionPictures>
          {children}
        </div>
      </div>
      <StepFooter id={step}>
        <button type="submit" className={`${buttonClass.secondary} no-js`}>
          All questions on one page
          <Icon name="arrowRight" />
        </button>
        <button type="button" onClick={next} className={`${buttonClass.primary} needs-js`}>
          Next
          <Icon name="arrowRight" />
        </button>
      </StepFooter>
    </form>
  );
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

function Group({
  group,
  question,
  children,
}: {
  group: FieldGroupOf;
  question: ComponentType<QuestionProps>;
  children?: ReactNode;
}) {
  const rows = (fields: readonly FieldSpec[]) => {
    const wide = spans(fields);
    return (
      <div className="grid gap-x-6 sm:grid-cols-2">
        {fields.map((field, index) => (
          <div key={field.path} className={wide[index] ? 'sm:col-span-2' : 'contents'}>
            <WizardField spec={field} question={question} />
          </div>
        ))}
      </div>
    );
  };
  return (
    <section className="mt-10 border-t border-line pt-6 first-of-type:mt-8">
      <h2 className="mb-5 text-xl font-semibold tracking-tight">{group.title}</h2>
      {children}
      {group.shown.length > 0 && rows(group.shown)}
      {group.folded.length > 0 && (
        <details className="group mt-3">
          <summary className="inline-flex min-h-9 items-center gap-2 rounded-md font-medium text-accent hover:text-accent-hover">
            <Icon
              name="chevron"
              className="size-4 -rotate-90 transition-transform group-open:rotate-0"
            />
            More: {group.folded.map((field) => field.title).join(', ')}
          </summary>
          <div className="mt-4">{rows(group.folded)}</div>
        </details>
      )}
    </section>
  );
}
