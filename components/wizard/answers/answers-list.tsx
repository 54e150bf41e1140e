'use client';

import { type KeyboardEvent, memo, useDeferredValue, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from '@/components/store';
import { SearchBox } from '@/components/ui/search-box';
import { goToQuestion } from '@/components/wizard/session/go-to-question';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { steps } from '@/components/wizard/step-list';
import { type AnswerRow, answerRows, isOwn } from './all-answers';
import { AnswerRows } from './answer-rows';
import { findAnswers } from './find-answers';
import { TakeAlong } from './take-along';

/** Id of the title above the list. */
export const answersTitleId = 'answers-title';

/** All answers, what was chosen first, with a box that finds one. */
export function AnswersList() {
  const wizard = useWizard();
  const { fields, state, preview } = wizard;
  // Drawn after the questions, because a key must not wait for a list.
  const config = useDeferredValue(useStore(state, (s) => s.config));
  const problems = useDeferredValue(useStore(state, (s) => s.problems));
  const [phrase, setPhrase] = useState('');
  const sought = useDeferredValue(phrase);
  const goToFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // Who types fast presses Enter before the list is drawn again: what is typed counts.
    const typed = event.currentTarget.value.trim();
    const now = state.get();
    const [first] = typed ? findAnswers(answerRows(fields, now.config, now.problems), typed) : [];
    if (!first) return;
    flushSync(() => preview.set({ shownAlone: false }));
    goToQuestion(first.field, wizard);
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pb-6">
      <div className="pt-3">
        <TakeAlong />
      </div>
      <div className="sticky top-0 z-10 -mx-4 bg-sunken px-4 py-3">
        <SearchBox
          label="Find an answer"
          phrase={phrase}
          onChange={setPhrase}
          onKeyDown={goToFirst}
        />
      </div>
      <Found rows={answerRows(fields, config, problems)} phrase={sought} />
    </div>
  );
}

const Found = memo(
  function Found({ rows, phrase }: { rows: readonly AnswerRow[]; phrase: string }) {
    const found = phrase.trim() === '' ? undefined : findAnswers(rows, phrase);
    return (
      <div>
        <p role="status" className={found ? 'mb-1 text-sm text-muted' : 'sr-only'}>
          {found && (found.length === 0 ? 'Nothing found' : `${found.length} found`)}
        </p>
        {!found && <Parts rows={rows} />}
        {found && found.length > 0 && <List rows={found} />}
      </div>
    );
  },
  (a, b) => a.phrase === b.phrase && a.rows.every((row, index) => isSame(row, b.rows[index])),
);

const isSame = (a: AnswerRow, b: AnswerRow | undefined) =>
  a.words === b?.words && a.isChanged === b.isChanged && a.isFaulty === b.isFaulty;

/** What was chosen, then what was left as it is, step by step. */
function Parts({ rows }: { rows: readonly AnswerRow[] }) {
  const own = rows.filter(isOwn);
  return (
    <>
      {own.length > 0 && <Part title="Changed" rows={own} />}
      {steps.map(({ id, title }) => {
        const rest = rows.filter((row) => row.field.step === id && !isOwn(row));
        return rest.length > 0 && <Part key={id} title={`${title}, unchanged`} rows={rest} />;
      })}
    </>
  );
}

function Part({ title, rows }: { title: string; rows: readonly AnswerRow[] }) {
  return (
    <section aria-label={title} className="not-first-of-type:mt-4">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <List rows={rows} />
    </section>
  );
}

function List({ rows }: { rows: readonly AnswerRow[] }) {
  return <AnswerRows isDense rows={rows} focusAfter={answersTitleId} />;
}
