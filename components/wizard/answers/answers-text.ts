import { questionOf } from '@/components/fields/question-of';
import { nearest } from '@/components/ui/nearest';
import { parseAnswersFile } from '@/lib/config/answers-file';
import type { FieldSpec } from '@/lib/config/fields';
import { repair } from '@/lib/config/repair';
import type { Config } from '@/lib/config/schema';
import { secretProblem, secretShape } from '@/lib/config/secret-shape';
import { jsonPlaces } from './json-places';

/** What is wrong with a text of answers. */
export interface TextProblem {
  /** The question's title, or the name that stands for none; empty where it is about the whole. */
  title: string;
  /** What is wrong and how to mend it. */
  message: string;
  /** Characters before the place, where it is known. */
  at?: number | undefined;
}

/** A text of answers, judged. */
export type AnswersText = { config: Config } | { problems: readonly TextProblem[] };

/** As a dropped file of answers (folder/read-folder.ts). */
const longestText = 1_000_000;

const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** What its texts say, as far as secrets are looked for: a key's lines stand in JSON with `\n` between. */
const unescaped = (text: string) =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code?: string, sign = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (signs[sign] ?? sign),
  );

/** Whether something in a text looks like a secret: then it is kept nowhere. */
export function looksSecret(text: string): boolean {
  return secretShape(text) !== undefined || secretShape(unescaped(text)) !== undefined;
}

/** The line with the secret; undefined where it spreads over several. */
function placeOfSecret(text: string): number | undefined {
  let at = 0;
  for (const line of text.split('\n')) {
    if (looksSecret(line)) return at + line.search(/\S/);
    at += line.length + 1;
  }
  return undefined;
}

/** The answer that an unknown name may stand for: in its step, else in any. */
function meant(path: string, fields: readonly FieldSpec[]): FieldSpec | undefined {
  const [step, name = ''] = path.split('.');
  if (name.length < 3) return undefined;
  const near = fields.map((field) => ({
    ...{ value: field.key, detail: field.title, keywords: '', field },
    // `hostname`
    names: [field.title.replaceAll(' ', '')],
  }));
  const inStep = near.filter(({ field }) => field.step === step);
  return (nearest(inStep, name, 1)[0] ?? nearest(near, name, 1)[0])?.field;
}

/**
 * Reads a text of answers as a file of them is read, strictly: any problem refuses the whole.
 * @param fields every question
 */
export function readAnswersText(text: string, fields: readonly FieldSpec[]): AnswersText {
  const ofTheWhole = (message: string, at?: number): AnswersText => ({
    problems: [{ title: '', message, at }],
  });
  if (text.length > longestText) {
    return ofTheWhole('This is longer than 1 MB, so these are not answers.');
  }
  // Said first, and alone: other problems could quote it.
  if (looksSecret(text)) {
    const words = secretProblem(text) ?? secretProblem(unescaped(text)) ?? '';
    return ofTheWhole(words, placeOfSecret(text));
  }
  const places = jsonPlaces(text.replace(/^\uFEFF/, ' '));
  if ('fault' in places) return ofTheWhole(places.fault.why, places.fault.at);
  const read = parseAnswersFile(text);
  if ('problem' in read) return ofTheWhole(`This ${read.problem}.`);
  const { config, problems } = repair(read.input);
  if (problems.length === 0) return { config };
  const placeOf = (path: string) => places.places.get(`answers.${path}`) ?? places.places.get(path);
  return {
    problems: problems.map(({ path, message }) => {
      const question = questionOf(fields, path);
      const isUnknown = path !== '' && !question && !message.includes('Did you mean');
      const near = isUnknown ? meant(path, fields) : undefined;
      return {
        title: question?.title ?? path,
        message: near ? `${message} Did you mean “${near.path}”?` : message,
        at: path === '' ? undefined : placeOf(path),
      };
    }),
  };
}

/** The line that a place is on, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
