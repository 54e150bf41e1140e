import { z } from 'zod';
import {
  type FieldSpec,
  fieldByPath,
  fieldSchemas,
  fields,
  nearestField,
  withoutDefault,
} from './fields';
import {
  type Config,
  type CrossFieldRule,
  crossFieldRules,
  defaultConfig,
  type Problem,
  stepIds,
} from './schema';
import { secretProblem } from './secret-shape';

/** The most problems to name, because a reply must not be much larger than its request. */
const mostProblems = 50;

/** The problems of an input, in the order found; beyond a limit only their number. */
export class ProblemList {
  #named: Problem[] = [];
  #more = 0;

  /** @param listed a sentence that says where all answers are listed; it is added to the problem of an unknown one */
  constructor(private readonly listed = '') {}

  /** @param message the sentence, or a function that makes it: it is not called beyond the bound */
  add(path: string, message: string | (() => string), suggest?: string): void {
    if (this.#named.length === mostProblems) this.#more++;
    else {
      const said = typeof message === 'string' ? message : message();
      this.#named.push({ path, message: said, ...(suggest === undefined ? {} : { suggest }) });
    }
  }

  /** One value is one mistake: what further rules say of it only follows from the first. */
  addIssue(path: string, [issue]: readonly z.core.$ZodIssue[]): void {
    if (!issue) return;
    const suggest = issue.code === 'custom' ? issue.params?.suggest : undefined;
    this.add(path, issue.message, typeof suggest === 'string' ? suggest : undefined);
  }

  addUnknown(key: string): void {
    const name = key.length > 80 ? `${key.slice(0, 80)}…` : key;
    this.add(name, () => {
      const meant = nearestField(key);
      const hint = meant ? ` Did you mean “${meant.path}”?` : '';
      return `There is no answer “${name}”.${hint}${this.listed}`;
    });
  }

  all(): Problem[] {
    if (this.#more === 0) return [...this.#named];
    return [...this.#named, { path: '', message: `And ${this.#more} more.` }];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answers while they are put together. */
type Draft = Record<string, Record<string, unknown>>;

const answerAt = (config: Draft | Config, { step, key }: FieldSpec) =>
  (config as Draft)[step]?.[key];
const setAnswer = (draft: Draft, { step, key }: FieldSpec, value: unknown) => {
  (draft[step] as Record<string, unknown>)[key] = value;
};

/** A value that passes, or undefined where nothing of it does. Work is bounded by the rule, not by the value. */
function judge(field: FieldSpec, given: unknown, problems: ProblemList): unknown {
  const { path } = field;
  const schema = fieldSchemas.get(path) as z.ZodType;
  if ('most' in field && Array.isArray(given)) return judgeList(field, given, problems);
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  problems.addIssue(path, parsed.error.issues);
  return undefined;
}

/** How much of an entry is searched for a secret: one of a list that we take is not longer. */
const longestEntry = 4000;

/** Whether an issue only says that the entry before, which is bad, too, goes on here. */
const isRest = ([issue]: readonly z.core.$ZodIssue[]) =>
  issue?.code === 'custom' && issue.params?.isRest === true;

/** The entries that pass, each once; undefined for a list with a secret, whose lines may pass for anything. */
function judgeList(
  { path, most }: FieldSpec & { most: number },
  given: readonly unknown[],
  problems: ProblemList,
): unknown[] | undefined {
  const list = withoutDefault(fieldSchemas.get(path) as z.ZodType) as z.ZodArray;
  const good: unknown[] = [];
  const bad = new Map<number, readonly z.core.$ZodIssue[]>();
  const secrets = new Map<string, number>();
  for (const [index, item] of given.slice(0, most).entries()) {
    const parsed = z.safeParse(list.element, item);
    if (parsed.success) good.push(parsed.data);
    else {
      bad.set(index, parsed.error.issues);
      const secret = typeof item === 'string' && secretProblem(item.slice(0, longestEntry));
      if (secret && !secrets.has(secret)) secrets.set(secret, index);
    }
  }
  // What else would be said of the lines of a pasted key is riddles.
  for (const [secret, index] of secrets) problems.add(`${path}.${index}`, secret);
  if (secrets.size > 0) return undefined;
  for (const [index, issues] of bad) {
    if (!(isRest(issues) && bad.has(index - 1))) problems.addIssue(`${path}.${index}`, issues);
  }
  const ofTheWhole = (items: readonly unknown[]) => {
    const issues = list.safeParse(items).error?.issues ?? [];
    for (const issue of issues) if (issue.path.length === 0) problems.add(path, issue.message);
  };
  if (given.length > most) ofTheWhole(given.slice(0, most + 1));
  else ofTheWhole(good);
  return [...new Set(good)];
}

/**
 * Makes valid answers of any input: drops what is bad, of a list only the bad entries, and names each thing dropped.
 * Rules between answers are judged also while another answer is bad. Never throws; work grows at most with the input.
 * @param input nested by step: `{ host: { name: … }, … }`; what is missing takes its default
 * @param fallback valid answers: they stand in for what is bad
 * @param problems what was found wrong before; it comes first in the result
 * @returns valid answers, and every problem with its field's path (beyond 50 only how many more)
 */
export function repair(
  input: unknown,
  fallback: Config = defaultConfig,
  problems = new ProblemList(),
): { config: Config; problems: Problem[] } {
  if (!isObject(input)) {
    problems.add('', 'The answers must be an object with the steps host, user, secrets, hyprland.');
    return { config: fallback, problems: problems.all() };
  }
  const draft: Draft = Object.fromEntries(
    stepIds.map((step) => [step, { ...defaultConfig[step] }]),
  );
  const bad = new Set<string>();
  for (const [step, answers] of Object.entries(input)) {
    if (!stepIds.some((id) => id === step)) problems.addUnknown(step);
    else if (answers === undefined) continue;
    else if (!isObject(answers)) {
      problems.add(step, `“${step}” must be an object with the answers of this step.`);
      draft[step] = { ...fallback[step as keyof Config] };
    } else {
      for (const [key, given] of Object.entries(answers)) {
        const field = fieldByPath.get(`${step}.${key}`);
        if (!field) {
          problems.addUnknown(`${step}.${key}`);
          continue;
        }
        const known = answerAt(fallback, field);
        // What is valid stays valid; lists may have been changed in place.
        const isKnown = given === known && typeof given !== 'object';
        const value = isKnown ? known : judge(field, given, problems);
        if (value === undefined) bad.add(field.path);
        setAnswer(draft, field, value ?? answerAt(fallback, field));
      }
    }
  }
  settleRules(draft, fallback, bad, problems);
  return { config: draft as Config, problems: problems.all() };
}

/** Names answers that exclude each other, and drops them, the less important one first. */
function settleRules(
  draft: Draft,
  fallback: Config,
  bad: ReadonlySet<string>,
  problems: ProblemList,
): void {
  const config = draft as Config;
  const reported = new Set<string>();
  const report = ({ paths, alsoReads = [], broken }: CrossFieldRule) => {
    const message = broken(config);
    if (message === undefined || reported.has(message)) return;
    reported.add(message);
    const cause = [...paths, ...alsoReads].find((path) => bad.has(path));
    for (const path of paths) {
      // A fallback value was nobody's choice, so it is not named.
      if (cause === undefined) problems.add(path, message);
      else if (!bad.has(path)) {
        const { title } = fieldByPath.get(cause) as FieldSpec;
        problems.add(path, `This depends on “${title}”, which is not valid.`);
      }
    }
  };
  for (const rule of crossFieldRules) report(rule);
  // Dropping an answer can break another rule, so all rules are checked again. The fallback breaks none.
  for (const _ of fields) {
    const rule = crossFieldRules.find(({ broken }) => broken(config) !== undefined);
    if (!rule) return;
    report(rule);
    const named = [...rule.paths, ...(rule.alsoReads ?? [])].map(
      (path) => fieldByPath.get(path) as FieldSpec,
    ) as [FieldSpec];
    if (rule.withoutBad) setAnswer(draft, named[0], rule.withoutBad(config));
    for (const field of named) {
      if (rule.broken(config) === undefined) break;
      setAnswer(draft, field, answerAt(fallback, field));
    }
  }
}

/**
 * Parses unknown input into answers, strictly: any problem refuses the whole.
 * @param input nested by step: `{ host: { name: … }, … }`; what is missing takes its default
 * @returns the answers, or every problem with its field's path
 */
export function parseConfig(
  input: unknown,
): { ok: true; config: Config } | { ok: false; problems: Problem[] } {
  const { config, problems } = repair(input, defaultConfig, problemsForPrograms());
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

/** Problems for a reader that can ask for the list of all answers. */
export function problemsForPrograms(): ProblemList {
  return new ProblemList(' GET /api/schema lists all of them.');
}
