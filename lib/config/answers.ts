import { type NixValue, packageName } from '@/lib/nix/literal';
import { facts } from './facts';
import { fields } from './fields';
import type { Config } from './schema';

export interface Answer {
  value: NixValue;
  fields: readonly string[];
}

/** Step → key → path of each answer, ready-made because conclusions read answers a thousand times. */
const paths = new Map(
  [...new Set(fields.map(({ step }) => step))].map((step): [string, Map<string, string>] => [
    step,
    new Map(fields.filter((field) => field.step === step).map(({ key, path }) => [key, path])),
  ]),
);

/**
 * A value for every slot: each field by its path, each conclusion as `facts.<name>`.
 * What a conclusion looked at is recorded while it is drawn, so that a line knows its questions.
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
  const watched = watch(config);
  for (const [name, conclude] of Object.entries(facts)) {
    watched.seen = new Set();
    const value: NixValue = conclude(watched.config);
    answers.set(`facts.${name}`, { value, fields: [...watched.seen] });
  }
  return answers;
}

interface Watched {
  config: Config;
  /** Paths of the answers that were read since this set was put here. */
  seen: Set<string>;
}

/** The same answers, which note each one that is read. Made once for all conclusions, because proxies cost more than what they watch. */
function watch(config: Config): Watched {
  const watched: Watched = { config, seen: new Set() };
  const steps = Object.entries(config).map(([step, answers]) => {
    const get = (target: Record<string, unknown>, key: string) => {
      const path = paths.get(step)?.get(key);
      if (path) watched.seen.add(path);
      return target[key];
    };
    return [step, new Proxy(answers as Record<string, unknown>, { get })];
  });
  watched.config = Object.fromEntries(steps);
  return watched;
}
