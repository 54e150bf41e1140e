import { printAnswer } from '@/components/fields/print-answer';
import { isOfQuestion } from '@/components/fields/question-of';
import { compareHref } from '@/components/preview/compare-href';
import { isPaneBeside, openPane } from '@/components/preview/pane-columns';
import { type PaneTab, paneTabs } from '@/components/preview/pane-tabs';
import { copyText } from '@/components/ui/copy-text';
import { dayAndTime } from '@/components/ui/past-time';
import { pressOwnOrAsk } from '@/components/wizard/session/ask-download';
import { draftName } from '@/components/wizard/session/drafts';
import { goToQuestion } from '@/components/wizard/session/go-to-question';
import { loadAnswers } from '@/components/wizard/session/load-answers';
import { browserShelves } from '@/components/wizard/session/shelf';
import { surprise } from '@/components/wizard/session/surprise';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import { essentialsStep, steps } from '@/components/wizard/step-list';
import { stepIntros } from '@/components/wizard/step-words';
import { setAllQuestions } from '@/components/wizard/steps/all-questions';
import { topFolder } from '@/lib/archive/top-folder';
import { hostPlaceholder, isLoopback } from '@/lib/archive-url';
import type { FieldSpec } from '@/lib/config/fields';
import { basePath, hasServer, sitePath } from '@/lib/edition';
import { fetchCommands, linkCommand } from '@/lib/next-steps/fetch-commands';
import { apiKeys } from '@/lib/secrets/keys';
import { choiceEntries } from './choice-entries';
import type { Entry } from './find-entries';

/** Presses a control of the theme switch, which the first script listens to. */
function chooseTheme(value: string) {
  const radio = document.querySelector<HTMLInputElement>(`input[name=theme][value=${value}]`);
  radio?.click();
}

/**
 * Copies what carries the answers, and says so. What is still being typed counts, and nothing is copied that would carry other
 * answers than those on the page.
 * @param what names the text, as in “Link copied”
 * @param textOf makes it of the site's address, the answers' query and the folder's name
 */
async function copyAnswers(
  { state, flush }: Wizard,
  what: string,
  textOf: (origin: string, query: string, folder: string) => string,
): Promise<string> {
  await flush();
  const { query, problems, tooLong, config } = state.get();
  if (problems.length > 0) return 'Correct the answers first: Review lists what is wrong.';
  if (tooLong) return 'These answers are too long for a link. Review saves them as a file.';
  const origin = window.location.origin + basePath;
  const text = textOf(origin, query, topFolder(config.host.name));
  if (!(await copyText(text))) {
    return 'This browser does not let the page copy. Review shows the text.';
  }
  const gap = text.includes(hostPlaceholder)
    ? ` Put your computer’s address in place of ${hostPlaceholder}: Review says how.`
    : isLoopback(origin)
      ? ' It opens on this computer only.'
      : '';
  return `${what} copied. It holds your answers, and no secret.${gap} Esc closes.`;
}

const commandOf = (id: 'curl' | 'nix') => (origin: string, query: string, folder: string) =>
  linkCommand(fetchCommands(origin, query, folder), id);

/** Everything the palette finds, as things stand when it opens: commands and pages first. */
export function paletteEntries(wizard: Wizard): Entry[] {
  return [
    ...pageEntries(wizard),
    ...paneEntries(wizard),
    ...commandEntries(wizard),
    ...presetEntries(wizard),
    ...questionEntries(wizard),
    ...fileEntries(wizard),
    ...savedEntries(),
    ...choiceEntries(wizard),
  ];
}

const answerOf = ({ step, key }: FieldSpec, { state }: Wizard) =>
  (state.get().config[step] as Record<string, unknown>)[key];

const isChanged = (field: FieldSpec, wizard: Wizard) =>
  JSON.stringify(answerOf(field, wizard)) !== JSON.stringify(field.default);

function commandEntries(wizard: Wizard): Entry[] {
  const { fields, state } = wizard;
  const { problems, consequences, changeNotice } = state.get();
  const command = (value: string, detail: string, keywords: string, run: () => void): Entry => ({
    kind: 'Command',
    value,
    detail,
    keywords,
    run,
  });
  const copying = (
    what: string,
    detail: string,
    keywords: string,
    textOf: Parameters<typeof copyAnswers>[2],
  ): Entry => ({
    ...command(`Copy ${what}`, detail, keywords, () => {}),
    say: () => copyAnswers(wizard, what[0]?.toUpperCase() + what.slice(1), textOf),
  });
  const isFaulty = (field: FieldSpec) =>
    problems.some(({ path }) => isOfQuestion(path, field.path));
  const others = fields
    .filter((field) => isChanged(field, wizard) || isFaulty(field))
    .map(({ path, default: to }) => ({ path, to }));
  return [
    {
      ...command('Download', 'The zip with your files', 'save export', () => {
        void pressOwnOrAsk(wizard);
      }),
      names: ['zip'],
    },
    copying(
      'link',
      'To these answers',
      'share send url',
      (origin, query) => `${origin}/review?${query}`,
    ),
    ...(hasServer
      ? [
          copying('nix command', 'It downloads the flake', 'terminal flake', commandOf('nix')),
          copying('curl command', 'It downloads the flake', 'terminal', commandOf('curl')),
        ]
      : []),
    command('Saved in this browser', 'Saved answers, former downloads', 'save load history', () =>
      state.set({ dialog: 'saved' }),
    ),
    command('Keys', 'What keys do here', 'shortcuts keyboard help', () =>
      state.set({ dialog: 'keys' }),
    ),
    command(
      'Surprise me',
      'Other looks by chance; you can undo it',
      'random dice theme lucky',
      () => {
        void surprise(wizard);
      },
    ),
    command('Open all questions', 'No group is folded', 'unfold expand everything', () =>
      setAllQuestions(true),
    ),
    command('Only the essential questions', 'The other questions are folded', 'fold collapse', () =>
      setAllQuestions(false),
    ),
    ...(others.length > 0
      ? [
          command(
            'Back to the defaults',
            'All answers; you can undo it',
            'reset start over clear',
            () => {
              void wizard.setAnswers('Back to the defaults', others).then(() => {
                // No choice is left that would take its consequences back.
                state.set({ consequences: [] });
              });
            },
          ),
        ]
      : []),
    ...(changeNotice
      ? [command('Undo the last change', changeNotice.title, 'back revert', wizard.undo)]
      : []),
    ...(consequences.some(({ by }) => by === 'preset')
      ? [
          command('Put the preset aside', 'Your own answers stay', 'drop remove', () => {
            void wizard.applyPreset(undefined);
          }),
        ]
      : []),
    ...[
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['system', 'As the system'],
    ].map(([id = '', title = '']) =>
      command(`Theme: ${title}`, 'Of this site', 'colour mode appearance', () => chooseTheme(id)),
    ),
  ];
}

function pageEntries(wizard: Wizard): Entry[] {
  const page = (value: string, detail: string, run: () => void): Entry => ({
    kind: 'Page',
    value,
    detail,
    keywords: 'go step',
    run,
  });
  const comparison = compareHref({ b: wizard.state.get().query });
  return [
    ...[...steps, essentialsStep].map(({ id, title, href }) =>
      page(title, stepIntros[id], () => void wizard.go(href)),
    ),
    page('Next steps', 'What to do with the download', () => void wizard.go('/next-steps')),
    page('All options', 'A list of every answer there is', () => {
      window.location.assign(sitePath('/options'));
    }),
    ...(comparison
      ? [
          page('Compare', 'These answers beside others, in a new tab', () => {
            window.open(comparison, '_blank', 'noopener');
          }),
        ]
      : []),
    page('Start', 'The first page', () => window.location.assign(sitePath('/'))),
  ];
}

/** What each tab of the pane shows. */
const paneWords: Readonly<Record<PaneTab, string>> = {
  desktop: 'The desktop that your answers make, to play with',
  files: 'The files that your answers make',
  keys: 'Every key of the desktop on your keyboard',
  answers: 'All answers in a list or as text, the link and the commands',
};

function paneEntries(wizard: Wizard): Entry[] {
  return paneTabs.map(
    ({ id, title }): Entry => ({
      kind: 'Page',
      value: `Preview: ${title}`,
      detail: paneWords[id],
      keywords: 'tab pane view',
      run: () => {
        wizard.preview.set({ tab: id, inAddress: true });
        showPane(wizard);
      },
    }),
  );
}

/** Opens the pane, and takes the focus there. Where it has no place beside the page, it covers the page. The guide has none. */
function showPane({ preview, go }: Wizard) {
  openPane();
  const isGuide = window.location.pathname.startsWith(sitePath('/next-steps'));
  const isBeside = isPaneBeside();
  preview.set({ shownAlone: !isBeside });
  if (isGuide) void go('/review');
  else if (isBeside) {
    // Later, because a pane that was closed is drawn first.
    setTimeout(() =>
      document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  }
}

function presetEntries(wizard: Wizard): Entry[] {
  return wizard.state.get().presets.map(
    ({ id, title }): Entry => ({
      kind: 'Preset',
      value: title,
      detail:
        id === 'default'
          ? 'Takes away what another preset changed'
          : 'Its answers over yours; you can undo it',
      keywords: `preset ${id}`,
      run: () => void wizard.applyPreset(id),
    }),
  );
}

/** The questions, and where the secrets are typed. */
function questionEntries(wizard: Wizard): Entry[] {
  return [
    ...wizard.fields.map((field): Entry => {
      const { path, title, help, group } = field;
      const changed = isChanged(field, wizard);
      return {
        kind: 'Question',
        value: title,
        detail: changed ? `${group}, now ${printAnswer(field, answerOf(field, wizard))}` : group,
        keywords: `${path} ${help}${changed ? ' changed' : ''}`,
        run: () => goToQuestion(field, wizard),
      };
    }),
    ...[
      { value: 'Password', names: [] },
      { value: 'API keys', names: apiKeys.map(({ title }) => title) },
    ].map(
      ({ value, names }): Entry => ({
        kind: 'Question',
        value,
        detail: 'Secrets',
        keywords: 'secret token login',
        names,
        run: () => void wizard.go('/secrets'),
      }),
    ),
  ];
}

function fileEntries(wizard: Wizard): Entry[] {
  return [...(wizard.preview.get().files?.keys() ?? [])].map(
    (path): Entry => ({
      kind: 'File',
      value: path,
      detail: '',
      keywords: '',
      run: () => {
        wizard.preview.set({ selected: path, tab: 'files', fileShown: true });
        showPane(wizard);
      },
    }),
  );
}

/** What this browser keeps of earlier answers. */
function savedEntries(): Entry[] {
  return (['saves', 'downloads'] as const).flatMap((shelf) =>
    browserShelves.read(shelf).map(
      (kept): Entry => ({
        kind: 'Saved',
        value: kept.name,
        detail: `${shelf === 'saves' ? 'Saved' : 'Downloaded'} ${dayAndTime(kept.at)}`,
        keywords: draftName(kept) ?? '',
        run: () => loadAnswers(kept.query),
      }),
    ),
  );
}
