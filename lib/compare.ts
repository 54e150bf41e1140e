/** Two answer sets side by side, as `/compare?a=…&b=…` names them. */
import { type FieldSpec, fields } from './config/fields';
import { readLink } from './config/link';
import { presetById, presets } from './config/presets';
import { type Config, defaultConfig, type Problem } from './config/schema';
import { decodeQuery, encodeQuery } from './config/url';
import { generate } from './generate';

/** One of the two. */
export interface Side {
  /** The preset's title, or the host's name. */
  title: string;
  config: Config;
  query: string;
  /** What could not be used, and how to correct it; the default is used instead. */
  problems: readonly Problem[];
}

const names = presets.map(({ id }) => id).join(', ');

/**
 * Reads one side: the name of a preset, a query, or a whole link as people paste it.
 * @returns the default preset for an empty text, and for one that cannot be read, which is told
 */
export function readSide(text: string): Side {
  const trimmed = text.trim();
  const preset = presetById.get(trimmed || 'default');
  if (preset) return side(preset.config, []);
  if (/^[\w-]{1,40}$/.test(trimmed)) {
    const message = `There is no preset “${trimmed}”. Write one of ${names}, or paste a link.`;
    return side(defaultConfig, [{ path: '', message }]);
  }
  const link = readLink(trimmed);
  if ('problem' in link) return side(defaultConfig, [{ path: '', message: link.problem }]);
  const { config, problems } = decodeQuery(new URLSearchParams(link.query));
  return side(config, problems);
}

function side(config: Config, problems: readonly Problem[]): Side {
  const query = encodeQuery(config);
  const preset = presets.find((other) => other.query === query);
  return {
    title: preset ? `Preset “${preset.title}”` : config.host.name,
    config,
    query,
    problems,
  };
}

/** An answer that differs. */
export interface AnswerChange {
  field: FieldSpec;
  a: unknown;
  b: unknown;
}

/** A file that differs; undefined where one side has none. */
export interface FileChange {
  path: string;
  a: string | undefined;
  b: string | undefined;
}

/** What differs between two answer sets, and between the files that they make. */
export function compare(
  a: Config,
  b: Config,
): { answers: readonly AnswerChange[]; files: readonly FileChange[] } {
  const value = (config: Config, { step, key }: FieldSpec) =>
    (config[step] as Record<string, unknown>)[key];
  const answers = fields
    .map((field) => ({ field, a: value(a, field), b: value(b, field) }))
    .filter((change) => JSON.stringify(change.a) !== JSON.stringify(change.b));
  const [before, after] = [generate(a).files, generate(b).files];
  const files = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((path) => ({ path, a: before.get(path), b: after.get(path) }))
    .filter((change) => change.a !== change.b);
  return { answers, files };
}
