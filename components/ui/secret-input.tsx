'use client';

import { type Ref, useState } from 'react';
import { Icon } from './icon';
import { inputClass } from './input';

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
  inputRef?: Ref<HTMLInputElement>;
  describedBy: string;
  invalid: boolean;
  disabled?: boolean;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <input
        ref={inputRef}
        id={id}
        type={shown ? 'text' : 'password'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        disabled={disabled}
        // A shown secret is text like any other: browsers keep that for the next session unless told not to.
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
