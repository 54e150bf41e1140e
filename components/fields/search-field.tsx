import { useController } from 'react-hook-form';
import { useInUse } from '../first-use';
import { useLoaded } from '../load';
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
  const guess = useGuess(spec.list);
  const offer = guess !== undefined && guess !== field.value && !note && (
    <p className="flex flex-wrap gap-x-2 text-muted">
      Your browser is set to {guess}.
      <button
        type="button"
        onClick={() => {
          field.onChange(guess);
          // The button goes; the focus stays at the question.
          document.getElementById(spec.path)?.focus();
        }}
        className="min-h-6 font-medium text-accent underline underline-offset-3 hover:text-accent-hover"
      >
        Use it
      </button>
    </p>
  );
  return (
    <FieldFrame
      id={spec.path}
      title={spec.title}
      help={spec.help}
      error={error}
      note={offer || note}
    >
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

const loadGuess = async () => (await import('./lists')).guessTimeZone();
const noGuess = async () => undefined;

/** What the browser knows of the answer, to offer it: never to take it unasked. */
function useGuess(list: FieldProps<'search'>['spec']['list']): string | undefined {
  return useLoaded(list === 'timeZone' ? loadGuess : noGuess, useInUse());
}
