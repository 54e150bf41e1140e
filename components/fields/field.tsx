'use client';

import type { ComponentType, ReactElement, ReactNode } from 'react';
import { type Control, type UseFormGetValues, useFormState } from 'react-hook-form';
import type { FieldSpec } from '@/lib/config/fields';
import { BooleanField } from './boolean-field';
import { ChoiceField } from './choice-field';
import { errorText } from './error-text';
import type { FormValues } from './form-values';
import { IntegerField } from './integer-field';
import type { FieldProps, RuledOut, SetAnswers } from './kinds';
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
  setAnswers?: SetAnswers | undefined;
}

type Kind = FieldSpec['kind'];

const controls: { [K in Kind]: (props: FieldProps<K>) => ReactElement } = {
  text: TextField,
  integer: IntegerField,
  boolean: BooleanField,
  choice: ChoiceField,
  search: SearchField,
  lines: LinesField,
  ports: PortsField,
  packages: PackagesField,
};

/** One question with the control that suits its kind. */
export function Field(props: QuestionProps): ReactElement {
  const { spec, control } = props;
  const { errors } = useFormState({ control, name: spec.path });
  // It takes the questions of its kind, which a type cannot say here.
  const Control = controls[spec.kind] as ComponentType<
    QuestionProps & { error: string | undefined }
  >;
  return <Control {...props} error={errorText(errors, spec.path)} />;
}
