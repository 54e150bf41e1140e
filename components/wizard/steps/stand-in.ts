import { getAt } from '@/components/fields/form-values';
import { printAnswer } from '@/components/fields/print-answer';
import type { Config } from '@/lib/config/schema';

type Field = Parameters<typeof printAnswer>[0];

/**
 * The question that a problem of a link is about.
 * @param path of the answer, or of an entry of it, as in `user.sshKeys.0`
 */
export function fieldOf<F extends { path: string }>(
  fields: readonly F[],
  path: string,
): F | undefined {
  return fields.find((field) => path === field.path || path.startsWith(`${field.path}.`));
}

/**
 * What stands in the place of an answer that could not be used.
 * @param config the answers as they are now
 * @returns undefined where another answer stands: of two that exclude each other only one gives way
 */
export function standIn(field: Field, config: Config): string | undefined {
  const isDefault = JSON.stringify(getAt(config, field.path)) === JSON.stringify(field.default);
  return isDefault ? printAnswer(field, field.default) : undefined;
}
