import type { FieldSpec } from '@/lib/config/fields';

/** An answer in words: titles instead of values. */
export function printAnswer(field: FieldSpec, value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none';
    // An SSH key says who it is at its end.
    return field.kind === 'lines'
      ? value
          .map((line) => (line.length > 48 ? `${line.slice(0, 24)}…${line.slice(-20)}` : line))
          .join('\n')
      : value.join(', ');
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field.kind === 'choice') {
    return field.options.find((option) => option.value === value)?.title ?? String(value);
  }
  if (field.kind === 'integer' && field.unit) return `${value} ${field.unit}`;
  return value === '' ? 'empty' : String(value);
}
