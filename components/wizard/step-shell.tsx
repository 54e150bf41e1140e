'use client';

import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useStore } from './store';
import { useWizard } from './wizard-provider';

const PreviewPane = lazy(() =>
  import('@/components/preview/preview-pane').then((module) => ({ default: module.PreviewPane })),
);

/**
 * A page beside its files: side by side where there is room, else one at a time.
 * @param preview what stands there until the live preview has come
 */
export function StepShell({
  step,
  preview: still,
  children,
}: {
  step: string;
  preview: ReactNode;
  children: ReactNode;
}) {
  const { preview } = useWizard();
  const live = useStore(preview, (p) => p.files !== undefined);
  const filesShown = useStore(preview, (p) => p.shownAlone);
  const files = useRef<HTMLElement>(null);
  return (
    <div className="mx-auto max-w-[120rem] lg:grid lg:grid-cols-[minmax(27rem,37rem)_minmax(0,1fr)] xl:grid-cols-[42rem_minmax(0,1fr)]">
      <main
        id="main"
        tabIndex={-1}
        className={`min-w-0 lg:min-h-[calc(100dvh-3.5rem)] ${filesShown ? 'max-lg:hidden' : ''}`}
      >
        {children}
      </main>
      <section
        ref={files}
        aria-label="The files your answers make"
        className={`flex min-w-0 flex-col border-line max-lg:h-[calc(100dvh-6rem)] lg:sticky lg:top-14 lg:h-[calc(100dvh-3.5rem)] lg:border-s ${
          filesShown ? '' : 'max-lg:hidden'
        }`}
      >
        <div className="min-h-0 flex-1">
          {live ? (
            <Suspense fallback={still}>
              <PreviewPane step={step} />
            </Suspense>
          ) : (
            still
          )}
        </div>
        <div className="border-t border-line p-3 lg:hidden">
          <button
            type="button"
            onClick={() => preview.set({ shownAlone: false })}
            className={`${buttonClass.secondary} w-full`}
          >
            <Icon name="arrowLeft" />
            Back to the questions
          </button>
        </div>
      </section>
    </div>
  );
}
