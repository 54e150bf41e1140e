import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Answers } from '@/components/fields/answers';
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

/**
 * Keeps what somebody typed before the scripts arrived: React would put the defaults back.
 * @param fields the questions on this page
 */
export function useEarlyAnswers(form: UseFormReturn<Answers>, fields: readonly FieldSpec[]) {
  const [early] = useState(() => {
    if (typeof document === 'undefined') return [];
    // Only while the page as sent is being taken over is there a form already.
    const sent = document.querySelector<HTMLFormElement>('form[data-step]:not([data-live])');
    return [...(sent?.elements ?? [])].flatMap((element) => {
      const entry = changed(element);
      return entry ? [entry] : [];
    });
  });
  useEffect(() => {
    for (const [name, text] of early) {
      const field = fields.find((f) => f.path === name);
      if (field?.kind === 'integer') form.setValue(name, /^\d+$/.test(text) ? Number(text) : text);
      else if (field?.kind === 'boolean') form.setValue(name, text === 'true');
      else if (field?.kind === 'text' || field?.kind === 'choice' || field?.kind === 'search') {
        form.setValue(name, text);
      }
    }
    document.querySelector('form[data-step]')?.setAttribute('data-live', '');
  }, [early, fields, form]);
}
