'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';

const loadPane = async () => (await import('@/components/preview/side-pane')).SidePane;

/**
 * A page beside what its answers make: side by side where there is room, else one at a time.
 * @param preview what stands there until the live one has come
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
  const { fields, form, state, preview } = useWizard();
  const live = useStore(preview, (p) => p.files !== undefined);
  const SidePane = useLoaded(loadPane, live);
  const filesShown = useStore(preview, (p) => p.shownAlone);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(false);

  // The focus goes along to what is now shown, and back to where it came from.
  useEffect(() => {
    if (before.current === filesShown) return;
    before.current = filesShown;
    if (filesShown) heading.current?.focus();
    else document.getElementById('show-files')?.focus();
  }, [filesShown]);

  // Where the files cover the page they are an entry of the history: Back leads to the questions, not to another page.
  useEffect(() => {
    if (!filesShown) return;
    window.history.pushState(window.history.state, '', window.location.href);
    const close = () => preview.set({ shownAlone: false });
    window.addEventListener('popstate', close);
    return () => window.removeEventListener('popstate', close);
  }, [filesShown, preview]);

  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto max-w-[120rem] lg:grid lg:grid-cols-[var(--pane-columns,minmax(27rem,42%)_minmax(0,1fr))] lg:justify-between xl:grid-cols-[var(--pane-columns,42rem_minmax(0,1fr))]"
    >
      <div
        className={`min-w-0 lg:min-h-[calc(100dvh-3.5rem)] ${filesShown ? 'max-lg:hidden' : ''}`}
      >
        {children}
      </div>
      <section
        aria-label="What your answers make"
        className={`flex min-w-0 flex-col border-line max-lg:h-[calc(100dvh-6rem)] lg:sticky lg:top-14 lg:h-[calc(100dvh-3.5rem)] lg:overflow-hidden lg:border-s ${
          filesShown ? '' : 'max-lg:hidden'
        }`}
      >
        {filesShown && (
          <h1 ref={heading} tabIndex={-1} className="sr-only lg:hidden">
            Preview
          </h1>
        )}
        <div className="answers min-h-0 flex-1">
          {live && SidePane ? (
            <SidePane step={step} fields={fields} state={state} preview={preview} form={form} />
          ) : (
            still
          )}
        </div>
        <div className="border-t border-line p-3 lg:hidden">
          <button
            type="button"
            onClick={() => window.history.back()}
            className={`${buttonClass.secondary} w-full`}
          >
            <Icon name="arrowLeft" />
            Back to the questions
          </button>
        </div>
      </section>
    </main>
  );
}
