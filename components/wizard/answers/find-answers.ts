import { findEntries } from '@/components/wizard/palette/find-entries';
import { type AnswerRow, isOwn } from './all-answers';

/** The answers that a phrase means: by title, value, name in a link, or the words that explain the question. */
export function findAnswers(rows: readonly AnswerRow[], phrase: string): AnswerRow[] {
  const items = rows.map((row) => ({
    value: row.field.title,
    detail: row.words,
    keywords: `${row.field.path} ${row.field.group} ${row.field.help}${isOwn(row) ? ' changed' : ''}`,
    row,
  }));
  return findEntries(items, phrase, rows.length).map(({ row }) => row);
}
