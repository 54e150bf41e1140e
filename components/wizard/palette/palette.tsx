'use client';

import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLoaded } from '@/components/load';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { listEntries } from './choice-entries';
import { type Entry, findEntries } from './find-entries';
import { Key } from './keys-list';
import { paletteEntries } from './palette-entries';

/** What Enter does with the entry that is marked. */
const enterDoes: Record<Entry['kind'], string> = {
  Question: 'goes there',
  Page: 'goes there',
  File: 'opens it',
  Saved: 'opens it',
  Preset: 'takes it',
  Command: 'runs it',
};

/** One box that finds every question, file, page, preset and command. */
export function Palette() {
  const wizard = useWizard();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const quick = useMemo(() => paletteEntries(wizard), [wizard]);
  const loadLists = useCallback(() => listEntries(wizard), [wizard]);
  const slow = useLoaded(loadLists);
  const entries = useMemo(() => (slow ? [...quick, ...slow] : quick), [quick, slow]);
  const shown = useDeferredValue(text);
  const found = findEntries(entries, shown);
  const marked = found[active];

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (entry: (typeof found)[number] | undefined) => {
    if (!entry) return;
    if (entry.say) {
      // First gone, because the same words again would not be read out.
      setSaid('');
      void entry.say().then(setSaid);
      return;
    }
    wizard.state.set({ dialog: undefined });
    // Runs later, because the dialog first gives the focus back.
    setTimeout(entry.run);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Downloads, as everywhere.
    if (event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey)) return;
    const last = found.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      PageDown: Math.min(last, active + 8),
      PageUp: Math.max(0, active - 8),
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setActive(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Who types fast presses Enter before the list is drawn again: what is typed counts, not what is still shown.
      const typed = event.currentTarget.value;
      choose(typed === shown ? found[active] : findEntries(entries, typed)[0]);
    }
  };
  return (
    <>
      <div className="relative shrink-0 border-b border-line">
        <Icon name="search" className="pointer-events-none absolute start-4 top-4.5 size-4" />
        <input
          type="text"
          role="combobox"
          aria-label="Find a question, file, page, preset or command"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `palette-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="Find a question, file, page, preset or command"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setSaid('');
          }}
          onKeyDown={onKeyDown}
          className="block min-h-13 w-full bg-transparent ps-11 pe-4 placeholder:text-muted focus-visible:-outline-offset-2"
        />
      </div>
      <div
        ref={list}
        id="palette-list"
        role="listbox"
        aria-label="Found"
        tabIndex={-1}
        className="min-h-0 overflow-y-auto overscroll-contain p-1.5"
      >
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus.
          <div
            // By its place among all, because two downloads may be the same in every word.
            key={entries.indexOf(entry)}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => setActive(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(entry)}
            className="group flex min-h-10 cursor-pointer items-center gap-x-3 rounded-sm px-3 py-1.5 leading-5 aria-selected:bg-accent aria-selected:text-accent-ink"
          >
            <span className="min-w-0 truncate">
              {entry.question && `${entry.question}: `}
              {entry.value}
            </span>
            <span className="min-w-0 flex-1 truncate text-sm text-muted group-aria-selected:text-accent-ink">
              {entry.detail}
            </span>
            <span className="shrink-0 text-sm text-muted group-aria-selected:text-accent-ink">
              {entry.kind}
            </span>
          </div>
        ))}
      </div>
      <div className="flex shrink-0 flex-wrap gap-x-1 border-t border-line px-4 py-2 text-sm text-muted">
        <p role="status" className="min-w-0 wrap-anywhere">
          {said || (found.length === 0 ? `Nothing found for “${text}”.` : `${found.length} found.`)}
        </p>
        {/* Not in the status, because it would be read out with each entry. */}
        {!said && marked && <p>Enter {enterDoes[marked.kind]}, Esc closes.</p>}
        <p className="ms-auto flex items-center gap-1 max-sm:hidden">
          <Key name="Mod" />
          <Key name="Shift" />
          <Key name="Enter" />
          downloads
        </p>
      </div>
    </>
  );
}
