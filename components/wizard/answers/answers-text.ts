import { getAt } from '@/components/fields/form-values';
import { questionOf } from '@/components/fields/question-of';
import { nearest } from '@/components/ui/nearest';
import { parseAnswersFile } from '@/lib/config/answers-file';
import type { FieldSpec } from '@/lib/config/fields';
import { repair } from '@/lib/config/repair';
import type { Config, Problem } from '@/lib/config/schema';
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

/** A name before a value, in JSON or as other files write it. */
const named = /"([^"\\\n]{1,80})"\s{0,20}:|^[ \t]{0,80}([\w.-]{1,80})\s{0,20}[:=]/gm;

/** What secrets are called, here and elsewhere. */
const secretName =
  /passw|passphrase|passcode|secret|token|credential|api[-_. ]?key|private[-_. ]?key/i;

/** Whether a value of a text has the name of a secret, which may look like anything. */
const namesSecret = (text: string) =>
  [...text.matchAll(named)].some(([, quoted = '', bare = '']) =>
    // The step “secrets” is asked how secrets are kept, and holds none.
    secretName.test((quoted || bare).replace(/^secrets(?:\.|$)/, '')),
  );

/** Whether something in a text looks like a secret: then it is kept nowhere. */
export function looksSecret(text: string): boolean {
  return [text, unescaped(text)].some((each) => secretShape(each) || namesSecret(each));
}

const nameProblem =
  'This has the name of a secret. Secrets are typed on the Secrets step and never stand here: remove it.';

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
    const words = secretProblem(text) ?? secretProblem(unescaped(text)) ?? nameProblem;
    return ofTheWhole(words, placeOfSecret(text));
  }
  const places = jsonPlaces(text.replace(/^\uFEFF/, ' '));
  if ('fault' in places) return ofTheWhole(places.fault.why, places.fault.at);
  const read = parseAnswersFile(text);
  if ('problem' in read) return ofTheWhole(`This ${read.problem}.`);
  const { config, problems } = repair(read.input);
  const titleOf = (path: string) => questionOf(fields, path)?.title ?? path;
  const doubles = places.doubles.map(({ path, at, first }) => ({
    title: titleOf(path.replace(/^answers\./, '')),
    message: `This name stands twice, also on line ${lineAt(text, first)}: remove one of them.`,
    at,
  }));
  if (problems.length + doubles.length === 0) return { config };
  const placeOf = (path: string) => places.places.get(`answers.${path}`) ?? places.places.get(path);
  const bare = withoutQuotes(read.input, problems);
  return {
    problems: [
      ...doubles,
      ...problems.map(({ path, message }) => {
        const isUnknown =
          path !== '' && !questionOf(fields, path) && !message.includes('Did you mean');
        const near = isUnknown ? meant(path, fields) : undefined;
        const hint = bare.has(path)
          ? ` Write it without quotes: ${getAt(read.input, path)}.`
          : near
            ? ` Did you mean “${near.path}”?`
            : '';
        return {
          title: titleOf(path),
          message: `${message}${hint}`,
          at: path === '' ? undefined : placeOf(path),
        };
      }),
    ],
  };
}

/** Which of these values are numbers or “true” in quotes, and would be right without them. */
function withoutQuotes(
  input: Record<string, unknown>,
  problems: readonly Problem[],
): ReadonlySet<string> {
  const quoted = problems.filter(({ path }) => {
    const value = getAt(input, path);
    return typeof value === 'string' && /^(?:-?(?:0|[1-9]\d{0,8})|true|false)$/.test(value);
  });
  const bare = structuredClone(input);
  for (const { path } of quoted) {
    const at = path.lastIndexOf('.');
    const holder = getAt(bare, path.slice(0, at)) as Record<string, unknown>;
    const key = path.slice(at + 1);
    holder[key] = JSON.parse(String(holder[key]));
  }
  const left = new Set(repair(bare).problems.map(({ path }) => path));
  return new Set(quoted.map(({ path }) => path).filter((path) => !left.has(path)));
}

/** The line that a place is on, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
