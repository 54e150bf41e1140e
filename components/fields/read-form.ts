import type { FieldSpec } from '@/lib/config/fields';

/** The number a text means. What is no whole number stays text, so that it is shown as typed and refused in words. */
export const readNumber = (text: string): number | string =>
  /^\d{1,15}$/.test(text.trim()) ? Number(text) : text;

/** The entries of a text with one per line; names of packages also with commas or spaces between, which no name has. */
export const readLines = (key: string, text: string): string[] =>
  text
    .split(key === 'morePackages' ? /[\s,;]+/ : /\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The entries of a text of ports and ranges; what is no number stays text. */
export const readPorts = (text: string): (number | string)[] =>
  text
    .replace(/ ?- ?/g, '-')
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,15}$/.test(part) ? Number(part) : part));

/** The answer that a control's text means; null for a question without a control of its own. */
function answerOf(
  field: FieldSpec,
  text: string,
): string | number | boolean | readonly (string | number)[] | null {
  switch (field.kind) {
    case 'integer':
      return readNumber(text);
    case 'boolean':
      return text === 'true';
    case 'text':
    case 'choice':
    case 'search':
      return text;
    case 'lines':
      return readLines(field.key, text);
    case 'ports':
      return readPorts(text);
    case 'packages':
      return null;
  }
}

/**
 * Reads the answers that stand in a form, as a browser would send them. React keeps what was typed, or put back by the
 * browser, before it took the page over; but it calls no handler (react#12955).
 * @param sent the form's controls, by name
 * @returns the questions that have a control there, with their answers
 */
export function readForm(
  sent: Pick<FormData, 'get'>,
  fields: readonly FieldSpec[],
): [path: string, answer: unknown][] {
  return fields.flatMap((field): [string, unknown][] => {
    const text = sent.get(field.path);
    const answer = typeof text === 'string' ? answerOf(field, text) : null;
    return answer === null ? [] : [[field.path, answer]];
  });
}
