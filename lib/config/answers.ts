import { type NixValue, packageName } from '@/lib/nix/literal';
import { facts } from './facts';
import { fields } from './fields';
import type { Config } from './schema';

export interface Answer {
  value: NixValue;
  fields: readonly string[];
}

/** Step → key → path of each answer, made once, because facts read answers a thousand times. */
const paths = new Map(
  [...new Set(fields.map(({ step }) => step))].map((step): [string, Map<string, string>] => [
    step,
    new Map(fields.filter((field) => field.step === step).map(({ key, path }) => [key, path])),
  ]),
);

/**
 * A value for every slot: each field by its path, each fact as `facts.<name>`.
 * The answers that a fact reads are recorded while it is computed, so that a line knows its questions.
 * @param config a complete answer set
 */
export function answersOf(config: Config): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const field of fields) {
    const value = (config[field.step] as Record<string, NixValue>)[field.key] as NixValue;
    answers.set(field.path, {
      value: field.kind === 'packages' ? [...(value as string[])].sort().map(packageName) : value,
      fields: [field.path],
    });
  }
  let seen = new Set<string>();
  const watched = watch(config, (path) => seen.add(path));
  for (const [name, compute] of Object.entries(facts)) {
    seen = new Set();
    const value: NixValue = compute(watched);
    answers.set(`facts.${name}`, { value, fields: [...seen] });
  }
  return answers;
}

/**
 * The same answers, which report each one that is read. Made once for all facts, because proxies cost more than what they
 * watch.
 * @param read takes the path of the answer
 */
function watch(config: Config, read: (path: string) => void): Config {
  const steps = Object.entries(config).map(([step, answers]) => {
    const get = (target: Record<string, unknown>, key: string) => {
      const path = paths.get(step)?.get(key);
      if (path) read(path);
      return target[key];
    };
    return [step, new Proxy(answers as Record<string, unknown>, { get })];
  });
  return Object.fromEntries(steps);
}
