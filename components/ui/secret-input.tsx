'use client';

import {
  type ComponentProps,
  type RefCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon } from './icon';
import { inputClass } from './input';

/**
 * A box whose text stands in no attribute. React mirrors the text of a controlled box into its `value` attribute, and “Save
 * page as” writes attributes down; so the text is put into the box by its property.
 */
export function UnmirroredInput({
  value,
  onChange,
  inputRef,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref'> & {
  value: string;
  onChange: (value: string) => void;
  inputRef: RefCallback<HTMLInputElement>;
}) {
  const box = useRef<HTMLInputElement>(null);
  const isNew = useRef(true);
  useLayoutEffect(() => {
    const input = box.current;
    // What was typed before the page came alive is taken over below.
    const isAhead = isNew.current && value === '';
    if (input && !isAhead && input.value !== value) input.value = value;
  }, [value]);
  // The box takes its text along when it goes, because React keeps the box that had the focus last.
  useLayoutEffect(() => {
    const input = box.current;
    return () => {
      if (input) input.value = '';
    };
  }, []);
  useEffect(() => {
    const typed = box.current?.value;
    // Later, because whoever holds the text listens only once all effects have run.
    if (isNew.current && value === '' && typed) queueMicrotask(() => onChange(typed));
    isNew.current = false;
  }, [value, onChange]);
  useEffect(() => {
    inputRef(box.current);
  }, [inputRef]);
  return <input ref={box} {...rest} onChange={(event) => onChange(event.target.value)} />;
}

/** A box for a secret: hidden until shown, without a name, so that no form can ever send it. */
export function SecretInput({
  id,
  label,
  value,
  onChange,
  onBlur,
  inputRef,
  describedBy,
  invalid,
  disabled = false,
}: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  inputRef: RefCallback<HTMLInputElement>;
  describedBy: string;
  invalid: boolean;
  disabled?: boolean;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <UnmirroredInput
        inputRef={inputRef}
        id={id}
        type={shown ? 'text' : 'password'}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        disabled={disabled}
        // A shown secret is text like any other: browsers keep that for the next session unless `autocomplete` forbids it.
        autoComplete={shown ? 'off' : 'new-password'}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        className={`${inputClass} pe-20 disabled:opacity-60`}
      />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={`Show: ${label}`}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-1 end-1 inline-flex items-center gap-1.5 rounded-sm px-2 text-sm font-medium text-muted hover:text-ink"
      >
        <Icon name="eye" />
        {shown ? 'Hide' : 'Show'}
      </button>
    </div>
  );
}
