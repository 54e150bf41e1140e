/** Two answer sets side by side, as `/compare?a=…&b=…` names them. */
import { type FieldSpec, fields } from './config/fields';
import { readLink } from './config/link';
import { presets } from './config/presets';
import { type Config, defaultConfig, type Problem } from './config/schema';
import { secretProblem } from './config/secret-shape';
import { decodeQuery, encodeQuery, isTracking } from './config/url';
import { changesOf, type FileChange } from './patch';
import { isPresetName, noPresetNamed, presetNamed } from './preset-names';
import type { FileTree } from './render/file-tree';

/** One of the two. */
export interface Side {
  /** The preset's title, or the host's name and how many answers are not the default. */
  title: string;
  config: Config;
  query: string;
  /** What could not be used, and how to correct it; the default is used instead. */
  problems: readonly Problem[];
  /** What is to be known of a link that could be read. */
  note?: string;
  /** What names it in an address: the id of a preset, anything else as it was written. */
  text: string;
  /** Whether nothing of it could be read, so that its answers are not what was meant. */
  isUnread: boolean;
}

/** An address that was split at its keys has lost the escapes of a query: its spaces are spaces, and no line ends of a mail. */
const isQuery = /^\??(?:v|[a-z]+\.\w+)=/;

/**
 * Reads one side: the id or title of a preset in any case, a query, or a whole link as people paste it.
 * @returns the default preset for an empty text, and for one that cannot be read, which is a problem
 */
export function readSide(text: string): Side {
  const trimmed = text.trim();
  if (trimmed === '') return { ...side(defaultConfig, []), text: '', isUnread: false };
  const isName = isPresetName(trimmed);
  const preset = isName ? presetNamed(trimmed) : undefined;
  if (preset) return { ...side(preset.config, []), text: preset.id, isUnread: false };
  const read = isName ? (secretProblem(trimmed) ?? noPresetNamed(trimmed)) : readQuery(trimmed);
  return typeof read === 'string'
    ? { ...side(defaultConfig, [{ path: '', message: read }]), text, isUnread: true }
    : { ...read, text, isUnread: false };
}

type Read = Omit<Side, 'text' | 'isUnread'>;

/** @returns or why nothing can be read */
function readQuery(trimmed: string): Read | string {
  if (isQuery.test(trimmed)) return sideOf(trimmed);
  const link = readLink(trimmed);
  if ('problem' in link) return link.problem;
  if (link.note === undefined) return sideOf(link.query);
  if (link.rest === '') return { ...sideOf(link.query), note: link.note };
  return sideOf(link.query, [{ path: '', message: link.note }]);
}

function sideOf(query: string, before: readonly Problem[] = []): Read {
  const { config, problems } = decodeQuery(new URLSearchParams(query));
  return side(config, [...before, ...problems]);
}

/**
 * The words about what of an address of two sides was not used: keys beside `a` and `b`, because somebody put a query there as it
 * is, so that its keys became keys of the address; or a side that stands there twice.
 * @param keys all keys of the address in their order, repeated ones as often as they stand there
 */
export function strayProblem(keys: readonly string[]): string | undefined {
  const stray = keys.filter((key) => key !== 'a' && key !== 'b' && !isTracking(key));
  if (stray.length > 0) {
    const named = stray.slice(0, 3).join('”, “').slice(0, 120);
    return `This address has “${named}” beside a and b, which was not used. In an address, write each & of a query as %26.`;
  }
  const twice = ['a', 'b'].find((side) => keys.indexOf(side) !== keys.lastIndexOf(side));
  if (twice === undefined) return undefined;
  return `This address has ${twice} more than once, and only the first was used.`;
}

function side(config: Config, problems: readonly Problem[]): Read {
  const query = encodeQuery(config);
  const preset = presets.find((other) => other.query === query);
  return {
    title: preset ? `Preset “${preset.title}”` : `${config.host.name}, ${changedAnswers(config)}`,
    config,
    query,
    problems,
  };
}

function changedAnswers(config: Config): string {
  const { length } = answersThatDiffer(defaultConfig, config);
  return `${length} changed ${length === 1 ? 'answer' : 'answers'}`;
}

/** An answer that differs. */
export interface AnswerChange {
  field: FieldSpec;
  a: unknown;
  b: unknown;
}

/**
 * What differs between two answer sets, and between the files that they make.
 * @param filesOf makes the files of answers
 */
export function compareAnswers(
  a: Config,
  b: Config,
  filesOf: (config: Config) => FileTree,
): { answers: readonly AnswerChange[]; files: readonly FileChange[] } {
  const answers = answersThatDiffer(a, b);
  return { answers, files: answers.length === 0 ? [] : changesOf(filesOf(a), filesOf(b)) };
}

function answersThatDiffer(a: Config, b: Config): readonly AnswerChange[] {
  const value = (config: Config, { step, key }: FieldSpec) =>
    (config[step] as Record<string, unknown>)[key];
  return fields
    .map((field) => ({ field, a: value(a, field), b: value(b, field) }))
    .filter((change) => JSON.stringify(change.a) !== JSON.stringify(change.b));
}
