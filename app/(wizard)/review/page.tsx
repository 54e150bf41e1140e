import type { Metadata } from 'next';
import { generate } from '@/app/actions';
import { StaticPreview } from '@/components/preview/static-preview';
import { ReviewPage } from '@/components/wizard/review/review-page';
import { pageTitle, stepIntros } from '@/components/wizard/step-words';
import { StepShell } from '@/components/wizard/steps/step-shell';

export const metadata: Metadata = { title: pageTitle('review') };

export default function Page() {
  return (
    <StepShell step="review" preview={<StaticPreview step="review" />}>
      <ReviewPage intro={stepIntros.review} generate={generate} />
    </StepShell>
  );
}
