import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/components/fields/form-values';
import type { Problem } from '@/lib/config/schema';

/** The errors that the form shows: only those of questions that were left or checked, because what is half typed is no error yet. */
export function createShownErrors(
  form: Pick<UseFormReturn<FormValues>, 'setError' | 'clearErrors'>,
) {
  const revealed = new Set<string>();
  let shown: ReadonlyMap<string, string> = new Map();

  return {
    /** From now on shows what is wrong with these questions. */
    reveal: (paths: readonly string[]) => {
      for (const path of paths) revealed.add(path);
    },
    /** Forgets which questions were revealed; to be called when the form is reset, which takes its errors away. */
    reset: () => {
      revealed.clear();
      shown = new Map();
    },
    /**
     * Brings the form's errors up to date.
     * @param problems all that is wrong with the answers
     * @param fieldPath the question that a problem's path belongs to
     */
    update: (problems: readonly Problem[], fieldPath: (path: string) => string) => {
      const errors = errorsOf(problems, revealed, fieldPath);
      const corrected = [...shown.keys()].filter((path) => !errors.has(path));
      if (corrected.length > 0) form.clearErrors(corrected);
      for (const [path, message] of errors) {
        if (shown.get(path) !== message) form.setError(path, { type: 'schema', message });
      }
      shown = errors;
    },
  };
}

/**
 * What is wrong where it is to be shown, by question.
 * @param revealed the questions whose error is shown; one that shares a sentence with them shows it, too
 */
function errorsOf(
  problems: readonly Problem[],
  revealed: ReadonlySet<string>,
  fieldPath: (path: string) => string,
): ReadonlyMap<string, string> {
  const shownSentences = new Set(
    problems.filter(({ path }) => revealed.has(fieldPath(path))).map(({ message }) => message),
  );
  const errors = new Map<string, string>();
  for (const { path, message } of problems) {
    const field = fieldPath(path);
    if (!shownSentences.has(message) || errors.has(field)) continue;
    errors.set(field, message);
  }
  return errors;
}
