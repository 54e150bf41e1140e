import { type ReactNode, useId } from 'react';

export interface RadioOption {
  value: string;
  title: string;
  help?: ReactNode;
  /** Why it cannot be chosen now, and the ways out. The card stays visible and focusable, so that screen readers find it. */
  ruledOut?: { reason: string; cause?: ReactNode } | undefined;
  /** Shows what the words name. */
  picture?: ReactNode;
  /** Whether it is what stands there at first: its card says so once another is chosen. */
  isDefault?: boolean;
}

interface Props {
  name: string;
  value: string;
  options: readonly RadioOption[];
  onChange: (value: string) => void;
  onBlur?: () => void;
}

/** One choice among a few, each a card with its own words. */
export function RadioCards({ name, value, options, onChange, onBlur }: Props) {
  return (
    <div className={`grid gap-2 ${columnsFor(options)}`}>
      {options.map((option) => (
        <RadioCard
          key={option.value}
          name={name}
          option={option}
          checked={option.value === value}
          onChange={onChange}
          {...(onBlur ? { onBlur } : {})}
        />
      ))}
    </div>
  );
}

function columnsFor(options: readonly RadioOption[]): string {
  const areShort = !options.some(({ help }) => help);
  // Five or more stand better in rows of three, where that leaves none alone.
  const areInThrees = areShort && options.length > 4 && options.length % 3 === 0;
  if (options.some(({ picture }) => picture) || areInThrees) {
    return 'grid-cols-2 sm:grid-cols-3';
  }
  if (!areShort) return options.length % 2 === 0 ? 'grid-cols-1 sm:grid-cols-2' : 'grid-cols-1';
  return 'grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))]';
}

function RadioCard({
  name,
  option,
  checked,
  onChange,
  onBlur,
}: {
  name: string;
  option: RadioOption;
  checked: boolean;
  onChange: (value: string) => void;
  onBlur?: () => void;
}) {
  const id = useId();
  // What is chosen stays operable even when ruled out, so that no answer vanishes from the form.
  const ruledOut = checked ? undefined : option.ruledOut;
  const words = ruledOut ? (
    <>
      {ruledOut.reason} {ruledOut.cause}
    </>
  ) : (
    option.help
  );
  const isMarked = option.isDefault && !checked;
  return (
    <div
      className={`relative rounded-md border transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
        ruledOut
          ? 'border-line border-dashed bg-transparent text-muted'
          : 'border-line bg-surface hover:border-control has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)]'
      }`}
    >
      {option.picture && (
        <div className="m-1 mb-0 overflow-hidden rounded-sm">{option.picture}</div>
      )}
      <div className="flex min-h-11 items-start gap-3 px-3 py-2.5">
        <input
          type="radio"
          id={id}
          name={name}
          value={option.value}
          checked={checked}
          aria-disabled={ruledOut && true}
          onChange={() => {
            if (!ruledOut) onChange(option.value);
          }}
          onBlur={onBlur}
          aria-describedby={
            `${isMarked ? `${id}-mark ` : ''}${words ? `${id}-help` : ''}` || undefined
          }
          className="relative z-1 mt-[3px] size-4 shrink-0 outline-none"
        />
        <div className="min-w-0 flex-1 leading-snug">
          {isMarked && (
            <span id={`${id}-mark`} className="float-end ms-2 text-xs leading-5 text-muted">
              Default
            </span>
          )}
          <label
            htmlFor={id}
            className="font-medium before:absolute before:inset-0 before:content-['']"
          >
            {option.title}
          </label>
          {words && (
            <p id={`${id}-help`} className="mt-0.5 text-sm leading-5 text-muted">
              {words}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

/** Yes or no, as two radio buttons side by side: without scripts an unchecked box would send nothing. */
export function YesNo({
  name,
  value,
  onChange,
  onBlur,
}: {
  name: string;
  value: boolean;
  onChange: (value: boolean) => void;
  onBlur?: () => void;
}) {
  return (
    <div className="inline-flex shrink-0 rounded-md border border-control bg-surface p-0.5">
      {[true, false].map((choice) => (
        <label
          key={String(choice)}
          className="relative inline-flex min-h-8 min-w-14 cursor-pointer items-center justify-center rounded-[5px] px-3 text-[0.9375rem] font-medium text-muted hover:text-ink has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2"
        >
          <input
            type="radio"
            name={name}
            value={String(choice)}
            checked={value === choice}
            onChange={() => onChange(choice)}
            onBlur={onBlur}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {choice ? 'Yes' : 'No'}
        </label>
      ))}
    </div>
  );
}
