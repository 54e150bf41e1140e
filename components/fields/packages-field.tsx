import { useController } from 'react-hook-form';
import { useInUse } from '../first-use';
import { useLoaded } from '../load';
import { FieldGroup } from '../ui/field-frame';
import { Icon } from '../ui/icon';
import type { FieldProps } from './kinds';

const loadPicker = async () => (await import('./package-picker')).PackagePicker;

/** Several packages out of the catalogue. */
export function PackagesField({ spec, control, error, note, ruledOut }: FieldProps<'packages'>) {
  const { field } = useController({ name: spec.path, control });
  const value = field.value as readonly string[];
  const PackagePicker = useLoaded(loadPicker, useInUse());

  return (
    <FieldGroup id={spec.path} title={spec.title} help={spec.help} error={error} note={note}>
      <div>
        <ul className="needs-js mb-3 flex min-h-9 flex-wrap gap-2" aria-label="Chosen packages">
          {value.map((name) => (
            <li key={name}>
              <button
                type="button"
                onClick={({ currentTarget }) => {
                  // The button goes; the focus moves on to the next one, or to the question.
                  const row = currentTarget.closest('li');
                  const near = row?.nextElementSibling ?? row?.previousElementSibling;
                  const next = near?.querySelector('button') ?? document.getElementById(spec.path);
                  field.onChange(value.filter((other) => other !== name));
                  next?.focus();
                }}
                className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-line bg-accent-soft px-2.5 font-mono text-sm hover:border-accent"
              >
                {name}
                <Icon name="cross" className="size-3" />
                <span className="sr-only">remove</span>
              </button>
            </li>
          ))}
          {value.length === 0 && <li className="py-1 text-muted">None chosen.</li>}
        </ul>
        <input
          className="no-js block w-full border border-control bg-surface px-3 py-2"
          name={spec.path}
          defaultValue={value.join(',')}
          aria-label={`${spec.title}, with commas between`}
        />
        <div className="needs-js h-[28rem] overflow-hidden rounded-md border border-control bg-surface">
          {PackagePicker ? (
            <PackagePicker value={value} onChange={field.onChange} ruledOut={ruledOut} />
          ) : (
            <p className="p-4 text-muted">Loading the catalogue …</p>
          )}
        </div>
      </div>
    </FieldGroup>
  );
}
