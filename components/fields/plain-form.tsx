'use client';

import { useForm } from 'react-hook-form';
import type { FieldSpec } from '@/lib/config/fields';
import { Field } from './field';
import type { FormValues } from './form-values';
import { OptionPictures, type PicturedOptions } from './option-pictures';

/**
 * Questions with answers in them, as a part of a plain form.
 * @param fields the questions
 * @param answers what stands in them, nested by step; faulty ones as they were typed
 * @param errors what is wrong, nested by step
 * @param optionPictures what belongs to the values of some questions, by path
 */
export function PlainForm({
  fields,
  answers,
  errors,
  optionPictures,
}: {
  fields: readonly FieldSpec[];
  answers: FormValues;
  errors: Readonly<Record<string, Readonly<Record<string, { type: string; message: string }>>>>;
  optionPictures: Readonly<Record<string, PicturedOptions>>;
}) {
  const { control, getValues } = useForm<FormValues>({ defaultValues: answers, errors });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      <OptionPictures value={optionPictures}>
        {fields.map((field) => (
          <Field key={field.path} spec={field} control={control} getValues={getValues} />
        ))}
      </OptionPictures>
    </div>
  );
}
