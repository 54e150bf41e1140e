'use client';

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { isBrowserShortcut } from '../ui/browser-shortcut';
import { toolClass } from '../ui/button';
import { Icon } from '../ui/icon';
import { closedColumns, readColumns, writeColumns } from './pane-columns';

/** The narrowest that questions and pane may become, in pixels: also in a narrower window than they were dragged in. */
const least = { form: 400, pane: 360 };

/** Whether the pane is closed, and what opens and closes it. Only where it stands beside the questions. */
export function usePaneClosed(): [boolean, (to: boolean) => void] {
  const [isClosed, setIsClosed] = useState(() => readColumns() === closedColumns);
  // Remembers the width while the pane is closed, so that it opens with it again.
  const before = useRef('');
  return [
    isClosed,
    (to) => {
      if (to) before.current = readColumns();
      writeColumns(to ? closedColumns : before.current);
      setIsClosed(to);
    },
  ];
}

/** The edge between the questions and the pane: to be dragged, or moved by the arrow keys. */
export function PaneEdge() {
  const edge = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState<number>();
  const main = () => edge.current?.closest('main');

  const move = (width: number) => {
    const whole = main()?.clientWidth ?? 0;
    const to = Math.round(Math.min(Math.max(width, least.form), whole - least.pane));
    writeColumns(`minmax(${least.form}px,${to}px) minmax(${least.pane}px,1fr)`);
    setShare(Math.round((100 * to) / whole));
  };
  const now = () => {
    const box = main();
    return box && edge.current
      ? edge.current.getBoundingClientRect().left - box.getBoundingClientRect().left
      : 0;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isBrowserShortcut(event)) return;
    const to = {
      ArrowLeft: now() - 32,
      ArrowRight: now() + 32,
      Home: 0,
      End: Number.MAX_SAFE_INTEGER,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const box = main();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(event.clientX - box.getBoundingClientRect().left);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is ARIA's splitter.
    <div
      ref={edge}
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the questions"
      aria-valuenow={share ?? 50}
      aria-valuetext={share === undefined ? undefined : `${share} %`}
      tabIndex={0}
      onFocus={() => setShare(Math.round((100 * now()) / (main()?.clientWidth ?? 1)))}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={() => {
        writeColumns('');
        setShare(undefined);
      }}
      className="absolute inset-y-0 start-0 z-10 w-1.5 cursor-col-resize touch-none hover:bg-accent focus-visible:bg-accent max-lg:hidden pointer-coarse:before:absolute pointer-coarse:before:-inset-x-2.5 pointer-coarse:before:inset-y-0"
    />
  );
}

/** Opens or closes the pane. */
export function PaneToggle({
  isClosed,
  onToggle,
}: {
  isClosed: boolean;
  onToggle: (to: boolean) => void;
}) {
  return (
    <button
      type="button"
      // What leads into the pane from elsewhere presses it (pane-columns.ts).
      id={isClosed ? 'open-pane' : undefined}
      aria-expanded={!isClosed}
      onClick={() => onToggle(!isClosed)}
      title={isClosed ? 'Open the preview' : 'Close the preview'}
      className={`${toolClass} max-lg:hidden ${isClosed ? 'mt-1.5' : 'ms-auto self-center'}`}
    >
      <Icon name={isClosed ? 'arrowLeft' : 'arrowRight'} />
      <span className="sr-only">Preview</span>
    </button>
  );
}
