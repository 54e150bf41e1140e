'use client';

import { printAnswer } from '@/components/fields/print-answer';
import { isOfQuestion } from '@/components/fields/question-of';
import { useStore } from '@/components/store';
import { linkClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { steps } from '@/components/wizard/step-list';
import { FieldLink } from '@/components/wizard/steps/step-link';
import type { FieldSpec } from '@/lib/config/fields';

/** All answers: what was changed in sight, the rest behind a press. */
export function Summary() {
  const { fields, state } = useWizard();
  const config = useStore(state, (s) => s.config);
  const problems = useStore(state, (s) => s.problems);
  const rows = fields.map((field): Row => {
    const value = (config[field.step] as Record<string, unknown>)[field.key];
    return {
      field,
      value,
      isFaulty: problems.some(({ path }) => isOfQuestion(path, field.path)),
      isChanged: JSON.stringify(value) !== JSON.stringify(field.default),
    };
  });
  const changed = rows.filter(({ isChanged, isFaulty }) => isChanged || isFaulty);
  const rest = rows.filter((row) => !changed.includes(row));
  return (
    <section aria-labelledby="summary-title" className="mt-10">
      <h2 id="summary-title" tabIndex={-1} className="text-xl font-semibold tracking-tight">
        Your answers
      </h2>
      <p className="mt-1 text-muted">
        {changed.length === 0
          ? 'Every answer is the default.'
          : `${changed.length} changed ${changed.length === 1 ? 'answer' : 'answers'}.`}
      </p>
      <BySteps rows={changed} />
      <details className="group mt-4">
        <summary className="inline-flex min-h-9 items-center gap-2 rounded-md font-medium text-accent hover:text-accent-hover">
          <Icon
            name="chevron"
            className="size-4 -rotate-90 transition-transform group-open:rotate-0"
          />
          {changed.length === 0
            ? `Show all ${rest.length}`
            : `Show the other ${rest.length}, which are the default`}
        </summary>
        <BySteps rows={rest} />
      </details>
    </section>
  );
}

interface Row {
  field: FieldSpec;
  value: unknown;
  isFaulty: boolean;
  isChanged: boolean;
}

function BySteps({ rows }: { rows: readonly Row[] }) {
  return steps.map((step) => {
    const own = rows.filter(({ field }) => field.step === step.id);
    if (own.length === 0) return null;
    return (
      <div key={step.id} className="mt-5">
        <h3 className="font-semibold">{step.title}</h3>
        <dl className="mt-2 border-t border-line">
          {own.map((row) => (
            <SummaryRow key={row.field.path} {...row} />
          ))}
        </dl>
      </div>
    );
  });
}

function SummaryRow({ field, value, isFaulty, isChanged }: Row) {
  const { setAnswers } = useWizard();
  const takeBack = () => {
    void setAnswers('Back to the default', [{ path: field.path, to: field.default }]);
    // The row goes with its answer, and the focus would go with it.
    document.getElementById('summary-title')?.focus();
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
      <dt className="text-muted max-sm:col-span-2">{field.title}</dt>
      <dd className={`min-w-0 break-words whitespace-pre-line ${isChanged ? 'font-semibold' : ''}`}>
        {isFaulty ? <span className="text-danger">Not valid yet</span> : printAnswer(field, value)}
      </dd>
      <dd className="flex flex-wrap justify-end gap-x-4">
        {isChanged && !isFaulty && (
          <button type="button" onClick={takeBack} className={`needs-js ${linkClass} min-h-6`}>
            Reset<span className="sr-only"> {field.title.toLowerCase()} to the default</span>
          </button>
        )}
        <FieldLink
          id={field.path}
          linkId={`change-${field.path}`}
          className={`${linkClass} inline-block min-h-6`}
        >
          Change<span className="sr-only"> {field.title.toLowerCase()}</span>
        </FieldLink>
      </dd>
    </div>
  );
}
