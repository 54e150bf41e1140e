import { getAt } from '@/components/fields/form-values';
import { printAnswer } from '@/components/fields/print-answer';
import type { Config } from '@/lib/config/schema';

type Field = Parameters<typeof printAnswer>[0];

/**
 * What stands in the place of an answer that could not be used.
 * @param config the answers as they are now
 * @returns undefined where another answer stands: of two that exclude each other only one gives way
 */
export function standIn(field: Field, config: Config): string | undefined {
  const isDefault = JSON.stringify(getAt(config, field.path)) === JSON.stringify(field.default);
  return isDefault ? printAnswer(field, field.default) : undefined;
}
