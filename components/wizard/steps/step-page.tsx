import type { ComponentType, ReactNode } from 'react';
import type { QuestionProps } from '@/components/fields/field';
import type { PicturedOptions } from '@/components/fields/option-pictures';
import { linkClass } from '@/components/ui/button';
import { stepIntros } from '@/components/wizard/step-words';
import { type FieldSpec, fields } from '@/lib/config/fields';
import type { StepId } from '@/lib/config/schema';
import { hasServer } from '@/lib/edition';
import { essentials, essentialsPageOrder } from './essentials';
import { Rows } from './rows';
import { StepForm } from './step-form';
import { StepLink } from './step-link';

/**
 * The essential questions of one step, and the way to the next step.
 * @param step its questions; or those of the page with all essentials
 * @param question draws a question; a page loads the kinds of controls that it needs
 * @param before what stands before a question, by its path
 * @param children what a step has beside its essential questions: FoldedQuestions, where it has others
 * @param optionPictures pictures of the values of some questions, by path
 * @param beside what stands beside the way to the next step
 */
export function StepPage({
  step,
  question,
  before = {},
  children,
  optionPictures = {},
  beside,
}: {
  step: StepId | 'essentials';
  question: ComponentType<QuestionProps>;
  before?: Readonly<Record<string, ReactNode>>;
  children?: ReactNode;
  optionPictures?: Readonly<Record<string, PicturedOptions>>;
  beside?: ReactNode;
}) {
  const own = questionsOf(step);
  return (
    <StepForm
      step={step}
      paths={own.map(({ path }) => path)}
      optionPictures={optionPictures}
      intro={stepIntros[step]}
      beside={beside}
      lead={<Lead step={step} />}
    >
      <div className="mt-6">
        <Rows
          fields={own.filter(({ path }) => essentials.includes(path))}
          question={question}
          before={before}
        />
      </div>
      {children}
    </StepForm>
  );
}

/** The questions of a page, in its order. */
function questionsOf(step: StepId | 'essentials'): FieldSpec[] {
  if (step !== 'essentials') return fields.filter((field) => field.step === step);
  return essentialsPageOrder.flatMap((path) => fields.find((field) => field.path === path) ?? []);
}

/** What comes first: the other way through the questions, and what this page cannot do without scripts. */
function Lead({ step }: { step: StepId | 'essentials' }) {
  return (
    <>
      {(step === 'host' || step === 'essentials') && (
        <p className="mt-2">
          <StepLink to={step === 'host' ? '/essentials' : '/host'} className={linkClass}>
            {step === 'host' ? 'Only the essentials, on one page' : 'All questions, step by step'}
          </StepLink>
        </p>
      )}
      <p className="no-js mt-6 max-w-prose rounded-md border border-line bg-surface p-4">
        Without JavaScript this page shows the defaults, whatever the address says, and cannot carry
        answers to the next one.{' '}
        {hasServer &&
          'The button at its foot takes yours, and those of the address, to one page with all questions: there you see them together, and download.'}
      </p>
    </>
  );
}
