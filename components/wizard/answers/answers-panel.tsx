'use client';

import { flushSync } from 'react-dom';
import { useStore } from '@/components/store';
import { Segments } from '@/components/ui/segments';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { ChangeNotice } from '@/components/wizard/steps/change-notice';
import { answerRows, isOwn } from './all-answers';
import { AnswersBox } from './answers-box';
import { AnswersList, answersTitleId } from './answers-list';

const views = [
  { id: 'list', title: 'List' },
  { id: 'text', title: 'Text' },
] as const;

/** All answers beside the questions: as a list, or as a text to write in. */
export function AnswersPanel() {
  const { preview } = useWizard();
  const view = useStore(preview, (p) => p.answersView ?? 'list');
  // Where this covers the questions, a link to one leads out of it. At once, because what is hidden takes no focus.
  const uncover = ({ target }: { target: EventTarget }) => {
    if ((target as Element).closest('a')) flushSync(() => preview.set({ shownAlone: false }));
  };
  return (
    <div onClickCapture={uncover} className="@container flex h-full min-h-0 flex-col bg-sunken">
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-1.5">
        <h2 id={answersTitleId} tabIndex={-1} className="text-sm font-semibold">
          <Count />
        </h2>
        <Segments
          legend="Show the answers as"
          isLegendShown={false}
          name="answers-view"
          options={views}
          chosen={view}
          onChoose={(answersView) => preview.set({ answersView })}
        />
      </div>
      {view === 'list' ? <AnswersList /> : <AnswersBox />}
      {/* It stands below the questions, too, which this covers where there is no room for both. */}
      <div className="lg:hidden">
        <ChangeNotice />
      </div>
    </div>
  );
}

function Count() {
  const { fields, state } = useWizard();
  const changed = useStore(
    state,
    (s) => answerRows(fields, s.config, s.problems).filter(isOwn).length,
  );
  return changed === 0
    ? `All ${fields.length} answers are the default`
    : `${changed} of ${fields.length} answers changed`;
}
