import { useController } from 'react-hook-form';
import { describedBy, FieldFrame } from '../ui/field-frame';
import { inputAloneClass, inputClass } from '../ui/input';
import type { FieldProps } from './kinds';

/** One line of text. */
export function TextField({ spec, control, error, note }: FieldProps<'text'>) {
  const { field } = useController({ name: spec.path, control });
  return (
    <FieldFrame id={spec.path} title={spec.title} help={spec.help} error={error} note={note}>
      <div>
        <div className={`${inputAloneClass} max-w-96`}>
          <input
            {...field}
            value={String(field.value)}
            id={spec.path}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder={spec.placeholder}
            aria-describedby={describedBy(spec.path, error)}
            aria-invalid={error ? true : undefined}
            className={inputClass}
          />
        </div>
      </div>
    </FieldFrame>
  );
}
