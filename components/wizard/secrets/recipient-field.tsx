'use client';

import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { inputClass } from '@/components/ui/input';
import { UnmirroredInput } from '@/components/ui/secret-input';
import { reveal } from '@/lib/secrets/secret';
import { useSecret } from './use-secret';

/** Whose key opens the encrypted files beside the virtual machine's own. */
export function RecipientField() {
  const { field, error } = useSecret('recipient');
  return (
    <FieldFrame
      id="recipient"
      title="Your own age key"
      help="A public key that begins with age1. With it you can edit the encrypted files on another machine. You can leave it empty: the download makes a key for the VM."
      error={error}
    >
      <UnmirroredInput
        inputRef={field.ref}
        id="recipient"
        type="text"
        value={reveal(field.value)}
        onChange={field.onChange}
        onBlur={field.onBlur}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder="age1…"
        aria-describedby={describedBy('recipient', error)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} font-mono text-sm`}
      />
    </FieldFrame>
  );
}
