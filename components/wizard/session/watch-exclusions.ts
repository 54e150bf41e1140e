import { getAt } from '@/components/fields/form-values';
import type { Store } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { Rules, WizardState } from './wizard-state';

/** Keeps in the state which choices the other answers rule out, found a moment after the last change of a choice. */
export function watchExclusions(fields: readonly FieldSpec[], state: Store<WizardState>) {
  let lastChoices = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Free text rules out no choice, so nothing is searched while somebody types.
  const compared = fields.filter((field) => field.kind !== 'text' && field.kind !== 'lines');

  return {
    /** Looks whether a choice has changed since the last look. */
    look: (rules: Rules) => {
      const { config } = state.get();
      const choices = JSON.stringify(compared.map((field) => getAt(config, field.path)));
      if (choices === lastChoices) return;
      lastChoices = choices;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { config } = state.get();
        state.set({ exclusions: rules.findExclusions(config, fields, rules.packageNames) });
      }, 150);
    },
    stop: () => clearTimeout(timer),
  };
}
