import { getAt } from '@/components/fields/form-values';
import { printAnswer } from '@/components/fields/print-answer';
import { type FieldSpec, fields } from '@/lib/config/fields';
import { type Config, defaultConfig, type StepId } from '@/lib/config/schema';
import { essentials } from './essentials';

const mostPhrases = 5;

/** Answers that say more together than each by itself, by the first of them. */
const together: Readonly<
  Record<string, { of: readonly string[]; words: (config: Config) => string }>
> = {
  'host.channel': {
    of: ['host.channel'],
    words: ({ host }) => `NixOS ${host.channel.replace('nixos-', '')}`,
  },
  'hyprland.gapsIn': {
    of: ['hyprland.gapsIn', 'hyprland.gapsOut'],
    words: ({ hyprland }) => `gaps ${hyprland.gapsIn}/${hyprland.gapsOut}`,
  },
  'host.diskGiB': {
    of: ['host.diskGiB', 'host.swapGiB'],
    words: ({ host }) =>
      `disk ${host.diskGiB} GiB, swap ${host.swapGiB ? `${host.swapGiB} GiB` : 'none'}`,
  },
};

const lower = (title: string) =>
  /^[A-Z][a-z]/.test(title) ? title[0]?.toLowerCase() + title.slice(1) : title;

/** An answer as a part of a line; undefined where there is nothing to say. */
function phrase(field: FieldSpec, value: unknown, isChanged: boolean): string | undefined {
  switch (field.kind) {
    case 'boolean':
      if (value === true) return lower(field.title);
      return isChanged ? `no ${lower(field.title)}` : undefined;
    case 'integer':
      return `${lower(field.title)} ${printAnswer(field, value)}`;
    case 'choice':
      return value === 'none'
        ? isChanged
          ? `no ${lower(field.title)}`
          : undefined
        : printAnswer(field, value);
    case 'packages':
      return `${(value as unknown[]).length} chosen`;
    case 'lines':
      return Array.isArray(value) && value.length > 0
        ? `${lower(field.title)}: ${value.length}`
        : undefined;
    case 'ports':
      return Array.isArray(value) && value.length > 0
        ? `${lower(field.title)} ${value.join(', ')}`
        : undefined;
    default:
      return value === '' ? undefined : String(value);
  }
}

/**
 * What a folded group of questions holds, in one line: “Everforest, gaps 5/10, border 2 px”. What was changed comes first.
 * @param fields the questions of the group
 */
export function groupSummary(fields: readonly FieldSpec[], config: Config): string {
  const mentioned = new Set<string>();
  const phrases = fields.flatMap((field) => {
    const value = getAt(config, field.path);
    const isChanged = JSON.stringify(value) !== JSON.stringify(field.default);
    if (mentioned.has(field.path) || (field.advanced && !isChanged)) return [];
    const joint = together[field.path];
    for (const path of joint?.of ?? []) mentioned.add(path);
    const words = joint ? joint.words(config) : phrase(field, value, isChanged);
    return words ? [{ words, isChanged }] : [];
  });
  const sorted = [...phrases.filter((p) => p.isChanged), ...phrases.filter((p) => !p.isChanged)];
  const line = sorted
    .slice(0, mostPhrases)
    .map(({ words }) => words)
    .join(', ');
  if (line === '') return 'None';
  // A name of a program's own, such as en_US.UTF-8, stays as it is.
  const first = /^[a-z][a-zA-Z]*(?:[ ,]|$)/.test(line) ? line[0]?.toUpperCase() : line[0];
  return `${first}${line.slice(1)}${sorted.length > mostPhrases ? ' …' : ''}`;
}

/** The lines of a step's groups for the default answers, by their headings: what stands there until somebody answers. */
export function groupSummaries(step: StepId): Readonly<Record<string, string>> {
  const own = fields.filter((field) => field.step === step && !essentials.includes(field.path));
  return Object.fromEntries(
    [...new Set(own.map(({ group }) => group))].map((group) => [
      group,
      groupSummary(
        own.filter((field) => field.group === group),
        defaultConfig,
      ),
    ]),
  );
}
