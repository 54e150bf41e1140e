'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useStore } from '@/components/store';
import { toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { Dropped } from './dropped';
import { KeysList } from './keys-list';
import { Palette } from './palette';
import { Saved } from './saved';

/** What opens above a page of the wizard: the palette, the list of keys, what is kept on this computer, a word on a dropped file. */
export function Dialogs() {
  const { state } = useWizard();
  const dialog = useStore(state, (s) => s.dialog);
  if (dialog === 'palette') {
    return (
      <Dialog key={dialog} label="Find anything" bare>
        <Palette />
      </Dialog>
    );
  }
  if (dialog === 'keys') {
    return (
      <Dialog key={dialog} label="Keys">
        <KeysList />
      </Dialog>
    );
  }
  if (dialog === 'saved') {
    return (
      <Dialog key={dialog} label="Saved in this browser">
        <Saved />
      </Dialog>
    );
  }
  if (dialog === 'dropped') {
    return (
      <Dialog key={dialog} label="The file was not opened">
        <Dropped />
      </Dialog>
    );
  }
  return null;
}

/** A modal dialog of the browser's own: it keeps the focus inside, Esc closes it, and the focus goes back. */
function Dialog({
  label,
  bare = false,
  children,
}: {
  label: string;
  /** Whether the dialog has neither a heading nor a button to close it. */
  bare?: boolean;
  children: ReactNode;
}) {
  const { state } = useWizard();
  const box = useRef<HTMLDialogElement>(null);
  // It closes before it is taken out of the page, because only then the browser gives the focus back.
  useLayoutEffect(() => {
    const element = box.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same.
    <dialog
      ref={box}
      aria-label={label}
      onClose={() => state.set({ dialog: undefined })}
      onClick={(event) => {
        // A press on the backdrop closes the dialog, too.
        if (event.target === box.current) box.current?.close();
      }}
      className="mx-auto mt-[10vh] max-h-[80vh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-lg border border-control bg-surface p-0 text-ink shadow-lg backdrop:bg-[#0008] open:flex open:flex-col"
    >
      {!bare && (
        <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
          <h2 className="text-lg font-semibold">{label}</h2>
          <button
            type="button"
            aria-label="Close"
            onClick={() => box.current?.close()}
            className={toolClass}
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
      {children}
    </dialog>
  );
}
