import { currentError } from '@/components/fields/error-text';
import { getAt } from '@/components/fields/form-values';
import type { SummaryItem } from '@/components/ui/error-summary';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import { apiKeys } from '@/lib/secrets/keys';

const paths = [
  'password',
  'passwordAgain',
  'recipient',
  ...apiKeys.map(({ id }) => `apiKeys.${id}` as const),
] as const;

/** What is wrong with the secrets as typed; nothing where the scheme takes none. */
export async function checkSecrets({ form, secrets }: Wizard): Promise<SummaryItem[]> {
  if (getAt(form.getValues(), 'secrets.scheme') === 'none' || (await secrets.trigger())) return [];
  return paths.flatMap((id) => {
    const message = currentError(secrets, id);
    return message ? [{ id, message }] : [];
  });
}
