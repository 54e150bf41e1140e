import { useEffect, useRef, useState } from 'react';
import { type ListItem, searchList } from './list-search';

export { itemMeantBy } from './list-search';

const mostShown = 80;

/**
 * The entries to choose from.
 * @param sought what was typed; undefined shows the whole list
 * @param value the present value: in view when the list opens, however long the list is
 * @returns them, and how many there would be
 */
export function findEntries(
  items: readonly ListItem[],
  sought: string | undefined,
  value: string,
): { count: number; shown: readonly ListItem[] } {
  const found = sought === undefined ? items : searchList(items, sought);
  const shown = found.slice(0, mostShown);
  const chosen = items.find((item) => item.value === value);
  if (sought === undefined && chosen && !shown.includes(chosen)) shown.unshift(chosen);
  return { count: found.length, shown };
}

/** A text that has not changed for a while. At each key a screen reader would read it out over what is typed. */
function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}

/** How much was found, in words. */
function countOf(count: number, sought: string): string {
  if (count === 0) return `Nothing found for “${sought}”. Try a country, a language or a city.`;
  if (count > mostShown) {
    return `${count} entries, the first ${mostShown} shown. Type to narrow them down.`;
  }
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

/**
 * The list of a combobox (combobox.tsx), whose text box keeps the focus.
 * @param shown the entries to choose from
 * @param active the place among them of the one that Enter takes
 * @param sought what was looked for
 * @param count how many there would be
 */
export function ComboboxList({
  id,
  label,
  value,
  open,
  shown,
  active,
  sought,
  count,
  choose,
}: {
  id: string;
  label: string;
  value: string;
  open: boolean;
  shown: readonly ListItem[];
  active: number;
  sought: string;
  count: number;
  choose: (item: ListItem) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const option =
      list.current?.querySelector('[data-active]') ??
      list.current?.querySelector('[aria-selected=true]');
    option?.scrollIntoView({ block: 'nearest' });
  });
  const words = open ? countOf(count, sought) : '';
  return (
    <>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        className="max-h-72 overflow-y-auto overscroll-contain p-1"
      >
        {open &&
          shown.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text box, which keeps the focus.
            // biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus.
            <div
              key={item.value}
              id={`${id}-option-${index}`}
              role="option"
              aria-selected={item.value === value}
              data-active={index === active || undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(item)}
              className="flex min-h-9 cursor-pointer flex-wrap items-baseline justify-between gap-x-4 rounded-sm px-2.5 py-1.5 leading-5 hover:bg-accent-soft aria-selected:font-semibold data-active:bg-accent data-active:text-accent-ink"
            >
              <span>{item.value === '' ? 'None' : item.value}</span>
              <span className="text-sm font-normal opacity-80">{item.detail}</span>
            </div>
          ))}
      </div>
      <p aria-hidden="true" className="border-t border-line px-3 py-1.5 text-sm text-muted">
        {words}
      </p>
      <p role="status" className="sr-only">
        {useSettled(words, 700)}
      </p>
    </>
  );
}
