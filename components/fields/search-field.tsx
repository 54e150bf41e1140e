import { useController } from 'react-hook-form';
import { Combobox } from '../ui/combobox';
import { describedBy, FieldFrame } from '../ui/field-frame';
import type { FieldProps } from './kinds';

/** A value from a long list, found by typing. */
export function SearchField({ spec, control, getValues, error, note }: FieldProps<'search'>) {
  const { field } = useController({ name: spec.path, control });
  const load = async () => {
    const { listItems } = await import('./lists');
    return listItems(spec.list, (key) => getValues(`${spec.step}.${key}`));
  };
  return (
    <FieldFrame id={spec.path} title={spec.title} help={spec.help} error={error} note={note}>
      <Combobox
        id={spec.path}
        name={spec.path}
        label={spec.title}
        value={String(field.value)}
        load={load}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        placeholder={spec.placeholder}
        describedBy={describedBy(spec.path, error)}
        invalid={error !== undefined}
        several={spec.list === 'keyboardOptions'}
      />
    </FieldFrame>
  );
}
