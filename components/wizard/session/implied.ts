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

/** A change that another choice made: it goes when that choice goes, unless it was changed by hand since. */
export interface Brought extends Change {
  /** The choice: path of its question, or `preset`. */
  by: string;
  /** Its value while it stands. */
  value: unknown;
}

/** What choosing a value asks for, beside what the schema refuses. Reasons: advice.ts says them. */
const wishes: readonly {
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
];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const valueAt = (config: Config, path: string) => getAt(config, path);
const withValue = (config: Config, path: string, value: unknown) =>
  withAt(config as unknown as FormValues, path, value) as unknown as Config;

/** What the answers that exclude a choice must become; empty where the choice itself is the lesser one. */
export function makesRoom(config: Config, { path }: FieldSpec, value: unknown): Change[] {
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
 * What a choice drags along, and what goes with a choice that was given up.
 * @param before valid answers before the choice
 * @param path the question that a person answered
 * @param value its new answer
 * @param brought what earlier choices brought
 * @returns the other answers to change, in order, and what is brought from now on
 */
export function follow(
  before: Config,
  path: string,
  value: unknown,
  brought: readonly Brought[],
): { changes: Change[]; brought: readonly Brought[] } {
  const field = fieldByPath.get(path);
  if (!field || same(valueAt(before, path), value)) return { changes: [], brought };
  // An answer given by hand was not brought by a choice any more, so it stays when that choice goes.
  const kept: Brought[] = brought.filter(
    (consequence) => consequence.by !== path && consequence.path !== path,
  );
  const consequences: Change[] = [];
  let config = before;
  const give = (change: Change) => {
    consequences.push(change);
    config = withValue(config, change.path, change.to);
  };
  for (const change of makesRoom(config, field, value)) give(change);
  config = withValue(config, path, value);
  for (const consequence of brought.filter(({ by }) => by === path)) {
    config = withoutConsequence(config, consequence, kept);
  }
  for (const { path: cause, when, sets } of wishes) {
    if (cause !== path || !when(config)) continue;
    const from = valueAt(config, sets.path);
    if (!same(from, sets.to)) give({ path: sets.path, from, to: sets.to });
  }
  const changes = changesBetween(before, config).filter((change) => change.path !== path);
  return {
    changes,
    brought: [...kept, ...consequences.map((consequence) => ({ ...consequence, by: path, value }))],
  };
}

/**
 * Takes back a change that a choice brought, unless somebody changed it since.
 * @param kept takes it over where another choice wants it, too
 */
function withoutConsequence(config: Config, consequence: Brought, kept: Brought[]): Config {
  if (!same(valueAt(config, consequence.path), consequence.to)) return config;
  const without = withValue(config, consequence.path, consequence.from);
  const otherCause = wishes.find(
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
 * What a preset changes: its answers that are not the defaults. What a preset before it brought goes first.
 * @param id of the preset; undefined takes away what the last one brought
 */
export function followPreset(
  before: Config,
  id: string | undefined,
  brought: readonly Brought[],
): { changes: Change[]; brought: readonly Brought[] } {
  const kept: Brought[] = brought.filter((consequence) => consequence.by !== 'preset');
  let config = before;
  for (const consequence of brought.filter(({ by }) => by === 'preset')) {
    config = withoutConsequence(config, consequence, kept);
  }
  const preset = id === undefined ? undefined : presetById.get(id);
  const consequences = preset
    ? changesBetween(defaultConfig, preset.config).map(({ path, to }) => ({
        path,
        from: valueAt(config, path),
        to,
      }))
    : [];
  for (const { path, to } of consequences) config = withValue(config, path, to);
  const real = consequences.filter(({ from, to }) => !same(from, to));
  return {
    changes: changesBetween(before, repair(config, defaultConfig).config),
    brought: [...kept, ...real.map((consequence) => ({ ...consequence, by: 'preset', value: id }))],
  };
}
