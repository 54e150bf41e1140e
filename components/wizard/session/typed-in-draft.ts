import type { FieldSpec } from '@/lib/config/fields';
import type { Draft } from './drafts';

/** What a draft holds as it was typed, as far as a control can still hold it: another version may have kept it. */
export function typedInDraft(
  fields: readonly FieldSpec[],
  draft: Draft | undefined,
): [path: string, answer: unknown][] {
  return fields.flatMap((field): [path: string, answer: unknown][] => {
    const answer = draft?.unfinished?.[field.path];
    return fitsControl(field, answer) ? [[field.path, answer]] : [];
  });
}

function fitsControl(field: FieldSpec, answer: unknown): boolean {
  if (answer === undefined) return false;
  if (field.kind === 'integer') return typeof answer === 'string' || typeof answer === 'number';
  if (Array.isArray(field.default)) {
    return Array.isArray(answer) && answer.every((part) => typeof part !== 'boolean');
  }
  return typeof answer === typeof field.default;
}
