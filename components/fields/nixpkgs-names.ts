/**
 * Names of nixpkgs beyond the catalogue: those we know of, and any that somebody types. Loaded when somebody searches,
 * because the list and the schema are heavy.
 */
import { catalogue } from '@/lib/config/catalogue';
import { type FieldSpec, fieldSchemas } from '@/lib/config/fields';
import { type Config, crossFieldRules } from '@/lib/config/schema';
import known from '@/lib/packages/known-names.json';
import { nearest } from '../ui/nearest';
import { getAt } from './form-values';

export interface KnownName {
  name: string;
  /** What speaks for it. */
  grounds: string;
}

const attributes: ReadonlySet<string> = new Set(catalogue.map(({ attr }) => attr));
const unfree = new Set(known.unfree);
// A Map, because `constructor` is a name of every object.
const oldNames = new Map(Object.entries(known.old as Record<string, string>));

/** Every name we know of that the catalogue lacks, by the alphabet. */
export const knownNames: readonly KnownName[] = known.names
  .flatMap(({ grounds, names }) => names.split(' ').map((name) => ({ name, grounds })))
  .filter(({ name }) => !attributes.has(name))
  .sort((a, b) => a.name.localeCompare(b.name));
const byName = new Map(knownNames.map((entry) => [entry.name, entry]));

const plain = (name: string) => name.toLowerCase().replace(/^_/, '').replace(/[_.]/g, '-');

function rankOf({ name }: KnownName, whole: string): number {
  const text = plain(name);
  if (text === whole) return 0;
  if (text.startsWith(`${whole}-`)) return 1;
  if (text.startsWith(whole)) return 2;
  return `-${text}`.includes(`-${whole}`) ? 3 : 4;
}

/** Known names that hold every word of a text; those first that begin with it. */
export function findNames(text: string): readonly KnownName[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean).map(plain);
  if (words.length === 0) return [];
  const whole = words.join('-');
  return knownNames
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
    .sort((a, b) => rankOf(a, whole) - rankOf(b, whole));
}

/** Those of some names that the catalogue lacks. */
export const namesOf = (names: readonly string[]): readonly KnownName[] =>
  names.flatMap((name) => byName.get(name) ?? []);

/** Whether a text is the whole name of a known package. */
export const isKnownName = (entry: KnownName | undefined, text: string): boolean =>
  entry !== undefined && plain(entry.name) === plain(text.trim());

const slips = [
  ...catalogue.map(({ attr, title }) => ({ value: attr, detail: title, keywords: '' })),
  ...knownNames.map(({ name }) => ({ value: name, detail: '', keywords: '' })),
];

export interface TypedName {
  name: string;
  /** What became of it, where it is an old name. */
  old: string | undefined;
  /** Known names that it looks like a slip of. */
  near: readonly string[];
}

/**
 * A text as the name of a package, by the schema's own rule.
 * @returns undefined for a text that is none, or one that is known already
 */
export function typedName(text: string): TypedName | undefined {
  const read = fieldSchemas.get('user.morePackages')?.safeParse([text]);
  const [name] = read?.success ? (read.data as string[]) : [];
  if (!name || attributes.has(name) || byName.has(name)) return undefined;
  const old = oldNames.get(name);
  // One letter more or less; more apart are two names, such as helix and helix-gpt.
  const near = old
    ? []
    : nearest(slips, name, 8)
        .map(({ value }) => value)
        .filter((value) => Math.abs(value.length - name.length) <= 1)
        .slice(0, 2);
  return { name, old, near };
}

/** Whether a text can be the name of a package, by the schema's own rule. */
export const canBeName = (text: string): boolean =>
  fieldSchemas.get('user.morePackages')?.safeParse([text]).success === true;

/** Why a text cannot be the name of a package, in the schema's words. */
export function refusalOf(text: string): string {
  const read = fieldSchemas.get('user.morePackages')?.safeParse([text.trim().slice(0, 200)]);
  return read?.error?.issues[0]?.message ?? 'No package is called so.';
}

// Programs with the same commands. Both can be installed; the flake gives the commands to one of them.
const sameCommands: readonly (readonly string[])[] = [
  ['gcc', 'clang'],
  ['cargo', 'rustup'],
  ['rustc', 'rustup'],
  ['rust-analyzer', 'rustup'],
  ['kubectl', 'minikube'],
  ['nodejs', 'nodejs_22', 'nodejs_24'],
  ['python3', 'python312', 'python313'],
  ['jdk', 'jdk21', 'jdk17_headless', 'jre', 'jre8', 'jre_headless', 'openjdk8'],
  ['tealdeer', 'tldr'],
  ['psmisc', 'killall'],
  ['ffmpeg', 'ffmpeg-headless'],
  ['neovim', 'neovim-unwrapped'],
  ['vim', 'vim-full'],
  ['chromium', 'ungoogled-chromium'],
  ['swaylock', 'swaylock-effects'],
];
/** Commands that a program has beside its own when it is an answer, because we set it up so. */
const answersTo: Readonly<Record<string, string>> = { neovim: 'vim' };

/** The rules between answers that “More packages” gives way to. */
const rules = crossFieldRules.filter(({ paths }) => paths[0] === 'user.morePackages');

/** A package that has commands of this one and keeps them: one of another answer, or one that was named before. */
function rivalOf(name: string, config: Config, answers: readonly string[]): string | undefined {
  const { morePackages, packages } = config.user;
  const at = morePackages.indexOf(name);
  const ahead = [...packages, ...morePackages.slice(0, at < 0 ? undefined : at)];
  const groups = sameCommands.filter((names) => names.includes(name)).flat();
  return (
    [...answers, ...ahead].find((other) => other !== name && groups.includes(other)) ??
    answers.find((answer) => groups.includes(answersTo[answer] ?? ''))
  );
}

/**
 * What the answers have to say to a name.
 * @param fields every question: a program that is a choice of one is better chosen there
 * @returns `refused`: why it cannot be added now; `hint`: what is good to know
 */
export function judgeName(
  name: string,
  config: Config,
  fields: readonly FieldSpec[],
): { refused?: string; hint?: string } {
  const alone = { ...config, user: { ...config.user, morePackages: [name] } };
  for (const { broken } of rules) {
    const refused = broken(alone);
    if (refused !== undefined) return { refused };
  }
  const values = config as unknown as Parameters<typeof getAt>[0];
  // Of the host's choices only the container engine is a package; its package alone would start no service.
  const choices = fields.filter(
    ({ kind, step, path }) => kind === 'choice' && (step !== 'host' || path === 'host.containers'),
  );
  const offering = choices.find(
    (field) => field.kind === 'choice' && field.options.some(({ value }) => value === name),
  );
  if (offering && getAt(values, offering.path) === name) {
    return { refused: `Your answer to “${offering.title}” brings it already.` };
  }
  const rival = rivalOf(
    name,
    config,
    choices.map(({ path }) => String(getAt(values, path))),
  );
  const hints = [
    ...(rival ? [`Has commands that ${rival} has, too; ${rival} keeps them`] : []),
    ...(offering ? [`“${offering.title}” offers it, too, and sets it up`] : []),
  ];
  return hints.length > 0 ? { hint: hints.join(' · ') } : {};
}

/** What is known of a name, as its row says it. */
export const whatIsKnown = ({ name, grounds }: KnownName) =>
  `Not checked by us: ${grounds}${unfree.has(name) ? ' · not free software' : ''}`;
