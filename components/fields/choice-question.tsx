'use client';

import { useFormState } from 'react-hook-form';
import { ChoiceField } from './choice-field';
import { errorText } from './error-text';
import type { QuestionProps } from './field';

/** A question on a page that asks for choices alone, and so need not load what other kinds of answers take. */
export function ChoiceQuestion({ spec, control, getValues, note, ruledOut }: QuestionProps) {
  const { errors } = useFormState({ control, name: spec.path });
  if (spec.kind !== 'choice') throw new Error(`${spec.path} is no choice: give its page Field`);
  const error = errorText(errors, spec.path);
  return <ChoiceField {...{ spec, control, getValues, error, note, ruledOut }} />;
}
