import { printAnswer } from '@/components/fields/print-answer';
import { isOfQuestion } from '@/components/fields/question-of';
import type { FieldSpec } from '@/lib/config/fields';
import type { Config, Problem } from '@/lib/config/schema';

/** An answer as a list shows it. */
export interface AnswerRow {
  field: FieldSpec;
  /** In words. */
  words: string;
  isFaulty: boolean;
  isChanged: boolean;
}

/** Every answer, in the order of the questions. */
export function answerRows(
  fields: readonly FieldSpec[],
  config: Config,
  problems: readonly Problem[],
): AnswerRow[] {
  return fields.map((field) => {
    const value = (config[field.step] as Record<string, unknown>)[field.key];
    return {
      field,
      words: printAnswer(field, value),
      isFaulty: problems.some(({ path }) => isOfQuestion(path, field.path)),
      isChanged: JSON.stringify(value) !== JSON.stringify(field.default),
    };
  });
}

/** Whether somebody chose it: it is what a list of answers shows first. */
export const isOwn = ({ isChanged, isFaulty }: AnswerRow) => isChanged || isFaulty;
