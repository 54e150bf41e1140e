import { questionOf } from '@/components/fields/question-of';
import type { SummaryItem } from '@/components/ui/error-summary';
import type { FieldSpec } from '@/lib/config/fields';
import type { Problem } from '@/lib/config/schema';

/**
 * What is wrong, each sentence once: one about two answers leads to both.
 * @param problems with the path of a question or of an entry in its list
 */
export function summaryItems(
  problems: readonly Problem[],
  fields: readonly FieldSpec[],
): SummaryItem[] {
  const items = new Map<string, SummaryItem>();
  for (const { path, message } of problems) {
    const field = questionOf(fields, path);
    if (!field) continue;
    const before = items.get(message);
    if (!before) items.set(message, { id: field.path, message });
    else if (before.id !== field.path && !before.also?.some(({ id }) => id === field.path)) {
      const { path: id, title } = field;
      items.set(message, { ...before, also: [...(before.also ?? []), { id, title }] });
    }
  }
  return [...items.values()];
}

/**
 * The same for what a draft restored as it was left.
 * @param own the questions of the page
 * @param restored paths of the questions that were left not valid, on whatever page
 */
export function leftItems(
  problems: readonly Problem[],
  own: readonly FieldSpec[],
  restored: readonly string[],
): SummaryItem[] {
  const left = own.filter(({ path }) => restored.includes(path));
  return summaryItems(
    problems.filter(({ path }) => questionOf(left, path)),
    own,
  );
}
