import { type FormValues, getAt, withAt } from '@/components/fields/form-values';
import { channelOf } from '@/lib/config/channels';
import { type FieldSpec, fieldByPath } from '@/lib/config/fields';
import { presetById } from '@/lib/config/presets';
import { repair } from '@/lib/config/repair';
import { type Config, defaultConfig } from '@/lib/config/schema';

/** An answer that is to be another. */
export interface Change {
  path: string;
  from: unknown;
  to: unknown;
}

/** A change that a choice made to another answer. It goes when the choice goes, unless somebody changed that answer since. */
export interface Consequence extends Change {
  /** The choice: path of its question, or `preset`. */
  by: string;
  /** Its value while it stands. */
  value: unknown;
}

/** Answers that a choice sets though the schema does not ask for it, because advice.ts would warn of them otherwise. */
const recommendations: readonly {
  path: string;
  when: (config: Config) => boolean;
  sets: { path: string; to: unknown };
}[] = [
  {
    path: 'host.channel',
    when: (c) => channelOf(c.host.channel).id !== 'nixos-unstable' && c.hyprland.source === 'flake',
    sets: { path: 'hyprland.source', to: 'nixpkgs' },
  },
  {
    path: 'host.arch',
    when: (c) => c.host.arch === 'aarch64-linux' && c.hyprland.source === 'flake',
    sets: { path: 'hyprland.source', to: 'nixpkgs' },
  },
  {
    path: 'hyprland.graphics',
    when: (c) => c.hyprland.graphics === 'accelerated' && c.host.memoryGiB < 8,
    sets: { path: 'host.memoryGiB', to: 8 },
  },
  {
    path: 'hyprland.graphics',
    when: (c) => c.hyprland.graphics === 'compatible' && c.hyprland.lock === 'hyprlock',
    sets: { path: 'hyprland.lock', to: 'swaylock' },
  },
  {
    path: 'host.arch',
    when: (c) => c.host.arch === 'aarch64-linux' && c.host.kernel === 'lts',
    sets: { path: 'host.kernel', to: 'latest' },
  },
];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const valueAt = (config: Config, path: string) => getAt(config, path);
const withValue = (config: Config, path: string, value: unknown) =>
  withAt(config as unknown as FormValues, path, value) as unknown as Config;

/**
 * The changes without which the schema refuses a choice.
 * @returns none where the other answer weighs more, so that the choice itself stays refused
 */
export function changesThatAllow(config: Config, { path }: FieldSpec, value: unknown): Change[] {
  const { config: repaired } = repair(withValue(config, path, value), defaultConfig);
  if (!same(valueAt(repaired, path), value)) return [];
  return changesBetween(config, repaired).filter((change) => change.path !== path);
}

function changesBetween(before: Config, after: Config): Change[] {
  return [...fieldByPath.keys()]
    .map((path) => ({ path, from: valueAt(before, path), to: valueAt(after, path) }))
    .filter(({ from, to }) => !same(from, to));
}

/**
 * The changes that a choice makes to other answers, and those that are undone because a choice was given up.
 * @param before valid answers before the choice
 * @param path the question that a person answered
 * @param value its new answer
 * @param earlier the consequences of earlier choices
 * @returns the other answers to change, in order, and the consequences that stand from now on
 */
export function changesByChoice(
  before: Config,
  path: string,
  value: unknown,
  earlier: readonly Consequence[],
): { changes: Change[]; consequences: readonly Consequence[] } {
  const field = fieldByPath.get(path);
  if (!field || same(valueAt(before, path), value)) return { changes: [], consequences: earlier };
  // What a person answers is no longer a consequence, so it stays when the other choice goes.
  const kept: Consequence[] = earlier.filter(
    (consequence) => consequence.by !== path && consequence.path !== path,
  );
  const made: Change[] = [];
  let config = before;
  const apply = (change: Change) => {
    made.push(change);
    config = withValue(config, change.path, change.to);
  };
  for (const change of changesThatAllow(config, field, value)) apply(change);
  config = withValue(config, path, value);
  for (const consequence of earlier.filter(({ by }) => by === path)) {
    config = withoutConsequence(config, consequence, kept);
  }
  for (const { path: cause, when, sets } of recommendations) {
    if (cause !== path || !when(config)) continue;
    const from = valueAt(config, sets.path);
    if (!same(from, sets.to)) apply({ path: sets.path, from, to: sets.to });
  }
  const changes = changesBetween(before, config).filter((change) => change.path !== path);
  return {
    changes,
    consequences: [...kept, ...made.map((change) => ({ ...change, by: path, value }))],
  };
}

/**
 * Undoes a consequence, unless somebody changed the answer since.
 * @param kept gets it where another choice recommends it, too
 */
function withoutConsequence(config: Config, consequence: Consequence, kept: Consequence[]): Config {
  if (!same(valueAt(config, consequence.path), consequence.to)) return config;
  const without = withValue(config, consequence.path, consequence.from);
  const otherCause = recommendations.find(
    ({ path, sets, when }) =>
      sets.path === consequence.path && path !== consequence.by && when(without),
  );
  if (otherCause) {
    kept.push({ ...consequence, by: otherCause.path, value: valueAt(config, otherCause.path) });
    return config;
  }
  return repair(without, defaultConfig).problems.length > 0 ? config : without;
}

/**
 * The changes that a preset makes: its answers that are not the defaults. The consequences of an earlier preset are undone first.
 * @param id of the preset; undefined only undoes the earlier one
 */
export function changesByPreset(
  before: Config,
  id: string | undefined,
  earlier: readonly Consequence[],
): { changes: Change[]; consequences: readonly Consequence[] } {
  const kept: Consequence[] = earlier.filter((consequence) => consequence.by !== 'preset');
  let config = before;
  for (const consequence of earlier.filter(({ by }) => by === 'preset')) {
    config = withoutConsequence(config, consequence, kept);
  }
  const preset = id === undefined ? undefined : presetById.get(id);
  const made = preset
    ? changesBetween(defaultConfig, preset.config).map(({ path, to }) => ({
        path,
        from: valueAt(config, path),
        to,
      }))
    : [];
  for (const { path, to } of made) config = withValue(config, path, to);
  const real = made.filter(({ from, to }) => !same(from, to));
  return {
    changes: changesBetween(before, repair(config, defaultConfig).config),
    consequences: [...kept, ...real.map((change) => ({ ...change, by: 'preset', value: id }))],
  };
}
