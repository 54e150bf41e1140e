import type { ReactNode } from 'react';
import type { Control, UseFormGetValues } from 'react-hook-form';
import type { FieldSpec } from '@/lib/config/fields';
import type { FormValues } from './form-values';

export type SpecOf<K extends FieldSpec['kind']> = Extract<FieldSpec, { kind: K }>;

/** Why a value is ruled out; `cause` leads to the answer that rules it out. With `along` it can be chosen, and changes that answer. */
export type RuledOut = Readonly<
  Record<string, { reason: string; cause?: ReactNode; along?: string | undefined }>
>;

/** Changes answers, with one notice that can undo it; a form without the wizard has none. */
export type SetAnswers = (
  title: string,
  changes: readonly { path: string; to: unknown }[],
) => Promise<void>;

export interface FieldProps<K extends FieldSpec['kind']> {
  spec: SpecOf<K>;
  control: Control<FormValues>;
  /** Reads the present answers to other questions. */
  getValues: UseFormGetValues<FormValues>;
  error: string | undefined;
  /** Advice on the answer as it is. */
  note?: ReactNode;
  ruledOut?: RuledOut | undefined;
  setAnswers?: SetAnswers | undefined;
}
