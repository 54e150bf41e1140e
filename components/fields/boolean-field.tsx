import { useController } from 'react-hook-form';
import { FieldGroup } from '../ui/field-frame';
import { YesNo } from '../ui/radio-cards';
import type { FieldProps } from './kinds';

/** Yes or no. */
export function BooleanField({ spec, control, error, note }: FieldProps<'boolean'>) {
  const { field } = useController({ name: spec.path, control });
  return (
    <FieldGroup id={spec.path} title={spec.title} help={spec.help} error={error} note={note} aside>
      <YesNo
        name={spec.path}
        value={field.value === true}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
    </FieldGroup>
  );
}
