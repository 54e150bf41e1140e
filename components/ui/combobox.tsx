'use client';

import { type FocusEvent, type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { Icon } from './icon';
import { inputClass } from './input';
import type { ListItem } from './list-search';

interface Props {
  id: string;
  name: string;
  label: string;
  value: string;
  /** Fetches the list when somebody wants to see it. */
  load: () => Promise<readonly ListItem[]>;
  onChange: (value: string) => void;
  onBlur: () => void;
  inputRef?: Ref<HTMLInputElement>;
  placeholder?: string | undefined;
  describedBy: string;
  invalid: boolean;
  /** The value is several entries with commas between; choosing replaces the last. */
  several?: boolean;
}

const mostShown = 80;

const loadSearch = () => import('./list-search');
type Search = Awaited<ReturnType<typeof loadSearch>>;

/** A text once it has stood for a while: heard at each key it would drown what is typed. */
function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}

/**
 * An editable combobox with list autocompletion, after the ARIA Authoring Practices.
 * Whatever is typed is the value; the list helps, the schema judges.
 */
export function Combobox({
  id,
  name,
  label,
  value,
  load,
  onChange,
  onBlur,
  inputRef,
  placeholder,
  describedBy,
  invalid,
  several = false,
}: Props) {
  const [open, setOpen] = useState(false);
  const [items, setItems] = useState<readonly ListItem[]>([]);
  const [search, setSearch] = useState<Search>();
  // Until something is typed the whole list is shown, not only what matches the present value.
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState(-1);
  // What stood there before anything was typed: Escape brings it back.
  const original = useRef(value);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const last = several ? (value.split(',').at(-1) ?? '') : value;
  const found = typed && search ? search.searchList(items, last) : [...items];
  const shown = found.slice(0, mostShown);
  const chosen = items.find((item) => item.value === value);
  // The present value is in view when the list opens, however long the list is.
  const at = shown.findIndex((item) => item.value === value);
  if (!typed && chosen && at === -1) shown.unshift(chosen);

  const show = async () => {
    setOpen(true);
    const [entries, loaded] = await Promise.all([load(), loadSearch()]);
    setSearch(loaded);
    setItems(entries);
  };
  const hide = () => {
    setOpen(false);
    setTyped(false);
    setActive(-1);
  };
  const choose = (item: ListItem) => {
    onChange(several ? [...value.split(',').slice(0, -1), item.value].join(',') : item.value);
    hide();
  };

  useEffect(() => {
    if (!open) return;
    const option =
      list.current?.querySelector('[data-active]') ??
      list.current?.querySelector('[aria-selected=true]');
    option?.scrollIntoView({ block: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const move = (to: number) => {
      event.preventDefault();
      setActive(Math.max(0, Math.min(shown.length - 1, to)));
    };
    switch (event.key) {
      case 'ArrowDown':
        if (!open) {
          event.preventDefault();
          void show();
        } else move(active + 1);
        break;
      case 'ArrowUp':
        if (open) move(active === -1 ? shown.length - 1 : active - 1);
        break;
      case 'PageDown':
        if (open) move(active + 8);
        break;
      case 'PageUp':
        if (open) move(active - 8);
        break;
      case 'Enter': {
        const item = shown[active];
        if (open) event.preventDefault();
        const meant = several || !typed ? undefined : search?.meantItem(items, value);
        if (open && item) choose(item);
        else if (open && meant) choose(meant);
        else hide();
        break;
      }
      case 'Escape':
        if (open) {
          event.preventDefault();
          if (typed) onChange(original.current);
          hide();
        }
        break;
    }
  };

  const leave = (event: FocusEvent<HTMLInputElement>) => {
    if (frame.current?.contains(event.relatedTarget)) return;
    const text = value.trim();
    const meant = several || !typed ? undefined : search?.meantItem(items, text);
    if (meant && meant.value !== value) onChange(meant.value);
    else if (text !== value) onChange(text);
    hide();
    onBlur();
  };

  const count = !open
    ? ''
    : items.length === 0
      ? 'Loading the list …'
      : found.length === 0
        ? `Nothing found for “${last}”. Try a country, a language or a city.`
        : found.length > mostShown
          ? `${found.length} entries, the first ${mostShown} shown. Type to narrow them down.`
          : `${found.length} ${found.length === 1 ? 'entry' : 'entries'}`;

  return (
    <div ref={frame} className="relative">
      <input
        ref={inputRef}
        id={id}
        name={name}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${id}-option-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => {
          if (!typed) original.current = value;
          setTyped(true);
          setActive(-1);
          onChange(event.target.value);
          if (!open) void show();
        }}
        onClick={() => {
          if (!open) void show();
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={leave}
        className={`${inputClass} pe-10`}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Show the list: ${label}`}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          frame.current?.querySelector('input')?.focus();
          if (open) hide();
          else void show();
        }}
        className="needs-js absolute inset-y-0 end-0 grid w-10 place-items-center rounded-e-md text-muted hover:text-ink"
      >
        <Icon name="chevron" />
      </button>
      <div
        className={`absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-md border border-control bg-surface shadow-lg ${open ? '' : 'hidden'}`}
      >
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
          {count}
        </p>
        <p role="status" className="sr-only">
          {useSettled(count, 700)}
        </p>
      </div>
    </div>
  );
}
