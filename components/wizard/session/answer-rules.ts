/**
 * What the wizard knows about answers, in one module so that it loads after the page is usable:
 * schema, URL, advice, presets.
 */
import type { FormValues } from '@/components/fields/form-values';
import { getAt, withAt } from '@/components/fields/form-values';
import { adviceFor } from '@/lib/config/advice';
import type { Advice } from '@/lib/config/advice-rule';
import { catalogue } from '@/lib/config/catalogue';
import { type FieldSpec, fields } from '@/lib/config/fields';
import { lockChoice, type Verification, verificationOf } from '@/lib/config/flake-lock';
import { presets } from '@/lib/config/presets';
import { parseConfig, repair } from '@/lib/config/repair';
import { type Config, crossFieldRules, type Problem } from '@/lib/config/schema';
import { secretProblem } from '@/lib/config/secret-shape';
import { decodeQuery, encodeQuery, secretInQuery } from '@/lib/config/url';
import { changesByChoice, changesByPreset, changesThatAllow } from './consequences';
import type { Unfinished } from './drafts';

export const packageNames = catalogue.map((entry) => entry.attr);

export { changesByChoice, changesByPreset, decodeQuery, encodeQuery, parseConfig, secretInQuery };

export interface JudgedAnswers {
  /** The answers, with what is not valid at the moment as it last was. */
  config: Config;
  query: string;
  problems: readonly Problem[];
  /** What is not valid, as it was typed: it may be kept, but stands in no address. */
  unfinished: Unfinished;
  advice: readonly Advice[];
  verification: Verification;
}

/** The question that a problem belongs to: an entry of a list belongs to its list. */
export function fieldPath(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}

/**
 * Makes a valid answer set of whatever stands in the form.
 * @param values the form's values, half typed ones included
 * @param last the last valid answers: they stand in for what is not valid now
 */
export function judgeAnswers(values: FormValues, last: Config): JudgedAnswers {
  const { config, problems } = repair(values, last);
  const query = encodeQuery(config);
  return {
    config,
    query,
    problems,
    unfinished: unfinishedOf(values, problems),
    advice: adviceFor(config),
    verification: verificationOf(lockChoice(config)),
  };
}

// Longer than any answer may be; a whole file that was pasted is not worth keeping.
const longestKept = 20_000;

/** What stands in the form and is not valid. Nothing that looks like a secret: it would lie in a storage. */
function unfinishedOf(values: FormValues, problems: readonly Problem[]): Unfinished {
  const paths = [...new Set(problems.map(({ path }) => fieldPath(path)))];
  return Object.fromEntries(
    paths.flatMap((path): [string, Unfinished[string]][] => {
      const typed = getAt(values, path) as Unfinished[string] | undefined;
      if (typed === undefined) return [];
      const text = Array.isArray(typed) ? typed.join('\n') : String(typed);
      return text.length > longestKept || secretProblem(text) ? [] : [[path, typed]];
    }),
  );
}

/** Why a value cannot be chosen now, and the answer that stands in its way. */
export interface Exclusion {
  reason: string;
  cause: { path: string; title: string; step: string } | undefined;
  /** The answers to change so that it can be chosen; empty where the other answer weighs more. */
  instead: readonly { path: string; title: string; value: unknown }[];
}

/** Field path → value → why not. */
export type Exclusions = Readonly<Record<string, Readonly<Record<string, Exclusion>>>>;

/**
 * Finds the choices that other answers rule out. Each choice is valid by itself, so only the rules between answers are asked:
 * the whole schema takes as long for each of some 200 choices as a frame may take.
 * @param config valid answers
 * @param looked the fields to look at
 * @param packageNames names in the package catalogue, for fields that hold packages
 */
export function findExclusions(
  config: Config,
  looked: readonly FieldSpec[],
  packageNames: readonly string[],
): Exclusions {
  const found: Record<string, Record<string, Exclusion>> = {};
  for (const field of looked) {
    const rules = crossFieldRules.filter(({ paths }) => paths.includes(field.path));
    if (rules.length === 0) continue;
    const current = getAt(config, field.path);
    const candidates: [name: string, value: unknown][] =
      field.kind === 'choice'
        ? field.options.map((option) => [option.value, option.value])
        : field.kind === 'packages'
          ? packageNames.map((name) => [name, [name]])
          : [];
    for (const [name, value] of candidates) {
      if (value === current) continue;
      const changed = withAt(config as unknown as FormValues, field.path, value) as Config;
      const rule = rules.find(({ broken }) => broken(changed) !== undefined);
      const reason = rule?.broken(changed);
      if (!rule || reason === undefined) continue;
      const other = rule.paths.find((path) => path !== field.path);
      const cause = fields.find(({ path }) => path === other);
      found[field.path] ??= {};
      (found[field.path] as Record<string, Exclusion>)[name] = {
        reason,
        cause: cause && { path: cause.path, title: cause.title, step: cause.step },
        instead: changesThatAllow(config, field, value).map(({ path, to }) => ({
          path,
          title: fields.find((f) => f.path === path)?.title ?? path,
          value: to,
        })),
      };
    }
  }
  return found;
}

/** The preset an answer set equals. */
export function presetOf(query: string): string | undefined {
  return presets.find((preset) => preset.query === query)?.id;
}
