import { useController } from 'react-hook-form';
import { describedBy, FieldFrame } from '../ui/field-frame';
import { Icon } from '../ui/icon';
import { inputAloneClass, inputClass } from '../ui/input';
import type { FieldProps } from './kinds';
import { readNumber } from './read-form';

const stepClass =
  'grid min-h-10 w-9 shrink-0 place-items-center border border-control bg-surface text-muted hover:border-ink hover:text-ink';

/** A whole number, with buttons for one less and one more. */
export function IntegerField({ spec, control, error, note }: FieldProps<'integer'>) {
  const { field } = useController({ name: spec.path, control });
  const add = (step: number) => {
    const now = typeof field.value === 'number' ? field.value : Number(spec.default);
    field.onChange(Math.min(spec.max, Math.max(spec.min, now + step)));
  };
  return (
    <FieldFrame id={spec.path} title={spec.title} help={spec.help} error={error} note={note}>
      <div className="flex max-w-52 items-center">
        <button
          type="button"
          className={`${stepClass} needs-js rounded-s-md border-e-0`}
          // The arrow keys do the same in the box.
          tabIndex={-1}
          onClick={() => add(-1)}
          aria-label={`${spec.title}: one less`}
        >
          <Icon name="minus" />
        </button>
        <div className="min-w-0 flex-1">
          <div className={inputAloneClass}>
            <input
              {...field}
              value={String(field.value)}
              onChange={(event) => field.onChange(readNumber(event.target.value))}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                event.preventDefault();
                add(event.key === 'ArrowUp' ? 1 : -1);
              }}
              id={spec.path}
              type="text"
              role="spinbutton"
              aria-valuenow={typeof field.value === 'number' ? field.value : undefined}
              aria-valuetext={`${field.value} ${spec.unit ?? ''}`.trim()}
              aria-valuemin={spec.min}
              aria-valuemax={spec.max}
              inputMode="numeric"
              autoComplete="off"
              aria-describedby={describedBy(spec.path, error)}
              aria-invalid={error ? true : undefined}
              className={`${inputClass} relative rounded-none text-center tabular-nums focus:z-1`}
            />
          </div>
        </div>
        <button
          type="button"
          className={`${stepClass} needs-js rounded-e-md border-s-0`}
          tabIndex={-1}
          onClick={() => add(1)}
          aria-label={`${spec.title}: one more`}
        >
          <Icon name="plus" />
        </button>
        {spec.unit && <span className="ps-2.5 text-muted">{spec.unit}</span>}
      </div>
    </FieldFrame>
  );
}
