import { useLayoutEffect, useState } from 'react';
import { readNumber } from '@/components/fields/integer-field';
import { readLines, readPorts } from '@/components/fields/list-field';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import type { FieldSpec } from '@/lib/config/fields';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What differs from the page as it was sent. */
function changed(element: Element): [name: string, text: string] | undefined {
  const control = element as Control;
  if (!control.name) return undefined;
  if (control instanceof HTMLSelectElement) {
    const option = control.selectedOptions[0];
    return option && !option.defaultSelected ? [control.name, option.value] : undefined;
  }
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    return control.checked && !control.defaultChecked ? [control.name, control.value] : undefined;
  }
  return control.value === control.defaultValue ? undefined : [control.name, control.value];
}

/** The answer a control's text means; the catalogue has no control before the scripts come. */
function answerOf(field: FieldSpec | undefined, text: string): unknown {
  switch (field?.kind) {
    case 'integer':
      return readNumber(text);
    case 'boolean':
      return text === 'true';
    case 'text':
    case 'choice':
    case 'search':
      return text;
    case 'lines':
      return readLines(text);
    case 'ports':
      return readPorts(text);
    default:
      return undefined;
  }
}

/**
 * The form as the server sent it, while React takes it over; null on pages reached from another one.
 * What stands in it is read when all is drawn: until that moment somebody may be typing into it.
 */
export function useSentForm(): HTMLFormElement | null {
  const [sent] = useState(() =>
    typeof document === 'undefined'
      ? null
      : document.querySelector<HTMLFormElement>('form[data-step]:not([data-live])'),
  );
  return sent;
}

/**
 * Keeps what somebody answered before the scripts arrived: React would put the defaults back.
 * @param fields the questions on this page
 */
export function useEarlyAnswers(wizard: Wizard, fields: readonly FieldSpec[]) {
  const sent = useSentForm();
  // Before the browser can hand over another key: from here on each goes to React.
  useLayoutEffect(() => {
    const live = document.querySelector('form[data-step]');
    if (sent && !live?.hasAttribute('data-live')) {
      wizard.keepEarly(
        [...sent.elements].flatMap((element) => {
          const [name, text = ''] = changed(element) ?? [];
          const field = fields.find(({ path }) => path === name);
          const value = answerOf(field, text);
          return name === undefined || value === undefined ? [] : [[name, value] as const];
        }),
      );
    }
    live?.setAttribute('data-live', '');
  }, [sent, fields, wizard]);
}
