import { useEffect, useState } from 'react';
import type { FieldSpec } from '@/lib/config/fields';
import type { Wizard } from './wizard-provider';

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

/** The answer a control's text means; lists are left to be typed again. */
function answerOf(field: FieldSpec | undefined, text: string): unknown {
  switch (field?.kind) {
    case 'integer':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true';
    case 'text':
    case 'choice':
    case 'search':
      return text;
    case 'lines':
      return text.split('\n').filter((line) => line.trim() !== '');
    default:
      return undefined;
  }
}

/**
 * Keeps what somebody answered before the scripts arrived: React would put the defaults back.
 * @param fields the questions on this page
 */
export function useEarlyAnswers(wizard: Wizard, fields: readonly FieldSpec[]) {
  const [early] = useState(() => {
    if (typeof document === 'undefined') return [];
    // Only while the page as sent is being taken over is there a form already.
    const sent = document.querySelector<HTMLFormElement>('form[data-step]:not([data-live])');
    return [...(sent?.elements ?? [])].flatMap((element) => {
      const [name, text = ''] = changed(element) ?? [];
      const value = answerOf(
        fields.find((field) => field.path === name),
        text,
      );
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
  });
  useEffect(() => {
    wizard.keepEarly(early);
    document.querySelector('form[data-step]')?.setAttribute('data-live', '');
  }, [early, wizard]);
}
