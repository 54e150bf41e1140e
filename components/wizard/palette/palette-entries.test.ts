import { createFormControl } from 'react-hook-form';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FormValues } from '@/components/fields/form-values';
import { paneTabs } from '@/components/preview/pane-tabs';
import { createWizard } from '@/components/wizard/session/create-wizard';
import { blankSecrets, type Wizard } from '@/components/wizard/session/wizard-context';
import { readSide } from '@/lib/compare';
import { fields } from '@/lib/config/fields';
import { type Config, defaultConfig, type Problem } from '@/lib/config/schema';
import { mostQuery } from '@/lib/http/limits';
import { keyIds } from '@/lib/secrets/keys';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { listEntries } from './choice-entries';
import { type Entry, findEntries } from './find-entries';
import { paletteEntries } from './palette-entries';

const opened: unknown[][] = [];

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('window', { open: (...words: unknown[]) => void opened.push(words) });
  return () => vi.unstubAllGlobals();
});

function wizardOf(query: string, config = defaultConfig, problems: readonly Problem[] = []) {
  const form = createFormControl<FormValues>({ defaultValues: structuredClone(defaultConfig) });
  const secrets = createFormControl<SecretAnswers>({ defaultValues: blankSecrets(keyIds()) });
  const { wizard } = createWizard(
    fields,
    { config: defaultConfig, advice: [], presets: [] },
    form as unknown as Wizard['form'],
    secrets as unknown as Wizard['secrets'],
  );
  wizard.state.set({ query, config, problems });
  return wizard;
}

const entriesOf = (...answers: Parameters<typeof wizardOf>) => paletteEntries(wizardOf(...answers));

/** All that the palette finds once the long lists are there, too. */
async function allEntriesOf(...answers: Parameters<typeof wizardOf>) {
  const wizard = wizardOf(...answers);
  return [...paletteEntries(wizard), ...(await listEntries(wizard))];
}

const titleOf = ({ question, value }: Entry) => (question ? `${question}: ${value}` : value);

const compareOf = (query: string) => entriesOf(query).find(({ value }) => value === 'Compare');

it('leads to the comparison in a new tab, so that this one keeps what was typed', () => {
  const query = 'v=1&host.name=falcon&user.sshKeys=~abc';
  // Found by what all pages are found by, as the journey of the edition without a server searches (e2e/static.spec.ts).
  expect(findEntries(entriesOf(query), 'go step').map(({ value }) => value)).toContain('Compare');
  compareOf(query)?.run();
  const [[href, target, features] = []] = opened;
  expect([target, features]).toEqual(['_blank', 'noopener']);
  const { pathname, searchParams } = new URL(String(href), 'https://x.example');
  expect([pathname, searchParams.get('a')]).toEqual(['/compare', null]);
  expect(readSide(searchParams.get('b') ?? '').query).toBe('v=1&host.name=falcon');
  expect(searchParams.get('b')).toBe(query);
});

it('leads to each tab of the pane', () => {
  const found = findEntries(entriesOf('v=1'), 'preview tab').map(({ value }) => value);
  expect(found).toEqual(paneTabs.map(({ title }) => `Preview: ${title}`));
});

it('leads to no comparison that the server refuses, because the answers are too long', () => {
  const names = (query: string) => entriesOf(query).map(({ value }) => value);
  const long = `v=1&user.sshKeys=~${'a'.repeat(mostQuery)}`;
  expect(names(long)).not.toContain('Compare');
  expect(names(long)).toContain('All options');
  // The longest that is offered has just the characters that the server takes.
  const fits = (length: number) => compareOf(`v=1&user.sshKeys=~${'a'.repeat(length)}`);
  const most = mostQuery - new URLSearchParams({ b: 'v=1&user.sshKeys=~' }).toString().length;
  fits(most)?.run();
  expect(String(opened[0]?.[0]).split('?')[1]).toHaveLength(mostQuery);
  expect(fits(most + 1)).toBeUndefined();
});

it('finds the download first by its first letters', () => {
  expect(findEntries(entriesOf('v=1'), 'do')[0]?.value).toBe('Download');
});

it('finds what was changed, each with its answer, and gives it back in one go', () => {
  const { user } = defaultConfig;
  const config: Config = { ...defaultConfig, user: { ...user, editor: 'helix', packages: [] } };
  const names = (entries: Entry[], text: string) =>
    findEntries(entries, text).map(({ value, detail }) => `${value}: ${detail}`);
  const entries = entriesOf('v=1', config);
  expect(names(entries, 'changed').slice(0, 2)).toEqual([
    'Editor: Shell and editor, now Helix',
    'Packages: Packages, now none',
  ]);
  expect(names(entries, 'back defaults')).toEqual([
    'Back to the defaults: All answers; you can undo it',
  ]);
  const untouched = entriesOf('v=1').filter(({ keywords }) => /changed|start over/.test(keywords));
  expect(untouched).toEqual([]);
});

it.each(['host.name', 'user.sshKeys.0'])('gives back what is not valid, too: %s', (path) => {
  const faulty = [{ path, message: 'This cannot be.' }];
  const [back] = findEntries(entriesOf('v=1', defaultConfig, faulty), 'back defaults');
  expect(back?.value).toBe('Back to the defaults');
});

it.each([
  ['gruvbox', 'Theme: Gruvbox'],
  ['nord', 'Theme: Nord'],
  ['theme', 'Theme'],
  ['gurvbox', 'Theme: Gruvbox'],
  ['rose pine', 'Theme: Rosé Pine'],
  ['theme gruvbox', 'Theme: Gruvbox'],
  ['accelerated', 'Graphics: Accelerated'],
  ['vscode', 'Editor: VS Code'],
  ['visual studio', 'Editor: VS Code'],
  ['docker', 'Containers: Docker'],
  ['fish', 'Shell: Fish'],
  ['zsh', 'Shell: Zsh'],
  ['firefox', 'Browser: Firefox'],
  ['1920', 'Resolution: 1920 × 1080'],
  ['autologin', 'Login: Straight to the desktop'],
  ['luks', 'Disk layout: Encrypted'],
  ['ripgrep', 'Packages: ripgrep'],
  ['spotify', 'Packages: Spotify'],
  ['gaps', 'Gap between windows'],
  ['password', 'Password'],
  ['openai', 'API keys'],
  ['download', 'Download'],
  ['zip', 'Download'],
  ['keyboard', 'Keyboard layout'],
  ['ssh', 'SSH server'],
  ['git', 'Git name'],
  ['clock', 'Bar'],
  ['scale', 'Scale'],
  ['german', 'Keyboard layout: German'],
  ['deutsch', 'Locale: German (Germany)'],
  ['azerty', 'Keyboard layout: French'],
  ['de_DE', 'Locale: German (Germany)'],
  ['berlin', 'Time zone: Europe/Berlin'],
  ['new york', 'Time zone: America/New_York'],
  ['dvorak', 'Keyboard variant: English (Dvorak)'],
  ['caps lock', 'Keyboard options: Caps Lock'],
])('“%s” finds %s first', async (text, title) => {
  const [first] = findEntries(await allEntriesOf('v=1'), text);
  expect(first && titleOf(first)).toBe(title);
});

it.each(['wifi', 'bluetooth', 'qwxz'])(
  'finds nothing for “%s”, which nothing is about',
  async (text) => {
    expect(findEntries(await allEntriesOf('v=1'), text).map(titleOf)).toEqual([]);
  },
);

it('lists a question before its choices, and of a long list only a few', async () => {
  const entries = await allEntriesOf('v=1');
  const found = (text: string) => findEntries(entries, text).map(titleOf);
  expect(found('europe').filter((title) => title.startsWith('Time zone: '))).toHaveLength(3);
  expect(found('theme').slice(0, 2)).toEqual(['Theme', 'Theme: Light']);
  // A word that is only in the question’s title does not bring all of its choices.
  expect(found('packages')).toContain('More packages');
  expect(found('packages')).not.toContain('Packages: ripgrep');
});
