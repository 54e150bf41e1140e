import { type NixValue, packageName } from '@/lib/nix/literal';
import { facts } from './facts';
import { fields } from './fields';
import type { Config } from './schema';

export interface Answer {
  value: NixValue;
  fields: readonly string[];
}

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
  for (const [name, conclude] of Object.entries(facts)) {
    const seen = new Set<string>();
    const value: NixValue = conclude(watch(config, seen));
    answers.set(`facts.${name}`, { value, fields: [...seen] });
  }
  return answers;
}

/** The same answers, noting in `seen` the path of each one that is read. */
function watch(config: Config, seen: Set<string>): Config {
  return new Proxy(config, {
    get: (target, step: keyof Config) =>
      new Proxy(target[step], {
        get: (answers: Record<string, unknown>, key: string) => {
          if (key in answers) seen.add(`${step}.${key}`);
          return answers[key];
        },
      }),
  });
}
