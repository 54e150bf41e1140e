'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import type { FieldSpec } from '@/lib/config/fields';
import { setAllQuestions, useAllQuestions } from './all-questions';

const closed = 'details[data-fold]:not([open])';

/** The groups that wait folded, and the button that opens them all, or closes them once all are open. */
export function Folds({ children }: { children: ReactNode }) {
  return (
    <div className="group/folds mt-8 border-b border-line">
      <div className="flex items-center justify-between gap-4 pb-2">
        <h2 className="text-lg font-semibold tracking-tight">Everything else</h2>
        <button
          type="button"
          onClick={() => setAllQuestions(document.querySelector(closed) !== null)}
          className={`${toolClass} needs-js`}
        >
          {/* Which of the two is true, the style sheet sees at once. */}
          <span className="hidden group-has-[details[data-fold]:not([open])]/folds:inline">
            Open all
          </span>
          <span className="group-has-[details[data-fold]:not([open])]/folds:hidden">Close all</span>
        </button>
      </div>
      {children}
    </div>
  );
}

/**
 * What changes in a group moves and paints nothing outside of it, so that a key costs nearly the same with all of them open.
 * What shows beyond a control stays in sight: the ring of the focus by the room beside, an open list by the exception.
 */
const contentClass =
  '-mx-2 px-2 pt-3 pb-5 contain-content has-[[role=combobox][aria-expanded=true]]:contain-none';

const loadSummary = async () => (await import('./group-summaries')).groupSummary;

/**
 * One group of questions, which sums up in a line what it holds.
 * @param paths its questions
 * @param summary what it holds as long as nobody answered
 */
export function Fold({
  title,
  paths,
  summary: still,
  children,
}: {
  title: string;
  paths: readonly string[];
  summary: string;
  children: ReactNode;
}) {
  const { fields, form } = useWizard();
  const isAll = useAllQuestions();
  const { errors } = useFormState({ control: form.control });
  const isFaulty = paths.some((path) => errorText(errors, path) !== undefined);
  // What is wrong is in sight, and stays so while it is mended.
  const [wasFaulty, setFaulty] = useState(false);
  if (isFaulty && !wasFaulty) setFaulty(true);
  const own = useMemo(() => fields.filter(({ path }) => paths.includes(path)), [fields, paths]);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      data-fold
      open={isAll || wasFaulty || undefined}
      onToggle={({ target, currentTarget }) => {
        // React also sends the events of groups within this one here.
        if (target === currentTarget) setOpen(currentTarget.open);
      }}
      className="group/fold border-t border-line"
    >
      <summary className="flex min-h-13 items-center gap-3 py-2.5 hover:text-accent">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 text-muted transition-transform group-open/fold:rotate-0"
        />
        <h3 className="shrink-0 font-semibold">{title}</h3>
        {isFaulty && <span className="text-sm text-danger">has a problem</span>}
        <span className="min-w-0 flex-1 truncate text-sm text-muted group-open/fold:invisible">
          {!isOpen && <Summary own={own} still={still} />}
        </span>
      </summary>
      <div className={contentClass}>{children}</div>
    </details>
  );
}

/** What a folded group holds. An open one shows it itself, so that a key need not change the line. */
function Summary({ own, still }: { own: readonly FieldSpec[]; still: string }) {
  const { state } = useWizard();
  const live = useStore(state, (s) => s.live);
  const summarise = useLoaded(loadSummary, live);
  return useStore(state, (s) => (summarise ? summarise(own, s.config) : still));
}
