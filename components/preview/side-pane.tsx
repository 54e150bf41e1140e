'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type FormValues, getAt } from '@/components/fields/form-values';
import { useLoaded } from '@/components/load';
import { type Store, useStore } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import { DesktopSketch } from '../desktops/desktop-sketch';
import { lookOf } from '../playable/look';
import { isBrowserShortcut } from '../ui/browser-shortcut';
import { printPaneHash, readPaneHash } from './pane-address';
import {
  desktopPanelClass,
  firstTab,
  type PaneTab,
  paneTabs,
  tabClass,
  tabRowClass,
} from './pane-tabs';
import { PaneEdge, PaneToggle, usePaneClosed } from './pane-width';
import { PreviewPane } from './preview-pane';
import type { PreviewedAnswers, PreviewState } from './preview-state';

const loadDesktop = async () => (await import('@/components/desktops/live-desktop')).LiveDesktop;

const loadAnswers = async () =>
  (await import('@/components/wizard/answers/answers-panel')).AnswersPanel;

const loadKeys = async () => (await import('./keys-panel')).KeysPanel;

/**
 * What the answers make, beside the questions: the desktop, the files, the keys; and the answers themselves.
 * @param step decides what is open at first
 */
export function SidePane({
  step,
  state,
  preview,
  fields,
  form,
}: {
  step: string;
  fields: readonly FieldSpec[];
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
  /** The questions, which an undo answers again. */
  form: Pick<UseFormReturn<FormValues>, 'getValues' | 'setValue'>;
}) {
  const chosen = useStore(preview, (p) => p.tab);
  const tab = chosen ?? firstTab(step);
  usePaneAddress(state, preview, step);
  const [isClosed, close] = usePaneClosed();
  // `lg:`, because a pane can be closed only where it stands beside the page, not where it covers it.
  const whenOpen = isClosed ? 'lg:hidden' : '';

  const choose = (id: PaneTab) => preview.set({ tab: id, inAddress: true });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isBrowserShortcut(event)) return;
    const at = paneTabs.findIndex(({ id }) => id === tab);
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: paneTabs.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : paneTabs[(to + paneTabs.length) % paneTabs.length];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    document.getElementById(`pane-tab-${next.id}`)?.focus();
  };

  return (
    <div className="relative flex h-full min-h-0 flex-col">
      {isClosed ? <PaneToggle isClosed onToggle={close} /> : <PaneEdge />}
      <div className={`${tabRowClass} ${whenOpen}`}>
        <div role="tablist" aria-label="Views" onKeyDown={onKeyDown} className="flex gap-1">
          {paneTabs.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`pane-tab-${id}`}
              aria-selected={id === tab}
              aria-controls="pane-panel"
              tabIndex={id === tab ? 0 : -1}
              onClick={() => choose(id)}
              className={tabClass}
            >
              {title}
            </button>
          ))}
        </div>
        {!isClosed && <PaneToggle isClosed={false} onToggle={close} />}
      </div>
      <div
        role="tabpanel"
        id="pane-panel"
        aria-labelledby={`pane-tab-${tab}`}
        className={`min-h-0 flex-1 ${whenOpen}`}
      >
        {tab === 'files' && (
          <PreviewPane
            step={step}
            fields={fields}
            state={state}
            preview={preview}
            onUndo={(answers) => {
              for (const { path } of fields) {
                const before = getAt(answers, path);
                if (JSON.stringify(form.getValues(path)) !== JSON.stringify(before)) {
                  form.setValue(path, before);
                }
              }
            }}
          />
        )}
        {tab === 'desktop' && <DesktopPanel state={state} preview={preview} />}
        {tab === 'keys' && <LoadedKeys state={state} preview={preview} />}
        {tab === 'answers' && <LoadedAnswers />}
      </div>
    </div>
  );
}

function LoadedKeys(props: { state: Store<PreviewedAnswers>; preview: Store<PreviewState> }) {
  const KeysPanel = useLoaded(loadKeys);
  return KeysPanel && <KeysPanel {...props} />;
}

function LoadedAnswers() {
  const AnswersPanel = useLoaded(loadAnswers);
  return AnswersPanel && <AnswersPanel />;
}

function DesktopPanel({
  state,
  preview,
}: {
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
}) {
  const LiveDesktop = useLoaded(loadDesktop);
  return (
    <div className={desktopPanelClass}>
      {LiveDesktop ? (
        <LiveDesktop state={state} preview={preview} />
      ) : (
        <DesktopSketch id="pane" look={lookOf(state.get().config)} className="w-full rounded-lg" />
      )}
    </div>
  );
}

/** Keeps the pane and the address in step, once somebody has chosen in the pane: until then the address stays clean. */
function usePaneAddress(
  state: Store<PreviewedAnswers>,
  preview: Store<PreviewState>,
  step: string,
) {
  const written = useRef('');
  useEffect(() => {
    const read = () => {
      const { hash } = window.location;
      if (hash === written.current) return;
      const { tab, file, base } = readPaneHash(hash);
      if (base !== undefined) state.set({ base });
      if (tab)
        preview.set({ tab, inAddress: true, ...(file && { selected: file, fileShown: true }) });
    };
    const write = () => {
      const { tab, selected, inAddress } = preview.get();
      if (!inAddress) return;
      const shown = tab ?? firstTab(step);
      const hash = printPaneHash({
        tab: shown,
        ...(shown === 'files' && { file: selected, base: state.get().base }),
      });
      if (hash === written.current && hash === window.location.hash) return;
      written.current = hash;
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
    };
    read();
    write();
    const ends = [state.subscribe(write), preview.subscribe(write)];
    window.addEventListener('hashchange', read);
    return () => {
      for (const end of ends) end();
      window.removeEventListener('hashchange', read);
    };
  }, [state, preview, step]);
}
