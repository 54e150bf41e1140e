import { useController, useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import { useWizard } from '@/components/wizard/session/wizard-context';

type SecretPath = 'password' | 'passwordAgain' | 'recipient' | `apiKeys.${string}`;

/** A secret as it stands in the form, and what is wrong with it. */
export function useSecret(name: SecretPath) {
  const { secrets, leave } = useWizard();
  const { field } = useController({ name, control: secrets.control });
  const { errors } = useFormState({ control: secrets.control, name });
  return {
    field: { ...field, onBlur: () => leave(name, field.onBlur) },
    error: errorText(errors, name),
  };
}
