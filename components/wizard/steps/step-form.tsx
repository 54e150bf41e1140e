'use client';

import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import { OptionPictures, type PicturedOptions } from '@/components/fields/option-pictures';
import { readForm } from '@/components/fields/read-form';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import type { SummaryItem } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { steps } from '@/components/wizard/step-list';
import type { StepId } from '@/lib/config/schema';
import { hasServer } from '@/lib/edition';
import { PageNotices } from './page-notices';
import { StepFooter } from './step-footer';
import { StepHeading } from './step-heading';

const loadLeftItems = async () => (await import('./summary-items')).leftItems;

/**
 * The form of a step: takes what stood in it before the page came alive, checks it, and goes on.
 * @param paths its questions
 * @param intro one sentence on it
 * @param lead what comes first
 * @param children the questions, laid out
 * @param optionPictures pictures of the values of some questions, by path
 * @param beside what stands beside the way on
 */
export function StepForm({
  step,
  paths,
  intro,
  lead,
  children,
  optionPictures,
  beside,
}: {
  step: StepId | 'essentials';
  paths: readonly string[];
  intro: string;
  lead: ReactNode;
  children: ReactNode;
  optionPictures: Readonly<Record<string, PicturedOptions>>;
  beside: ReactNode;
}) {
  const wizard = useWizard();
  const { fields, form, secrets, state } = wizard;
  const own = useMemo(() => fields.filter(({ path }) => paths.includes(path)), [fields, paths]);
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
  // What a draft restored and is not valid is said on arrival, before anybody tries to go on.
  const leftItems = useLoaded(loadLeftItems, restored.length > 0);
  for (const item of leftItems?.(problems, own, restored) ?? []) {
    if (items.every(({ message }) => message !== item.message)) items.push(item);
  }

  const element = useRef<HTMLFormElement>(null);
  const sent = useRef<ReturnType<typeof readForm>>([]);
  // Reads the controls before React draws anything again, because that would put the defaults back into them.
  useLayoutEffect(() => {
    if (element.current) sent.current = readForm(new FormData(element.current), own);
  }, [own]);
  // Runs after the effects of the form, because only then the session listens to it.
  useEffect(() => {
    // Skipped where a link’s answers are still to come, because they outweigh what stands here.
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
        <StepHeading id={step} intro={intro} failed={items.length > 0} />
        {lead}
        <PageNotices items={items} attempt={attempt} />
        <div className="answers">
          <OptionPictures value={optionPictures}>{children}</OptionPictures>
        </div>
      </div>
      <StepFooter id={step}>
        {hasServer && (
          <button type="submit" className={`${buttonClass.secondary} no-js`}>
            All questions on one page
            <Icon name="arrowRight" />
          </button>
        )}
        {beside}
        <button type="button" onClick={next} className={`${buttonClass.primary} needs-js`}>
          Next
          <Icon name="arrowRight" />
        </button>
      </StepFooter>
    </form>
  );
}
