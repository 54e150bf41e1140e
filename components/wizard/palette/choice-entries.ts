import { packageNames } from '@/components/fields/package-names';
import type { ListItem } from '@/components/ui/list-search';
import { goToQuestion } from '@/components/wizard/session/go-to-question';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import { catalogue } from '@/lib/config/catalogue';
import type { FieldSpec } from '@/lib/config/fields';
import type { Entry } from './find-entries';

/** After this long, in milliseconds, a page that was asked for is given up, and so is the choice on it. */
const patience = 10_000;

/** Gives a choice the focus without taking it, once its question has it: on another page that is on arrival. */
function focusChoice(path: string, value: string) {
  const until = Date.now() + patience;
  const look = () => {
    const question = document.getElementById(path);
    if (!question?.contains(document.activeElement)) {
      if (Date.now() < until) setTimeout(look, 50);
      return;
    }
    const radios = question.querySelectorAll<HTMLInputElement>('input[type=radio]');
    [...radios].find((radio) => radio.value === value)?.focus();
  };
  look();
}

const entryOf = (field: FieldSpec, wizard: Wizard, item: ListItem, choice?: string): Entry => ({
  ...item,
  kind: 'Question',
  question: field.title,
  run: () => {
    goToQuestion(field, wizard);
    if (choice !== undefined) focusChoice(field.path, choice);
  },
});

/** What the questions can be answered with: choices, and packages of the catalogue. They lead there and choose nothing. */
export function choiceEntries(wizard: Wizard): Entry[] {
  return wizard.fields.flatMap((field): Entry[] => {
    if (field.kind === 'choice') {
      return field.options.map(({ value, title, help = '' }) =>
        entryOf(
          field,
          wizard,
          {
            value: title,
            detail: help,
            keywords: '',
            names: [value, ...(packageNames[value] ?? [])],
          },
          value,
        ),
      );
    }
    if (field.kind !== 'packages') return [];
    return catalogue.map(({ attr, title, description }) =>
      entryOf(field, wizard, {
        value: title,
        detail: description,
        keywords: '',
        names: [attr, ...(packageNames[attr] ?? [])],
      }),
    );
  });
}

/**
 * What takes a moment to list: time zones, languages and keyboards, with what people call them by. One list after the other, so that
 * typing goes on between them.
 */
export async function listEntries(wizard: Wizard): Promise<Entry[]> {
  const { listItems } = await import('@/components/fields/lists');
  const config: Readonly<Record<string, Readonly<Record<string, unknown>>>> =
    wizard.state.get().config;
  const entries: Entry[] = [];
  for (const field of wizard.fields) {
    // The formats have the same names as the languages.
    if (field.kind !== 'search' || field.list === 'formatsLocale') continue;
    await new Promise((resolve) => setTimeout(resolve));
    for (const item of listItems(field.list, (key) => config[field.step]?.[key])) {
      if (item.value === '') continue;
      const { value, detail, names = [] } = item;
      const named =
        field.list === 'timeZone'
          ? item
          : { ...item, value: detail, detail: value, names: [value, ...names] };
      entries.push({ ...entryOf(field, wizard, named), isOfMany: true });
    }
  }
  return entries;
}
