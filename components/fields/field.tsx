'use client';

import type { ReactElement, ReactNode } from 'react';
import { type Control, type UseFormGetValues, useFormState } from 'react-hook-form';
import type { FieldSpec } from '@/lib/config/fields';
import { BooleanField } from './boolean-field';
import { ChoiceField } from './choice-field';
import { errorText } from './error-text';
import type { FormValues } from './form-values';
import { IntegerField } from './integer-field';
import type { RuledOut } from './kinds';
import { LinesField, PortsField } from './list-field';
import { PackagesField } from './packages-field';
import { SearchField } from './search-field';
import { TextField } from './text-field';

export interface QuestionProps {
  spec: FieldSpec;
  control: Control<FormValues>;
  getValues: UseFormGetValues<FormValues>;
  note?: ReactNode;
  ruledOut?: RuledOut | undefined;
}

/** One question with the control that suits its kind. */
export function Field({ spec, control, getValues, note, ruledOut }: QuestionProps): ReactElement {
  const { errors } = useFormState({ control, name: spec.path });
  const words = { control, getValues, error: errorText(errors, spec.path), note, ruledOut };
  switch (spec.kind) {
    case 'text':
      return <TextField spec={spec} {...words} />;
    case 'integer':
      return <IntegerField spec={spec} {...words} />;
    case 'boolean':
      return <BooleanField spec={spec} {...words} />;
    case 'choice':
      return <ChoiceField spec={spec} {...words} />;
    case 'search':
      return <SearchField spec={spec} {...words} />;
    case 'lines':
      return <LinesField spec={spec} {...words} />;
    case 'ports':
      return <PortsField spec={spec} {...words} />;
    case 'packages':
      return <PackagesField spec={spec} {...words} />;
  }
}
