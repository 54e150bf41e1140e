'use client';

import { type FocusEvent, type KeyboardEvent, type Ref, useRef, useState } from 'react';
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

const nothing: { count: number; shown: readonly ListItem[] } = { count: 0, shown: [] };

/** What searches and shows the list, needed once somebody wants to see it. */
const loadPart = () => import('./combobox-list');

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
  const [part, setPart] = useState<Awaited<ReturnType<typeof loadPart>>>();
  // Until something is typed the whole list is shown, not only what matches the present value.
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState(-1);
  // What stood there before anything was typed: Escape brings it back.
  const original = useRef(value);
  const frame = useRef<HTMLDivElement>(null);

  const last = several ? (value.split(',').at(-1) ?? '') : value;
  const { count, shown } = part?.findEntries(items, typed ? last : undefined, value) ?? nothing;

  const show = async () => {
    setOpen(true);
    const [entries, loaded] = await Promise.all([load(), loadPart()]);
    setPart(loaded);
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
        const meant = several || !typed ? undefined : part?.itemMeantBy(items, value);
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
    const meant = several || !typed ? undefined : part?.itemMeantBy(items, text);
    if (meant && meant.value !== value) onChange(meant.value);
    else if (text !== value) onChange(text);
    hide();
    onBlur();
  };

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
        {part ? (
          <part.ComboboxList
            {...{ id, label, value, open, shown, active, count, choose }}
            sought={last}
          />
        ) : (
          <p className="px-3 py-1.5 text-sm text-muted">Loading the list …</p>
        )}
      </div>
    </div>
  );
}
