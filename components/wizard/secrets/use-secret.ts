import { useController, useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import { useWizard } from '@/components/wizard/session/wizard-context';

type SecretPath = 'password' | 'passwordAgain' | 'recipient' | `apiKeys.${string}`;

/** A secret as it stands in the form, and what is wrong with it. */
export function useSecret(name: SecretPath) {
  const { secrets } = useWizard();
  const { field } = useController({ name, control: secrets.control });
  const { errors } = useFormState({ control: secrets.control, name });
  return { field, error: errorText(errors, name) };
}
