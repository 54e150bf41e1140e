import { useState } from 'react';
import { useController } from 'react-hook-form';
import { describedBy, FieldFrame } from '../ui/field-frame';
import { inputClass } from '../ui/input';
import type { FieldProps } from './kinds';
import { readLines, readPorts } from './read-form';

/** Keeps the text beside the list that it means, because half a line or a trailing comma must not vanish while somebody types. */
function useDraft<T>(
  value: readonly T[],
  read: (text: string) => T[],
  write: (list: readonly T[]) => string,
): [draft: string, setDraft: (text: string) => void] {
  const [draft, setDraft] = useState(() => write(value));
  const stale = JSON.stringify(read(draft)) !== JSON.stringify(value);
  return [stale ? write(value) : draft, setDraft];
}

/** A list of texts, one per line, or as `readLines` takes them. */
export function LinesField({ spec, control, error, note }: FieldProps<'lines'>) {
  const { field } = useController({ name: spec.path, control });
  const value = field.value as readonly string[];
  const read = (text: string) => readLines(spec.key, text);
  const [draft, setDraft] = useDraft(value, read, (list) => list.join('\n'));
  return (
    <FieldFrame id={spec.path} title={spec.title} help={spec.help} error={error} note={note}>
      <textarea
        {...field}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          field.onChange(read(event.target.value));
        }}
        id={spec.path}
        rows={3}
        wrap="off"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={spec.placeholder}
        aria-describedby={describedBy(spec.path, error)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} min-h-24 resize-y font-mono text-sm`}
      />
    </FieldFrame>
  );
}

/** A list of ports and ranges of ports, with spaces or commas between. */
export function PortsField({ spec, control, error, note }: FieldProps<'ports'>) {
  const { field } = useController({ name: spec.path, control });
  const value = field.value as readonly (number | string)[];
  const [draft, setDraft] = useDraft(value, readPorts, (list) => list.join(', '));
  return (
    <FieldFrame id={spec.path} title={spec.title} help={spec.help} error={error} note={note}>
      <input
        {...field}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          field.onChange(readPorts(event.target.value));
        }}
        id={spec.path}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={spec.placeholder}
        aria-describedby={describedBy(spec.path, error)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} max-w-80 tabular-nums`}
      />
    </FieldFrame>
  );
}
