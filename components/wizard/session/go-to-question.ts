import { focusField } from '@/components/ui/focus-field';
import type { FieldSpec } from '@/lib/config/fields';
import type { Wizard } from './wizard-context';

/** Leads to a question, on this page or another. */
export function goToQuestion({ path, step }: FieldSpec, { go }: Pick<Wizard, 'go'>) {
  if (document.getElementById(path)) focusField(path);
  else void go(`/${step}#${path}`);
}
