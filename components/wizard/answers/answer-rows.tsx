'use client';

import { memo } from 'react';
import { printAnswer } from '@/components/fields/print-answer';
import { isOfQuestion } from '@/components/fields/question-of';
import { linkClass } from '@/components/ui/button';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { FieldLink } from '@/components/wizard/steps/step-link';
import type { FieldSpec } from '@/lib/config/fields';
import type { Config, Problem } from '@/lib/config/schema';

/** An answer as a list shows it. */
export interface AnswerRow {
  field: FieldSpec;
  /** In words. */
  words: string;
  isFaulty: boolean;
  isChanged: boolean;
}

/** Every answer, in the order of the questions. */
export function answerRows(
  fields: readonly FieldSpec[],
  config: Config,
  problems: readonly Problem[],
): AnswerRow[] {
  return fields.map((field) => {
    const value = (config[field.step] as Record<string, unknown>)[field.key];
    return {
      field,
      words: printAnswer(field, value),
      isFaulty: problems.some(({ path }) => isOfQuestion(path, field.path)),
      isChanged: JSON.stringify(value) !== JSON.stringify(field.default),
    };
  });
}

/** Whether somebody chose it: it is what a list of answers shows first. */
export const isOwn = ({ isChanged, isFaulty }: AnswerRow) => isChanged || isFaulty;

interface Look {
  /** Small and close, for a list beside the questions. */
  isDense?: boolean;
  /** Begins the ids of the links to the questions, where something leads back to them. */
  linkPrefix?: string;
  /** Takes the focus once an answer was reset: its row may go, and the focus would go with it. */
  focusAfter: string;
}

/** Answers, each with its value, the way to its question and, where it is not the default, the way back. */
export function AnswerRows({ rows, ...look }: Look & { rows: readonly AnswerRow[] }) {
  return (
    <dl
      className={`grid border-t border-line ${look.isDense ? 'grid-cols-[minmax(0,1fr)_minmax(6.5rem,auto)] text-sm @md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(6.5rem,auto)]' : 'grid-cols-[minmax(0,1fr)_auto] @md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]'}`}
    >
      {rows.map((row) => (
        <Row key={row.field.path} {...row} {...look} />
      ))}
    </dl>
  );
}

/** Drawn again only when its own answer changes. */
const Row = memo(function Row({
  field,
  words,
  isFaulty,
  isChanged,
  isDense = false,
  linkPrefix,
  focusAfter,
}: AnswerRow & Look) {
  const { setAnswers } = useWizard();
  const isMine = isOwn({ field, words, isFaulty, isChanged });
  const takeBack = () => {
    void setAnswers('Back to the default', [{ path: field.path, to: field.default }]);
    document.getElementById(focusAfter)?.focus();
  };
  const name = field.title.toLowerCase();
  // In a long list of defaults, links in the accent’s colour would be all that one sees.
  const quiet = 'font-medium text-muted hover:text-accent hover:underline';
  return (
    <div
      className={`col-span-full grid grid-cols-subgrid border-b border-line ${isDense ? 'py-1' : 'py-2'}`}
    >
      <dt className="text-muted max-@md:col-span-2">{field.title}</dt>
      <dd className={`min-w-0 break-words whitespace-pre-line ${isChanged ? 'font-semibold' : ''}`}>
        {isFaulty ? <span className="text-danger">Not valid yet</span> : words}
      </dd>
      <dd className={`flex flex-wrap justify-end ${isDense ? 'gap-x-3' : 'gap-x-4'}`}>
        {isMine && (
          <button type="button" onClick={takeBack} className={`needs-js ${linkClass} min-h-6`}>
            Reset<span className="sr-only"> {name} to the default</span>
          </button>
        )}
        <FieldLink
          id={field.path}
          {...(linkPrefix && { linkId: `${linkPrefix}${field.path}` })}
          className={`inline-block min-h-6 ${isDense && !isMine ? quiet : linkClass}`}
        >
          Change<span className="sr-only"> {name}</span>
        </FieldLink>
      </dd>
    </div>
  );
});
