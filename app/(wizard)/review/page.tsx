import type { Metadata } from 'next';
import { generate } from '@/app/actions';
import { StaticPreview } from '@/components/preview/static-preview';
import { ReviewPage } from '@/components/wizard/review/review-page';
import { pageTitle } from '@/components/wizard/step-list';
import { StepShell } from '@/components/wizard/steps/step-shell';

export const metadata: Metadata = { title: pageTitle('review') };

export default function Page() {
  return (
    <StepShell step="review" preview={<StaticPreview step="review" />}>
      <ReviewPage generate={generate} />
    </StepShell>
  );
}
