import type { Metadata } from 'next';
import { ChoiceQuestion } from '@/components/fields/choice-question';
import { StaticPreview } from '@/components/preview/static-preview';
import { SecretsFields } from '@/components/wizard/secrets/secrets-fields';
import { pageTitle } from '@/components/wizard/step-words';
import { StepPage } from '@/components/wizard/steps/step-page';
import { StepShell } from '@/components/wizard/steps/step-shell';

export const metadata: Metadata = { title: pageTitle('secrets') };

/** A page of its own, so that no other loads what hashes and encrypts. */
export default function Page() {
  return (
    <StepShell step="secrets" preview={<StaticPreview step="secrets" />}>
      <StepPage step="secrets" question={ChoiceQuestion}>
        <SecretsFields />
      </StepPage>
    </StepShell>
  );
}
