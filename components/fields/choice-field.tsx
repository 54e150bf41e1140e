import { useContext } from 'react';
import { useController } from 'react-hook-form';
import { describedBy, FieldFrame, FieldGroup } from '../ui/field-frame';
import { Icon } from '../ui/icon';
import { inputClass } from '../ui/input';
import { RadioCards } from '../ui/radio-cards';
import type { FieldProps } from './kinds';
import { OptionPictures } from './option-pictures';

/** One of a few values: cards up to six or where there are pictures, a list beyond. */
export function ChoiceField({ spec, control, error, note, ruledOut }: FieldProps<'choice'>) {
  const { field } = useController({ name: spec.path, control });
  const pictured = useContext(OptionPictures)[spec.path];
  const value = String(field.value);
  const words = { id: spec.path, title: spec.title, help: spec.help, error, note };
  if (spec.options.length > 6 && !pictured) {
    return (
      <FieldFrame {...words}>
        <div className="relative max-w-80">
          <select
            {...field}
            value={value}
            id={spec.path}
            aria-describedby={describedBy(spec.path, error)}
            aria-invalid={error ? true : undefined}
            className={`${inputClass} appearance-none pe-9`}
          >
            {spec.options.map((option) => {
              const refused = ruledOut?.[option.value];
              return (
                <option
                  key={option.value}
                  value={option.value}
                  disabled={refused && !refused.along && option.value !== value}
                >
                  {refused ? `${option.title} – ${refused.along ?? refused.reason}` : option.title}
                </option>
              );
            })}
          </select>
          <Icon name="chevron" className="pointer-events-none absolute end-3 top-3 size-4" />
        </div>
      </FieldFrame>
    );
  }
  return (
    <FieldGroup {...words}>
      <RadioCards
        name={spec.path}
        value={value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        options={spec.options.map((option) => {
          const refused = ruledOut?.[option.value];
          const along = refused?.along;
          const detail = pictured?.details?.[option.value];
          return {
            ...option,
            isDefault: option.value === spec.default,
            // A list, because a fragment would take more of what a page loads first; pages give a detail its key.
            ...((along || detail) && { help: [option.help, ' ', along, detail] }),
            ruledOut: along ? undefined : refused,
            picture: pictured?.pictures?.[option.value],
          };
        })}
      />
      {pictured?.note && <p className="mt-2 text-sm leading-5 text-muted">{pictured.note}</p>}
    </FieldGroup>
  );
}
