import { getAt } from '@/components/fields/form-values';
import { printAnswer } from '@/components/fields/print-answer';
import { type FieldSpec, fieldByPath, fields } from '@/lib/config/fields';
import { type Config, defaultConfig, type StepId } from '@/lib/config/schema';
import { essentials } from './essentials';

const mostPhrases = 5;

const lower = (title: string) =>
  /^[A-Z][a-z]/.test(title) ? title[0]?.toLowerCase() + title.slice(1) : title;

const titleAt = (config: Config, path: string) => {
  const field = fieldByPath.get(path);
  return field ? printAnswer(field, getAt(config, path)) : '';
};

/** Words of an answer that its bare title does not say. */
const one = (path: string, words: (title: string, config: Config) => string) =>
  [path, { of: [path], words: (config: Config) => words(titleAt(config, path), config) }] as const;

/** Answers that say more together than each by itself, or in words of their own, by the first of them. */
const together: Readonly<
  Record<string, { of: readonly string[]; words: (config: Config) => string }>
> = {
  'host.secondKeyboardLayout': {
    of: ['host.secondKeyboardLayout', 'host.secondKeyboardVariant'],
    words: ({ host }) =>
      `second keyboard ${host.secondKeyboardLayout} ${host.secondKeyboardVariant}`.trim(),
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
  'user.gitSigning': {
    of: ['user.gitSigning', 'user.gitSigningKey'],
    words: ({ user: { gitSigning, gitSigningKey } }) => {
      if (gitSigning === 'none') return 'commits not signed';
      if (gitSigningKey === '') return 'commits not signed until you name a key';
      return `commits signed with an ${gitSigning === 'ssh' ? 'SSH' : 'OpenPGP'} key`;
    },
  },
  ...Object.fromEntries([
    one('host.channel', (_, { host }) => `NixOS ${host.channel.replace('nixos-', '')}`),
    one('host.kernel', () => 'kernel with long-term support'),
    one('host.formatsLocale', (title) => `formats ${title}`),
    one('host.keyboardVariant', (title) => (title === 'empty' ? '' : `keyboard variant ${title}`)),
    one('host.keyboardOptions', (title) => `keyboard options ${title}`),
    one('host.disk', (title) => `${title} as disk controller`),
    one('host.diskLayout', (title) => `${lower(title)} disk`),
    one('host.clipboardHistory', () => 'clipboard history without the host’s copies'),
    one('host.proxy', (title) => `proxy ${title}`),
    one('host.autoUpgrade', (title) => `automatic updates ${lower(title)}`),
    one('host.keyring', (_, { host }) => (host.keyring === 'on' ? 'keyring always' : 'no keyring')),
    one('user.prompt', (title, { user }) =>
      user.prompt === 'none' ? 'the shell’s own prompt' : title,
    ),
    one('user.editor', (title, { user }) => (user.editor === 'none' ? 'nano as editor' : title)),
    one('user.packages', (_, { user }) => `${user.packages.length || 'none'} chosen`),
    one('hyprland.modifier', (title) => `${title} as modifier`),
    one('hyprland.scale', (title) => `scale ${title}`),
  ]),
};

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
