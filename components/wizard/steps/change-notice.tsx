'use client';

import { useRef } from 'react';
import { printAnswer } from '@/components/fields/print-answer';
import { useStore } from '@/components/store';
import { buttonClass, toolClass } from '@/components/ui/button';
import { focusField } from '@/components/ui/focus-field';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';

const mostListed = 3;

/** What was changed along with the last choice, and the way back. */
export function ChangeNotice() {
  const { fields, state, undo } = useWizard();
  const notice = useStore(state, (s) => s.changeNotice);
  const before = useRef<Element | null>(null);
  if (!notice) return null;
  const words = notice.changes.flatMap(({ path, to }) => {
    const field = fields.find((f) => f.path === path);
    return field ? [`${field.title} (now ${printAnswer(field, to).split('\n').join(', ')})`] : [];
  });
  // The button goes with the box: the focus goes back to where it was.
  const leave = () => {
    if (before.current?.isConnected) (before.current as HTMLElement).focus();
    else focusField(notice.undo[0]?.path ?? '');
  };
  return (
    <div
      role="status"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
      }}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-accent bg-accent-soft px-5 py-2.5 text-sm sm:px-8"
    >
      <p className="min-w-0 flex-[1_1_16rem]">
        <span className="font-semibold">{notice.title}:</span>{' '}
        {words.slice(0, mostListed).join(', ')}
        {words.length > mostListed && (
          <details className="inline">
            <summary className="ms-2 inline font-medium text-accent underline underline-offset-3">
              {words.length - mostListed} more
            </summary>{' '}
            {words.slice(mostListed).join(', ')}
          </details>
        )}
      </p>
      <span className="flex items-center gap-1">
        <button
          type="button"
          onClick={() => {
            undo();
            // What was changed before can be undone next, by the same button.
            if (!state.get().changeNotice) leave();
          }}
          className={`${buttonClass.secondary} min-h-9 py-1`}
        >
          Undo
        </button>
        <button
          type="button"
          aria-label="Close"
          onClick={() => {
            state.set({ changeNotice: undefined });
            leave();
          }}
          className={toolClass}
        >
          <Icon name="cross" />
        </button>
      </span>
    </div>
  );
}
