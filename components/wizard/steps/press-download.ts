import { askDownload } from '@/components/wizard/session/ask-download';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import { essentialsPageOrder } from './essentials';

/** Downloads, if the essentials are in order. What is wrong is said by the form, as where one goes on. */
export async function pressDownload(wizard: Wizard, form: HTMLFormElement | null): Promise<void> {
  // All answers are about to be others: Review judges them.
  if (wizard.preview.get().answersText) return askDownload(wizard);
  const own = wizard.fields.filter(({ path }) => essentialsPageOrder.includes(path));
  const wrong = await wizard.check(own, true);
  if (wrong.length > 0) form?.requestSubmit();
  else await askDownload(wizard);
}
