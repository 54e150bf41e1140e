import { useController } from 'react-hook-form';
import { useInUse } from '../first-use';
import { useLoaded } from '../load';
import { FieldGroup } from '../ui/field-frame';
import type { FieldProps } from './kinds';
import { PackageChip } from './package-chip';

const loadPicker = () => import('./package-picker');

/** Several packages out of the catalogue. */
export function PackagesField({
  spec,
  control,
  error,
  note,
  ruledOut,
  setAnswers,
}: FieldProps<'packages'>) {
  const { field } = useController({ name: spec.path, control });
  const value = field.value as readonly string[];
  const picker = useLoaded(loadPicker, useInUse());

  return (
    <FieldGroup id={spec.path} title={spec.title} help={spec.help} error={error} note={note}>
      <div>
        <ul className="needs-js mb-3 flex min-h-9 flex-wrap gap-2" aria-label="Chosen packages">
          {value.map((name) => (
            <PackageChip
              key={name}
              name={name}
              onRemove={(button) => {
                picker?.leave(button);
                const to = value.filter((other) => other !== name);
                if (setAnswers) void setAnswers(`${name} removed`, [{ path: spec.path, to }]);
                else field.onChange(to);
              }}
            />
          ))}
          {picker && <picker.MoreChosen />}
          <li className="hidden py-1 text-muted only:block">None chosen.</li>
        </ul>
        <input
          className="no-js block w-full border border-control bg-surface px-3 py-2"
          name={spec.path}
          defaultValue={value.join(',')}
          aria-label={`${spec.title}, with commas between`}
        />
        <div className="needs-js h-[28rem] overflow-hidden rounded-md border border-control bg-surface">
          {picker ? (
            <picker.PackagePicker value={value} onChange={field.onChange} ruledOut={ruledOut} />
          ) : (
            <p className="p-4 text-muted">Loading the catalogue …</p>
          )}
        </div>
      </div>
    </FieldGroup>
  );
}
