import type { FieldValues } from 'react-hook-form';

/** The form's values: nested by step, possibly half typed. The schema decides what they are worth. */
export type FormValues = FieldValues;

/** The value at `host.name`. */
export function getAt(values: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], values);
}

/** A copy with another value at `host.name`. */
export function withAt(values: FormValues, path: string, value: unknown): FormValues {
  const [step = '', key = ''] = path.split('.');
  return { ...values, [step]: { ...values[step], [key]: value } };
}
