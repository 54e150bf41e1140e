'use client';

import { useStore } from '@/components/store';
import { Icon } from '@/components/ui/icon';
import { type AnswerRow, answerRows, isOwn } from '@/components/wizard/answers/all-answers';
import { AnswerRows } from '@/components/wizard/answers/answer-rows';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { steps } from '@/components/wizard/step-list';

/** All answers: what was changed in sight, the rest behind a press. */
export function Summary() {
  const { fields, state } = useWizard();
  const config = useStore(state, (s) => s.config);
  const problems = useStore(state, (s) => s.problems);
  const rows = answerRows(fields, config, problems);
  const changed = rows.filter(isOwn);
  const rest = rows.filter((row) => !isOwn(row));
  return (
    <section aria-labelledby="summary-title" className="@container mt-10">
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

function BySteps({ rows }: { rows: readonly AnswerRow[] }) {
  return steps.map((step) => {
    const own = rows.filter(({ field }) => field.step === step.id);
    if (own.length === 0) return null;
    return (
      <div key={step.id} className="mt-5">
        <h3 className="mb-2 font-semibold">{step.title}</h3>
        <AnswerRows rows={own} linkPrefix="change-" focusAfter="summary-title" />
      </div>
    );
  });
}
