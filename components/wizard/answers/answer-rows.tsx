'use client';

import { type MouseEvent, memo, useCallback } from 'react';
import { linkClass } from '@/components/ui/button';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { FieldLink } from '@/components/wizard/steps/step-link';
import { type AnswerRow, isOwn } from './all-answers';

interface Look {
  /** Small and close, for a list beside the questions. */
  isDense?: boolean;
  /** Begins the ids of the links to the questions, where something leads back to them. */
  linkPrefix?: string;
  /** Takes the focus where no Reset is left to take it. */
  focusAfter: string;
}

/** Answers, each with its value, the way to its question and, where it is not the default, the way back. */
export function AnswerRows({ rows, ...look }: Look & { rows: readonly AnswerRow[] }) {
  return (
    <dl
      className={`grid border-t border-line ${look.isDense ? 'grid-cols-[minmax(0,1fr)_minmax(6.5rem,auto)] text-sm @md:leading-6 @md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(6.5rem,auto)]' : 'grid-cols-[minmax(0,1fr)_auto] @md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]'}`}
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
  const takeBack = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    void setAnswers('Back to the default', [{ path: field.path, to: field.default }]);
    // The button goes with the difference: the focus goes to the next one.
    const all = [...(currentTarget.closest('section')?.querySelectorAll('[data-reset]') ?? [])];
    const at = all.indexOf(currentTarget);
    const next = all[at + 1] ?? all[at - 1] ?? document.getElementById(focusAfter);
    (next as HTMLElement | null)?.focus();
  };
  // A button may go with the focus on it, where one answer took another back along.
  const keepFocus = useCallback(
    (button: HTMLElement | null) => () => {
      if (button && document.activeElement === button) document.getElementById(focusAfter)?.focus();
    },
    [focusAfter],
  );
  const name = field.title.toLowerCase();
  // In a long list of defaults, links in the accent’s colour would be all that one sees.
  const quiet = 'font-medium text-muted hover:text-accent hover:underline';
  return (
    <div
      className={`col-span-full grid grid-cols-subgrid border-b border-line ${isDense ? 'py-1' : 'py-2'}`}
    >
      <dt className="text-muted">{field.title}</dt>
      <dd
        className={`min-w-0 break-words whitespace-pre-line @max-md:col-start-1 ${isChanged ? 'font-semibold' : ''}`}
      >
        {isFaulty ? <span className="text-danger">Not valid yet</span> : words}
      </dd>
      <dd
        className={`flex flex-wrap items-center justify-end self-center @max-md:col-start-2 @max-md:row-span-2 @max-md:row-start-1 ${isDense ? 'gap-x-3' : 'gap-x-4'}`}
      >
        {isMine && (
          <button
            type="button"
            ref={keepFocus}
            data-reset=""
            onClick={takeBack}
            className={`needs-js min-h-6 ${linkClass}`}
          >
            Reset<span className="sr-only"> {name} to the default</span>
          </button>
        )}
        <FieldLink
          id={field.path}
          {...(linkPrefix && { linkId: `${linkPrefix}${field.path}` })}
          className={`inline-flex min-h-6 items-center ${isDense && !isMine ? quiet : linkClass}`}
        >
          Change<span className="sr-only"> {name}</span>
        </FieldLink>
      </dd>
    </div>
  );
});
